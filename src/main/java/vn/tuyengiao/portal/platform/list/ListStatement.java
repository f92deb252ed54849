package vn.tuyengiao.portal.platform.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * One list as one text block of SQL. In it stand {@code {where}} for the conditions,
 * {@code {order}} for the order that was asked for, and {@code {page}}, where its rows
 * are limited to those of the page. Unless it is {@link #counting counted apart}, each
 * row says in {@code total} how many there are in all.
 *
 * <pre>
 * ListStatement.of("""
 *         select u.id, u.name, count(*) over () as total from unit u
 *          where {where} {order} {page}""")
 *     .order("name", "u.short_name collate numbered")
 *     .last("u.id");
 * </pre>
 */
public final class ListStatement {

	private final String sql;

	private final Map<String, Order> orders = new LinkedHashMap<>();

	private String first = "";

	private String last = "";

	private @Nullable String count;

	private ListStatement(String sql) {
		this.sql = sql;
	}

	/** The statement, with its three places. */
	public static ListStatement of(String sql) {
		for (String place : new String[] { "{where}", "{order}", "{page}" }) {
			if (!sql.contains(place)) {
				throw new IllegalArgumentException("A list without " + place);
			}
		}
		return new ListStatement(sql);
	}

	/**
	 * What it can be sorted by: the name that stands in the address, and the column or
	 * expression, or several, all of which turn around together. Any other name in an
	 * address is passed over.
	 */
	public ListStatement order(String name, String... expressions) {
		orders.put(name, new Order(List.of(expressions), " nulls last"));
		return this;
	}

	/** By what is never null, so that an index leads both ways. */
	public ListStatement orderFilled(String name, String expression) {
		orders.put(name, new Order(List.of(expression), ""));
		return this;
	}

	/** Its order where nobody asks for one. */
	public ListStatement first(String order) {
		first = order;
		return this;
	}

	/**
	 * The order of what the others leave equal; unique, so that no page repeats a row.
	 */
	public ListStatement last(String order) {
		last = order;
		return this;
	}

	/**
	 * Counted by a statement of its own, where that costs less than counting in each row.
	 */
	public ListStatement counting(String statement) {
		count = statement;
		return this;
	}

	/** The statement that counts all; none where each row says how many there are. */
	@Nullable String count(Conditions where) {
		return count == null ? null : count.replace("{where}", where.sql());
	}

	String rows(Conditions where, Sort sort, boolean paged) {
		return sql.replace("{where}", where.sql())
			.replace("{order}", orderBy(sort))
			.replace("{page}", paged ? "limit :limit offset :offset" : "");
	}

	private String orderBy(Sort sort) {
		String wanted = sort.stream()
			.flatMap(order -> orders.getOrDefault(order.getProperty(), Order.NONE).in(order.getDirection()))
			.collect(Collectors.joining(", "));
		String begins = wanted.isEmpty() ? first : wanted;
		return "order by " + begins + (begins.isEmpty() || last.isEmpty() ? "" : ", ") + last;
	}

	private record Order(List<String> expressions, String nulls) {

		static final Order NONE = new Order(List.of(), "");

		Stream<String> in(Sort.Direction direction) {
			return expressions.stream()
				.map(expression -> expression + (direction.isAscending() ? "" : " desc") + nulls);
		}

	}

}
