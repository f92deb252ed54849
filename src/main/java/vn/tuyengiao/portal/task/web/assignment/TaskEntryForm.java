package vn.tuyengiao.portal.task.web.assignment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.task.domain.assignment.TaskEntry;

/** How far a task is, or its result, with a file. */
@Getter
@Setter
public class TaskEntryForm {

	@NotNull
	private @Nullable UUID id;

	@Size(max = 4000)
	@Label("task.entry.words")
	private @Nullable String words;

	@Label("task.entry.file")
	private @Nullable MultipartFile file;

	@Label("file.looked.tick")
	private boolean looked;

	static TaskEntryForm blank() {
		TaskEntryForm form = new TaskEntryForm();
		form.id = Ids.next();
		return form;
	}

	TaskEntry entry() {
		return new TaskEntry(EntryId.of(id, this), TaskForm.text(words), Uploads.of(file), looked);
	}

}
