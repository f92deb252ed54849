package vn.tuyengiao.portal.plan.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The sample as it is laid on very different days of the year. */
@IntegrationTest
@ActiveProfiles("demo")
class PlanSampleIntegrationTests {

	@Autowired
	private ObjectProvider<ApplicationRunner> samples;

	@Autowired
	private PlanRepository plans;

	@Autowired
	private PlanRules rules;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private VietnamTime time;

	@Autowired
	private TransactionTemplate transaction;

	/**
	 * The middle, the first and the last days of quarters, both halves of a year, a leap
	 * day.
	 */
	static Stream<LocalDate> days() {
		return Stream
			.of("2026-11-24", "2026-01-01", "2026-01-12", "2026-03-31", "2026-04-02", "2026-06-20", "2026-07-01",
					"2026-09-27", "2026-12-25", "2028-02-29")
			.map(LocalDate::parse);
	}

	/** Laying it is dear, so each day is laid once. */
	@ParameterizedTest
	@MethodSource("days")
	void theSampleKeepsTheRulesOfTheWorkAndHasSomethingToShow(LocalDate today) throws Exception {
		lay(today);
		obligationsFollowPlansAndReports();
		roundsAreNumberedAndDecidedInTurn();
		nobodyReviewsWhatHeWrote();
		nothingLiesInTheFuture();
		allLocksPastAreFrozen();
		whatWasSentIsWhole();
		everyListHasSomethingToShow();
		dongHoaHasItsNextStepsBeforeIt(today);
	}

