package vn.tuyengiao.portal.organization.domain.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads terms. */
@Component
@RequiredArgsConstructor
public class TermQueries {

	private final JdbcClient jdbc;

	public Optional<TermView> on(LocalDate day) {
		return jdbc.sql("""
				select * from term where :day between starts_on and ends_on order by starts_on desc limit 1
				""").param("day", day).query(TermQueries::view).optional();
	}

	/** Newest first. */
	public List<TermView> all() {
		return jdbc.sql("""
				select * from term order by starts_on desc
				""").query(TermQueries::view).list();
	}

	private static TermView view(ResultSet row, int number) throws SQLException {
		return new TermView(Rows.id(row, "id"), row.getString("name"), Rows.day(row, "starts_on"),
				Rows.day(row, "ends_on"));
	}

}
