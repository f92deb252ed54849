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
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;

/** Who has a task from now on, and why. */
@Getter
@Setter
public class HandOnForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 100)
	@Label("task.hand-on.to")
	private @Nullable String to;

	@NotBlank
	@Size(max = 1000)
	@Label("task.reason")
	private @Nullable String words;

	static HandOnForm blank() {
		HandOnForm form = new HandOnForm();
		form.id = Ids.next();
		return form;
	}

	UUID noteId() {
		return EntryId.of(id, this);
	}

	@Nullable TaskHolder holder() {
		return TaskPerson.read(to).orElse(null);
	}

	String why() {
		return TaskForm.text(words);
	}

}
