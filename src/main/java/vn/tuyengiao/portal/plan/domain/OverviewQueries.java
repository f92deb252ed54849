package vn.tuyengiao.portal.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.OwedItem;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.PlanOverview;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Reads the overview in SQL; see there. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class OverviewQueries implements PlanOverview {

	private static final String NAME_ORDER = "u.short_name collate \"vi-x-icu\", o.id";

	private static final String IN_SCOPE = AccessScope.condition("o.unit_id");

	private static final String EACH_IN_SCOPE = AccessScope.each("o.unit_id");

	/**
	 * The same for the few units of a scope that is not wide: as the planner does not see
	 * which, it keeps one plan, and to plan costs more here than to run.
	 */
	private static final String IN_NARROW_SCOPE = """
			exists (select 1 from unit_closure scope_uc where scope_uc.descendant_id = o.unit_id
			           and scope_uc.ancestor_id = any((select :%s::uuid[])::uuid[]))"""
		.formatted(AccessScope.PARAMETER);

	private static final String EFFECTIVE_DUE = "coalesce(o.extended_due_on, o.due_on)";

	private final JdbcClient jdbc;

	private final Access access;

	private final WideScopeQueries wide;

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
				counts.put(Standing.valueOf(row.getString("standing")), row.getLong("n"));
				figures.put(key,
						new StandingFigures(period(row, "id"), Subject.valueOf(row.getString("subject")),
								row.getObject("due_on", LocalDate.class), counts,
								row.getLong("waiting") + (before == null ? 0 : before.waiting())));
			});
		return new ArrayList<>(figures.values());
	}

	@Override
	public List<OwedItem> owed(int most) {
		return items(Permission.EDIT,
				IN_SCOPE + """
						and o.frozen_at is null and o.status in ('NONE', 'DRAFT', 'RETURNED') and greatest(o.lock_on, o.extended_due_on) >= :today
						  and (o.subject = 'PLAN' or pl.status = 'ACCEPTED')""",
				EFFECTIVE_DUE + ", " + NAME_ORDER, most);
	}

	@Override
	public List<OwedItem> sent(int most) {
		return items(Permission.EDIT, IN_SCOPE + " and o.status = 'SUBMITTED'", "waiting_since, " + NAME_ORDER, most);
	}

	@Override
	public List<OwedItem> past(int most) {
		return items(Permission.EDIT, IN_SCOPE + " and o.frozen_at is not null",
				"o.lock_on desc, o.subject, " + NAME_ORDER, most);
	}

	@Override
	public List<OwedItem> queue(int most) {
		String walk = """
				select o.id
				  from (select r.plan_id, r.subject, (r.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as waiting_since
				          from review_round r where r.decision is null order by waiting_since offset 0) r
				  join plan pl on pl.id = r.plan_id
				  join unit u on u.id = pl.unit_id
				  join obligation o on o.period_id = pl.period_id and o.subject = r.subject and o.unit_id = pl.unit_id
				   and o.status = 'SUBMITTED'
				 where %s
				 order by r.waiting_since, %s limit %d"""
			.formatted(EACH_IN_SCOPE, NAME_ORDER, most);
		return items(Permission.READ, first(walk, "o.status = 'SUBMITTED'"), "waiting_since, " + NAME_ORDER, most);
	}

	@Override
	public List<OwedItem> silent(int most) {
		String unsent = "o.frozen_at is null and o.status in ('NONE', 'DRAFT') and ";
		String walk = """
				select o.id
				  from (select o.id, o.unit_id, %1$s as effective_due_on
				          from obligation o where %2$s%1$s < :today order by %1$s offset 0) o
				  join unit u on u.id = o.unit_id
				 where %3$s
				 order by o.effective_due_on, %4$s limit %5$d""".formatted(EFFECTIVE_DUE, unsent, EACH_IN_SCOPE,
				NAME_ORDER, most);
		// not the expression of the index, which would lead through the whole country
		return items(Permission.READ, first(walk, unsent + "greatest(o.due_on, o.extended_due_on) < :today"),
				EFFECTIVE_DUE + ", " + NAME_ORDER, most);
	}

	/**
	 * The condition for the first few rows: of many units those that a walk in the list's
	 * order finds, of a few all of theirs.
	 */
	private String first(String walk, String condition) {
		return wide.is(access.scopeOf(Permission.READ)) ? "o.id = any(array(" + walk + "))"
				: IN_NARROW_SCOPE + " and " + condition;
	}

	private List<OwedItem> items(Permission permission, String condition, String order, int most) {
		AccessScope scope = access.scopeOf(permission);
		if (scope.isEmpty()) {
			return List.of();
		}
		return jdbc
			.sql("""
					select o.id, o.unit_id, u.short_name, p.id as period_id, p.kind, p.year, p.quarter, o.subject, o.status,
					       %s as standing, %s as effective_due_on, o.extended_due_on, o.lock_on, pl.id as plan_id,
					       case when o.status = 'SUBMITTED' then (
					           select (max(r.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date from review_round r
					            where r.plan_id = pl.id and r.subject = o.subject) end as waiting_since,
					       case when o.status = 'RETURNED' then (
					           select count(*) from return_reason x join review_round r on r.id = x.round_id
					            where r.plan_id = pl.id and r.subject = o.subject and r.number = (
					                select max(l.number) from review_round l where l.plan_id = pl.id and l.subject = o.subject))
					            else 0 end as reasons
					  from obligation o
					  join unit u on u.id = o.unit_id
					  join reporting_period p on p.id = o.period_id
					  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
					 where %s
					 order by %s
					 limit :most"""
				.formatted(ObligationQueries.STANDING, EFFECTIVE_DUE, condition, order))
			.param("today", time.today())
			// a number in the text would make PostgreSQL plan it anew for each page
			.param("most", most)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query((row, number) -> new OwedItem(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
					row.getString("short_name"), period(row, "period_id"), Subject.valueOf(row.getString("subject")),
					SubmissionStatus.valueOf(row.getString("status")), Standing.valueOf(row.getString("standing")),
					row.getObject("effective_due_on", LocalDate.class), row.getDate("extended_due_on") != null,
					row.getObject("lock_on", LocalDate.class), row.getObject("waiting_since", LocalDate.class),
					row.getObject("plan_id", UUID.class), row.getInt("reasons")))
			.list();
	}

	private static PeriodRef period(ResultSet row, String id) throws SQLException {
		return new PeriodRef(row.getObject(id, UUID.class), PeriodKind.valueOf(row.getString("kind")),
				row.getInt("year"), row.getObject("quarter", Integer.class));
	}

}
