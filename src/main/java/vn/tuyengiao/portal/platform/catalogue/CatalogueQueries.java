package vn.tuyengiao.portal.platform.catalogue;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * What the administrator's lists ask the database alike; each method is one statement.
 */
@Component
@RequiredArgsConstructor
public class CatalogueQueries {

	private static final String TAKEN = """
			select exists (
			    select 1 from %s o
			    where o.id <> :id and plain_text(o.%s) = plain_text(:text)
			      and o.valid_from <= coalesce(:to, 'infinity') and coalesce(o.valid_to, 'infinity') >= :from
			      and %s)
			""";

	private static final String USED = """
			select exists (select 1 from %s where %s = :id)
			""";

	private static final String IN_FORCE = """
			select exists (
			    select 1 from %s o
			    where o.id <> :id and o.valid_from <= coalesce(:to, 'infinity') and coalesce(o.valid_to, 'infinity') >= :from)
			""";

	private static final String NEXT = """
			select coalesce(max(position), 0) / 10 * 10 + 10 from %s
			""";

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Lets one transaction at a time change such lists, until it ends: names then stay
	 * unique, and a form sent twice finds its own record. Such changes are rare.
	 */
	public void lock() {
		lock.take("catalogue");
	}

	/**
	 * @param list its rows are {@code r}, with the columns name, symbol, valid_to
	 * @param with what it asks besides the filter
	 */
	public <T> Page<T> page(ListStatement list, Conditions with, CatalogueFilter filter, Pageable page,
			RowMapper<T> mapper) {
		if (!filter.ended()) {
			with.and("coalesce(r.valid_to, 'infinity') >= :today", "today", time.today());
		}
		if (!filter.q().isBlank()) {
			with.words(filter.q(), "search_text(r.name || ' ' || coalesce(r.symbol, ''))");
		}
		return lists.page(list, with, page, mapper);
	}

	/** Where a new one stands if nobody says otherwise: after all others. */
	public int nextPosition(String table) {
		return jdbc.sql(NEXT.formatted(table)).query(Integer.class).single();
	}

	/**
	 * Whether another record has the same text in the column, whatever its case and the
	 * kinds of its blanks and dashes, on some day between these.
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

	/**
	 * Whether another record is in force on some day between these, where there is one at
	 * a time.
	 */
	public boolean isInForce(String table, UUID id, LocalDate from, @Nullable LocalDate to) {
		return jdbc.sql(IN_FORCE.formatted(table))
			.param("id", id)
			.param("from", from)
			.param("to", to, Types.DATE)
			.query(Boolean.class)
			.single();
	}

	/** Whether the table has a row with the id in the column. */
	public boolean isUsed(String table, String column, UUID id) {
		return jdbc.sql(USED.formatted(table, column)).param("id", id).query(Boolean.class).single();
	}

}