	private void everyListHasSomethingToShow() {
		assertThat(
				count("obligation where frozen_standing is not null group by period_id, subject having count(*) <> 18"))
			.isZero();
		for (String standing : List.of("ON_TIME", "EXTENDED", "LATE", "AFTER_RETURN", "RETURNED", "SILENT")) {
			assertThat(count("obligation where frozen_standing = '" + standing + "'")).as(standing).isPositive();
		}
		Map<String, Long> dueSoon = byStatus("p.plan_due_on = :today + 4");
		assertThat(dueSoon.keySet()).containsExactlyInAnyOrder("NONE", "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
		Map<String, Long> overdue = byStatus("p.plan_due_on = :today - 2 and p.kind = 'YEAR'");
		assertThat(overdue.keySet()).containsExactlyInAnyOrder("NONE", "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
	}

	private void dongHoaHasItsNextStepsBeforeIt(LocalDate today) {
		assertThat(dongHoa("o.status = 'NONE' and o.subject = 'PLAN' and p.plan_due_on = :today + 4")).isOne();
		assertThat(dongHoa("o.status = 'DRAFT' and o.subject = 'PLAN' and p.plan_due_on = :today - 2")).isOne();
		assertThat(
				dongHoa("""
						o.status = 'ACCEPTED' and o.subject = 'PLAN' and p.kind = 'QUARTER' and :today between p.starts_on and p.ends_on"""))
			.isOne();
		assertThat(
				dongHoa("""
						o.status = 'DRAFT' and o.subject = 'REPORT' and p.kind = 'QUARTER' and :today between p.starts_on and p.ends_on"""))
			.isOne();
		List<Integer> agesOfWhatGoesOn = jdbc
			.sql("""
					select l.carried_count from report_line r join plan_line l on l.id = r.plan_line_id
					  join plan on plan.id = l.plan_id join unit u on u.id = plan.unit_id
					  join reporting_period p on p.id = plan.period_id
					 where u.slug = 'donghoa' and r.carry_over and p.kind = 'QUARTER' and :today between p.starts_on and p.ends_on
					 order by 1""")
			.param("today", today)
			.query(Integer.class)
			.list();
		assertThat(agesOfWhatGoesOn).containsExactly(0, 1);
		assertThat(count("""
				report_line r join plan_line l on l.id = r.plan_line_id join plan on plan.id = l.plan_id
				  join unit u on u.id = plan.unit_id join reporting_period p on p.id = plan.period_id
				 where u.slug = 'donghoa' and r.outcome is null and p.kind = 'QUARTER'
				   and date '%s' between p.starts_on and p.ends_on""".formatted(today))).isGreaterThan(1);
	}

	private void lay(LocalDate today) throws Exception {
		clock.set(today);
		for (ApplicationRunner sample : samples.orderedStream().toList()) {
			sample.run(new DefaultApplicationArguments());
		}
	}

	private void obligationsFollowPlansAndReports() {
		assertThat(
				count("""
						obligation o
						  left join plan on plan.unit_id = o.unit_id and plan.period_id = o.period_id
						  left join report on report.plan_id = plan.id
						 where o.status <> coalesce(case o.subject when 'PLAN' then plan.status else report.status end, 'NONE')"""))
			.isZero();
		assertThat(count("report join plan on plan.id = report.plan_id where plan.status <> 'ACCEPTED'")).isZero();
		assertThat(count("""
				obligation o join plan on plan.unit_id = o.unit_id and plan.period_id = o.period_id
				 cross join lateral (select (min(r.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date as sent,
				               count(*) filter (where r.decision = 'RETURNED') as returns
				          from review_round r where r.plan_id = plan.id and r.subject = o.subject) told
				 where (o.first_submitted_on, o.return_count) is distinct from (told.sent, told.returns)""")).isZero();
		assertThat(count("""
				obligation o where o.extended_due_on is distinct from
				    (select max(due_on) from deadline_extension e where e.obligation_id = o.id)""")).isZero();
	}

	private void roundsAreNumberedAndDecidedInTurn() {
		assertThat(
				count("""
						(select number, row_number() over w as place, lead(id) over w as next, decision, submitted_at, decided_at,
						        lag(decided_at) over w as before
						   from review_round window w as (partition by plan_id, subject order by number)) r
						 where number <> place or next is not null and decision is distinct from 'RETURNED'
						    or decided_at <= submitted_at or submitted_at <= before"""))
			.isZero();
		assertThat(count("review_round r where decision = 'RETURNED'"
				+ " and not exists (select 1 from return_reason x where x.round_id = r.id)"))
			.isZero();
		assertThat(count("""
				return_reason x join review_round r on r.id = x.round_id
				 where (x.answer = '' or x.met is null) and exists (select 1 from review_round later
				    where later.plan_id = r.plan_id and later.subject = r.subject and later.number > r.number
				      and later.decision is not null)""")).isZero();
		assertThat(
				count("""
						return_reason x join review_round r on r.id = x.round_id
						 where x.line_id is not null and not exists (select 1 from plan_line l where l.id = x.line_id and l.plan_id = r.plan_id)"""))
			.isZero();
	}

	private void nobodyReviewsWhatHeWrote() {
		assertThat(
				count("""
						review_round r join plan on plan.id = r.plan_id left join report on report.plan_id = plan.id
						 where r.decided_by = any (case r.subject when 'PLAN' then plan.written_by else report.written_by end)"""))
			.isZero();
		assertThat(
				count("""
						review_round r join plan on plan.id = r.plan_id
						 where not exists (select 1 from role_assignment a where a.user_id = r.submitted_by and a.unit_id = plan.unit_id)"""))
			.isZero();
		assertThat(count("plan where entered_for")).isOne();
	}

	private void nothingLiesInTheFuture() {
		for (String moment : List.of("created_at from plan", "last_edited_at from plan", "last_edited_at from report",
				"submitted_at from review_round", "decided_at from review_round", "granted_at from deadline_extension",
				"frozen_at from obligation", "judged_at from return_reason")) {
			assertThat(count("(select " + moment.replace(" from", " as at from") + ") x where at >= (date '"
					+ time.today() + "')::timestamp at time zone 'Asia/Ho_Chi_Minh' + interval '6 minutes'"))
				.as(moment)
				.isZero();
		}
		assertThat(count("""
				plan join reporting_period p on p.id = plan.period_id
				 where (plan.created_at at time zone 'Asia/Ho_Chi_Minh')::date < p.opens_on""")).isZero();
		assertThat(count(
				"obligation where first_submitted_on > greatest(lock_on, extended_due_on) or accepted_on < first_submitted_on"))
			.isZero();
	}

	private void allLocksPastAreFrozen() {
		assertThat(count("obligation where (greatest(lock_on, extended_due_on) < date '" + time.today()
				+ "') <> (frozen_standing is not null)"))
			.isZero();
	}

	private void whatWasSentIsWhole() {
		transaction.executeWithoutResult(status -> {
			for (Plan plan : plans.findAll()) {
				if (!plan.getStatus().isEditable()) {
					assertThatCode(() -> rules.requireWhole(plan, line -> true)).doesNotThrowAnyException();
				}
				PlanContent content = new PlanContent(plan.getGoals(), plan.tasks());
				assertThatCode(() -> rules.requireStorable(plan, content)).doesNotThrowAnyException();
			}
		});
		assertThat(
				count("""
						report_line r join report on report.id = r.report_id join plan_line l on l.id = r.plan_line_id
						 where report.status not in ('DRAFT', 'RETURNED') and (r.outcome is null or l.target is not null and r.reached is null
						    or r.outcome <> 'DONE' and (r.reason = '' or r.carry_over is null))"""))
			.isZero();
	}

	private Map<String, Long> byStatus(String periods) {
		return jdbc.sql("""
				select o.status, count(*) as n from obligation o join reporting_period p on p.id = o.period_id
				 where o.subject = 'PLAN' and %s group by 1""".formatted(periods))
			.param("today", time.today())
			.query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.list()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private long dongHoa(String condition) {
		return jdbc.sql("""
				select count(*) from obligation o join unit u on u.id = o.unit_id
				  join reporting_period p on p.id = o.period_id where u.slug = 'donghoa' and %s""".formatted(condition))
			.param("today", time.today())
			.query(Long.class)
			.single();
	}

	private long count(String from) {
		return jdbc.sql("select count(*) from (select 1 from " + from + ") rows").query(Long.class).single();
	}

}
