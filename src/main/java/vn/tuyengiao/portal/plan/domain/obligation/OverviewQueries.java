package vn.tuyengiao.portal.plan.domain.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.ObligationLine;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.PlanOverview;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** Reads the overview in SQL; see there. */
@Component
@SingleReads
@RequiredArgsConstructor
class OverviewQueries implements PlanOverview {

	private final JdbcClient jdbc;

	private final Access access;

	private final VietnamTime time;

	@Override
	public List<StandingFigures> openFigures() {
		Map<String, StandingFigures> figures = new LinkedHashMap<>();
		jdbc.sql("""
				with open as materialized (
				    select p.id, 'PLAN' as subject, p.plan_due_on as due_on
				      from reporting_period p where p.opens_on <= :today and p.plan_lock_on >= :today
				    union all
				    select p.id, 'REPORT', p.report_due_on
				      from reporting_period p where p.opens_on <= :today and p.report_lock_on >= :today),
				counted as (
				    select o.period_id, o.subject, %s as standing, sum(o.number) as n,
				           sum(o.number) filter (where o.status = 'SUBMITTED') as waiting
				      from obligation_tally o
				     where o.period_id = any(array(select open.id from open)) and o.unit_id = any(%s)
				     group by 1, 2, 3)
				select p.id, p.kind, p.year, p.quarter, open.subject, open.due_on, c.standing, c.n, c.waiting
				  from open
				  join counted c on c.period_id = open.id and c.subject = open.subject
				  join reporting_period p on p.id = open.id
				 where c.n > 0
				 order by open.due_on, open.subject, p.kind, p.id""".formatted(ObligationTally.STANDING,
				ObligationTally.topmost(access.readable(), false)))
			.param("today", time.today())
			.param(AccessScope.PARAMETER, access.readable().rootArray())
			.query(row -> {
				String key = row.getString("id") + row.getString("subject");
				StandingFigures before = figures.get(key);
				Map<Standing, Long> counts = before == null ? new EnumMap<>(Standing.class) : before.counts();
				counts.put(Rows.oneOf(Standing.class, row, "standing"), row.getLong("n"));
				figures.put(key,
						new StandingFigures(period(row, "id"), Rows.oneOf(Subject.class, row, "subject"),
								Rows.day(row, "due_on"), counts,
								row.getLong("waiting") + (before == null ? 0 : before.waiting())));
			});
		return new ArrayList<>(figures.values());
	}

	@Override
	public OwnPlans own(int most) {
		OwnPlans own = new OwnPlans(new ArrayList<>(), new ArrayList<>());
		AccessScope scope = access.scopeOf(Permission.EDIT);
		if (scope.isEmpty()) {
			return own;
		}
		jdbc.sql(
				"""
						with sent as (
						    select o.*, row_number() over (order by w.submitted_at, o.id) as place,
						           (w.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as waiting_since
						      from obligation o
						      join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
						      join review_round w on w.plan_id = pl.id and w.subject = o.subject and w.decision is null
						     where o.status = 'SUBMITTED' and %1$s
						     order by place limit :most),
						past as (
						    select o.*, row_number() over (order by o.lock_on desc, o.subject, o.id) as place, null::date as waiting_since
						      from obligation o
						     where o.frozen_at is not null and %1$s
						     order by place limit :most)
						select o.unit_id, u.short_name, p.id as period_id, p.kind, p.year, p.quarter, o.subject, o.status, o.past,
						       %2$s as standing, o.waiting_since, pl.id as plan_id
						  from (select sent.*, false as past from sent union all select past.*, true from past) o
						  join unit u on u.id = o.unit_id
						  join reporting_period p on p.id = o.period_id
						  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
						 order by o.past, o.place"""
					.formatted(AccessScope.condition("o.unit_id"), ObligationQueries.STANDING))
			.param("today", time.today())
			.param("most", most)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(row -> {
				ObligationLine line = new ObligationLine(Rows.id(row, "unit_id"), row.getString("short_name"),
						period(row, "period_id"), Rows.oneOf(Subject.class, row, "subject"),
						Rows.oneOf(SubmissionStatus.class, row, "status"), Rows.oneOf(Standing.class, row, "standing"),
						Rows.day(row, "waiting_since"), Rows.id(row, "plan_id"));
				(row.getBoolean("past") ? own.past() : own.sent()).add(line);
			});
		return own;
	}

	private static PeriodRef period(ResultSet row, String id) throws SQLException {
		return new PeriodRef(Rows.id(row, id), Rows.oneOf(PeriodKind.class, row, "kind"), row.getInt("year"),
				Rows.number(row, "quarter"));
	}

}
