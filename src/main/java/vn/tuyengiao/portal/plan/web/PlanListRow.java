package vn.tuyengiao.portal.plan.web;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.ObligationList.Listed;
import vn.tuyengiao.portal.plan.domain.ObligationRow;

/**
 * One row of the list as it is read: days as dd/MM/yyyy, the one step that comes next,
 * and where more time can be given. {@code href} is null while nothing is begun.
 */
record PlanListRow(String unitName, String period, Subject subject, SubmissionStatus status, Standing standing,
		String href, String dueOn, DueNote note, boolean extended, String sentOn, Step step, String extensionHref) {

	static PlanListRow of(Listed listed, String period, LocalDate today) {
		ObligationRow row = listed.row();
		String href = row.planId() == null ? null
				: "/plans/" + row.planId() + (row.subject() == Subject.PLAN ? "" : "/report");
		boolean begun = row.status() != SubmissionStatus.NONE;
		boolean extendable = listed.may(Permission.EXTEND) && row.isOwedByUnit();
		return new PlanListRow(row.unitName(), period, row.subject(), row.status(), row.standing(), begun ? href : null,
				Wording.day(row.effectiveDueOn()),
				DueNote.of(row.effectiveDueOn(), lock(row), row.firstSubmittedOn(), today), row.extendedDueOn() != null,
				Wording.day(row.firstSubmittedOn()), step(listed, href, today),
				extendable ? "/plans/obligations/" + row.id() + "/extension" : null);
	}

	private static Step step(Listed listed, String href, LocalDate today) {
		ObligationRow row = listed.row();
		if (row.status() == SubmissionStatus.SUBMITTED && listed.may(Permission.REVIEW)) {
			return Step.open("plan.step.review",
					"/plans/" + row.planId() + "/review/" + row.subject().name().toLowerCase());
		}
		boolean writable = listed.mayWrite() && row.isOwedByUnit() && !today.isAfter(lock(row));
		if (writable && row.status() == SubmissionStatus.NONE) {
			String label = listed.may(Permission.EDIT) ? "plan.step.begin." + row.subject() : "plan.step.onBehalf";
			return row.subject() == Subject.PLAN ? Step.begin(label, "/plans", row.unitId(), row.period().id())
					: Step.begin(label, href, null, null);
		}
		if (writable) {
			String label = listed.may(Permission.EDIT) ? "plan.step.write." + row.status() : "plan.step.onBehalf";
			return Step.open(label, href + "/edit");
		}
		return row.status() == SubmissionStatus.NONE ? null : Step.open("plan.step.view", href);
	}

	private static LocalDate lock(ObligationRow row) {
		return row.extendedDueOn() != null && row.extendedDueOn().isAfter(row.lockOn()) ? row.extendedDueOn()
				: row.lockOn();
	}

	/**
	 * What can be done next: a link, or ({@code begins}) a form that is posted with unit
	 * and period.
	 */
	record Step(String label, String href, boolean begins, UUID unitId, UUID periodId) {

		static Step open(String label, String href) {
			return new Step(label, href, false, null, null);
		}

		static Step begin(String label, String href, UUID unitId, UUID periodId) {
			return new Step(label, href, true, unitId, periodId);
		}

		/** Reading is not a step that anybody waits for. */
		public boolean urgent() {
			return !"plan.step.view".equals(label);
		}

	}

}
