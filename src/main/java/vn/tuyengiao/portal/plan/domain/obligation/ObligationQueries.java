package vn.tuyengiao.portal.plan.domain.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Lists and counts of what units owe. Every method takes the reader's scope; list and
 * counts share one WHERE clause, so figures and the lists behind them agree.
 */
@Component
@SingleReads
@RequiredArgsConstructor
public class ObligationQueries {

	public static final String STANDING = "standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count, :today)";

	private static final String NAME_ORDER = "o.short_name collate numbered";

	/** From so many rows on, reading a page in its order costs less than sorting. */
	private static final int MANY = 500;

	/**
	 * Which obligations, stands inside with its order and its limits: there PostgreSQL
	 * keeps the first few of many instead of sorting all by name, and looks up the rest
	 * of a row for these only.
	 */
	private static final String OBLIGATIONS = """
			select o.id, o.unit_id, o.short_name, o.period_id, o.kind, o.year, o.quarter, o.subject, o.status, %1$s as standing,
			       o.due_on, o.extended_due_on, o.lock_on, o.first_submitted_on, o.return_count, pl.id as plan_id, pl.status as plan_status,
			       (select array_agg(reach.ancestor_id) from unit_closure reach
			         where reach.descendant_id = o.unit_id and reach.ancestor_id = any(:%2$s)) as reached_from,
			       case when o.status = 'SUBMITTED' then (
			           select (max(r.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date from review_round r
			            where r.plan_id = pl.id and r.subject = o.subject) end as waiting_since
			  from (select o.*
			          from (select o.*, u.short_name, u.search as unit_search, p.starts_on, p.kind, p.year, p.quarter
			                  from obligation o
			                  join unit u on u.id = o.unit_id
			                  join reporting_period p on p.id = o.period_id) o
			         where %3$s) o
			  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
			 %4$s""";

	/**
	 * The same page where nobody asks for another order, found period by period in the
	 * order of names: of many rows only those are read that come before its end.
	 */
	private static final String WALKED = """
			o.id = any(array(
			    select o.id
			      from reporting_period p
			     cross join (values ('PLAN'), ('REPORT')) s (subject)
			     cross join lateral (
			        select o.id, o.short_name
			          from (select o.*, u.short_name, u.search as unit_search
			                  from unit u
			                  join obligation o on o.period_id = p.id and o.subject = s.subject and o.unit_id = u.id) o
			         where {where}
			         order by %1$s, o.id limit :limit + :offset) o
			     where (:periodId::uuid is null or p.id = :periodId) and (:year::int is null or p.year = :year)
			     order by p.starts_on desc, p.kind, s.subject, %1$s, o.id {page}))""".formatted(NAME_ORDER);

	private static final ListStatement LIST = ordered(obligations("{where} {order} {page}", "{order}"));

	private static final ListStatement WALK = ordered(obligations(WALKED, "{order}"));

	private static final ListStatement WAITING = ListStatement.of(obligations("{where}", "{order} {page}"))
		.first("waiting_since, " + NAME_ORDER + ", o.subject");

	private static final String NOT_WRITTEN = """
			not exists (select 1 from plan own left join report own_report on own_report.plan_id = own.id
			             where own.unit_id = o.unit_id and own.period_id = o.period_id
			               and :reviewer = any(case o.subject when 'PLAN' then own.written_by else own_report.written_by end))
			""";

	/** What has waited longest, read in the order of days. */
	private static final String WAITING_LONGEST = """
			o.id = any(array(
			    select o.id
			      from (select o.*
			              from (select r.plan_id, r.subject, (r.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as waiting_since
			                      from review_round r where r.decision is null order by waiting_since offset 0) r
			              join plan pl on pl.id = r.plan_id
			              join unit u on u.id = pl.unit_id
			              join obligation o on o.period_id = pl.period_id and o.subject = r.subject
			               and o.unit_id = pl.unit_id and o.status = 'SUBMITTED'
			             where %s
			             order by r.waiting_since, u.short_name collate numbered, o.subject offset 0) o
			     where %s limit 1))"""
		.formatted(AccessScope.each("o.unit_id"), NOT_WRITTEN);

