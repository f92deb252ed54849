package vn.tuyengiao.portal.platform.catalogue;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * What the administrator's lists ask the database alike; each method is one statement.
 */
@Component
@RequiredArgsConstructor
public class CatalogueQueries {

	private static final String PAGE = """
			select r.*, count(*) over () as total from %s r
			where (:ended or r.valid_to is null or r.valid_to >= :today)
			  and (:q = '' or fold(r.name) like '%%' || fold(:q) || '%%' or fold(r.symbol) = fold(:q))
			order by %s, r.id limit :limit offset :offset
			""";

	private static final String TAKEN = """
			select exists (
			    select 1 from %s o
			    where o.id <> :id and lower(o.%s collate "vi-x-icu") = lower(:text collate "vi-x-icu")
			      and o.valid_from <= coalesce(:to, 'infinity') and coalesce(o.valid_to, 'infinity') >= :from
			      and %s)
			""";

	private final JdbcClient jdbc;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Lets one transaction at a time change such lists, until it ends: names then stay
	 * unique, and a form sent twice finds its own record. Such changes are rare.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		lock.take("catalogue");
	}

	/**
	 * @param from a table, or a query in brackets, with the columns name, symbol,
	 * valid_from, valid_to
	 * @param parameters of that query
	 * @param sorts the columns by which the list sorts
	 * @param last the order of what these leave equal
	 */
	public <T> Page<T> page(String from, Map<String, ?> parameters, CatalogueFilter filter, Map<String, String> sorts,
			String last, Pageable page, RowMapper<T> mapper) {
		List<T> rows = new ArrayList<>();
		long[] total = { 0 };
		String wanted = page.getSort()
			.stream()
			.filter(order -> sorts.containsKey(order.getProperty()))
			.map(order -> sorts.get(order.getProperty()) + " " + order.getDirection().name() + " nulls last, ")
			.collect(Collectors.joining());
		jdbc.sql(PAGE.formatted(from, wanted + last))
			.params(parameters)
			.param("ended", filter.ended())
			.param("today", time.today())
			.param("q", filter.q())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(row -> {
				total[0] = row.getLong("total");
				rows.add(mapper.mapRow(row, rows.size()));
			});
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page,
					page(from, parameters, filter, sorts, last, page.first(), mapper).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	/** Where a new one stands if nobody says otherwise: after all others. */
	public int nextPosition(String table) {
		return jdbc.sql("select coalesce(max(position), 0) / 10 * 10 + 10 from %s".formatted(table))
			.query(Integer.class)
			.single();
	}

	/**
	 * Whether another record has the same text in the column, whatever its case, on some
	 * day between these.
	 * @param condition a further one on the other record's columns, which are those of
	 * {@code o}; {@code :unit} is the last parameter
	 */
	public boolean isTaken(String table, String column, String text, UUID id, LocalDate from, @Nullable LocalDate to,
			String condition, @Nullable UUID unit) {
		return jdbc.sql(TAKEN.formatted(table, column, condition))
			.param("id", id)
			.param("text", text)
			.param("from", from)
			.param("to", to, Types.DATE)
			.param("unit", unit, Types.OTHER)
			.query(Boolean.class)
			.single();
	}

	/** Whether the table has a row with the id in the column. */
	public boolean isUsed(String table, String column, UUID id) {
		return jdbc.sql("select exists (select 1 from %s where %s = :id)".formatted(table, column))
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

}
