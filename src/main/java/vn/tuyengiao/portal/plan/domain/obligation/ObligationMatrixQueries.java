package vn.tuyengiao.portal.plan.domain.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Units by the periods of one year, as far as the signed-in user may read: each with its
 * plan and its report.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ObligationMatrixQueries {

	/** The order that puts those who owe most first. */
	public static final String BEHIND = "behind";

	private static final int CHOICES = 300;

	private static final String NAME_ORDER = "u.short_name collate numbered";

	/** What the unit of the page owes in the year, as {@link Cell}s. */
	private static final String CELLS = """
			(select jsonb_agg(jsonb_build_object('id', o.id, 'periodId', o.period_id, 'subject', o.subject, 'status', o.status,
			                      'standing', %s, 'planId', pl.id,
			                      'awaited', o.status in ('NONE', 'DRAFT', 'RETURNED') and greatest(o.lock_on, o.extended_due_on) >= :today
			                                 and (o.status = 'RETURNED' or coalesce(o.extended_due_on, o.due_on) < :today)
			                                 and (o.subject = 'PLAN' or pl.status is not distinct from 'ACCEPTED')))
			   from obligation o
			   left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
			  where o.unit_id = page.id and o.period_id = any(array(select y.id from reporting_period y where y.year = :year)))"""
		.formatted(ObligationQueries.STANDING);

	private static final String UNDER = """
			exists (select 1 from unit_closure f where f.descendant_id = u.id and f.ancestor_id = :unit)""";

	private static final String OWING = """
			exists (select 1 from unit_year owing
			         where owing.unit_id = u.id and owing.year = :year and owing.obligations > 0)""";

	/** Silence counts for more than any number of delays. */
	private static final String OWED = """
			(select 100 * count(*) filter (where %1$s = 'SILENT') + count(*) filter (where %1$s in ('RETURNED', 'LATE'))
			   from obligation o join reporting_period p on p.id = o.period_id and p.year = :year
			  where o.unit_id = u.id)""".formatted(ObligationQueries.STANDING);

	private static final ListStatement LINES = ListStatement.of("""
			select page.id, page.short_name, page.total, %s as cells
			  from (select u.id, u.short_name, count(*) over () as total, row_number() over ({order}) as place
			          from unit u
			         where %s and %s and {where}
			         {order} {page}) page
			 order by page.place""".formatted(CELLS, AccessScope.condition("u.id"), OWING))
		.orderFilled("unit", NAME_ORDER)
		.orderFilled(BEHIND, OWED)
		.first(NAME_ORDER)
		.last(NAME_ORDER + ", u.id");

	/**
	 * The same by name: of very many units the first few are read, and all are counted
	 * apart.
	 */
	private static final ListStatement WALK = ListStatement
		.of("""
				select page.id, u.short_name, %s as cells,
				       (select count(*) from unit_year owing join unit u on u.id = owing.unit_id
				         where owing.year = :year and owing.obligations > 0 and %s and {where}) as total
				  from unnest(array(select u.id from unit u where %s and %s and {where} {order} {page})) with ordinality page (id, place)
				  join unit u on u.id = page.id
				 order by page.place"""
			.formatted(CELLS, AccessScope.condition("owing.unit_id"), AccessScope.each("u.id"), OWING))
		.orderFilled("unit", NAME_ORDER)
		.first(NAME_ORDER)
		.last("u.id");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final ObligationQueries queries;

	private final Access access;

	private final WideScopeQueries wide;

	private final VietnamTime time;

	/**
	 * One page of units that owe something for the year, by name or by {@link #BEHIND}.
	 * @param unitId that unit and all below it, else any
	 * @param text words of the unit's name
	 */
	public Page<Line> page(int year, @Nullable UUID unitId, @Nullable String text, Pageable page) {
		boolean walked = page.getSort().getOrderFor(BEHIND) == null && wide.is(access.readable());
		return lists.page(walked ? WALK : LINES, where(year, unitId, text), page, ObligationMatrixQueries::line);
	}

	/** All of them in that order, for an export. */
	public void each(int year, @Nullable UUID unitId, @Nullable String text, Sort sort, Consumer<Stream<Line>> reader) {
		lists.each(LINES, where(year, unitId, text), sort, ObligationMatrixQueries::line, reader);
	}

	/**
	 * The counts of each period and subject of the year, over all units under the unit.
	 */
	public List<ObligationQueries.PeriodFigures> totals(int year, @Nullable UUID unitId) {
		return queries.figures(new ObligationFilter(null, year, unitId, null, null, null, null, null),
				access.readable());
	}

	/**
	 * Units between the reader's own and those that report, to narrow the matrix to one
	 * of them, in Vietnamese order.
	 */
	public List<Choice> choices() {
		return jdbc
			.sql("""
					select u.id, u.name from unit u
					 where not u.reporting and u.id <> all(:%s) and %s
					 order by %s limit :limit""".formatted(AccessScope.PARAMETER, AccessScope.condition("u.id"),
					NAME_ORDER))
			.param(AccessScope.PARAMETER, access.readable().rootArray())
			.param("limit", CHOICES)
			.query((row, number) -> new Choice(Rows.id(row, "id"), row.getString("name")))
			.list();
	}

	/** Which units, with what the statements name themselves. */
	private Conditions where(int year, @Nullable UUID unitId, @Nullable String text) {
		return new Conditions().with("year", year)
			.with("today", time.today())
			.with(AccessScope.PARAMETER, access.readable().rootArray())
			.and(UNDER, "unit", unitId)
			.words(text, "u.search");
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(Rows.id(row, "id"), row.getString("short_name"),
				List.of(JSON.readValue(row.getString("cells"), Cell[].class)));
	}

	/** One unit's year. */
	public record Line(UUID unitId, String unitName, List<Cell> cells) {

		/** What the unit owes there, if anything. */
		public @Nullable Cell cell(UUID periodId, Subject subject) {
			return cells.stream()
				.filter(cell -> cell.periodId().equals(periodId) && cell.subject() == subject)
				.findFirst()
				.orElse(null);
		}

	}

	/**
	 * One plan or report; {@code planId}: none while no plan is begun; {@code awaited}:
	 * late or returned, and can still be sent.
	 */
	public record Cell(UUID id, UUID periodId, Subject subject, SubmissionStatus status, Standing standing,
			@Nullable UUID planId, boolean awaited) {
	}

	/** A unit to narrow to. */
	public record Choice(UUID id, String name) {
	}

}
