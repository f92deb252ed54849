package vn.tuyengiao.portal.plan.sample;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Plans, reports and rounds in any number, for measuring: whatever units owe of open and
 * past periods and the sample's stories do not tell. A few statements for each period, in
 * a transaction of its own.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
@Slf4j
class GeneratedPlanBook {

	private static final int LINES = 8;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	private final TransactionTemplate transaction;

	void fill() {
		List<UUID> periods = jdbc.sql("""
				select p.id from reporting_period p
				 where p.opens_on <= :today and exists (%s) order by p.starts_on""".formatted(UNTOLD))
			.param("today", time.today())
			.query(UUID.class)
			.list();
		if (periods.isEmpty()) {
			return;
		}
		String searchIndex = jdbc.sql("select pg_get_indexdef('plan_line_task_search'::regclass)")
			.query(String.class)
			.single();
		jdbc.sql("drop index plan_line_task_search").update();
		int plans = 0;
		for (UUID period : periods) {
			Integer added = transaction.execute(status -> fill(period));
			plans += added == null ? 0 : added;
			log.info("Generated plans: {} so far", plans);
		}
		jdbc.sql(searchIndex).update();
		jdbc.sql("analyze").update();
	}

	/** Units that owe for the period and whose year the stories do not tell. */
	private static final String UNTOLD = """
			select u.id from unit u
			 where u.reporting and u.valid_from <= p.ends_on and (u.valid_to is null or u.valid_to >= p.starts_on)
			   and not exists (select 1 from unit_closure c join unit above on above.id = c.ancestor_id
			                    where c.descendant_id = u.id and above.slug = 'kimbang'
			                      and exists (select 1 from plan told where told.period_id = p.id))""";

	private int fill(UUID period) {
		decide(period);
		jdbc.sql("""
				insert into obligation (id, unit_id, period_id, subject, status, due_on, lock_on, extended_due_on,
				                        first_submitted_on, return_count, accepted_on)
				select uuidv7(), unit_id, period_id, subject, status, due_on, lock_on, extended_due_on,
				       first_submitted_on, return_count, accepted_on
				  from generated
				on conflict (period_id, subject, unit_id) do update
				    set status = excluded.status, extended_due_on = excluded.extended_due_on,
				        first_submitted_on = excluded.first_submitted_on, return_count = excluded.return_count,
				        accepted_on = excluded.accepted_on, version = obligation.version + 1""").update();
		jdbc.sql(
				"""
						update obligation o
						   set frozen_standing = standing(null, status, due_on, extended_due_on, first_submitted_on, return_count, lock_on + 1),
						       frozen_at = (lock_on + time '00:05' + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
						 where period_id = :period and frozen_at is null and lock_on < :today""")
			.param("period", period)
			.param("today", time.today())
			.update();
		jdbc.sql("""
				insert into deadline_extension (id, obligation_id, due_on, reason, granted_by, granted_at)
				select uuidv7(), o.id, o.extended_due_on, 'Xã tập trung khắc phục hậu quả mưa bão (dữ liệu mẫu).',
				       g.reviewer, (o.due_on - 1 + time '09:00') at time zone 'Asia/Ho_Chi_Minh'
				  from generated g join obligation o using (unit_id, period_id, subject)
				 where g.extended_due_on is not null""").update();
		int plans = jdbc.sql("""
				insert into plan (id, unit_id, period_id, status, goals, created_by, created_at, last_edited_by,
				                  last_edited_at, written_by)
				select plan_id, unit_id, period_id, status, :goals, writer, begun_at, writer, begun_at, array[writer]
				  from generated where subject = 'PLAN' and status <> 'NONE'""")
			.param("goals", SampleTasks.GOALS_OF_A_QUARTER)
			.update();
		addLines();
		jdbc.sql("""
				insert into report (id, plan_id, status, assessment, created_by, created_at, last_edited_by,
				                    last_edited_at, written_by)
				select report_id, plan_id, status, :assessment, writer, begun_at, writer, begun_at, array[writer]
				  from generated where subject = 'REPORT' and status <> 'NONE'""")
			.param("assessment", SampleTasks.ASSESSMENT)
			.update();
		jdbc.sql("""
				insert into report_line (id, report_id, plan_line_id, outcome, reached, reason, carry_over)
				select uuidv7(), g.report_id, l.id, case when l.position = g.chance % 16 then 'PARTLY' else 'DONE' end,
				       case when l.position = g.chance % 16 then 1 else l.target end,
				       case when l.position = g.chance % 16 then :why else '' end,
				       case when l.position = g.chance % 16 then false end
				  from generated g join plan_line l on l.plan_id = g.plan_id
				 where g.subject = 'REPORT' and g.status <> 'NONE'""").param("why", SampleTasks.whyUndone(0)).update();
		addRounds();
		return plans;
	}

