package vn.tuyengiao.portal.conference.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.series.SeriesSight;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/**
 * Conferences as their list finds them, the newest first, their series, and what comes of
 * them: proposals and tasks. All by one statement, as the page of finding costs eight.
 */
@Component
@Order(15)
@RequiredArgsConstructor
class ConferenceFindQueries implements FindSource {

	private static final FindKind CONFERENCE = new FindKind("CONFERENCE", "conference.find", "users",
			"/conferences?q=");

	private static final FindKind SERIES = new FindKind("SERIES", "series.find", "refresh", "/conferences/series?q=");

	private static final FindKind PROPOSAL = new FindKind("PROPOSAL", "proposal.find", "message", "/proposals?q=");

	private static final FindKind TASK = new FindKind("TASK", "task.find", "list-check", "/tasks?state=ALL&q=");

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<FindKind> kinds() {
		return List.of(CONFERENCE, SERIES, PROPOSAL, TASK);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					(select 'CONFERENCE' as kind, c.id, c.title, c.held_on as day, u.short_name
					   from conference c join unit u on u.id = c.unit_id
					  where %s and %s and c.status <> 'WITHDRAWN'
					  order by c.held_on desc, c.id limit :most)
					union all
					(select 'SERIES', s.id, s.title, null, u.short_name
					   from conference_series s join unit u on u.id = s.unit_id
					  where %s and %s
					  order by s.title collate "vi-x-icu", s.id limit :most)
					union all
					(select 'PROPOSAL', p.id, left(p.words, 120), p.raised_on, u.short_name
					   from proposal p join unit u on u.id = p.unit_id
					  where %s and (%s or p.raised_unit_id is not null and %s)
					  order by p.raised_on desc, p.id limit :most)
					union all
					(select 'TASK', t.id, t.title, t.due_on, u.short_name
					   from task t join unit u on u.id = t.unit_id
					  where %s and (%s or t.giver_unit_id = any(:%s)) and t.status <> 'CANCELLED'
					  order by t.given_at desc, t.id limit :most)
					""".formatted(question.words().in("c.search", "u.search"), ConferenceListQueries.IN_SIGHT,
					question.words().in("s.search"), SeriesSight.IN_SIGHT, question.words().in("p.search"),
					AccessScope.condition("p.unit_id"), AccessScope.condition("p.raised_unit_id"),
					question.words().in("t.search", "u.search"), AccessScope.condition("t.unit_id"),
					AccessScope.PARAMETER))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("today", time.today())
			.param("most", question.most())
			.query((row, number) -> found(row))
			.list();
	}

	private static Found found(ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		String unit = row.getString("short_name");
		LocalDate day = Rows.day(row, "day");
		MessageSourceResolvable detail = switch (kind) {
			case "SERIES" -> Found.text(unit);
			case "PROPOSAL" -> Found.say("proposal.find.detail", unit, day);
			case "TASK" -> Found.say("task.find.detail", unit, day);
			default -> Found.say("conference.find.detail", unit, day);
		};
		String page = switch (kind) {
			case "SERIES" -> "/conferences/series/";
			case "PROPOSAL" -> "/proposals/";
			case "TASK" -> "/tasks/";
			default -> "/conferences/";
		};
		return new Found(kind, Found.text(row.getString("title")), detail, page + row.getString("id"));
	}

}
