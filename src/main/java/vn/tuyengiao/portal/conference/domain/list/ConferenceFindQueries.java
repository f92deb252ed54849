package vn.tuyengiao.portal.conference.domain.list;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/**
 * Conferences as their list finds them, the newest first; and by the same statement, as
 * the page of what is found has no more than eight, the tasks that were given.
 */
@Component
@Order(15)
@RequiredArgsConstructor
class ConferenceFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("CONFERENCE", "conference.find", "users", "/conferences?q=");

	private static final FindKind TASK = new FindKind("TASK", "task.find", "list-check", "/tasks?state=ALL&q=");

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND, TASK);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					(select false as task, c.id, c.title, c.held_on as day, u.short_name
					   from conference c join unit u on u.id = c.unit_id
					  where %s and %s and c.status <> 'WITHDRAWN'
					  order by c.held_on desc, c.id limit :most)
					union all
					(select true, t.id, t.title, t.due_on, u.short_name
					   from task t join unit u on u.id = t.unit_id
					  where %s and (%s or t.giver_unit_id = any(:scopeRoots)) and t.status <> 'CANCELLED'
					  order by t.given_at desc, t.id limit :most)
					""".formatted(question.words().in("c.search", "u.search"), ConferenceListQueries.IN_SIGHT,
					question.words().in("t.search", "u.search"), AccessScope.condition("t.unit_id")))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query((row,
					number) -> row.getBoolean("task")
							? new Found(TASK.name(), Found.text(row.getString("title")),
									Found.say("task.find.detail", row.getString("short_name"), Rows.day(row, "day")),
									"/tasks/" + row.getString("id"))
							: new Found(KIND.name(), Found.text(row.getString("title")),
									Found.say("conference.find.detail", row.getString("short_name"),
											Rows.day(row, "day")),
									"/conferences/" + row.getString("id")))
			.list();
	}

}
