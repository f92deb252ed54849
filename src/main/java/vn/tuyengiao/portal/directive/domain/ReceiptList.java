package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.ReceiptFilter.State;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * How far the units are with one directive: their receipts of the version in force, as
 * far as the reader's scope goes.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ReceiptList {

	/** Sorts by the days that the first missing step is late. */
	public static final String BEHIND = "behind";

	public static final String UNIT = "unit";

	private static final String FROM = " from directive d"
			+ " join directive_version v on v.directive_id = d.id and v.number = d.current_number"
			+ " join receipt r on r.version_id = v.id join unit u on u.id = r.unit_id" + FirstMissing.JOIN
			+ " left join required_step q on q.id = m.step_id";

	private static final String OF_STEP = " join directive_duty o on o.directive_id = r.directive_id"
			+ " and o.unit_id = r.unit_id and o.step_id = :step";

	private final JdbcClient jdbc;

	private final DirectiveAccess sight;

	private final Access access;

	private final VietnamTime time;

	/**
	 * The directive, how many units stand how under the filter's other conditions, and
	 * the steps that are asked for.
	 * @throws NotFoundException if the directive is out of sight
	 */
	public Overview overview(UUID directiveId, ReceiptFilter filter) {
		sight.look(directiveId);
		Query query = query(directiveId, new ReceiptFilter(null, filter.stepId(), filter.missingId(), filter.words()));
		StringBuilder counts = new StringBuilder("select count(*) as units");
		for (State state : State.values()) {
			counts.append(", count(*) filter (where ")
				.append(condition(state, filter.stepId() != null))
				.append(") as ")
				.append(state);
		}
		return jdbc
			.sql("select d.reference, d.status, d.current_number, v.subject, counted.* from directive d"
					+ " left join directive_version v on v.directive_id = d.id and v.number = d.current_number"
					+ " cross join (" + counts + query.from + ") counted where d.id = :directive")
			.params(query.parameters)
			.query((row, number) -> {
				Map<State, Integer> byState = new EnumMap<>(State.class);
				for (State state : State.values()) {
					byState.put(state, row.getInt(state.name()));
				}
				return new Overview(directiveId, row.getString("reference"), row.getString("subject"),
						DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number"),
						row.getInt("units"), byState, steps(directiveId));
			})
			.single();
	}

	/** One page; sorted by {@link #BEHIND} or {@link #UNIT}. */
	public Page<ReceiptRow> page(UUID directiveId, ReceiptFilter filter, Pageable page) {
		sight.look(directiveId);
		long[] total = { 0 };
		List<ReceiptRow> rows = select(query(directiveId, filter), page.getSort(),
				" limit " + page.getPageSize() + " offset " + page.getOffset())
			.query((row, number) -> {
				total[0] = row.getLong("total");
				return row(row);
			})
			.list();
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, page(directiveId, filter, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	/** All rows in the page's order, one by one from the database. */
	public void each(UUID directiveId, ReceiptFilter filter, Sort sort, Consumer<Stream<ReceiptRow>> reader) {
		sight.look(directiveId);
		try (Stream<ReceiptRow> rows = select(query(directiveId, filter), sort, "").withFetchSize(500)
			.query((row, number) -> row(row))
			.stream()) {
			reader.accept(rows);
		}
	}

	private List<StepChoice> steps(UUID directiveId) {
		return jdbc.sql("""
				select q.id, q.name from directive d
				  join directive_version v on v.directive_id = d.id and v.number = d.current_number
				  join directive_step s on s.version_id = v.id join required_step q on q.id = s.step_id
				 where d.id = :directive order by q.position, s.due_on""")
			.param("directive", directiveId)
			.query((row, number) -> new StepChoice(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	private JdbcClient.StatementSpec select(Query query, Sort sort, String limits) {
		return jdbc
			.sql("select p.*, c.asked, c.done from (select r.directive_id, r.unit_id, u.name as unit_name, r.kind, r.delivered_at,"
					+ " r.opened_at, r.acknowledged_on, r.on_paper, q.name as missing, m.due_on,"
					+ " count(*) over () as total, row_number() over (" + orderBy(sort) + ") as place" + query.from
					+ " order by place" + limits + ") p"
					+ " left join lateral (select count(*) as asked, count(x.done_on) as done from directive_duty x"
					+ " where x.directive_id = p.directive_id and x.unit_id = p.unit_id) c on true order by p.place")
			.params(query.parameters);
	}

	private Query query(UUID directiveId, ReceiptFilter filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("directive", directiveId);
		parameters.put("today", time.today());
		parameters.put(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray());
		StringBuilder from = new StringBuilder(FROM);
		if (filter.stepId() != null) {
			from.append(OF_STEP);
			parameters.put("step", filter.stepId());
		}
		from.append(" where d.id = :directive and ").append(AccessScope.condition("r.unit_id"));
		if (filter.missingId() != null) {
			from.append(" and m.step_id = :missing");
			parameters.put("missing", filter.missingId());
		}
		if (filter.state() != null) {
			from.append(" and ").append(condition(filter.state(), filter.stepId() != null));
		}
		if (StringUtils.hasText(filter.words())) {
			from.append(" and fold(u.name) like '%' || fold(:words) || '%'");
			parameters.put("words", LikePattern.literal(filter.words()));
		}
		return new Query(from.toString(), parameters);
	}

	private static String condition(State state, boolean ofStep) {
		return switch (state) {
			case UNOPENED -> "r.opened_at is null";
			case UNACKNOWLEDGED -> "r.acknowledged_at is null";
			case OPEN -> ofStep ? "o.done_on is null" : "not (" + FirstMissing.DONE + ")";
			case DUE -> ofStep ? "o.done_on is null and o.due_on >= :today" : FirstMissing.OPEN;
			case LATE -> ofStep ? "o.done_on is null and o.due_on < :today" : FirstMissing.LATE;
			case DONE -> ofStep ? "o.done_on is not null" : FirstMissing.DONE;
		};
	}

	/** What is owed the longest is the most behind. */
	private static String orderBy(Sort sort) {
		StringBuilder order = new StringBuilder("order by ");
		Sort.Order behind = sort.getOrderFor(BEHIND);
		if (behind != null) {
			order.append(behind.isDescending() ? "m.due_on asc nulls last, " : "m.due_on desc nulls first, ");
		}
		Sort.Order unit = sort.getOrderFor(UNIT);
		return order.append("u.short_name collate \"vi-x-icu\"")
			.append(unit != null && unit.isDescending() ? " desc" : "")
			.append(", u.id")
			.toString();
	}

	private ReceiptRow row(ResultSet row) throws SQLException {
		OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		int late = dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, time.today()));
		return new ReceiptRow(row.getObject("unit_id", UUID.class), row.getString("unit_name"),
				RecipientKind.valueOf(row.getString("kind")),
				row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
				opened == null ? null : opened.toInstant(), row.getObject("acknowledged_on", LocalDate.class),
				row.getBoolean("on_paper"), row.getString("missing"), dueOn, late, row.getInt("asked"),
				row.getInt("done"));
	}

	private record Query(String from, Map<String, Object> parameters) {
	}

	/**
	 * @param subject null before the first version is issued
	 * @param units under the filter's conditions but its state; {@code counts}: of them
	 */
	public record Overview(UUID directiveId, String reference, String subject, DirectiveStatus status,
			int currentNumber, int units, Map<State, Integer> counts, List<StepChoice> steps) {
	}

	public record StepChoice(UUID id, String name) {
	}

}
