package vn.tuyengiao.portal.directive.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.BodyLevel;

/** Directives that a reader sees; each method is one statement. */
@Component
@RequiredArgsConstructor
class DirectiveListQueries {

	private static final String FROM = """
			from directive d
			  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			  join document_type t on t.id = d.type_id
			  join issuing_body b on b.id = d.body_id
			""";

	private static final String UNREAD = """
			exists (select 1 from receipt r where r.version_id = v.id and r.opened_at is null and %s)
			""".formatted(AccessScope.condition("r.unit_id"));

	private static final String OWN_DUTY = """
			d.status = 'ISSUED' and exists (select 1 from directive_duty o
			  where o.directive_id = d.id and o.done_on is null and %%s and %s)
			""".formatted(AccessScope.condition("o.unit_id"));

	/** A commune is not told what is still in preparation. */
	private static final String IN_OFFICE = """
			exists (select 1 from unit_closure office
			  where office.descendant_id = d.unit_id and office.ancestor_id = any(:officeRoots))
			""";

	private static final String DRAFTING = """
			exists (select 1 from directive_version w where w.directive_id = d.id and w.issued_at is null) and %s
			""".formatted(IN_OFFICE);

	private static final String PRESENTED = """
			exists (select 1 from directive_version w
			    join directive_presentation p on p.version_id = w.id and p.returned_at is null
			   where w.directive_id = d.id and w.issued_at is null) and %s
			""".formatted(IN_OFFICE);

	private static final String WORDS = """
			(fold(d.reference) like '%' || fold(:like) || '%' or fold(v.subject) like '%' || fold(:like) || '%'
			 or exists (select 1 from directive_document dd left join stored_file f on f.id = dd.file_id
			   where dd.version_id = v.id and (fold(dd.reference) like '%' || fold(:like) || '%'
			     or fold(dd.subject) like '%' || fold(:like) || '%'
			     or to_tsvector('simple', fold(f.text)) @@ plainto_tsquery('simple', fold(:words)))))
			""";

	private static final String ROWS = """
			select p.*, r.receipts, r.opened, r.acknowledged, o.open, o.late, o.next_due, o.next_step
			  from (select d.id, d.reference, d.issued_on, d.direction, d.status, d.current_number, t.name as type_name,
			               b.name as body_name, b.level, v.id as version_id, v.subject, v.urgency,
			               count(*) over () as total, row_number() over (order by %1$s) as place, (%2$s) as drafting
			          %3$s
			         where %4$s
			         order by place limit :limit offset :offset) p
			  left join lateral (select count(*) as receipts, count(r.opened_at) as opened,
			                            count(r.acknowledged_at) as acknowledged
			                       from receipt r where r.version_id = p.version_id and %5$s) r on true
			  left join lateral (select count(*) as open, count(*) filter (where o.due_on < :today) as late,
			                            min(o.due_on) as next_due,
			                            (array_agg(q.name order by o.position, o.due_on))[1] as next_step
			                       from directive_duty o join required_step q on q.id = o.step_id
			                      where o.directive_id = p.id and p.status = 'ISSUED' and o.done_on is null
			                        and %6$s) o on true
			 order by p.place
			""";

	/** What the list may be sorted by, under the name that stands in the address. */
	private static final Map<String, String> ORDERS = Map.of("reference", "d.reference collate \"vi-x-icu\"", "issued",
			"d.issued_on", "subject", "v.subject collate \"vi-x-icu\"", "body", "b.name collate \"vi-x-icu\"", "status",
			"d.status");

	private final JdbcClient jdbc;

	private final VietnamTime time;

