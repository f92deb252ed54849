package vn.tuyengiao.portal.plan.web.draft;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * One task as it is typed. A deleted one stays in the form, out of sight, until the page
 * is left: so it can be restored.
 */
@Getter
@Setter
class PlanLineForm implements Serializable {

	private UUID id;

	private UUID carriedFromId;

	private boolean deleted;

	/** The portal held it when the form was made. */
	private boolean stored;

	@Size(max = 1000)
	@Label("plan.edit.line.task")
	private String task;

	@Label("plan.edit.line.field")
	private FieldOfWork field;

	@Label("plan.edit.line.startsOn")
	private LocalDate startsOn;

	@Label("plan.edit.line.endsOn")
	private LocalDate endsOn;

	@Label("plan.edit.line.leadPersonId")
	private UUID leadPersonId;

	@Size(max = 200)
	@Label("plan.edit.line.leadText")
	private String leadText;

	@Size(max = 500)
	@Label("plan.edit.line.coordinating")
	private String coordinating;

	@Size(max = 1000)
	@Label("plan.edit.line.expectedResult")
	private String expectedResult;

	@Size(max = 200)
	@Label("plan.edit.line.indicator")
	private String indicator;

	@Digits(integer = 13, fraction = 2)
	@Label("plan.edit.line.target")
	private BigDecimal target;

	@Size(max = 200)
	@Label("plan.edit.line.directiveRef")
	private String directiveRef;

	static PlanLineForm blank(UUID id) {
		PlanLineForm form = new PlanLineForm();
		form.id = id;
		return form;
	}

	static PlanLineForm of(PlanView.Line line) {
		PlanLineForm form = blank(line.id());
		PlanTask task = line.content();
		form.stored = true;
		form.carriedFromId = line.carriedFromId();
		form.task = task.task();
		form.field = task.field();
		form.startsOn = task.startsOn();
		form.endsOn = task.endsOn();
		form.leadPersonId = task.leadPersonId();
		form.leadText = task.leadText();
		form.coordinating = task.coordinating();
		form.expectedResult = task.expectedResult();
		form.indicator = task.indicator();
		form.target = task.target();
		form.directiveRef = task.directiveRef();
		return form;
	}

	/** A line that came without an id is a new one. */
	void identify() {
		if (id == null) {
			id = Ids.next();
		}
	}

	/** The task as it is typed. */
	PlanTask typed() {
		return new PlanTask(SubmissionForm.text(task), field, startsOn, endsOn, leadPersonId,
				SubmissionForm.text(leadText), SubmissionForm.text(coordinating), SubmissionForm.text(expectedResult),
				SubmissionForm.text(indicator), target, SubmissionForm.text(directiveRef));
	}

	PlanContent.Line content() {
		return new PlanContent.Line(id, typed(), carriedFromId, null);
	}

}
