package vn.tuyengiao.portal.conference.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
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

/** Conferences as their list finds them, the newest first, and their series. */
@Component
@Order(15)
@RequiredArgsConstructor
class ConferenceFindQueries implements FindSource {

	private static final FindKind CONFERENCE = new FindKind("CONFERENCE", "conference.find", "users",
			"/conferences?q=");

	private static final FindKind SERIES = new FindKind("SERIES", "series.find", "refresh", "/conferences/series?q=");

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<FindKind> kinds() {
		return List.of(CONFERENCE, SERIES);
	}

	/** Both by one statement. */
	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					(select 'CONFERENCE' as kind, c.id, c.title, c.held_on, u.short_name
					   from conference c join unit u on u.id = c.unit_id
					  where %s and %s and c.status <> 'WITHDRAWN'
					  order by c.held_on desc, c.id limit :most)
					union all
					(select 'SERIES', s.id, s.title, null, u.short_name
					   from conference_series s join unit u on u.id = s.unit_id
					  where %s and %s
					  order by s.title collate "vi-x-icu", s.id limit :most)
					""".formatted(question.words().in("c.search", "u.search"), ConferenceListQueries.IN_SIGHT,
					question.words().in("s.search"), SeriesSight.IN_SIGHT))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("today", time.today())
			.param("most", question.most())
			.query((row, number) -> found(row))
			.list();
	}

	private static Found found(ResultSet row) throws SQLException {
		String title = row.getString("title");
		String unit = row.getString("short_name");
		if (SERIES.name().equals(row.getString("kind"))) {
			return new Found(SERIES.name(), Found.text(title), Found.text(unit),
					"/conferences/series/" + row.getString("id"));
		}
		return new Found(CONFERENCE.name(), Found.text(title),
				Found.say("conference.find.detail", unit, Rows.day(row, "held_on")),
				"/conferences/" + row.getString("id"));
	}

}
