package vn.tuyengiao.portal.conference.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
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
 * Conferences as their list finds them, and proposals as the ledger does, by one
 * statement as the page of finding costs few; the newest first.
 */
@Component
@Order(15)
@RequiredArgsConstructor
class ConferenceFindQueries implements FindSource {

	private static final FindKind CONFERENCE = new FindKind("CONFERENCE", "conference.find", "users",
			"/conferences?q=");

	private static final FindKind PROPOSAL = new FindKind("PROPOSAL", "proposal.find", "message", "/proposals?q=");

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(CONFERENCE, PROPOSAL);
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
					(select 'PROPOSAL', p.id, left(p.words, 120), p.raised_on, u.short_name
					   from proposal p join unit u on u.id = p.unit_id
					  where %s and (%s or p.raised_unit_id is not null and %s)
					  order by p.raised_on desc, p.id limit :most)
					""".formatted(question.words().in("c.search", "u.search"), ConferenceListQueries.IN_SIGHT,
					question.words().in("p.search"), AccessScope.condition("p.unit_id"),
					AccessScope.condition("p.raised_unit_id")))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query((row, number) -> found(row))
			.list();
	}

	private static Found found(ResultSet row) throws SQLException {
		boolean proposal = PROPOSAL.name().equals(row.getString("kind"));
		return new Found(row.getString("kind"), Found.text(row.getString("title")),
				Found.say(proposal ? "proposal.find.detail" : "conference.find.detail", row.getString("short_name"),
						Rows.day(row, "day")),
				(proposal ? "/proposals/" : "/conferences/") + row.getString("id"));
	}

}
