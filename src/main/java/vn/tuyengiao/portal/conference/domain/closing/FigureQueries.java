package vn.tuyengiao.portal.conference.domain.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** What conferences counted of units; each method is one statement. */
@Component
@RequiredArgsConstructor
class FigureQueries {

	private static final ListStatement UNITS = ListStatement
		.of("""
				select u.id, u.short_name, f.members, f.exempt, f.present, f.excused, f.made_up, f.attendances, f.essays, f.masses,
				       count(*) over () as total
				  from conference_figures f join unit u on u.id = f.unit_id
				 where {where} {order} {page}""")
		.order("share", "(f.present + f.made_up)::float / (f.members - f.exempt)")
		.order("unit", "u.short_name collate numbered")
		.order("attendances", "f.attendances")
		.last("u.short_name collate numbered, u.id");

	private static final String TOTALS = """
			select count(*)::int as units, coalesce(sum(f.members - f.exempt), 0)::int as obliged, coalesce(sum(f.present), 0)::int as present,
			       coalesce(sum(f.excused), 0)::int as excused, coalesce(sum(f.made_up), 0)::int as made_up,
			       coalesce(sum(f.attendances), 0)::int as attendances, coalesce(sum(f.essays), 0)::int as essays,
			       coalesce(sum(f.masses), 0)::int as masses
			  from conference_figures f join unit u on u.id = f.unit_id
			 where {where}""";

	private final ListQueries lists;

	private final JdbcClient jdbc;

	/**
	 * @param scope null for all units
	 */
	Page<UnitFigureRow> page(UUID conferenceId, @Nullable AccessScope scope, @Nullable String words, Pageable page) {
		return lists.page(UNITS, wanted(conferenceId, scope, words), page, FigureQueries::row);
	}

	void each(UUID conferenceId, @Nullable AccessScope scope, @Nullable String words, Sort sort,
			Consumer<Stream<UnitFigureRow>> reader) {
		lists.each(UNITS, wanted(conferenceId, scope, words), sort, FigureQueries::row, reader);
	}

	FigureTotals totals(UUID conferenceId, @Nullable AccessScope scope) {
		return lists.figures(TOTALS, wanted(conferenceId, scope, null),
				(row, number) -> new FigureTotals(row.getInt("units"), row.getInt("obliged"), row.getInt("present"),
						row.getInt("excused"), row.getInt("made_up"), row.getInt("attendances"), row.getInt("essays"),
						row.getInt("masses")));
	}

	/**
	 * How many members of each unit had to know on that day what others made known, as
	 * far as it is noted.
	 */
	Map<UUID, Integer> rosters(Set<UUID> units, LocalDate day) {
		Map<UUID, Integer> rosters = new HashMap<>();
		jdbc.sql("""
				select distinct on (m.unit_id) m.unit_id, m.members - m.exempt as obliged
				  from unit_membership m
				 where m.unit_id = any(:units) and m.as_of <= :day
				 order by m.unit_id, m.as_of desc
				""").param("units", units.toArray(UUID[]::new)).param("day", day).query(row -> {
			rosters.put(Rows.id(row, "unit_id"), row.getInt("obliged"));
		});
		return rosters;
	}

	private static Conditions wanted(UUID conferenceId, @Nullable AccessScope scope, @Nullable String words) {
		Conditions wanted = new Conditions().equal("f.conference_id", "conference", conferenceId)
			.words(words, "u.search");
		return scope == null ? wanted
				: wanted.and(AccessScope.condition("f.unit_id"), AccessScope.PARAMETER, scope.rootArray());
	}

	private static UnitFigureRow row(ResultSet row, int number) throws SQLException {
		return new UnitFigureRow(Rows.id(row, "id"), row.getString("short_name"),
				new MemberFigures(row.getInt("members"), row.getInt("exempt"), row.getInt("present"),
						row.getInt("excused"), row.getInt("made_up"), row.getInt("attendances"), row.getInt("essays"),
						row.getInt("masses")));
	}

}
