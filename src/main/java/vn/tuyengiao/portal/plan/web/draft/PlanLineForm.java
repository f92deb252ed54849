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
		form.stored = true;
		form.carriedFromId = line.carriedFromId();
		form.task = line.task();
		form.field = line.field();
		form.startsOn = line.startsOn();
		form.endsOn = line.endsOn();
		form.leadPersonId = line.leadPersonId();
		form.leadText = line.leadText();
		form.coordinating = line.coordinating();
		form.expectedResult = line.expectedResult();
		form.indicator = line.indicator();
		form.target = line.target();
		form.directiveRef = line.directiveRef();
		return form;
	}

	/** A line that came without an id is a new one. */
	void identify() {
		if (id == null) {
			id = Ids.next();
		}
	}

	PlanContent.Line content() {
		return new PlanContent.Line(id, DraftForm.text(task), field, startsOn, endsOn, leadPersonId,
				DraftForm.text(leadText), DraftForm.text(coordinating), DraftForm.text(expectedResult),
				DraftForm.text(indicator), target, DraftForm.text(directiveRef), carriedFromId);
	}

}
