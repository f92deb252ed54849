package vn.tuyengiao.portal.task.web.assignment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;

/** By which other day a task is to be done, and why. */
@Getter
@Setter
public class TaskMoveForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	/** A day off that was asked about. */
	@OfThePage
	private @Nullable LocalDate dayOff;

	@NotNull
	@Label("task.due.new")
	private @Nullable LocalDate dueOn;

	@NotBlank
	@Size(max = 1000)
	@Label("task.reason")
	private @Nullable String words;

	static TaskMoveForm of(TaskStanding standing) {
		TaskMoveForm form = new TaskMoveForm();
		form.id = Ids.next();
		form.version = standing.version();
		form.dueOn = standing.dueOn();
		return form;
	}

	UUID noteId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	LocalDate day() {
		return Objects.requireNonNull(dueOn);
	}

	String why() {
		return TaskForm.text(words);
	}

}
