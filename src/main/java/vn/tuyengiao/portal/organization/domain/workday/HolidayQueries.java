package vn.tuyengiao.portal.organization.domain.workday;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the days off. */
@Component
@RequiredArgsConstructor
class HolidayQueries {

	private final JdbcClient jdbc;

	/** From the day on. */
	Set<LocalDate> from(LocalDate day) {
		return jdbc.sql("""
				select day from holiday where day >= :day
				""").param("day", day).query(LocalDate.class).stream().collect(Collectors.toSet());
	}

}
