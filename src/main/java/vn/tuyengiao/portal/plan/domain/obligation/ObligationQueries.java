package vn.tuyengiao.portal.plan.domain.obligation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.springframework.data.domain.PageImpl;
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
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Lists, counts and the matrix of what units owe. Every method takes the reader's scope;
 * list and counts share one WHERE clause, so figures and the lists behind them agree.
 */
@Component
@SingleReads
@RequiredArgsConstructor
public class ObligationQueries {

	public static final String STANDING = "standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count, :today)";

	private static final String NAME_ORDER = "o.short_name collate \"vi-x-icu\"";

	/** From so many rows on, reading a page in its order costs less than sorting. */
	private static final int MANY = 500;

	private static final String NOT_WRITTEN = """
			not exists (select 1 from plan own left join report own_report on own_report.plan_id = own.id
			             where own.unit_id = o.unit_id and own.period_id = o.period_id
			               and :reviewer = any(case o.subject when 'PLAN' then own.written_by else own_report.written_by end))
			""";

	/** What a list may be sorted by, under the name that stands in the URL. */
	private static final Map<String, String> ORDERS = Map.of("unit", NAME_ORDER, "period", "o.starts_on", "subject",
			"o.subject", "status", "o.status", "standing", STANDING, "due", "coalesce(o.extended_due_on, o.due_on)",
			"submitted", "o.first_submitted_on");

	private final JdbcClient jdbc;

	private final WideScopeQueries wide;

	private final VietnamTime time;

	/**
	 * One page of obligations; without an order in the request: newest period first, then
	 * by unit.
	 */
	public Page<ObligationRow> list(ObligationFilter filter, AccessScope scope, Pageable page) {
		Counted counted = counted(filter, scope);
		long total = jdbc.sql("select coalesce(sum(" + counted.number() + "), 0)" + counted.sql())
			.params(counted.parameters())
			.query(Long.class)
			.single();
		if (total == 0) {
			return new PageImpl<>(List.of(), page, 0);
		}
		List<String> orders = orders(page.getSort());
		String order = orderBy(orders);
		JdbcClient.StatementSpec rows;
		if (page.isPaged() && orders.isEmpty() && total > MANY) {
			rows = select(walk(filter, where(filter, scope, AccessScope.each("o.unit_id")), page), "", order);
		}
		else {
			String limits = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
			rows = select(where(filter, scope), order + limits, order);
		}
		return new PageImpl<>(rows.query((row, number) -> row(row)).list(), page, total);
	}

	/** The whole list in the page's order, row by row from the database. */
	@Transactional(readOnly = true)
	public void each(ObligationFilter filter, AccessScope scope, Sort sort, Consumer<Stream<ObligationRow>> reader) {
		Where where = where(filter, scope);
		try (Stream<ObligationRow> rows = select(where, "", orderBy(orders(sort))).withFetchSize(500)
			.query((row, number) -> row(row))
			.stream()) {
			reader.accept(rows);
		}
	}

	/**
	 * The units by which a list may be filtered, in Vietnamese order: those in scope, but
	 * for the scope's own roots that owe nothing themselves. Nothing if there are more
	 * than {@code most}: then the reader types a name.
	 */
	public List<UnitChoice> units(AccessScope scope, int most) {
		List<UnitChoice> units = jdbc
			.sql("select id, name from (select u.id, u.name, u.short_name from unit u where "
					+ AccessScope.condition("u.id") + " and (u.reporting or u.id <> all(:" + AccessScope.PARAMETER
					+ ")) limit " + (most + 1) + ") o order by " + NAME_ORDER)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query((row, number) -> new UnitChoice(row.getObject("id", UUID.class), row.getString("name")))
			.list();
		return units.size() > most ? List.of() : units;
	}

