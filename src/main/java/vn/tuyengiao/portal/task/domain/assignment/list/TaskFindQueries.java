package vn.tuyengiao.portal.task.domain.assignment.list;

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

/** Tasks as their list finds them, the newest first. */
@Component
@Order(18)
@RequiredArgsConstructor
class TaskFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("TASK", "task.find", "list-check", "/tasks?state=ALL&q=");

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc.sql("""
				select t.id, t.title, t.due_on, u.short_name
				  from task t join unit u on u.id = t.unit_id
				 where %s and %s and t.status <> 'CANCELLED'
				 order by t.given_at desc, t.id limit :most
				""".formatted(question.words().in("t.search", "u.search"), TaskListQueries.IN_SIGHT))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("title")),
					Found.say("task.find.detail", row.getString("short_name"), Rows.day(row, "due_on")),
					"/tasks/" + row.getString("id")))
			.list();
	}

}
