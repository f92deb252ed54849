package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** What is said of a conference, planned or held, without its faults. */
@Component
@RequiredArgsConstructor
class NotesCheck {

	static final String SECRET = "conference.fault.secret";

	private static final int TITLE = 500;

	private final ConferenceKindQueries kinds;

	private final Directives directives;

	/**
	 * What was typed, under a title.
	 * @param named directives that it names already: they need not be in force any more
	 * @param hadKind the kind that it has already; null for none
	 * @param series it is a meeting of a series, which may make nothing known
	 * @throws NotFoundException if a directive is none of the unit's
	 */
	ConferenceNotes check(UUID unitId, ConferenceNotes typed, Set<UUID> named, @Nullable UUID hadKind, boolean series,
			Faults faults) {
		ConferenceKindView kind = kinds.kind(typed.kindId());
		if (!kind.id().equals(hadKind) && !kind.validOn(typed.heldOn())) {
			faults.add("kindId", "conference.fault.kind-ended", kind.name());
		}
		if (typed.endsAt() != null && typed.beginsAt() == null) {
			faults.add("beginsAt", "conference.fault.begins-at");
		}
		else if (typed.endsAt() != null && typed.beginsAt() != null && !typed.endsAt().isAfter(typed.beginsAt())) {
			faults.add("endsAt", "conference.fault.ends-before");
		}
		faults.addIf(SecrecyMarking.inSubject(typed.title()), "title", SECRET)
			.addIf(SecrecyMarking.inSubject(typed.place()), "place", SECRET)
			.addIf(SecrecyMarking.inSubject(typed.chair()), "chair", SECRET)
			.addIf(SecrecyMarking.inSubject(typed.content()), "words", SECRET);
		List<DirectiveRef> chosen = directives(unitId, typed, named, faults);
		faults.addIf(!series && kind.disseminates() && typed.directives().isEmpty(), "directives",
				"conference.fault.directives", kind.name());
		return typed.title().isBlank() ? typed.called(title(kind, chosen)) : typed;
	}

	private List<DirectiveRef> directives(UUID unitId, ConferenceNotes typed, Set<UUID> named, Faults faults) {
		Map<UUID, DirectiveRef> known = new HashMap<>();
		directives.concerning(unitId, ConferenceDesk.MOST).forEach(directive -> known.put(directive.id(), directive));
		directives.named(named).forEach(directive -> known.putIfAbsent(directive.id(), directive));
		if (!known.keySet().containsAll(typed.directives())) {
			throw new NotFoundException("directives " + typed.directives() + " of unit " + unitId);
		}
		List<DirectiveRef> chosen = typed.directives().stream().map(known::get).sorted(DirectiveRef.NEWEST).toList();
		chosen.stream()
			.map(DirectiveRef::issuedOn)
			.max(LocalDate::compareTo)
			.filter(issued -> typed.heldOn().isBefore(issued))
			.ifPresent(issued -> faults.add("heldOn", "conference.fault.before-directive", issued));
		return chosen;
	}

	/** What the office would call it. */
	private static String title(ConferenceKindView kind, List<DirectiveRef> chosen) {
		String numbers = chosen.stream().map(DirectiveRef::reference).collect(Collectors.joining(", "));
		String title = numbers.isEmpty() ? kind.name() : kind.name() + " " + numbers;
		return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
	}

}
