package vn.tuyengiao.portal.organization.domain.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads terms. */
@Component
@RequiredArgsConstructor
public class TermQueries {

	private static final ListStatement TERMS = ListStatement.of("""
			select t.*, count(*) over () as total from term t
			where {where} {order} {page}
			""").order("starts", "t.starts_on").first("t.starts_on desc").last("t.id");

	private final JdbcClient jdbc;

	private final ListQueries lists;

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

	/** A page of them; newest first unless sorted by {@code starts} upwards. */
	Page<TermView> list(Pageable page) {
		return lists.page(TERMS, new Conditions(), page, TermQueries::view);
	}

	private static TermView view(ResultSet row, int number) throws SQLException {
		return new TermView(Rows.id(row, "id"), row.getString("name"), Rows.day(row, "starts_on"),
				Rows.day(row, "ends_on"));
	}

}
