package vn.tuyengiao.portal.task.web.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;
import vn.tuyengiao.portal.task.domain.assignment.TaskText;

/** What is to be done, as it is changed. */
@Getter
@Setter
public class TaskTextForm {

	private long version;

	@NotBlank
	@Size(max = 300)
	@Label("task.title")
	private @Nullable String title;

	@Size(max = 4000)
	@Label("task.words")
	private @Nullable String words;

	@Size(max = 1000)
	@Label("task.evidence")
	private @Nullable String evidence;

	static TaskTextForm of(TaskStanding standing) {
		TaskTextForm form = new TaskTextForm();
		form.version = standing.version();
		form.title = standing.text().title();
		form.words = standing.text().words();
		form.evidence = standing.text().evidence();
		return form;
	}

	TaskText text() {
		return new TaskText(TaskForm.text(title).strip(), TaskForm.text(words), TaskForm.text(evidence));
	}

}
