package vn.tuyengiao.portal.plan.web.obligation;

import java.util.List;

import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.list.RowStep;

/**
 * One row of the list of plans in the reader's words; days as dd/MM/yyyy.
 *
 * @param unitName null in the list of one unit
 * @param document where the plan or the report is; null while nothing is begun
 * @param due with any extension
 * @param note days left or late, in its {@code tone}; null for none
 * @param submitted null while nothing was sent
 */
public record PlanListRow(String unitName, String period, String subject, String document, SubmissionStatus status,
		Standing standing, String due, boolean extended, String note, String tone, String submitted,
		List<RowStep> steps) {
}
