package vn.tuyengiao.portal.board.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/**
 * People who sit or sat on a board, each where he did so last, and the boards themselves,
 * the newest of each unit.
 */
@Component
@Order(40)
@RequiredArgsConstructor
class BoardFindQueries implements FindSource {

	private static final FindKind PERSON = new FindKind("PERSON", "board.find.person", "user", null);

	private static final FindKind BOARD = new FindKind("BOARD", "board.find.board", "users-group", "/boards?q=");

	/**
	 * The units in reach come first: words as "ban" or "xã" stand with all units there
	 * are.
	 */
	private static final String FOUND = """
			with units as materialized (select u.id, u.name, u.short_name, u.search from unit u where %3$s)
			(select 'PERSON' as kind, s.board_id, s.full_name as title, s.post, s.unit_name
			   from (select distinct on (p.id) p.id, m.board_id, p.family_name || ' ' || p.given_name as full_name,
			                p.given_name, m.post, u.name as unit_name
			           from person p
			           join board_membership m on m.person_id = p.id and not m.annulled
			           join board b on b.id = m.board_id
			           join unit u on u.id = b.unit_id
			          where %1$s and %3$s
			          order by p.id, m.valid_from desc, m.id) s
			  order by length(s.full_name), s.given_name collate "vi-x-icu", s.full_name collate "vi-x-icu", s.id limit :most)
			union all
			(select 'BOARD', s.id, s.name, '', s.unit_name
			   from (select distinct on (u.id) u.id as unit_id, b.id, b.name, u.name as unit_name, u.short_name, u.search
			           from units u join board b on b.unit_id = u.id join term t on t.id = b.term_id
			          where %2$s
			          order by u.id, t.starts_on desc) s
			  order by length(s.search), s.short_name collate numbered, s.id limit :most)""";

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(PERSON, BOARD);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql(FOUND.formatted(question.words().in("p.search"),
					question.words().throughout("u.search", "' ban tuyen giao board '"), AccessScope.condition("u.id")))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query(BoardFindQueries::found)
			.list();
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		String post = row.getString("post");
		String unit = row.getString("unit_name");
		return new Found(row.getString("kind"), Found.text(row.getString("title")),
				Found.text(post.isBlank() ? unit : post + " · " + unit), "/boards/" + row.getString("board_id"));
	}

}
