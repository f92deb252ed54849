package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** Writes who reminded whom of what. */
@Component
@RequiredArgsConstructor
class ReminderBook {

	private final JdbcClient jdbc;

	/**
	 * One press.
	 * @return false if it was written before
	 */
	boolean open(UUID id, String reason, UUID by, Instant now) {
		return jdbc.sql("""
				insert into reminder (id, reason, reminded_by, reminded_at) values (:id, :reason, :by, :now)
				on conflict do nothing""")
			.param("id", id)
			.param("reason", reason)
			.param("by", by)
			.param("now", Rows.utc(now))
			.update() > 0;
	}

	/** What it reminds of, by one statement. */
	void write(UUID reminderId, List<RemindedTask> tasks) {
		jdbc.sql(
				"""
						insert into reminded_task (id, reminder_id, unit_id, owed_kind, owed_id, owed_part, people)
						select t.id, :reminder, t.unit_id, t.kind, t.owed_id, t.part, t.people
						  from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:kinds as text[]), cast(:records as uuid[]),
						              cast(:parts as text[]), cast(:people as int[])) t (id, unit_id, kind, owed_id, part, people)""")
			.param("reminder", reminderId)
			.param("ids", ids(tasks, RemindedTask::id))
			.param("units", ids(tasks, RemindedTask::unitId))
			.param("kinds", tasks.stream().map(RemindedTask::kind).toArray(String[]::new))
			.param("records", ids(tasks, RemindedTask::recordId))
			.param("parts", tasks.stream().map(RemindedTask::part).toArray(String[]::new))
			.param("people", tasks.stream().map(RemindedTask::people).toArray(Integer[]::new))
			.update();
	}

	private static UUID[] ids(List<RemindedTask> tasks, Function<RemindedTask, UUID> id) {
		return tasks.stream().map(id).toArray(UUID[]::new);
	}

	/** A row of the table. */
	record RemindedTask(UUID id, UUID unitId, String kind, UUID recordId, String part, int people) {
	}

}
