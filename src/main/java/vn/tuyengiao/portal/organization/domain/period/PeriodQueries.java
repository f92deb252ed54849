package vn.tuyengiao.portal.organization.domain.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads reporting periods. */
@Component
@RequiredArgsConstructor
public class PeriodQueries {

	private static final ListStatement PERIODS = ListStatement.of("""
			select p.*, count(*) over () as total from reporting_period p
			where {where} {order} {page}
			""").order("year", "p.year").first("p.year desc").last("p.kind desc, p.quarter, p.id");

	private final JdbcClient jdbc;

	private final ListQueries lists;

	public Optional<PeriodView> find(UUID id) {
		return jdbc.sql("""
				select * from reporting_period where id = :id
				""").param("id", id).query(PeriodQueries::view).optional();
	}

	public Optional<PeriodView> find(CalendarPeriod period) {
		return jdbc.sql("""
				select * from reporting_period
				where kind = :kind and year = :year and quarter is not distinct from cast(:quarter as int)
				""")
			.param("kind", period.kind().name())
			.param("year", period.year())
			.param("quarter", period.quarter())
			.query(PeriodQueries::view)
			.optional();
	}

	/** Newest first, the year before its quarters. */
	public List<PeriodView> all() {
		return jdbc.sql("""
				select * from reporting_period order by year desc, kind desc, quarter desc
				""").query(PeriodQueries::view).list();
	}

	/** A page of the periods of the year; of all years if none is given. */
	Page<PeriodRecord> list(@Nullable Integer year, LocalDate today, Pageable page) {
		return lists.page(PERIODS, new Conditions().equal("p.year", "year", year), page,
				(row, number) -> PeriodRecord.of(view(row, number), row.getLong("version"), today));
	}

	private static PeriodView view(ResultSet row, int number) throws SQLException {
		return new PeriodView(Rows.id(row, "id"), Rows.oneOf(PeriodKind.class, row, "kind"), row.getInt("year"),
				Rows.number(row, "quarter"), Rows.day(row, "starts_on"), Rows.day(row, "ends_on"),
				Rows.day(row, "opens_on"), Rows.day(row, "plan_due_on"), Rows.day(row, "plan_lock_on"),
				Rows.day(row, "report_due_on"), Rows.day(row, "report_lock_on"));
	}

}
