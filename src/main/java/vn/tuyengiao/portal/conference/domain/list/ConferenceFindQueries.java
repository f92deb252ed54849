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

/** Conferences as their list finds them, the newest first. */
@Component
@Order(15)
@RequiredArgsConstructor
class ConferenceFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("CONFERENCE", "conference.find", "users", "/conferences?q=");

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
				select c.id, c.title, c.held_on, u.short_name
				  from conference c join unit u on u.id = c.unit_id
				 where %s and %s and c.status <> 'WITHDRAWN'
				 order by c.held_on desc, c.id limit :most
				""".formatted(question.words().in("c.search", "u.search"), ConferenceListQueries.IN_SIGHT))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("title")),
					Found.say("conference.find.detail", row.getString("short_name"), Rows.day(row, "held_on")),
					"/conferences/" + row.getString("id")))
			.list();
	}

}