	/** What the user wrote in or decided on. */
	static final String INVOLVING = """
			exists (select 1 from plan mine left join report my_report on my_report.plan_id = mine.id
			         where mine.unit_id = o.unit_id and mine.period_id = o.period_id
			           and (:involving = any(case o.subject when 'PLAN' then mine.written_by else my_report.written_by end)
			                or exists (select 1 from review_round decided
			                            where decided.plan_id = mine.id and decided.subject = o.subject and decided.decided_by = :involving)))""";

	private static final String WORDED = """
			(o.unit_search like fold(:word)
			 or exists (select 1 from plan tp join plan_line tl on tl.plan_id = tp.id
			             where tp.unit_id = o.unit_id and tp.period_id = o.period_id and tl.search like fold(:word)))""";

	private static final String UNDER = """
			exists (select 1 from unit_closure f where f.descendant_id = o.unit_id and f.ancestor_id = :underUnit)""";

	/** By id, so that a unit's other years are not read. */
	private static final String OF_YEAR = """
			o.period_id = any(array(select y.id from reporting_period y where y.year = :year))""";

	/**
	 * What counts read from where a name is asked for: each further table costs the
	 * planner more than the count itself.
	 */
	private static final String NAMED = """
			(select o.*, u.search as unit_search from obligation o join unit u on u.id = o.unit_id)""";

	private static final String TOTAL = """
			select coalesce(sum(%2$s), 0) from %3$s o where %4$s""";

	private static final String FIGURES = """
			with counted as (
			    select o.period_id, o.subject, %1$s as standing, sum(%2$s) as n,
			           coalesce(sum(%2$s) filter (where o.status = 'SUBMITTED'), 0) as waiting
			      from %3$s o
			     where %4$s
			     group by 1, 2, 3)
			select p.id, p.kind, p.year, p.quarter, c.subject, c.standing, c.n, c.waiting
			  from counted c
			  join reporting_period p on p.id = c.period_id
			 where c.n > 0
			 order by p.kind desc, p.year, p.quarter nulls first, c.subject""";

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final WideScopeQueries wide;

	private final VietnamTime time;

	/**
	 * One page of obligations; without an order in the request: newest period first, then
	 * by unit.
	 */
	public Page<ObligationRow> list(ObligationFilter filter, AccessScope scope, Pageable page) {
		Counted counted = counted(filter, scope);
		return list(filter, scope, page,
				jdbc.sql(counted.asked(TOTAL)).params(counted.where().parameters()).query(Long.class).single());
	}

	/** The same where it is counted already. */
	Page<ObligationRow> list(ObligationFilter filter, AccessScope scope, Pageable page, long total) {
		if (total > MANY && page.getSort().isUnsorted()) {
			Conditions where = where(filter, scope, AccessScope.each("o.unit_id")).with("periodId", filter.periodId())
				.with("year", filter.year());
			return lists.page(WALK, where, page, total, ObligationQueries::row);
		}
		return lists.page(LIST, where(filter, scope), page, total, ObligationQueries::row);
	}

	/** The whole list in the page's order, row by row from the database. */
	@Transactional(readOnly = true)
	public void each(ObligationFilter filter, AccessScope scope, Sort sort, Consumer<Stream<ObligationRow>> reader) {
		lists.each(LIST, where(filter, scope), sort, ObligationQueries::row, reader);
	}

	/**
	 * The units by which a list may be filtered, in Vietnamese order: those in scope, but
	 * for the scope's own roots that owe nothing themselves. Nothing if there are more
	 * than {@code most}: then the reader types a name.
	 */
	public List<UnitChoice> units(AccessScope scope, int most) {
		List<UnitChoice> units = jdbc.sql("""
				select id, name
				  from (select u.id, u.name, u.short_name from unit u
				         where %s and (u.reporting or u.id <> all(:%s)) limit :limit) o
				 order by %s""".formatted(AccessScope.condition("u.id"), AccessScope.PARAMETER, NAME_ORDER))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("limit", most + 1)
			.query((row, number) -> new UnitChoice(Rows.id(row, "id"), row.getString("name")))
			.list();
		return units.size() > most ? List.of() : units;
	}

