package vn.tuyengiao.portal.plan.domain.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;
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

	private static final String NAME_ORDER = "u.short_name collate \"vi-x-icu\"";

	private static final String OWING = """
			exists (select 1 from unit_year owing
			         where owing.unit_id = u.id and owing.year = :year and owing.obligations > 0)""";

	/** Silence counts for more than any number of delays. */
	private static final String OWED = """
			(select 100 * count(*) filter (where %1$s = 'SILENT') + count(*) filter (where %1$s in ('RETURNED', 'LATE'))
			   from obligation o join reporting_period p on p.id = o.period_id and p.year = :year
			  where o.unit_id = u.id)""".formatted(ObligationQueries.STANDING);

	private final JdbcClient jdbc;

	private final ObligationQueries queries;

	private final Access access;

	private final WideScopeQueries wide;

	private final VietnamTime time;

	/**
	 * One page of units that owe something for the year, by name or by {@link #BEHIND}.
	 * @param unitId that unit and all below it; null for any
	 * @param text words in the unit's name, tones and đ folded
	 */
	public Page<Line> page(int year, UUID unitId, String text, Pageable page) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("year", year);
		parameters.put("today", time.today());
		parameters.put(AccessScope.PARAMETER, access.readable().rootArray());
		StringBuilder narrowed = new StringBuilder();
		if (unitId != null) {
			narrowed.append(
					" and exists (select 1 from unit_closure f where f.descendant_id = u.id and f.ancestor_id = :unit)");
			parameters.put("unit", unitId);
		}
		if (StringUtils.hasText(text)) {
			narrowed.append(" and fold(u.name) like '%' || fold(:text) || '%'");
			parameters.put("text", LikePattern.literal(text));
		}
		Sort.Order behind = page.getSort().getOrderFor(BEHIND);
		Sort.Order name = page.getSort().getOrderFor("unit");
		String order = behind == null ? NAME_ORDER + (name != null && name.isDescending() ? " desc" : "")
				: "behind" + (behind.isDescending() ? " desc, " : ", ") + NAME_ORDER;
		String limits = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
		String lines = behind == null && page.isPaged() && wide.is(access.readable())
				? """
						select line.id, line.place, counted.total
						  from unnest(array(select u.id from unit u where %1$s and %2$s order by %3$s, u.id%4$s))
						       with ordinality line (id, place)
						 cross join (select count(*) as total from unit_year owing join unit u on u.id = owing.unit_id
						              where owing.year = :year and owing.obligations > 0 and %5$s%6$s) counted"""
					.formatted(AccessScope.each("u.id"), OWING + narrowed, order, limits,
							AccessScope.condition("owing.unit_id"), narrowed)
				: """
						select u.id, row_number() over (order by %1$s, u.id) as place, u.total
						  from (select u.id, u.short_name, count(*) over () as total, %2$s as behind from unit u where %3$s and %4$s) u
						 order by place%5$s"""
					.formatted(order, behind == null ? "0" : OWED, AccessScope.condition("u.id"), OWING + narrowed,
							limits);
		Map<UUID, Line> found = new LinkedHashMap<>();
		long[] total = { 0 };
		jdbc.sql("""
				with page as materialized (%s)
				select page.id as unit_id, u.short_name, page.total, o.period_id, o.subject, o.status, pl.id as plan_id,
				       %s as standing
				  from page
				  join unit u on u.id = page.id
				  join obligation o on o.unit_id = page.id
				   and o.period_id = any(array(select y.id from reporting_period y where y.year = :year))
				  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
				 order by page.place""".formatted(lines, ObligationQueries.STANDING)).params(parameters).query(row -> {
			total[0] = row.getLong("total");
			UUID id = row.getObject("unit_id", UUID.class);
			String shortName = row.getString("short_name");
			found.computeIfAbsent(id, key -> new Line(key, shortName, new ArrayList<>())).cells().add(cell(row));
		});
		return new PageImpl<>(List.copyOf(found.values()), page, total[0]);
	}

	/**
	 * The counts of each period and subject of the year, over all units under the unit.
	 */
	public List<ObligationQueries.PeriodFigures> totals(int year, UUID unitId) {
		return queries.figures(new ObligationFilter(null, year, unitId, null, null, null, null, null),
				access.readable());
	}

	/**
	 * Units between the reader's own and those that report, to narrow the matrix to one
	 * of them, in Vietnamese order.
	 */
	public List<Choice> choices() {
		return jdbc
			.sql("select u.id, u.name from unit u where not u.reporting and u.id <> all(:" + AccessScope.PARAMETER
					+ ") and " + AccessScope.condition("u.id") + " order by " + NAME_ORDER + " limit " + CHOICES)
			.param(AccessScope.PARAMETER, access.readable().rootArray())
			.query((row, number) -> new Choice(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	private static Cell cell(ResultSet row) throws SQLException {
		return new Cell(row.getObject("period_id", UUID.class), Subject.valueOf(row.getString("subject")),
				SubmissionStatus.valueOf(row.getString("status")), Standing.valueOf(row.getString("standing")),
				row.getObject("plan_id", UUID.class));
	}

	/** One unit's year. */
	public record Line(UUID unitId, String unitName, List<Cell> cells) {

		/** What the unit owes there; null if nothing. */
		public Cell cell(UUID periodId, Subject subject) {
			return cells.stream()
				.filter(cell -> cell.periodId().equals(periodId) && cell.subject() == subject)
				.findFirst()
				.orElse(null);
		}

	}

	/** One plan or report; {@code planId} is null while no plan is begun. */
	public record Cell(UUID periodId, Subject subject, SubmissionStatus status, Standing standing, UUID planId) {
	}

	/** A unit to narrow to. */
	public record Choice(UUID id, String name) {
	}

}
