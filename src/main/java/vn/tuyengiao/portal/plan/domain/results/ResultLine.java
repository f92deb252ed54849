package vn.tuyengiao.portal.plan.domain.results;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Standing;

/**
 * How one unit stood when it was counted.
 *
 * @param committee by whose name the notice calls it
 * @param dueOn with any extension
 * @param sentOn the day of its first submission, if there was one
 * @param daysLate of that submission, or by then of what is silent; 0 for what is not
 * late
 */
public record ResultLine(UUID unitId, String committee, Standing standing, LocalDate dueOn, @Nullable LocalDate sentOn,
		int daysLate) {
}
