package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Share;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A unit's own record of a conference that it held. The district may enter it on the
 * unit's behalf, marked so. What it shows of directives is told to them in the same
 * transaction.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ConferenceDesk {

	/** So many directives are chosen from. */
	public static final int MOST = 200;

	private static final int TITLE = 500;

	private static final String SECRET = "conference.fault.secret";

	private final ConferenceRepository conferences;

	private final UnitFiguresRepository figures;

	private final ConferenceKindQueries kinds;

	private final ConferenceWriters writers;

	private final Directives directives;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Records a conference of the unit. The same form sent twice records one.
	 * @throws InvalidInputException with faults at the fields of {@link ConferenceNotes}
	 * and {@link MemberFigures}
	 * @throws StaleException if the id is that of another conference
	 */
	public UUID record(UUID id, UUID unitId, ConferenceNotes typed, MemberFigures counted) {
		boolean onBehalf = writers.requireWriter(unitId);
		lock.take("conference " + id);
		Optional<Conference> before = conferences.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(unitId)) {
				throw new StaleException("conference " + id);
			}
			return id;
		}
		ConferenceNotes notes = checked(unitId, typed, counted, Set.of(), null);
		Conference conference = conferences
			.saveAndFlush(new Conference(id, unitId, notes, access.user().id(), onBehalf, time.now()));
		figures.saveAndFlush(new UnitFigures(Ids.next(), id, unitId, counted));
		tell(conference, counted);
		return id;
	}

	/**
	 * Corrects what is recorded.
	 * @throws InvalidInputException as {@link #record}
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if it was withdrawn
	 */
	public void correct(UUID id, long version, ConferenceNotes typed, MemberFigures counted) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		ConferenceNotes notes = checked(conference.getUnitId(), typed, counted, conference.directives(),
				conference.getKindId());
		conference.write(notes, access.user().id(), onBehalf, time.now());
		figures(conference).count(counted);
		conferences.flush();
		tell(conference, counted);
	}

	/**
	 * Takes it out of all figures, as what was recorded by mistake.
	 * @throws RefusedException if it was withdrawn before
	 */
	public void withdraw(UUID id, long version) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.requireVersion(version);
		conference.withdraw(access.user().id(), onBehalf, time.now());
		conferences.flush();
		tell(conference, figures(conference).getCounted());
	}

	/**
	 * Puts it back into all figures.
	 * @throws RefusedException if it was not withdrawn
	 */
	public void restore(UUID id) {
		Conference conference = take(id);
		boolean onBehalf = writers.requireWriter(conference.getUnitId());
		conference.restore(access.user().id(), onBehalf, time.now());
		conferences.flush();
		tell(conference, figures(conference).getCounted());
	}

	private Conference take(UUID id) {
		lock.take("conference " + id);
		return conferences.findById(id).orElseThrow(() -> new NotFoundException("conference " + id));
	}

	private UnitFigures figures(Conference conference) {
		return figures.findByConferenceIdAndUnitId(conference.getId(), conference.getUnitId()).orElseThrow();
	}

	private void tell(Conference conference, MemberFigures counted) {
		directives.held(conference.getUnitId(), conference.getId(),
				conference.isWithdrawn() ? Set.of() : conference.directives(), conference.getHeldOn(),
				new Share(counted.reached(), counted.obliged(), counted.attendances()));
	}

	/**
	 * What was typed without its faults, under a title.
	 * @param named directives that it names already: they need not be in force any more
	 * @param hadKind the kind that it has already; null for none
	 */
	private ConferenceNotes checked(UUID unitId, ConferenceNotes typed, MemberFigures counted, Set<UUID> named,
			@Nullable UUID hadKind) {
		Faults faults = new Faults();
		ConferenceKindView kind = kinds.kind(typed.kindId());
		if (!kind.id().equals(hadKind) && !kind.validOn(typed.heldOn())) {
			faults.add("kindId", "conference.fault.kind-ended", kind.name());
		}
		if (typed.heldOn().isAfter(time.today())) {
			faults.add("heldOn", "conference.fault.future");
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
		faults.addIf(kind.disseminates() && typed.directives().isEmpty(), "directives", "conference.fault.directives",
				kind.name());
		counted.check(faults);
		faults.throwIfAny();
		return typed.title().isBlank() ? typed.called(title(kind, chosen)) : typed;
	}

	private List<DirectiveRef> directives(UUID unitId, ConferenceNotes typed, Set<UUID> named, Faults faults) {
		Map<UUID, DirectiveRef> known = new HashMap<>();
		directives.concerning(unitId, MOST).forEach(directive -> known.put(directive.id(), directive));
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
