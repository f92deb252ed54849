package vn.tuyengiao.portal.organization.domain.workday;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads the days off. */
@Component
@RequiredArgsConstructor
public class HolidayQueries {

	private static final ListStatement HOLIDAYS = ListStatement.of("""
			select h.day, h.name, count(*) over () as total from holiday h
			where {where} {order} {page}
			""").last("h.day desc");

	private final JdbcClient jdbc;

	private final ListQueries lists;

	/** Newest first. */
	public Page<HolidayView> list(Pageable page) {
		return lists.page(HOLIDAYS, new Conditions(), page,
				(row, number) -> new HolidayView(Rows.day(row, "day"), row.getString("name")));
	}

	/** From the day on. */
	Set<LocalDate> from(LocalDate day) {
		return jdbc.sql("""
				select day from holiday where day >= :day
				""").param("day", day).query(LocalDate.class).stream().collect(Collectors.toSet());
	}

}
