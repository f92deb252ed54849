package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.PeriodView;

/** Writes what is owed for all units at once, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class ObligationBook {

	private final JdbcClient jdbc;

	/**
	 * A unit owes for a period that is open, not locked, and in which the unit exists.
	 */
	int open(LocalDate today) {
		return jdbc
			.sql("""
					insert into obligation (id, unit_id, period_id, subject, due_on, lock_on)
					select uuidv7(), u.id, p.id, s.subject,
					       case s.subject when 'PLAN' then p.plan_due_on else p.report_due_on end,
					       case s.subject when 'PLAN' then p.plan_lock_on else p.report_lock_on end
					  from reporting_period p
					  join unit u on u.reporting and u.valid_from <= p.ends_on and (u.valid_to is null or u.valid_to >= p.starts_on)
					 cross join (values ('PLAN'), ('REPORT')) s (subject)
					 where p.opens_on <= :today and p.plan_lock_on >= :today
					on conflict (period_id, subject, unit_id) do nothing""")
			.param("today", today)
			.update();
	}

	int freeze(LocalDate today) {
		return jdbc
			.sql("""
					update obligation
					   set frozen_standing = standing(null, status, due_on, extended_due_on, first_submitted_on, return_count, :today),
					       frozen_at = now(), version = version + 1
					 where frozen_at is null and lock_on < :today and coalesce(extended_due_on, lock_on) < :today""")
			.param("today", today)
			.update();
	}

	/**
	 * A unit that ended, or no longer reports, owes nothing that it has not begun for
	 * periods after its end.
	 */
	void withdrawFromClosed(UUID unitId) {
		jdbc.sql(
				"""
						delete from obligation o using unit u, reporting_period p
						 where u.id = :id and o.unit_id = u.id and p.id = o.period_id and o.status = 'NONE' and o.frozen_at is null
						   and o.extended_due_on is null
						   and (p.starts_on > u.valid_to or not u.reporting)""")
			.param("id", unitId)
			.update();
	}

	void followDates(PeriodView period) {
		jdbc.sql(
				"""
						update obligation
						   set due_on = case subject when 'PLAN' then :planDueOn::date else :reportDueOn::date end,
						       lock_on = case subject when 'PLAN' then :planLockOn::date else :reportLockOn::date end,
						       extended_due_on = case when extended_due_on
						           > case subject when 'PLAN' then :planDueOn::date else :reportDueOn::date end then extended_due_on end,
						       version = version + 1
						 where period_id = :id and frozen_at is null""")
			.param("id", period.id())
			.param("planDueOn", period.planDueOn())
			.param("planLockOn", period.planLockOn())
			.param("reportDueOn", period.reportDueOn())
			.param("reportLockOn", period.reportLockOn())
			.update();
	}

}
