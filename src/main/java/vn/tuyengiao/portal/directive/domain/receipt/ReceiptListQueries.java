package vn.tuyengiao.portal.directive.domain.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
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
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.FirstMissing;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter.ReceiptState;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.Overview;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.StepChoice;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Receipts of the version in force, of units in a scope; each method is one statement.
 */
@Component
@RequiredArgsConstructor
class ReceiptListQueries {

	private static final String FROM = """
			from directive d
			  join directive_version v on v.directive_id = d.id and v.number = d.current_number
			  join receipt r on r.version_id = v.id
			  join unit u on u.id = r.unit_id
			 %s
			  left join required_step q on q.id = m.step_id
			 %s
			 where d.id = :directive and %s
			""";

	private static final String OF_STEP = """
			join directive_duty o on o.directive_id = r.directive_id and o.unit_id = r.unit_id and o.step_id = :step
			""";

	private static final String OVERVIEW = """
			select d.reference, d.status, d.current_number, v.subject, counted.* from directive d
			  left join directive_version v on v.directive_id = d.id and v.number = d.current_number
			  cross join (select count(*) as units, %s %s) counted
			 where d.id = :directive
			""";

	private static final String ROWS = """
			select p.*, c.asked, c.done
			  from (select r.directive_id, r.unit_id, u.name as unit_name, r.kind, r.delivered_at, r.opened_at,
			               r.acknowledged_on, r.on_paper, q.name as missing, m.due_on, count(*) over () as total,
			               row_number() over (order by %s) as place
			          %s
			         order by place limit :limit offset :offset) p
			  left join lateral (select count(*) as asked, count(x.done_on) as done from directive_duty x
			                      where x.directive_id = p.directive_id and x.unit_id = p.unit_id) c on true
			 order by p.place
			""";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** The counts of the filter's conditions but its state; without the steps. */
	Overview overview(UUID directiveId, ReceiptFilter filter, AccessScope scope) {
		ReceiptQuery query = query(directiveId,
				new ReceiptFilter(null, filter.stepId(), filter.missingId(), filter.words()), scope);
		String counts = Arrays.stream(ReceiptState.values())
			.map(state -> "count(*) filter (where %s) as %s".formatted(condition(state, filter.stepId() != null),
					state))
			.collect(Collectors.joining(", "));
		return jdbc.sql(OVERVIEW.formatted(counts, query.from)).params(query.parameters).query((row, number) -> {
			Map<ReceiptState, Integer> byState = new EnumMap<>(ReceiptState.class);
			for (ReceiptState state : ReceiptState.values()) {
				byState.put(state, row.getInt(state.name()));
			}
			return new Overview(directiveId, row.getString("reference"), row.getString("subject"),
					DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number"), row.getInt("units"),
					byState, List.of());
		}).single();
	}

	Page<ReceiptRow> page(UUID directiveId, ReceiptFilter filter, AccessScope scope, Pageable page) {
		long[] total = { 0 };
		List<ReceiptRow> rows = select(query(directiveId, filter, scope), page.getSort(), page.getPageSize(),
				page.getOffset())
			.query((row, number) -> {
				total[0] = row.getLong("total");
				return row(row);
			})
			.list();
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, page(directiveId, filter, scope, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	void each(UUID directiveId, ReceiptFilter filter, AccessScope scope, Sort sort,
			Consumer<Stream<ReceiptRow>> reader) {
		try (Stream<ReceiptRow> rows = select(query(directiveId, filter, scope), sort, null, 0).withFetchSize(500)
			.query((row, number) -> row(row))
			.stream()) {
			reader.accept(rows);
		}
	}

	/** The steps that the version in force asks for. */
	List<StepChoice> steps(UUID directiveId) {
		return jdbc.sql("""
				select q.id, q.name from directive d
				  join directive_version v on v.directive_id = d.id and v.number = d.current_number
				  join directive_step s on s.version_id = v.id join required_step q on q.id = s.step_id
				 where d.id = :directive order by q.position, s.due_on""")
			.param("directive", directiveId)
			.query((row, number) -> new StepChoice(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	/** {@code limit}: null for all. */
	private JdbcClient.StatementSpec select(ReceiptQuery query, Sort sort, Integer limit, long offset) {
		return jdbc.sql(ROWS.formatted(orderBy(sort), query.from))
			.params(query.parameters)
			.param("limit", limit, Types.INTEGER)
			.param("offset", offset);
	}

	private ReceiptQuery query(UUID directiveId, ReceiptFilter filter, AccessScope scope) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("directive", directiveId);
		parameters.put("today", time.today());
		parameters.put(AccessScope.PARAMETER, scope.rootArray());
		StringBuilder where = new StringBuilder(AccessScope.condition("r.unit_id"));
		if (filter.stepId() != null) {
			parameters.put("step", filter.stepId());
		}
		if (filter.missingId() != null) {
			where.append(" and m.step_id = :missing");
			parameters.put("missing", filter.missingId());
		}
		if (filter.state() != null) {
			where.append(" and ").append(condition(filter.state(), filter.stepId() != null));
		}
		if (StringUtils.hasText(filter.words())) {
			where.append(" and fold(u.name) like '%' || fold(:words) || '%'");
			parameters.put("words", LikePattern.literal(filter.words()));
		}
		return new ReceiptQuery(FROM.formatted(FirstMissing.JOIN, filter.stepId() == null ? "" : OF_STEP, where),
				parameters);
	}

	private static String condition(ReceiptState state, boolean ofStep) {
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
		StringBuilder order = new StringBuilder("");
		Sort.Order behind = sort.getOrderFor(ReceiptList.BEHIND);
		if (behind != null) {
			order.append(behind.isDescending() ? "m.due_on asc nulls last, " : "m.due_on desc nulls first, ");
		}
		Sort.Order unit = sort.getOrderFor(ReceiptList.UNIT);
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

	private record ReceiptQuery(String from, Map<String, Object> parameters) {
	}

}