	/**
	 * What has waited longest for a decision that this reviewer may make: nothing that he
	 * wrote in.
	 */
	public Optional<ObligationRow> nextToReview(AccessScope scope, UUID reviewer) {
		Where where;
		if (wide.is(scope)) {
			where = new Where();
			where.parameters.put("today", time.today());
			where.parameters.put(AccessScope.PARAMETER, scope.rootArray());
			where
				.add("""
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
						             order by r.waiting_since, u.short_name collate "vi-x-icu", o.subject offset 0) o
						     where %s limit 1))"""
					.formatted(AccessScope.each("o.unit_id"), NOT_WRITTEN));
		}
		else {
			where = where(new ObligationFilter(null, null, null, null, SubmissionStatus.SUBMITTED, null, null, null),
					scope);
			where.add(NOT_WRITTEN);
		}
		where.parameters.put("reviewer", reviewer);
		return rows(where, " order by waiting_since, " + NAME_ORDER + ", o.subject limit 1").stream().findFirst();
	}

	/**
	 * The counts by standing of several periods and both subjects in one statement, for
	 * dashboards and the head of the matrix.
	 */
	public List<PeriodFigures> figures(ObligationFilter filter, AccessScope scope) {
		Counted counted = counted(filter, scope);
		Map<String, PeriodFigures> figures = new LinkedHashMap<>();
		jdbc.sql("with counted as (select o.period_id, o.subject, " + counted.standing() + " as standing, sum("
				+ counted.number() + ") as n, coalesce(sum(" + counted.number()
				+ ") filter (where o.status = 'SUBMITTED'), 0) as waiting" + counted.sql() + " group by 1, 2, 3)"
				+ " select p.id, p.kind, p.year, p.quarter, c.subject, c.standing, c.n, c.waiting"
				+ " from counted c join reporting_period p on p.id = c.period_id where c.n > 0"
				+ " order by p.kind desc, p.year, p.quarter nulls first, c.subject")
			.params(counted.parameters())
			.query(row -> {
				PeriodRef period = period(row, "id");
				Subject subject = Subject.valueOf(row.getString("subject"));
				PeriodFigures entry = figures.computeIfAbsent(period.id() + "/" + subject,
						key -> new PeriodFigures(period, subject, new EnumMap<>(Standing.class)));
				entry.counts.put(Standing.valueOf(row.getString("standing")),
						new Figure(row.getLong("n"), row.getLong("waiting")));
			});
		return List.copyOf(figures.values());
	}

	/** One obligation, unchecked: the caller demands the permission at its unit. */
	public Optional<ObligationRow> find(UUID id) {
		Where where = new Where();
		where.add("o.id = :id");
		where.parameters.put("id", id);
		where.parameters.put("today", time.today());
		return rows(where, "").stream().findFirst();
	}

