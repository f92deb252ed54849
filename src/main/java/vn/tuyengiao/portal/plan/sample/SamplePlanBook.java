package vn.tuyengiao.portal.plan.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** What is laid down for the sample plans in whole sets, in the caller's transaction. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SamplePlanBook {

	private final JdbcClient jdbc;

	/** Whether there is no plan yet; none comes until the transaction ends. */
	boolean isEmpty() {
		jdbc.sql("lock table plan in share row exclusive mode").update();
		return jdbc.sql("""
				select not exists (select 1 from plan)""").query(Boolean.class).single();
	}

	/** Everybody's id by his name to sign in. */
	Map<String, UUID> users() {
		Map<String, UUID> users = new HashMap<>();
		jdbc.sql("""
				select username, id from app_user""").query(row -> {
			users.put(row.getString("username"), Rows.id(row, "id"));
		});
		return users;
	}

	/** Lays down what the units owe for the periods, also where these are long locked. */
	void lay(Collection<UUID> units, Collection<UUID> periods) {
		jdbc.sql("""
				insert into obligation (id, unit_id, period_id, subject, due_on, lock_on)
				select uuidv7(), u.id, p.id, s.subject,
				       case s.subject when 'PLAN' then p.plan_due_on else p.report_due_on end,
				       case s.subject when 'PLAN' then p.plan_lock_on else p.report_lock_on end
				  from reporting_period p
				 cross join unit u
				 cross join (values ('PLAN'), ('REPORT')) s (subject)
				 where p.id = any(:periods) and u.id = any(:units)
				on conflict (period_id, subject, unit_id) do nothing""")
			.param("periods", periods.toArray(UUID[]::new))
			.param("units", units.toArray(UUID[]::new))
			.update();
	}

	/** As the keeper of obligations would have done it on the day after each lock. */
	void freeze(LocalDate today) {
		jdbc.sql(
				"""
						update obligation
						   set frozen_standing = standing(null, status, due_on, extended_due_on, first_submitted_on, return_count,
						           greatest(lock_on, extended_due_on) + 1),
						       frozen_at = (greatest(lock_on, extended_due_on) + time '00:05' + interval '1 day')
						           at time zone 'Asia/Ho_Chi_Minh',
						       version = version + 1
						 where frozen_at is null and greatest(lock_on, extended_due_on) < :today""")
			.param("today", today)
			.update();
	}

}
