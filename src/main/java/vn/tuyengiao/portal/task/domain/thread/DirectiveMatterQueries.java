package vn.tuyengiao.portal.task.domain.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Tasks and proposals of a directive by one statement, as the page of its thread costs
 * few. Who asks for given units has checked access.
 */
@Component
@RequiredArgsConstructor
public class DirectiveMatterQueries {

	private static final String OF_DIRECTIVE = """
			select m.*, u.short_name, a.display_name from (
			    select false as proposal, t.id, t.unit_id, t.title::text as text, '' as raised_by, x.kind::text as stands, false as judged,
			           x.at, x.user_id
			      from task t
			     cross join lateral (
			        select t.given_at as at, 'GIVEN' as kind, t.giver_id as user_id
			        union all
			        select n.noted_at, n.kind, n.noted_by from task_note n where n.task_id = t.id and n.kind in ('REPORTED', 'CLOSED')) x
			     where t.directive_id = :directive and t.status <> 'CANCELLED' and %s
			    union all
			    select true, p.id, p.unit_id, case when length(p.words) > 200 then left(p.words, 199) || '…' else p.words end, p.raised_by,
			           coalesce(p.verdict, p.status)::text, p.verdict is not null, p.created_at, p.created_by
			      from proposal p
			     where p.directive_id = :directive and %s) m
			  join unit u on u.id = m.unit_id
			  join app_user a on a.id = m.user_id
			 order by m.at desc, m.id
			 limit :most""";

	private static final String NEWEST = OF_DIRECTIVE.formatted(
			"(%s or t.giver_unit_id = any(:%s))".formatted(AccessScope.condition("t.unit_id"), AccessScope.PARAMETER),
			AccessScope.condition("p.unit_id"));

	private static final String OF_UNITS = OF_DIRECTIVE.formatted("t.unit_id = any(:units)", "p.unit_id = any(:units)");

	private static final int MOST_OF_UNITS = 1000;

	private final JdbcClient jdbc;

	/** Of units in the scope, and what units in it gave; the newest first. */
	public List<DirectiveMatter> newest(UUID directiveId, AccessScope scope, int most) {
		return jdbc.sql(NEWEST)
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query(DirectiveMatterQueries::matter)
			.list();
	}

	/** The same of these units. */
	public List<DirectiveMatter> ofUnits(UUID directiveId, Collection<UUID> units) {
		if (units.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(OF_UNITS)
			.param("directive", directiveId)
			.param("units", units.toArray(UUID[]::new))
			.param("most", MOST_OF_UNITS)
			.query(DirectiveMatterQueries::matter)
			.list();
	}

	private static DirectiveMatter matter(ResultSet row, int number) throws SQLException {
		return new DirectiveMatter(row.getBoolean("proposal"), Rows.id(row, "id"), Rows.id(row, "unit_id"),
				row.getString("short_name"), row.getString("text"), row.getString("raised_by"), row.getString("stands"),
				row.getBoolean("judged"), Objects.requireNonNull(Rows.instant(row, "at")),
				row.getString("display_name"));
	}

}
