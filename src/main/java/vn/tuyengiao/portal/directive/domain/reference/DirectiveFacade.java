package vn.tuyengiao.portal.directive.domain.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.domain.duty.EvidenceBook;
import vn.tuyengiao.portal.directive.domain.duty.EvidenceBook.EvidenceSource;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.DirectiveHead;
import vn.tuyengiao.portal.directive.domain.reference.DirectiveReferenceQueries.Match;
import vn.tuyengiao.portal.platform.SearchWords;

/** Answers other modules, and takes note of what came of directives there. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class DirectiveFacade implements Directives {

	/** So many near ones can be chosen from at a glance. */
	private static final int MOST_NEAR = 5;

	private final DirectiveReferenceQueries queries;

	private final EvidenceBook evidence;

	private final DirectiveAccess sight;

	@Override
	public List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return queries.toCarryOut(unitId, most);
	}

	@Override
	public List<DirectiveRef> concerning(UUID unitId, int most) {
		return queries.concerning(unitId, most);
	}

	@Override
	public Map<String, Picked> pick(UUID unitId, Collection<String> texts) {
		return texts.isEmpty() ? Map.of() : matched(unitId, 0, texts).picked();
	}

	@Override
	public Offer offer(UUID unitId, int most, Collection<String> texts) {
		return texts.isEmpty() ? new Offer(toCarryOut(unitId, most), Map.of()) : matched(unitId, most, texts);
	}

	@Override
	public List<DirectiveRef> suggest(UUID unitId, String typed, int most) {
		SearchWords words = SearchWords.typing(typed);
		return words.isEmpty() ? toCarryOut(unitId, most) : queries.suggest(unitId, words, most);
	}

	private Offer matched(UUID unitId, int most, Collection<String> texts) {
		String[] typed = texts.stream().distinct().toArray(String[]::new);
		List<DirectiveRef> offered = new ArrayList<>();
		int[] best = new int[typed.length];
		int[] matches = new int[typed.length];
		List<List<DirectiveRef>> near = new ArrayList<>();
		texts.stream().distinct().forEach(text -> near.add(new ArrayList<>()));
		for (Match match : queries.matched(unitId, most, typed)) {
			if (match.place() <= most && match.place() > offered.size()) {
				offered.add(match.directive());
			}
			int text = match.text() - 1;
			if (text < 0 || match.certainty() < best[text]) {
				continue;
			}
			if (match.certainty() > best[text]) {
				best[text] = match.certainty();
				matches[text] = 0;
				near.get(text).clear();
			}
			matches[text] += match.certainty() > 0 ? 1 : 0;
			if (near.get(text).size() < MOST_NEAR) {
				near.get(text).add(match.directive());
			}
		}
		Map<String, Picked> picked = new HashMap<>();
		for (int i = 0; i < typed.length; i++) {
			picked.put(typed[i], matches[i] == 1 ? new Picked(near.get(i).get(0), 1)
					: new Picked(null, matches[i], List.copyOf(near.get(i))));
		}
		return new Offer(offered, picked);
	}

	@Override
	public DirectiveRef seen(UUID id) {
		DirectiveHead head = sight.look(id).head();
		return new DirectiveRef(head.id(), head.reference(), head.issuedOn(), head.subject());
	}

	@Override
	public List<DirectiveRef> named(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : queries.named(ids);
	}

	@Override
	public List<String> cited(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : queries.cited(ids);
	}

	@Override
	@Transactional
	public void planned(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		evidence.record(new EvidenceSource("PLAN", planId, unitId), directives, day);
	}

	@Override
	@Transactional
	public void reported(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		evidence.record(new EvidenceSource("REPORT", planId, unitId), directives, day);
	}

	@Override
	@Transactional
	public void held(UUID unitId, UUID conferenceId, Set<UUID> directives, LocalDate day, Share share) {
		evidence.recordConference(new EvidenceSource("CONFERENCE", conferenceId, unitId), directives, day, share);
	}

	@Override
	@Transactional
	public void held(UUID conferenceId, Set<UUID> directives, LocalDate day, List<UnitShare> units) {
		evidence.recordConference(conferenceId, directives, day, units);
	}

}
