package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;

/** The result of one task as it is typed. */
@Getter
@Setter
class ReportLineForm {

	/** The task's. */
	private @Nullable UUID id;

	@Label(value = "plan.edit.result.outcome", names = "plan.outcome")
	private @Nullable Outcome outcome;

	@Digits(integer = 13, fraction = 2)
	@Label("plan.edit.result.reached")
	private @Nullable BigDecimal reached;

	@Size(max = 1000)
	@Label("plan.edit.result.reason")
	private @Nullable String reason;

	@Label(value = "plan.edit.result.carryOver", yes = "plan.edit.result.carryOver.true",
			no = "plan.edit.result.carryOver.false")
	private @Nullable Boolean carryOver;

	/** As done, together with others by one button. */
	@OfThePage
	private boolean marked;

	static ReportLineForm of(PlanView.Line line) {
		ReportLineForm form = new ReportLineForm();
		form.id = line.id();
		form.outcome = line.outcome();
		form.reached = line.reached();
		form.reason = line.reason();
		form.carryOver = line.carryOver();
		form.marked = line.marked();
		return form;
	}

	void mark() {
		outcome = Outcome.DONE;
		marked = true;
	}

	void unmark() {
		outcome = null;
		marked = false;
	}

	/** The mark can be taken back: nothing else was said since. */
	boolean isMarkedDone() {
		return marked && outcome == Outcome.DONE;
	}

	/** A line that the page made has one. */
	UUID key() {
		return Objects.requireNonNull(id);
	}

	/** The result as it is typed. */
	TaskResult typed() {
		return new TaskResult(outcome, reached, DraftForm.text(reason), carryOver);
	}

	ReportContent.Line content() {
		return new ReportContent.Line(key(), typed(), marked);
	}

}