	/**
	 * What has waited longest for a decision that this reviewer may make: nothing that he
	 * wrote in.
	 */
	public Optional<ObligationRow> nextToReview(AccessScope scope, UUID reviewer) {
		Conditions where = wide.is(scope) ? asked(scope).and(WAITING_LONGEST)
				: where(ObligationFilter.of(SubmissionStatus.SUBMITTED), scope).and(NOT_WRITTEN);
		return lists.first(WAITING, where.with("reviewer", reviewer), ObligationQueries::row);
	}

	/**
	 * The counts by standing of several periods and both subjects in one statement, for
	 * dashboards and the head of the matrix.
	 */
	public List<PeriodFigures> figures(ObligationFilter filter, AccessScope scope) {
		Counted counted = counted(filter, scope);
		Map<String, PeriodFigures> figures = new LinkedHashMap<>();
		jdbc.sql(counted.asked(FIGURES)).params(counted.where().parameters()).query(row -> {
			PeriodRef period = period(row, "id");
			Subject subject = Rows.oneOf(Subject.class, row, "subject");
			PeriodFigures entry = figures.computeIfAbsent(period.id() + "/" + subject,
					key -> new PeriodFigures(period, subject, new EnumMap<>(Standing.class)));
			entry.counts.put(Rows.oneOf(Standing.class, row, "standing"),
					new Figure(row.getLong("n"), row.getLong("waiting")));
		});
		return List.copyOf(figures.values());
	}

	/**
	 * One obligation, unchecked: the caller demands the permission at its unit. Nobody
	 * reads it, so that it is reached from nowhere.
	 */
	public Optional<ObligationRow> find(UUID id) {
		return lists.first(LIST, asked(new AccessScope(Set.of())).equal("o.id", "id", id), ObligationQueries::row);
	}

	/** The time given for one obligation, the newest grant first; unchecked. */
	List<DeadlineService.Granted> extensions(UUID obligationId) {
		return jdbc.sql("""
				select e.due_on, e.reason, g.display_name, e.granted_at
				  from deadline_extension e
				  join app_user g on g.id = e.granted_by
				 where e.obligation_id = :id
				 order by e.granted_at desc""")
			.param("id", obligationId)
			.query((row, number) -> new DeadlineService.Granted(Rows.day(row, "due_on"), row.getString("reason"),
					row.getString("display_name"), Rows.instant(row, "granted_at")))
			.list();
	}

	private static String obligations(String which, String order) {
		return OBLIGATIONS.formatted(STANDING, AccessScope.PARAMETER, which, order);
	}

	private static ListStatement ordered(String sql) {
		return ListStatement.of(sql)
			.order("unit", NAME_ORDER)
			.order("period", "o.starts_on")
			.order("subject", "o.subject")
			.order("status", "o.status")
			.order("standing", STANDING)
			.order("due", "coalesce(o.extended_due_on, o.due_on)")
			.order("submitted", "o.first_submitted_on")
			.first("o.starts_on desc, o.kind, o.subject")
			.last(NAME_ORDER + ", o.id");
	}

	private static ObligationRow row(ResultSet row, int number) throws SQLException {
		return new ObligationRow(Rows.id(row, "id"), Rows.id(row, "unit_id"), row.getString("short_name"),
				period(row, "period_id"), Rows.oneOf(Subject.class, row, "subject"),
				Rows.oneOf(SubmissionStatus.class, row, "status"), Rows.oneOf(Standing.class, row, "standing"),
				Rows.day(row, "due_on"), Rows.day(row, "extended_due_on"), Rows.day(row, "lock_on"),
				Rows.day(row, "first_submitted_on"), Rows.day(row, "waiting_since"), row.getInt("return_count"),
				Rows.id(row, "plan_id"), Rows.oneOf(SubmissionStatus.class, row, "plan_status"),
				Set.copyOf(Rows.ids(row, "reached_from")));
	}

