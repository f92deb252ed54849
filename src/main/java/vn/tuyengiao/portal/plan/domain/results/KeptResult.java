package vn.tuyengiao.portal.plan.domain.results;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Standing;

/** A {@link ResultLine} as it is stored, its days as text. */
record KeptResult(UUID unitId, String committee, Standing standing, String dueOn, @Nullable String sentOn,
		int daysLate) {

	static KeptResult of(ResultLine line) {
		return new KeptResult(line.unitId(), line.committee(), line.standing(), line.dueOn().toString(),
				line.sentOn() == null ? null : line.sentOn().toString(), line.daysLate());
	}

	ResultLine line() {
		return new ResultLine(unitId, committee, standing, LocalDate.parse(dueOn),
				sentOn == null ? null : LocalDate.parse(sentOn), daysLate);
	}

}
