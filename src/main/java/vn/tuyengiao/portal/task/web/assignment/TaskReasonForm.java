package vn.tuyengiao.portal.task.web.assignment;

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

/** Why a task is given back or not wanted any more. */
@Getter
@Setter
public class TaskReasonForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 1000)
	@Label("task.reason")
	private @Nullable String words;

	static TaskReasonForm blank() {
		TaskReasonForm form = new TaskReasonForm();
		form.id = Ids.next();
		return form;
	}

	UUID noteId() {
		return EntryId.of(id, this);
	}

	String why() {
		return TaskForm.text(words);
	}

}
