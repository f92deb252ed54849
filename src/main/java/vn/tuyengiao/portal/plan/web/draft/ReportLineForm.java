package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;

import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The result of one task as it is typed. */
@Getter
@Setter
class ReportLineForm {

	/** The task's. */
	private UUID id;

	@Label(value = "plan.edit.result.outcome", names = "plan.outcome")
	private Outcome outcome;

	@Digits(integer = 13, fraction = 2)
	@Label("plan.edit.result.reached")
	private BigDecimal reached;

	@Size(max = 1000)
	@Label("plan.edit.result.reason")
	private String reason;

	@Label(value = "plan.edit.result.carryOver", yes = "plan.edit.result.carryOver.true",
			no = "plan.edit.result.carryOver.false")
	private Boolean carryOver;

	static ReportLineForm of(PlanView.Line line) {
		ReportLineForm form = new ReportLineForm();
		form.id = line.id();
		form.outcome = line.outcome();
		form.reached = line.reached();
		form.reason = line.reason();
		form.carryOver = line.carryOver();
		return form;
	}

	/** The result as it is typed. */
	TaskResult typed() {
		return new TaskResult(outcome, reached, DraftForm.text(reason), carryOver);
	}

	ReportContent.Line content() {
		return new ReportContent.Line(id, typed());
	}

}