	/** The time given for one obligation, the newest grant first; unchecked. */
	List<DeadlineService.Granted> extensions(UUID obligationId) {
		return jdbc
			.sql("select e.due_on, e.reason, g.display_name, e.granted_at from deadline_extension e"
					+ " join app_user g on g.id = e.granted_by where e.obligation_id = :id order by e.granted_at desc")
			.param("id", obligationId)
			.query((row, number) -> new DeadlineService.Granted(row.getObject("due_on", LocalDate.class),
					row.getString("reason"), row.getString("display_name"),
					row.getObject("granted_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private List<ObligationRow> rows(Where where, String tail) {
		return select(where, "", tail).query((row, number) -> row(row)).list();
	}

	/**
	 * @param part order and limits of the part to read. They stand inside, where
	 * PostgreSQL keeps the first few of many instead of sorting all by name, and looks up
	 * the rest of a row for these only.
	 * @param tail the same order again, or one by what is looked up
	 */
	private JdbcClient.StatementSpec select(Where where, String part, String tail) {
		String reached = where.parameters.containsKey(AccessScope.PARAMETER)
				? "(select array_agg(reach.ancestor_id) from unit_closure reach where reach.descendant_id = o.unit_id"
						+ " and reach.ancestor_id = any(:" + AccessScope.PARAMETER + "))"
				: "null::uuid[]";
		return jdbc
			.sql("select o.id, o.unit_id, o.short_name, o.period_id, o.kind, o.year, o.quarter, o.subject, o.status, "
					+ STANDING
					+ " as standing, o.due_on, o.extended_due_on, o.lock_on, o.first_submitted_on, o.return_count,"
					+ " pl.id as plan_id, pl.status as plan_status, " + reached + " as reached_from,"
					+ " case when o.status = 'SUBMITTED' then (select (max(r.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date from review_round r"
					+ "   where r.plan_id = pl.id and r.subject = o.subject) end as waiting_since"
					+ " from (select o.* from (select o.*, u.short_name, u.name as unit_name, p.starts_on, p.kind, p.year, p.quarter"
					+ " from obligation o join unit u on u.id = o.unit_id"
					+ " join reporting_period p on p.id = o.period_id) o where " + where.sql + part + ") o"
					+ " left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id" + tail)
			.params(where.parameters);
	}

	private static ObligationRow row(ResultSet row) throws SQLException {
		String planStatus = row.getString("plan_status");
		Array reached = row.getArray("reached_from");
		return new ObligationRow(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
				row.getString("short_name"), period(row, "period_id"), Subject.valueOf(row.getString("subject")),
				SubmissionStatus.valueOf(row.getString("status")), Standing.valueOf(row.getString("standing")),
				row.getObject("due_on", LocalDate.class), row.getObject("extended_due_on", LocalDate.class),
				row.getObject("lock_on", LocalDate.class), row.getObject("first_submitted_on", LocalDate.class),
				row.getObject("waiting_since", LocalDate.class), row.getInt("return_count"),
				row.getObject("plan_id", UUID.class), planStatus == null ? null : SubmissionStatus.valueOf(planStatus),
				reached == null ? Set.of() : Set.of((UUID[]) reached.getArray()));
	}

	/**
	 * What a count reads: kept counts, or the rows where the filter asks for what those
	 * do not know.
	 */
	private Counted counted(ObligationFilter filter, AccessScope scope) {
		if (filter.involving() != null || StringUtils.hasText(filter.text())) {
			Where where = where(filter, scope);
			return new Counted(where.counted(), where.parameters, STANDING, "1");
		}
		Where where = new Where();
		where.parameters.put("today", time.today());
		where.parameters.put(AccessScope.PARAMETER, scope.rootArray());
		where.add("o.unit_id = any(" + ObligationTally.topmost(scope, filter.unitId() != null) + ")");
		if (filter.unitId() != null) {
			where.parameters.put("underUnit", filter.unitId());
		}
		kinds(where, filter, ObligationTally.STANDING, "o.open");
		return new Counted(" from obligation_tally o where " + where.sql, where.parameters, ObligationTally.STANDING,
				"o.number");
	}

	private Where where(ObligationFilter filter, AccessScope scope) {
		return where(filter, scope, AccessScope.condition("o.unit_id"));
	}

	private Where where(ObligationFilter filter, AccessScope scope, String inScope) {
		Where where = new Where();
		where.parameters.put("today", time.today());
		where.parameters.put(AccessScope.PARAMETER, scope.rootArray());
		where.add(inScope);
		under(where, "o.unit_id", filter.unitId());
		kinds(where, filter, STANDING, "o.frozen_at is null");
		if (filter.involving() != null) {
			where.add("exists (select 1 from plan mine left join report my_report on my_report.plan_id = mine.id"
					+ " where mine.unit_id = o.unit_id and mine.period_id = o.period_id"
					+ " and (:involving = any(case o.subject when 'PLAN' then mine.written_by else my_report.written_by end)"
					+ " or exists (select 1 from review_round decided where decided.plan_id = mine.id"
					+ " and decided.subject = o.subject and decided.decided_by = :involving)))");
			where.parameters.put("involving", filter.involving());
		}
		if (StringUtils.hasText(filter.text())) {
			where
				.add("(fold(o.unit_name) like '%' || fold(:text) || '%' or exists (select 1 from plan tp join plan_line tl on tl.plan_id = tp.id"
						+ " where tp.unit_id = o.unit_id and tp.period_id = o.period_id and fold(tl.task) like '%' || fold(:text) || '%'))");
			where.namesUnit = true;
			where.parameters.put("text", LikePattern.literal(filter.text()));
		}
		return where;
	}

	private static void kinds(Where where, ObligationFilter filter, String standing, String open) {
		where.equal("o.period_id", "periodId", filter.periodId());
		if (filter.year() != null) {
			// by id, so that a unit's other years are not read
			where.add("o.period_id = any(array(select y.id from reporting_period y where y.year = :year))");
			where.parameters.put("year", filter.year());
		}
		where.equal("o.subject", "subject", filter.subject());
		where.equal("o.status", "status", filter.status());
		where.equal(standing, "standing", filter.standing());
		if (Boolean.TRUE.equals(filter.open())) {
			where.add(open);
		}
	}

	/**
	 * The same rows for the page alone, found period by period in the order of names: of
	 * many rows only those are read that come before the end of the page.
	 */
	private static Where walk(ObligationFilter filter, Where rows, Pageable page) {
		Where walk = new Where();
		walk.parameters.putAll(rows.parameters);
		walk.add(
				"""
						o.id = any(array(
						    select o.id
						      from reporting_period p
						     cross join (values ('PLAN'), ('REPORT')) s (subject)
						     cross join lateral (
						        select o.id, o.short_name
						          from (select o.*, u.short_name, u.name as unit_name
						                  from unit u
						                  join obligation o on o.period_id = p.id and o.subject = s.subject and o.unit_id = u.id) o
						         where %1$s order by %2$s, o.id limit %3$d) o
						     where %4$s and %5$s
						     order by p.starts_on desc, p.kind, s.subject, %2$s, o.id limit %6$d offset %7$d))"""
					.formatted(rows.sql, NAME_ORDER, page.getOffset() + page.getPageSize(),
							filter.periodId() == null ? "true" : "p.id = :periodId",
							filter.year() == null ? "true" : "p.year = :year", page.getPageSize(), page.getOffset()));
		return walk;
	}

	private static void under(Where where, String column, UUID unitId) {
		if (unitId != null) {
			where.add("exists (select 1 from unit_closure f where f.descendant_id = " + column
					+ " and f.ancestor_id = :underUnit)");
			where.parameters.put("underUnit", unitId);
		}
	}

	private static List<String> orders(Sort sort) {
		List<String> orders = new ArrayList<>();
		for (Sort.Order order : sort) {
			String expression = ORDERS.get(order.getProperty());
			if (expression != null) {
				orders.add(expression + (order.isAscending() ? " asc" : " desc") + " nulls last");
			}
		}
		return orders;
	}

	private static String orderBy(List<String> orders) {
		String asked = orders.isEmpty() ? "o.starts_on desc, o.kind, o.subject" : String.join(", ", orders);
		return " order by " + asked + ", " + NAME_ORDER + ", o.id";
	}

	private static PeriodRef period(ResultSet row, String idColumn) throws SQLException {
		return new PeriodRef(row.getObject(idColumn, UUID.class), PeriodKind.valueOf(row.getString("kind")),
				row.getInt("year"), row.getObject("quarter", Integer.class));
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

	/** The end of a statement from its FROM on, and what it counts by. */
	private record Counted(String sql, Map<String, Object> parameters, String standing, String number) {
	}

	private static final class Where {

		private final StringBuilder sql = new StringBuilder();

		private final Map<String, Object> parameters = new HashMap<>();

		private boolean namesUnit;

		/**
		 * What counts read from: each further table costs the planner more than the count
		 * itself.
		 */
		private String counted() {
			String named = "(select o.*, u.name as unit_name from obligation o join unit u on u.id = o.unit_id)";
			return " from " + (namesUnit ? named : "obligation") + " o where " + sql;
		}

		private void add(String condition) {
			sql.append(sql.isEmpty() ? "" : " and ").append(condition);
		}

		private void equal(String column, String parameter, Object value) {
			if (value != null) {
				add(column + " = :" + parameter);
				parameters.put(parameter, value instanceof Enum<?> constant ? constant.name() : value);
			}
		}

	}

}
