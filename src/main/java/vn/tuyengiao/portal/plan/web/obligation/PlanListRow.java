package vn.tuyengiao.portal.plan.web.obligation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.list.RowStep;

/**
 * One row of the list of plans in the reader's words; days as dd/MM/yyyy.
 *
 * @param unitName none in the list of one unit
 * @param document where the plan or the report is; none while nothing is begun
 * @param due with any extension
 * @param note days left or late, in its {@code tone}; if there is any
 * @param submitted none while nothing was sent
 */
public record PlanListRow(@Nullable String unitName, String period, String subject, @Nullable String document,
		SubmissionStatus status, Standing standing, String due, boolean extended, @Nullable String note,
		@Nullable String tone, @Nullable String submitted, List<RowStep> steps) {
}
