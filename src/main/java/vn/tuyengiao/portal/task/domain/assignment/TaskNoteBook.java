package vn.tuyengiao.portal.task.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import lombok.Builder;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes what happened to tasks, and the files that came with it. */
@Component
@RequiredArgsConstructor
class TaskNoteBook {

	private final JdbcClient jdbc;

	void add(NewNote note) {
		jdbc.sql(
				"""
						insert into task_note (id, task_id, kind, words, from_unit_id, from_user_id, to_unit_id, to_user_id, due_before, due_after,
						                       on_behalf, noted_by, noted_at)
						values (:id, :task, :kind, :words, :fromUnit, :fromUser, :toUnit, :toUser, :before, :after, :onBehalf, :by, :at)
						""")
			.param("id", note.id)
			.param("task", note.taskId)
			.param("kind", note.kind.name())
			.param("words", note.words)
			.param("fromUnit", note.from == null ? null : note.from.unitId())
			.param("fromUser", note.from == null ? null : note.from.userId())
			.param("toUnit", note.to == null ? null : note.to.unitId())
			.param("toUser", note.to == null ? null : note.to.userId())
			.param("before", note.before)
			.param("after", note.after)
			.param("onBehalf", note.onBehalf)
			.param("by", note.by)
			.param("at", Rows.utc(note.at))
			.update();
	}

	void attach(UUID id, UUID taskId, UUID noteId, UUID fileId) {
		jdbc.sql("""
				insert into task_file (id, task_id, note_id, file_id) values (:id, :task, :note, :file)
				""").param("id", id).param("task", taskId).param("note", noteId).param("file", fileId).update();
	}

	/** What is written down. */
	@Builder
	record NewNote(UUID id, UUID taskId, TaskNoteKind kind, String words, @Nullable TaskHolder from,
			@Nullable TaskHolder to, @Nullable LocalDate before, @Nullable LocalDate after, boolean onBehalf, UUID by,
			Instant at) {
	}

}
