package vn.tuyengiao.portal.conference.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
 * Conferences, tasks and proposals of a directive by one statement, as the pages of its
 * thread cost eight.
 */
@Component
@RequiredArgsConstructor
class ConferenceThreadQueries {

	/**
	 * Tasks by what happened to them, and proposals, which the places %1$s and %2$s
	 * narrow.
	 */
	private static final String MATTERS = """
			select 'TASK_' || x.kind as part, t.id, t.unit_id, t.title::text as text, null::date as held_on, x.at, x.user_id, 0 as obliged,
			       0 as reached, '' as raised_by, '' as stands, false as settled
			  from task t
			 cross join lateral (
			    select t.given_at as at, 'GIVEN' as kind, t.giver_id as user_id
			    union all
			    select n.noted_at, n.kind, n.noted_by from task_note n where n.task_id = t.id and n.kind in ('REPORTED', 'CLOSED')) x
			 where t.directive_id = :directive and t.status <> 'CANCELLED' and %1$s
			union all
			select 'PROPOSAL', p.id, p.unit_id, case when length(p.words) > 200 then left(p.words, 199) || '…' else p.words end, null,
			       p.created_at, p.created_by, 0, 0, p.raised_by, coalesce(p.verdict, p.status), p.verdict is not null
			  from proposal p
			 where p.directive_id = :directive and %2$s""";

	/** A conference by its host, with the figures of those units that are asked for. */
	private static final String HELD = """
			select 'OWN' as part, c.id, c.unit_id, c.title::text as text, c.held_on, coalesce(c.closed_at, c.created_at) as at,
			       coalesce(c.closed_by, c.created_by) as user_id, x.obliged, x.reached, '' as raised_by, '' as stands, c.entered_for as settled
			  from conference_directive n
			  join conference c on c.id = n.conference_id and c.status = 'CLOSED'
			  cross join lateral %s x
			 where n.directive_id = :directive and (%s or exists (select 1 from conference_figures g where g.conference_id = c.id and %s))"""
		.formatted(ConferenceListQueries.COUNTED_IN_SIGHT, AccessScope.condition("c.unit_id"),
				AccessScope.condition("g.unit_id"));

	/**
	 * Each unit whose members were at a conference, with its own figures; and sessions
	 * ahead to make up for one to which somebody of it is called.
	 */
	private static final String HELD_BY_UNIT = """
			select case when f.unit_id = c.unit_id then 'OWN' else 'CALLED' end as part, c.id, f.unit_id, c.title::text as text, c.held_on,
			       coalesce(c.closed_at, c.created_at) as at, coalesce(c.closed_by, c.created_by) as user_id, f.members - f.exempt as obliged,
			       f.present + f.made_up as reached, '' as raised_by, '' as stands, c.entered_for as settled
			  from conference_directive n
			  join conference c on c.id = n.conference_id and c.status = 'CLOSED'
			  join conference_figures f on f.conference_id = c.id
			 where n.directive_id = :directive and f.unit_id = any(:units)
			union all
			select 'MAKE_UP', c.id, p.unit_id, c.title, s.held_on, c.sent_at, c.sent_by, 0, 0, '', '', false
			  from conference_directive n
			  join conference c on c.id = n.conference_id and c.status in ('INVITED', 'IN_SESSION')
			  join conference_session s on s.conference_id = c.id and s.make_up and s.held_on >= :today
			  join called_unit p on p.conference_id = c.id
			 where n.directive_id = :directive and p.unit_id = any(:units)""";

	private static final String ENTRIES = """
			select m.*, u.short_name, a.display_name
			  from (%s union all %s) m
			  join unit u on u.id = m.unit_id
			  join app_user a on a.id = m.user_id
			 order by m.at desc, m.id, m.part""";

	private static final String NEWEST = ENTRIES
		.formatted(HELD, MATTERS.formatted("(%s or t.giver_unit_id = any(:%s))"
			.formatted(AccessScope.condition("t.unit_id"), AccessScope.PARAMETER), AccessScope.condition("p.unit_id")))
			+ " limit :most";

	private static final String OF_UNITS = ENTRIES.formatted(HELD_BY_UNIT,
			MATTERS.formatted("t.unit_id = any(:units)", "p.unit_id = any(:units)"));

	private final JdbcClient jdbc;

	/** On the directive, of units in the scope; the newest first. */
	List<CameOfIt> newest(UUID directiveId, AccessScope scope, int most) {
		return jdbc.sql(NEWEST)
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query(ConferenceThreadQueries::entry)
			.list();
	}

	/** Of these units, what they held, attended, can make up for, got and raised. */
	List<CameOfIt> ofUnits(UUID directiveId, Collection<UUID> units, LocalDate today) {
		return jdbc.sql(OF_UNITS)
			.param("directive", directiveId)
			.param("units", units.toArray(UUID[]::new))
			.param("today", today)
			.query(ConferenceThreadQueries::entry)
			.list();
	}

	private static CameOfIt entry(ResultSet row, int number) throws SQLException {
		return new CameOfIt(Rows.oneOf(CameOfIt.CameAs.class, row, "part"), Rows.id(row, "id"), Rows.id(row, "unit_id"),
				row.getString("short_name"), row.getString("text"), Rows.day(row, "held_on"),
				Objects.requireNonNull(Rows.instant(row, "at")), row.getString("display_name"), row.getInt("reached"),
				row.getInt("obliged"), row.getString("raised_by"), row.getString("stands"), row.getBoolean("settled"));
	}

}