	/**
	 * What a count reads: kept counts, or the rows where the filter asks for what those
	 * do not know.
	 */
	Counted counted(ObligationFilter filter, AccessScope scope) {
		if (filter.involving() != null || StringUtils.hasText(filter.text())) {
			return new Counted(STANDING, "1", StringUtils.hasText(filter.text()) ? NAMED : "obligation",
					where(filter, scope));
		}
		Conditions where = asked(scope)
			.and("o.unit_id = any(%s)".formatted(ObligationTally.topmost(scope, filter.unitId() != null)));
		if (filter.unitId() != null) {
			where.with("underUnit", filter.unitId());
		}
		return new Counted(ObligationTally.STANDING, "o.number", "obligation_tally",
				kinds(where, filter, ObligationTally.STANDING, "o.open"));
	}

	private Conditions where(ObligationFilter filter, AccessScope scope) {
		return where(filter, scope, AccessScope.condition("o.unit_id"));
	}

	private Conditions where(ObligationFilter filter, AccessScope scope, String inScope) {
		Conditions where = asked(scope).and(inScope).and(UNDER, "underUnit", filter.unitId());
		kinds(where, filter, STANDING, "o.frozen_at is null").and(INVOLVING, "involving", filter.involving());
		return where.eachWord(filter.text(), WORDED);
	}

	/** Of these what lies in the scope, in the order of the list. */
	public List<ObligationRow> picked(Collection<UUID> ids, AccessScope scope) {
		List<ObligationRow> found = new ArrayList<>();
		if (!ids.isEmpty()) {
			Conditions where = where(ObligationFilter.any(), scope).and("o.id = any(:picked)", "picked",
					ids.toArray(UUID[]::new));
			lists.each(LIST, where, Sort.unsorted(), ObligationQueries::row, rows -> rows.forEach(found::add));
		}
		return found;
	}

	/** With what each statement names: the day, and of whose units it is told. */
	private Conditions asked(AccessScope scope) {
		return new Conditions().with("today", time.today()).with(AccessScope.PARAMETER, scope.rootArray());
	}

	private static Conditions kinds(Conditions where, ObligationFilter filter, String standing, String open) {
		where.equal("o.period_id", "periodId", filter.periodId())
			.and(OF_YEAR, "year", filter.year())
			.equal("o.subject", "subject", filter.subject())
			.equal("o.status", "status", filter.status())
			.equal(standing, "standing", filter.standing());
		return Boolean.TRUE.equals(filter.open()) ? where.and(open) : where;
	}

	private static PeriodRef period(ResultSet row, String id) throws SQLException {
		return new PeriodRef(Rows.id(row, id), Rows.oneOf(PeriodKind.class, row, "kind"), row.getInt("year"),
				Rows.number(row, "quarter"));
	}

	/** How many obligations, and how many of these wait for the district. */
	public record Figure(long count, long waiting) {
	}

	/** A period's counts for plans or for reports. */
	public record PeriodFigures(PeriodRef period, Subject subject, Map<Standing, Figure> counts) {

		public long count(Standing standing) {
			Figure figure = counts.get(standing);
			return figure == null ? 0 : figure.count();
		}

		public long total() {
			return counts.values().stream().mapToLong(Figure::count).sum();
		}

		public long waiting() {
			return counts.values().stream().mapToLong(Figure::waiting).sum();
		}

	}

	/** A unit to filter by, under the name of its territory. */
	public record UnitChoice(UUID id, String name) {
	}

	/** How a count tells the standing and how many, of which rows. */
	record Counted(String standing, String number, String rows, Conditions where) {

		String asked(String statement) {
			return statement.formatted(standing, number, rows, where.sql());
		}

	}

}
