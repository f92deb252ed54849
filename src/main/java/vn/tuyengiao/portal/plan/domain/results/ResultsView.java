package vn.tuyengiao.portal.plan.domain.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;

/**
 * A notice of results.
 *
 * @param unitId whose board writes it
 * @param lines by the names of the units
 */
public record ResultsView(UUID id, long version, UUID unitId, PeriodRef period, Subject subject, List<ResultLine> lines,
		LocalDate countedOn, boolean issued) {

	public List<ResultLine> of(Standing standing) {
		return lines.stream().filter(line -> line.standing() == standing).toList();
	}

	public List<UUID> units() {
		return lines.stream().map(ResultLine::unitId).toList();
	}

}
