package vn.tuyengiao.portal.task.domain.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.domain.assignment.TaskNote.TaskFile;

/**
 * What happened to a task, its parts and who watches it; each method is one statement.
 */
@Component
@RequiredArgsConstructor
class TaskHistoryQueries {

	private final JdbcClient jdbc;

	private final Files files;

	/** The newest first; one statement more for its files. */
	List<TaskNote> notes(UUID taskId) {
		List<Noted> noted = jdbc.sql("""
				select n.*, a.display_name, concat_ws(' – ', fu.short_name, fp.display_name) as from_whom,
				       concat_ws(' – ', tu.short_name, tp.display_name) as to_whom,
				       array(select f.id from task_file f where f.note_id = n.id order by f.id) as places,
				       array(select f.file_id from task_file f where f.note_id = n.id order by f.id) as files
				  from task_note n
				  join app_user a on a.id = n.noted_by
				  left join unit fu on fu.id = n.from_unit_id
				  left join app_user fp on fp.id = n.from_user_id
				  left join unit tu on tu.id = n.to_unit_id
				  left join app_user tp on tp.id = n.to_user_id
				 where n.task_id = :task order by n.noted_at desc, n.id desc
				""")
			.param("task", taskId)
			.query((row, number) -> new Noted(note(row), Rows.ids(row, "places"), Rows.ids(row, "files")))
			.list();
		List<UUID> ids = noted.stream().flatMap(one -> one.files.stream()).toList();
		Map<UUID, StoredFile> stored = ids.isEmpty() ? Map.of()
				: files.files(ids).stream().collect(Collectors.toMap(StoredFile::id, file -> file));
		return noted.stream().map(one -> one.with(stored)).toList();
	}

	List<TaskPart> parts(UUID taskId) {
		return jdbc.sql("""
				select t.id, t.title, concat_ws(' – ', u.short_name, p.display_name) as who, t.due_on, t.status
				  from task t join unit u on u.id = t.unit_id left join app_user p on p.id = t.user_id
				 where t.parent_id = :task order by u.short_name collate numbered, p.display_name, t.id
				""")
			.param("task", taskId)
			.query((row, number) -> new TaskPart(Rows.id(row, "id"), row.getString("title"), row.getString("who"),
					Rows.day(row, "due_on"), Rows.oneOf(TaskStatus.class, row, "status")))
			.list();
	}

	List<String> watchers(UUID taskId) {
		return jdbc.sql("""
				select a.display_name from task_watcher w join app_user a on a.id = w.user_id
				 where w.task_id = :task order by a.display_name
				""").param("task", taskId).query(String.class).list();
	}

	/** Who had it before whoever has it now. */
	List<TaskHolder> before(UUID taskId) {
		return jdbc.sql("""
				select n.from_unit_id, n.from_user_id from task_note n where n.task_id = :task and n.kind = 'HANDED_ON'
				""")
			.param("task", taskId)
			.query((row, number) -> new TaskHolder(Rows.id(row, "from_unit_id"), Rows.id(row, "from_user_id")))
			.list();
	}

	boolean isNoted(UUID noteId) {
		return jdbc.sql("""
				select exists (select 1 from task_note n where n.id = :id)
				""").param("id", noteId).query(Boolean.class).single();
	}

	/** The last note of the kind. */
	Optional<UUID> last(UUID taskId, TaskNoteKind kind) {
		return jdbc
			.sql("""
					select n.id from task_note n where n.task_id = :task and n.kind = :kind order by n.noted_at desc, n.id desc limit 1
					""")
			.param("task", taskId)
			.param("kind", kind.name())
			.query(UUID.class)
			.optional();
	}

	/** How many files it has. */
	int countFiles(UUID taskId) {
		return jdbc.sql("""
				select count(*)::int from task_file f where f.task_id = :task
				""").param("task", taskId).query(Integer.class).single();
	}

	Optional<UUID> file(UUID taskId, UUID placeId) {
		return jdbc.sql("""
				select f.file_id from task_file f where f.id = :id and f.task_id = :task
				""").param("id", placeId).param("task", taskId).query(UUID.class).optional();
	}

	private static TaskNote note(ResultSet row) throws SQLException {
		return new TaskNote(Rows.id(row, "id"), Rows.oneOf(TaskNoteKind.class, row, "kind"), row.getString("words"),
				row.getString("from_whom"), row.getString("to_whom"), Rows.day(row, "due_before"),
				Rows.day(row, "due_after"), row.getBoolean("on_behalf"), row.getString("display_name"),
				Rows.instant(row, "noted_at"), List.of());
	}

	private record Noted(TaskNote note, List<UUID> places, List<UUID> files) {

		TaskNote with(Map<UUID, StoredFile> stored) {
			List<TaskFile> held = new ArrayList<>();
			for (int at = 0; at < places.size(); at++) {
				held.add(new TaskFile(places.get(at), Objects.requireNonNull(stored.get(files.get(at)))));
			}
			return new TaskNote(note.id(), note.kind(), note.words(), note.from(), note.to(), note.dueBefore(),
					note.dueAfter(), note.onBehalf(), note.by(), note.at(), held);
		}

	}

}
