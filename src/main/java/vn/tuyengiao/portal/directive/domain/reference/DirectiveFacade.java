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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.domain.duty.EvidenceBook;
import vn.tuyengiao.portal.directive.domain.duty.EvidenceBook.EvidenceSource;
import vn.tuyengiao.portal.directive.domain.reference.DirectiveReferenceQueries.Match;

/** Answers other modules, and takes note of what came of directives there. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class DirectiveFacade implements Directives {

	private final DirectiveReferenceQueries queries;

	private final EvidenceBook evidence;

	@Override
	public List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return queries.toCarryOut(unitId, most);
	}

	@Override
	public Map<String, Picked> pick(UUID unitId, Collection<String> texts) {
		return texts.isEmpty() ? Map.of() : matched(unitId, 0, texts).picked();
	}

	@Override
	public Offer offer(UUID unitId, int most, Collection<String> texts) {
		return texts.isEmpty() ? new Offer(toCarryOut(unitId, most), Map.of()) : matched(unitId, most, texts);
	}

	private Offer matched(UUID unitId, int most, Collection<String> texts) {
		String[] typed = texts.stream().distinct().toArray(String[]::new);
		List<DirectiveRef> offered = new ArrayList<>();
		int[] best = new int[typed.length];
		int[] matches = new int[typed.length];
		@Nullable DirectiveRef[] meant = new DirectiveRef[typed.length];
		for (Match match : queries.matched(unitId, most, typed)) {
			if (match.place() <= most && match.place() > offered.size()) {
				offered.add(match.directive());
			}
			int text = match.text() - 1;
			if (text < 0 || match.certainty() < best[text]) {
				continue;
			}
			matches[text] = match.certainty() > best[text] ? 1 : matches[text] + 1;
			best[text] = match.certainty();
			meant[text] = matches[text] == 1 ? match.directive() : null;
		}
		Map<String, Picked> picked = new HashMap<>();
		for (int i = 0; i < typed.length; i++) {
			picked.put(typed[i], new Picked(meant[i], matches[i]));
		}
		return new Offer(offered, picked);
	}

	@Override
	public List<DirectiveRef> named(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : queries.named(ids);
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

}
