package vn.tuyengiao.portal.plan.web.obligation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.RowStep;

/**
 * One row of the list of plans in the reader's words; days as dd/MM/yyyy.
 *
 * @param unitName none in the list of one unit
 * @param subject leads to the plan or the report once it is begun
 * @param document where the plan or the report is, without the context path; none while
 * nothing is begun
 * @param due with any extension, days left or late, and when and by whom its unit was
 * last reminded
 * @param submitted none while nothing was sent
 * @param pick what is picked with others, under its {@code name}
 */
public record PlanListRow(@Nullable String unitName, String period, CellPart subject, @Nullable String document,
		SubmissionStatus status, Standing standing, List<CellPart> due, @Nullable String submitted, List<RowStep> steps,
		String pick, String name) {
}