	/**
	 * What becomes of each plan and report, by chance, but the same in every run.
	 */
	private void decide(UUID period) {
		jdbc.sql("drop table if exists generated").update();
		jdbc.sql(
				"""
						create temporary table generated on commit drop as
						with owed as (
						    select u.id as unit_id, u.slug, p.id as period_id, s.subject, s.due_on, s.lock_on, p.opens_on, s.told_on,
						           abs(hashtext(u.slug || p.starts_on || p.kind || s.subject)) %% 100 as chance,
						           abs(hashtext(u.slug || p.starts_on || p.kind || 'PLAN')) %% 100 as plan_chance,
						           make_interval(secs => abs(hashtext(u.slug || p.starts_on || s.subject)) %% 14400) as after_two,
						           p.plan_lock_on < :today as planned
						      from reporting_period p
						     cross join lateral (values ('PLAN', p.plan_due_on, p.plan_lock_on, :today),
						                                ('REPORT', p.report_due_on, p.report_lock_on, :today)) s (subject, due_on, lock_on, told_on)
						      join unit u on u.id in (%s)
						     where p.id = :period),
						fated as (
						    select *, case
						        when subject = 'REPORT' and (plan_chance >= 90 or not planned) then 'NONE'
						        when due_on - 12 > told_on then 'NONE'
						        when lock_on < told_on and chance < 68 then 'ON_TIME'
						        when lock_on < told_on and chance < 74 then 'LATE'
						        when lock_on < told_on and chance < 79 then 'EXTENDED'
						        when lock_on < told_on and chance < 90 then 'AFTER_RETURN'
						        when lock_on < told_on and chance < 94 then 'LEFT'
						        when lock_on < told_on then 'NONE'
						        when chance < 30 then 'WAITING'
						        when chance < 60 then 'ON_TIME'
						        when chance < 80 then 'DRAFT'
						        when chance < 88 then 'LEFT'
						        else 'NONE' end as fate,
						        -- the day on which an open plan was sent: not after yesterday
						        least(due_on - 1 - chance %% 3, told_on - 4) as usual_day
						      from owed)
						select f.unit_id, f.period_id, f.subject, f.due_on, f.lock_on, f.chance, f.fate,
						       case fate when 'NONE' then 'NONE' when 'DRAFT' then 'DRAFT' when 'WAITING' then 'SUBMITTED'
						            when 'LEFT' then 'RETURNED' else 'ACCEPTED' end as status,
						       case when fate = 'EXTENDED' then due_on + 5 end as extended_due_on,
						       case fate when 'NONE' then null when 'DRAFT' then null when 'LATE' then due_on + 3
						            when 'EXTENDED' then due_on + 3 else usual_day end as first_submitted_on,
						       case when fate in ('AFTER_RETURN', 'LEFT') then 1 else 0 end as return_count,
						       case fate when 'ON_TIME' then usual_day + 2 when 'AFTER_RETURN' then usual_day + 3
						            when 'LATE' then due_on + 5 when 'EXTENDED' then due_on + 5 end as accepted_on,
						       (usual_day - 3 + time '08:30') at time zone 'Asia/Ho_Chi_Minh' as begun_at,
						       f.after_two, uuidv7() as plan_id, uuidv7() as report_id, writer.id as writer, reviewer.id as reviewer
						  from fated f
						  join app_user writer on writer.username = f.slug || '.thuky'
						  join app_user reviewer on reviewer.username = 'chuyenvien'"""
					.formatted(UNTOLD))
			.param("today", time.today())
			.param("period", period)
			.update();
		jdbc.sql("""
				update generated r set plan_id = p.plan_id
				  from generated p where r.subject = 'REPORT' and p.subject = 'PLAN' and p.unit_id = r.unit_id""")
			.update();
	}

	private void addLines() {
		List<SampleTasks.Task> tasks = SampleTasks.pick(false, 0, LINES);
		jdbc.sql(
				"""
						insert into plan_line (id, plan_id, position, task, field, starts_on, ends_on, lead_text, coordinating,
						                       expected_result, indicator, target, directive_ref, first_period_id)
						select uuidv7(), g.plan_id, (t.place - 1)::int, t.task, t.field, p.starts_on, p.ends_on, t.lead, t.coordinating,
						       t.result, t.indicator, t.target, t.directive, g.period_id
						  from generated g
						  join reporting_period p on p.id = g.period_id
						 cross join unnest(:task::text[], :field::text[], :lead::text[], :coordinating::text[], :result::text[], :indicator::text[], :target::int[], :directive::text[])
						      with ordinality t (task, field, lead, coordinating, result, indicator, target, directive, place)
						 where g.subject = 'PLAN' and g.status <> 'NONE'""")
			.param("task", tasks.stream().map(SampleTasks.Task::what).toArray(String[]::new))
			.param("field", tasks.stream().map(task -> task.field().name()).toArray(String[]::new))
			.param("lead", tasks.stream().map(SampleTasks.Task::lead).toArray(String[]::new))
			.param("coordinating", tasks.stream().map(SampleTasks.Task::coordinating).toArray(String[]::new))
			.param("result", tasks.stream().map(SampleTasks.Task::result).toArray(String[]::new))
			.param("indicator", tasks.stream().map(SampleTasks.Task::indicator).toArray(String[]::new))
			.param("target", tasks.stream().map(SampleTasks.Task::target).toArray(Integer[]::new))
			.param("directive", tasks.stream().map(SampleTasks.Task::directive).toArray(String[]::new))
			.update();
	}

