package vn.tuyengiao.portal.plan.web.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.RemovedLine;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;
import vn.tuyengiao.portal.platform.web.lines.EditorLine;

/** One task as it is typed. */
@Getter
@Setter
class PlanLineForm extends EditorLine {

	/** The words stay words: they name nothing in the register. */
	static final String AS_TYPED = "as-typed";

	private @Nullable UUID carriedFromId;

	@Size(max = 1000)
	@Label("plan.edit.line.task")
	private @Nullable String task;

	@Label(value = "plan.edit.line.field", names = "plan.field")
	private @Nullable FieldOfWork field;

	@Label("plan.edit.line.startsOn")
	private @Nullable LocalDate startsOn;

	@Label("plan.edit.line.endsOn")
	private @Nullable LocalDate endsOn;

	@Label("plan.edit.line.leadPersonId")
	private @Nullable UUID leadPersonId;

	@Size(max = 200)
	@Label("plan.edit.line.leadText")
	private @Nullable String leadText;

	@Size(max = 500)
	@Label("plan.edit.line.coordinating")
	private @Nullable String coordinating;

	@Size(max = 1000)
	@Label("plan.edit.line.expectedResult")
	private @Nullable String expectedResult;

	@Size(max = 200)
	@Label("plan.edit.line.indicator")
	private @Nullable String indicator;

	@Digits(integer = 13, fraction = 2)
	@Label("plan.edit.line.target")
	private @Nullable BigDecimal target;

	@Size(max = 200)
	@Label("plan.edit.line.directiveRef")
	private @Nullable String directiveRef;

	/** The words that the page asked about, and what was chosen for them. */
	@OfThePage
	@Size(max = 200)
	private @Nullable String directiveAsked;

	/** The label of a directive, or {@link #AS_TYPED}. */
	@OfThePage
	@Size(max = 200)
	private @Nullable String directiveChoice;

	static PlanLineForm blank(UUID id) {
		PlanLineForm form = new PlanLineForm();
		form.setId(id);
		return form;
	}

	static PlanLineForm of(PlanView.Line line) {
		PlanLineForm form = blank(line.id());
		form.setStored(true);
		form.carriedFromId = line.carriedFromId();
		form.say(line.content());
		return form;
	}

	/** Deleted, with what it said. */
	static PlanLineForm of(RemovedLine line) {
		PlanLineForm form = blank(line.id());
		form.setDeleted(true);
		form.carriedFromId = line.carriedFromId();
		form.say(line.content());
		return form;
	}

	private void say(PlanTask said) {
		task = said.task();
		field = said.field();
		startsOn = said.startsOn();
		endsOn = said.endsOn();
		leadPersonId = said.leadPersonId();
		leadText = said.leadText();
		coordinating = said.coordinating();
		expectedResult = said.expectedResult();
		indicator = said.indicator();
		target = said.target();
		directiveRef = said.directiveRef();
	}

	/** A line has an id once its form is tidy. */
	UUID key() {
		return Objects.requireNonNull(getId());
	}

	/** The task as it is typed. */
	PlanTask typed() {
		return new PlanTask(DraftForm.text(task), field, startsOn, endsOn, leadPersonId, DraftForm.text(leadText),
				DraftForm.text(coordinating), DraftForm.text(expectedResult), DraftForm.text(indicator), target,
				DraftForm.text(directiveRef));
	}

	/**
	 * Takes the directive that was chosen in the place of the words that the page asked
	 * about, unless others were typed meanwhile.
	 */
	void choose() {
		if (answersTheQuestion() && !AS_TYPED.equals(directiveChoice)) {
			directiveRef = directiveChoice;
			directiveChoice = null;
		}
	}

	/** Whether the words were said to name nothing in the register. */
	boolean staysAsTyped() {
		return answersTheQuestion() && AS_TYPED.equals(directiveChoice);
	}

	private boolean answersTheQuestion() {
		return directiveChoice != null && !directiveChoice.isBlank()
				&& DraftForm.text(directiveRef).equals(DraftForm.text(directiveAsked));
	}

	@Override
	public boolean isBlank() {
		return carriedFromId == null && typed().isBlank();
	}

	/** How much it lacks before it can be sent; nothing if it is not kept. */
	int missing() {
		return isBlank() ? 0 : typed().missing().size();
	}

	PlanContent.Line content() {
		return new PlanContent.Line(key(), typed(), carriedFromId, null);
	}

}
