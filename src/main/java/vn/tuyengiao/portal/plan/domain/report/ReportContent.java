package vn.tuyengiao.portal.plan.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.plan.PlanRules;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

/**
 * What a report says, as its unit writes it. Texts are never null; outcome, figure and
 * carry-over may be null in a draft.
 */
public record ReportContent(String assessment, String proposals, List<Line> lines) {

	/** Whether the submission said just this; of tasks not named here, whatever. */
	public boolean isSaidBy(Snapshot sent) {
		return sent.texts().equals(Map.of("assessment", assessment, "proposals", proposals))
				&& sent.lines().containsAll(lines.stream().map(wanted -> {
					ReportLine line = new ReportLine(wanted.planLineId());
					line.write(wanted);
					return line.snapshot();
				}).toList());
	}

	/** One task's result; {@code carryOver} counts only for what is not done. */
	public record Line(UUID planLineId, Outcome outcome, BigDecimal reached, String reason, Boolean carryOver) {

		/**
		 * What it lacks before it can be sent, each at its field. {@code target}: the
		 * task's, null if it has none.
		 */
		public List<Fault> missing(BigDecimal target) {
			List<Fault> faults = new ArrayList<>();
			PlanRules.demand(outcome != null, "outcome", "plan.report.outcomeMissing", faults);
			PlanRules.demand(target == null || reached != null, "reached", "plan.report.reachedMissing", faults);
			if (outcome == Outcome.PARTLY || outcome == Outcome.NOT_DONE) {
				PlanRules.demand(!reason.isBlank(), "reason", "plan.report.reasonMissing", faults);
				PlanRules.demand(carryOver != null, "carryOver", "plan.report.carryOverMissing", faults);
			}
			return faults;
		}

	}

}
