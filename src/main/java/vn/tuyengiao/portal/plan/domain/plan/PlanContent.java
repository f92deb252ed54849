package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

/**
 * What a plan says, as its unit writes it. Texts are never null, empty where nothing is
 * written; everything else may be null in a draft.
 */
public record PlanContent(String goals, List<Line> lines) {

	/**
	 * One task; {@code id} is kept through every round. {@code carriedFromId}: the undone
	 * task of the last period that a line taken up again goes on with; counts only for
	 * lines that the plan does not hold. {@code directiveId}: the directive whose number
	 * {@code directiveRef} is; found by {@link DirectiveLinks}, whatever was given.
	 */
	public record Line(UUID id, String task, FieldOfWork field, LocalDate startsOn, LocalDate endsOn, UUID leadPersonId,
			String leadText, String coordinating, String expectedResult, String indicator, BigDecimal target,
			String directiveRef, UUID carriedFromId, UUID directiveId) {

		public Line(UUID id, String task, FieldOfWork field, LocalDate startsOn, LocalDate endsOn, UUID leadPersonId,
				String leadText, String coordinating, String expectedResult, String indicator, BigDecimal target,
				String directiveRef, UUID carriedFromId) {
			this(id, task, field, startsOn, endsOn, leadPersonId, leadText, coordinating, expectedResult, indicator,
					target, directiveRef, carriedFromId, null);
		}

		public Line(UUID id, String task, FieldOfWork field, LocalDate startsOn, LocalDate endsOn, UUID leadPersonId,
				String leadText, String coordinating, String expectedResult, String indicator, BigDecimal target,
				String directiveRef) {
			this(id, task, field, startsOn, endsOn, leadPersonId, leadText, coordinating, expectedResult, indicator,
					target, directiveRef, null);
		}

		/** The same task, which implements that directive; null: none that is known. */
		Line implementing(String reference, UUID directive) {
			return new Line(id, task, field, startsOn, endsOn, leadPersonId, leadText, coordinating, expectedResult,
					indicator, target, reference, carriedFromId, directive);
		}

		/** Nothing is written in it, and nothing came over from an earlier plan. */
		public boolean isBlank() {
			return carriedFromId == null && task.isBlank() && field == null && startsOn == null && endsOn == null
					&& leadPersonId == null && leadText.isBlank() && coordinating.isBlank() && expectedResult.isBlank()
					&& indicator.isBlank() && target == null && directiveRef.isBlank();
		}

		/**
		 * What it lacks before it can be sent, each at its field: it must say what, in
		 * which field of work, when, who and with which result.
		 */
		public List<Fault> missing() {
			List<Fault> faults = new ArrayList<>();
			PlanRules.demand(!task.isBlank(), "task", "plan.line.taskMissing", faults);
			PlanRules.demand(field != null, "field", "plan.line.fieldMissing", faults);
			PlanRules.demand(startsOn != null, "startsOn", "plan.line.startMissing", faults);
			PlanRules.demand(endsOn != null, "endsOn", "plan.line.endMissing", faults);
			PlanRules.demand(leadPersonId != null || !leadText.isBlank(), "leadPersonId", "plan.line.leadMissing",
					faults);
			PlanRules.demand(!expectedResult.isBlank(), "expectedResult", "plan.line.resultMissing", faults);
			PlanRules.demand(target == null || !indicator.isBlank(), "indicator", "plan.line.indicatorMissing", faults);
			PlanRules.demand(indicator.isBlank() || target != null, "target", "plan.line.targetMissing", faults);
			return faults;
		}

	}

}