	/** One round for what was sent; two where it came back and was sent again. */
	private void addRounds() {
		jdbc.sql(
				"""
						insert into review_round (id, plan_id, subject, number, submitted_by, submitted_at, content, decision,
						                          decided_by, decided_at)
						select uuidv7(), g.plan_id, g.subject, n.number, g.writer,
						       (g.first_submitted_on + 2 * (n.number - 1) + time '14:00' + g.after_two) at time zone 'Asia/Ho_Chi_Minh', c.content,
						       d.decision, case when d.decision is not null then g.reviewer end,
						       case d.decision when 'RETURNED' then (g.first_submitted_on + 1 + time '09:40') at time zone 'Asia/Ho_Chi_Minh'
						            when 'ACCEPTED' then (g.accepted_on + time '10:20') at time zone 'Asia/Ho_Chi_Minh' end
						  from generated g
						  join (select l.plan_id, jsonb_build_object('texts', jsonb_build_object('goals', :goals::text), 'lines',
						            jsonb_agg(jsonb_build_object('id', l.id, 'values', jsonb_build_object('task', l.task, 'field', l.field,
						                'startsOn', l.starts_on, 'endsOn', l.ends_on, 'leadPersonId', '', 'leadText', l.lead_text,
						                'coordinating', l.coordinating, 'expectedResult', l.expected_result, 'indicator', l.indicator,
						                'target', trim_scale(l.target)::text, 'directiveRef', l.directive_ref)) order by l.position)) as content
						          from plan_line l join generated p on p.plan_id = l.plan_id and p.subject = 'PLAN'
						         group by l.plan_id) c on c.plan_id = g.plan_id
						 cross join lateral generate_series(1, case when g.fate = 'AFTER_RETURN' then 2 else 1 end) n (number)
						 cross join lateral (select case when g.return_count = 1 and n.number = 1 then 'RETURNED'
						                                 when g.status = 'ACCEPTED' then 'ACCEPTED' end) d (decision)
						 where g.subject = 'PLAN' and g.first_submitted_on is not null""")
			.param("goals", SampleTasks.GOALS_OF_A_QUARTER)
			.update();
		jdbc.sql(
				"""
						insert into review_round (id, plan_id, subject, number, submitted_by, submitted_at, content, decision,
						                          decided_by, decided_at)
						select uuidv7(), g.plan_id, g.subject, n.number, g.writer,
						       (g.first_submitted_on + 2 * (n.number - 1) + time '14:00' + g.after_two) at time zone 'Asia/Ho_Chi_Minh', c.content,
						       d.decision, case when d.decision is not null then g.reviewer end,
						       case d.decision when 'RETURNED' then (g.first_submitted_on + 1 + time '09:40') at time zone 'Asia/Ho_Chi_Minh'
						            when 'ACCEPTED' then (g.accepted_on + time '10:20') at time zone 'Asia/Ho_Chi_Minh' end
						  from generated g
						  join (select l.report_id, jsonb_build_object('texts', jsonb_build_object('assessment', :assessment::text,
						            'proposals', ''), 'lines', jsonb_agg(jsonb_build_object('id', l.plan_line_id, 'values',
						                jsonb_build_object('outcome', l.outcome, 'reached', coalesce(trim_scale(l.reached)::text, ''),
						                    'reason', l.reason, 'carryOver', coalesce(l.carry_over::text, ''))))) as content
						          from report_line l join generated p on p.report_id = l.report_id and p.subject = 'REPORT'
						         group by l.report_id) c on c.report_id = g.report_id
						 cross join lateral generate_series(1, case when g.fate = 'AFTER_RETURN' then 2 else 1 end) n (number)
						 cross join lateral (select case when g.return_count = 1 and n.number = 1 then 'RETURNED'
						                                 when g.status = 'ACCEPTED' then 'ACCEPTED' end) d (decision)
						 where g.subject = 'REPORT' and g.first_submitted_on is not null""")
			.param("assessment", SampleTasks.ASSESSMENT)
			.update();
		jdbc.sql(
				"""
						insert into return_reason (id, round_id, position, text, answer, met, judged_by, judged_at)
						select uuidv7(), r.id, 0, :text, case when g.status = 'ACCEPTED' then :answer else '' end,
						       case when g.status = 'ACCEPTED' then true end,
						       case when g.status = 'ACCEPTED' then g.reviewer end,
						       case when g.status = 'ACCEPTED' then (g.accepted_on + time '10:20') at time zone 'Asia/Ho_Chi_Minh' end
						  from generated g
						  join review_round r on r.plan_id = g.plan_id and r.subject = g.subject and r.decision = 'RETURNED'""")
			.param("text", SampleTasks.reasonOnTheWhole(false, 0))
			.param("answer", SampleTasks.answer(0))
			.update();
	}

}