	Page<DirectiveRow> page(Reader reader, DirectiveFilter filter, Pageable page) {
		long[] total = { 0 };
		List<DirectiveRow> rows = select(reader, filter, page.getSort(), page.isPaged() ? page.getPageSize() : null,
				page.isPaged() ? page.getOffset() : 0)
			.query((row, number) -> {
				total[0] = row.getLong("total");
				return row(row);
			})
			.list();
		if (rows.isEmpty() && page.isPaged() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, page(reader, filter, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	void each(Reader reader, DirectiveFilter filter, Sort sort, Consumer<Stream<DirectiveRow>> taker) {
		try (Stream<DirectiveRow> rows = select(reader, filter, sort, null, 0).withFetchSize(500)
			.query((row, number) -> row(row))
			.stream()) {
			taker.accept(rows);
		}
	}

	/** {@code limit}: null for all. */
	private JdbcClient.StatementSpec select(Reader reader, DirectiveFilter filter, Sort sort, Integer limit,
			long offset) {
		RegisterWhere where = where(reader, filter);
		return jdbc
			.sql(ROWS.formatted(orderBy(reader, sort), DRAFTING, FROM, where.sql, AccessScope.condition("r.unit_id"),
					AccessScope.condition("o.unit_id")))
			.params(where.parameters)
			.param("limit", limit, Types.INTEGER)
			.param("offset", offset);
	}

	private RegisterWhere where(Reader reader, DirectiveFilter filter) {
		RegisterWhere where = new RegisterWhere();
		where.sql.append(DirectiveAccess.VISIBLE);
		where.parameters.put(AccessScope.PARAMETER, reader.scope().rootArray());
		where.parameters.put("officeRoots", reader.officeRoots());
		where.parameters.put("today", time.today());
		if (StringUtils.hasText(filter.words())) {
			where.and(WORDS, "words", filter.words().strip());
			where.parameters.put("like", LikePattern.literal(filter.words()));
		}
		where.andEquals("d.status", "status", filter.status());
		where.andEquals("d.direction", "direction", filter.direction());
		where.andEquals("b.level", "level", filter.level());
		if (filter.typeId() != null) {
			where.and("d.type_id = :type", "type", filter.typeId());
		}
		if (filter.termId() != null) {
			where.and("d.term_id = :term", "term", filter.termId());
		}
		if (filter.from() != null) {
			where.and("d.issued_on >= :from", "from", filter.from());
		}
		if (filter.to() != null) {
			where.and("d.issued_on <= :to", "to", filter.to());
		}
		if (filter.state() != null) {
			where.sql.append(" and ").append(switch (filter.state()) {
				case UNREAD -> "d.status = 'ISSUED' and " + UNREAD;
				case OPEN -> OWN_DUTY.formatted("true");
				case LATE -> OWN_DUTY.formatted("o.due_on < :today");
				case DRAFTING -> "d.status <> 'WITHDRAWN' and " + DRAFTING;
				case PRESENTED -> "d.status <> 'WITHDRAWN' and " + PRESENTED;
			});
		}
		return where;
	}

	private static String orderBy(Reader reader, Sort sort) {
		String wanted = sort.stream()
			.filter(order -> ORDERS.containsKey(order.getProperty()))
			.map(order -> ORDERS.get(order.getProperty()) + (order.isDescending() ? " desc, " : ", "))
			.collect(Collectors.joining());
		if (wanted.isEmpty() && reader.ofOwnUnits()) {
			wanted = "(d.status = 'ISSUED' and %s) desc, ".formatted(UNREAD);
		}
		return wanted + "coalesce(v.issued_at, v.created_at) desc, d.id";
	}

	private static DirectiveRow row(ResultSet row) throws SQLException {
		return new DirectiveRow(row.getObject("id", UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), Direction.valueOf(row.getString("direction")),
				DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number"),
				row.getBoolean("drafting"), row.getString("type_name"), row.getString("body_name"),
				BodyLevel.valueOf(row.getString("level")), row.getString("subject"),
				Urgency.valueOf(row.getString("urgency")), row.getInt("receipts"), row.getInt("opened"),
				row.getInt("acknowledged"), row.getInt("open"), row.getInt("late"),
				row.getObject("next_due", LocalDate.class), row.getString("next_step"));
	}

	/**
	 * Who reads.
	 *
	 * @param officeRoots the units at which he prepares or issues directives
	 * @param ofOwnUnits without another order, what his units have not opened comes first
	 */
	record Reader(AccessScope scope, UUID[] officeRoots, boolean ofOwnUnits) {
	}

	private static final class RegisterWhere {

		private final StringBuilder sql = new StringBuilder();

		private final Map<String, Object> parameters = new HashMap<>();

		private void and(String condition, String name, Object value) {
			sql.append(" and ").append(condition);
			parameters.put(name, value);
		}

		private void andEquals(String column, String name, Enum<?> value) {
			if (value != null) {
				and(column + " = :" + name, name, value.name());
			}
		}

	}

}
