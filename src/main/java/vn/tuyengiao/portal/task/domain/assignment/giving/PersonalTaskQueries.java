package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.PersonalWork.PersonalItem;
import vn.tuyengiao.portal.platform.database.Rows;

/** Tasks of one person that are not over; each method is one statement. */
@Component
@RequiredArgsConstructor
class PersonalTaskQueries {

	private final JdbcClient jdbc;

	/** Those that he has, and those of which he is told, by their days. */
	List<PersonalItem> of(UUID userId) {
		return jdbc.sql("""
				select x.unit_id, u.short_name, x.kind, x.title, x.due_on, x.id from (
				    select t.unit_id, 'task.leaver.held' as kind, t.title, t.due_on, t.id
				      from task t where t.user_id = :user and t.status not in ('DONE', 'CANCELLED')
				    union all
				    select t.giver_unit_id, 'task.leaver.watched', t.title, t.due_on, t.id
				      from task_watcher w join task t on t.id = w.task_id
				     where w.user_id = :user and t.status not in ('DONE', 'CANCELLED')) x
				  join unit u on u.id = x.unit_id
				 order by x.due_on, x.title, x.id
				""")
			.param("user", userId)
			.query((row, number) -> new PersonalItem(Rows.id(row, "unit_id"), row.getString("short_name"),
					row.getString("kind"), row.getString("title"), Rows.day(row, "due_on"),
					"/tasks/" + row.getString("id")))
			.list();
	}

	/** Those that he has at the unit. */
	List<UUID> held(UUID unitId, UUID userId) {
		return jdbc
			.sql("""
					select t.id from task t where t.unit_id = :unit and t.user_id = :user and t.status not in ('DONE', 'CANCELLED') order by t.id
					""")
			.param("unit", unitId)
			.param("user", userId)
			.query(UUID.class)
			.list();
	}

}
