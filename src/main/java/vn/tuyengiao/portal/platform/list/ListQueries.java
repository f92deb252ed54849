package vn.tuyengiao.portal.platform.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists: one page with the count of all, or all rows for an export. The conditions
 * hold the scope of whoever reads; nobody adds it here.
 */
@Component
@RequiredArgsConstructor
public class ListQueries {

	/** Rows that an export holds at a time. */
	private static final int FETCH = 500;

	private final JdbcClient jdbc;

	/**
	 * One page, by one statement, or two if the list is counted apart. A page past the
	 * end is empty and knows the count, so that it leads to the last one.
	 */
	public <T> Page<T> page(ListStatement list, Conditions where, Pageable page, RowMapper<T> mapper) {
		if (list.isCountedApart()) {
			long total = jdbc.sql(list.count(where)).params(where.parameters()).query(Long.class).single();
			return page(list, where, page, total, mapper);
		}
		List<T> rows = new ArrayList<>();
		long[] total = { 0 };
		rows(list, where, page).query(row -> {
			total[0] = row.getLong("total");
			rows.add(mapper.mapRow(row, rows.size()));
		});
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, page(list, where, page.first(), mapper).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	/**
	 * The same of a list that its caller has counted, as to choose between statements.
	 */
	public <T> Page<T> page(ListStatement list, Conditions where, Pageable page, long total, RowMapper<T> mapper) {
		List<T> rows = total <= page.getOffset() ? List.of() : rows(list, where, page).query(mapper).list();
		return new PageImpl<>(rows, page, total);
	}

	/** The first row in the list's own order. */
	public <T> Optional<T> first(ListStatement list, Conditions where, RowMapper<T> mapper) {
		return rows(list, where, PageRequest.of(0, 1)).query(mapper).optional();
	}

	/** All rows in the page's order, one by one from the database; in a transaction. */
	public <T> void each(ListStatement list, Conditions where, Sort sort, RowMapper<T> mapper,
			Consumer<Stream<T>> reader) {
		try (Stream<T> rows = jdbc.sql(list.rows(where, sort, false))
			.params(where.parameters())
			.withFetchSize(FETCH)
			.query(mapper)
			.stream()) {
			reader.accept(rows);
		}
	}

	private JdbcClient.StatementSpec rows(ListStatement list, Conditions where, Pageable page) {
		return jdbc.sql(list.rows(where, page.getSort(), true))
			.params(where.parameters())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset());
	}

}
