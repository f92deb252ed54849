package vn.tuyengiao.portal.plan.domain.document;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * What plans and reports have to tell about directives: the tasks that implement one,
 * their results, and what falls due when. Each method is one statement. The access check
 * is the caller's, by the scope or the units that he gives.
 */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveTraceQueries {

	/**
	 * What is with the district or decided; a draft or a returned one is not said yet.
	 */
	private static final String TRACE = """
			select 'PLAN' as subject, l.id as line_id, l.plan_id, p.unit_id, u.short_name, l.task, l.indicator, l.target,
			       null as outcome, null::numeric as reached, sent.submitted_at, sender.display_name
			  from plan_line l
			  join plan p on p.id = l.plan_id and p.status in ('SUBMITTED', 'ACCEPTED')
			  join unit u on u.id = p.unit_id
			  join lateral (select r.submitted_at, r.submitted_by from review_round r
			                 where r.plan_id = p.id and r.subject = 'PLAN' order by r.number desc limit 1) sent on true
			  join app_user sender on sender.id = sent.submitted_by
			 where l.directive_id = :directive and %1$s
			union all
			select 'REPORT', l.id, l.plan_id, p.unit_id, u.short_name, l.task, l.indicator, l.target,
			       result.outcome, result.reached, sent.submitted_at, sender.display_name
			  from plan_line l
			  join plan p on p.id = l.plan_id
			  join unit u on u.id = p.unit_id
			  join report_line result on result.plan_line_id = l.id and result.outcome is not null
			  join report x on x.id = result.report_id and x.status in ('SUBMITTED', 'ACCEPTED')
			  join lateral (select r.submitted_at, r.submitted_by from review_round r
			                 where r.plan_id = p.id and r.subject = 'REPORT' order by r.number desc limit 1) sent on true
			  join app_user sender on sender.id = sent.submitted_by
			 where l.directive_id = :directive and %1$s
			 order by submitted_at desc, subject desc, line_id
			 limit :most""";

	private final JdbcClient jdbc;

	/** Of units in the scope, the newest first. */
	public List<Trace> newest(UUID directiveId, AccessScope scope, int most) {
		return jdbc.sql(TRACE.formatted(AccessScope.condition("p.unit_id")))
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query(DirectiveTraceQueries::trace)
			.list();
	}

	/** All of these units, the newest first. */
	public List<Trace> ofUnits(UUID directiveId, Collection<UUID> units) {
		return jdbc.sql(TRACE.formatted("p.unit_id = any(:units)"))
			.param("directive", directiveId)
			.param("units", units.toArray(UUID[]::new))
			.param("most", null)
			.query(DirectiveTraceQueries::trace)
			.list();
	}

	private static Trace trace(ResultSet row, int number) throws SQLException {
		return new Trace(Rows.instant(row, "submitted_at"), Rows.oneOf(Subject.class, row, "subject"),
				Rows.id(row, "unit_id"), row.getString("short_name"), Rows.id(row, "plan_id"), Rows.id(row, "line_id"),
				row.getString("task"), Rows.oneOf(Outcome.class, row, "outcome"), row.getBigDecimal("reached"),
				row.getBigDecimal("target"), row.getString("indicator"), row.getString("display_name"));
	}

	/**
	 * A task that implements the directive, as it was last sent in a plan or reported on;
	 * {@code outcome}: none in a plan, {@code reached} and {@code target}: none where
	 * there is no figure.
	 */
	public record Trace(Instant at, Subject subject, UUID unitId, String unitName, UUID planId, UUID lineId,
			String task, @Nullable Outcome outcome, @Nullable BigDecimal reached, @Nullable BigDecimal target,
			String indicator, String sentBy) {
	}

}
