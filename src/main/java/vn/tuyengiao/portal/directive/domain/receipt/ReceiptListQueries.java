package vn.tuyengiao.portal.directive.domain.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.FirstMissing;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter.ReceiptState;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.Overview;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.StepChoice;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Receipts of the version in force, of units in a scope. */
@Component
@RequiredArgsConstructor
class ReceiptListQueries {

	/** Where a unit stands, {@code w}: by the first missing step. */
	private static final String BY_FIRST_MISSING = """
			from directive d
			  join directive_version v on v.directive_id = d.id and v.number = d.current_number
			  join receipt r on r.version_id = v.id
			  join unit u on u.id = r.unit_id
			 %s
			  left join required_step q on q.id = m.step_id
			 cross join lateral (select m.step_id is not null as owed, m.due_on) w
			""".formatted(FirstMissing.JOIN);

	/** By one step, of those that are asked for it. */
	private static final String BY_STEP = """
			from directive d
			  join directive_version v on v.directive_id = d.id and v.number = d.current_number
			  join receipt r on r.version_id = v.id
			  join unit u on u.id = r.unit_id
			 %s
			  left join required_step q on q.id = m.step_id
			  join lateral (select o.done_on is null as owed, o.due_on from directive_duty o
			                 where o.directive_id = r.directive_id and o.unit_id = r.unit_id and o.step_id = :step) w on true
			"""
		.formatted(FirstMissing.JOIN);

	private static final String OVERVIEW = """
			select d.reference, d.status, d.current_number, v.subject, counted.* from directive d
			  left join directive_version v on v.directive_id = d.id and v.number = d.current_number
			  cross join (
			    select count(*) as units, count(*) filter (where r.opened_at is null) as unopened,
			           count(*) filter (where r.acknowledged_at is null) as unacknowledged,
			           count(*) filter (where w.owed) as open,
			           count(*) filter (where w.owed and w.due_on >= :today) as due,
			           count(*) filter (where w.owed and w.due_on < :today) as late,
			           count(*) filter (where not w.owed) as done
			    %s where {where}) counted
			 where d.id = :directive
			""";

	private static final String OVERVIEW_BY_FIRST_MISSING = OVERVIEW.formatted(BY_FIRST_MISSING);

	private static final String OVERVIEW_BY_STEP = OVERVIEW.formatted(BY_STEP);

	private static final String ROWS = """
			select p.*, c.asked, c.done
			  from (select r.directive_id, r.unit_id, u.name as unit_name, r.kind, r.delivered_at, r.opened_at,
			               r.acknowledged_on, r.on_paper, q.name as missing, m.due_on, count(*) over () as total,
			               row_number() over ({order}) as place
			          %s where {where}
			         order by place {page}) p
			  left join lateral (select count(*) as asked, count(x.done_on) as done from directive_duty x
			                      where x.directive_id = p.directive_id and x.unit_id = p.unit_id) c on true
			 order by p.place
			""";

	private static final ListStatement RECEIPTS = receipts(ROWS.formatted(BY_FIRST_MISSING));

	private static final ListStatement RECEIPTS_BY_STEP = receipts(ROWS.formatted(BY_STEP));

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final VietnamTime time;

	/** The counts of the filter's conditions but its state; without the steps. */
	Overview overview(UUID directiveId, ReceiptFilter filter, AccessScope scope) {
		return lists.figures(filter.stepId() == null ? OVERVIEW_BY_FIRST_MISSING : OVERVIEW_BY_STEP,
				where(directiveId, filter, scope), (row, number) -> {
					Map<ReceiptState, Integer> byState = new EnumMap<>(ReceiptState.class);
					for (ReceiptState state : ReceiptState.values()) {
						byState.put(state, row.getInt(state.name()));
					}
					return new Overview(directiveId, row.getString("reference"), row.getString("subject"),
							Rows.oneOf(DirectiveStatus.class, row, "status"), row.getInt("current_number"),
							row.getInt("units"), byState, List.of());
				});
	}

	Page<ReceiptRow> page(UUID directiveId, ReceiptFilter filter, AccessScope scope, Pageable page) {
		return lists.page(list(filter), inState(filter, where(directiveId, filter, scope)), page, this::row);
	}

	void each(UUID directiveId, ReceiptFilter filter, AccessScope scope, Sort sort,
			Consumer<Stream<ReceiptRow>> reader) {
		lists.each(list(filter), inState(filter, where(directiveId, filter, scope)), sort, this::row, reader);
	}

	List<ReceiptRow> picked(UUID directiveId, Collection<UUID> units, AccessScope scope) {
		ReceiptFilter all = new ReceiptFilter(null, null, null, null);
		return lists
			.page(list(all),
					where(directiveId, all, scope).and("r.unit_id = any(:picked)", "picked",
							units.toArray(UUID[]::new)),
					PageRequest.of(0, Math.max(1, units.size()), Sort.by(Sort.Direction.DESC, ReceiptList.BEHIND)),
					this::row)
			.getContent();
	}

	/** The steps that the version in force asks for. */
	List<StepChoice> steps(UUID directiveId) {
		return jdbc.sql("""
				select q.id, q.name from directive d
				  join directive_version v on v.directive_id = d.id and v.number = d.current_number
				  join directive_step s on s.version_id = v.id join required_step q on q.id = s.step_id
				 where d.id = :directive order by q.position, s.due_on""")
			.param("directive", directiveId)
			.query((row, number) -> new StepChoice(Rows.id(row, "id"), row.getString("name")))
			.list();
	}

	/** What is owed the longest is the most behind, who owes nothing the least. */
	private static ListStatement receipts(String rows) {
		return ListStatement.of(rows)
			.order(ReceiptList.BEHIND, "(m.step_id is not null, cast(:today as date) - m.due_on)")
			.order(ReceiptList.UNIT, "u.short_name collate numbered")
			.last("u.short_name collate numbered, u.id");
	}

	private static ListStatement list(ReceiptFilter filter) {
		return filter.stepId() == null ? RECEIPTS : RECEIPTS_BY_STEP;
	}

	/** All that the filter says but the state. */
	private Conditions where(UUID directiveId, ReceiptFilter filter, AccessScope scope) {
		Conditions where = new Conditions()
			.and(AccessScope.condition("r.unit_id"), AccessScope.PARAMETER, scope.rootArray())
			.and("d.id = :directive", "directive", directiveId)
			.and("m.step_id = :missing", "missing", filter.missingId())
			.words(filter.words(), "u.search")
			.with("today", time.today());
		return filter.stepId() == null ? where : where.with("step", filter.stepId());
	}

	private static Conditions inState(ReceiptFilter filter, Conditions where) {
		return filter.state() == null ? where : where.and(switch (filter.state()) {
			case UNOPENED -> "r.opened_at is null";
			case UNACKNOWLEDGED -> "r.acknowledged_at is null";
			case OPEN -> "w.owed";
			case DUE -> "w.owed and w.due_on >= :today";
			case LATE -> "w.owed and w.due_on < :today";
			case DONE -> "not w.owed";
		});
	}

	private ReceiptRow row(ResultSet row, int number) throws SQLException {
		LocalDate dueOn = Rows.day(row, "due_on");
		int late = dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, time.today()));
		return new ReceiptRow(Rows.id(row, "unit_id"), row.getString("unit_name"),
				Rows.oneOf(RecipientKind.class, row, "kind"), Rows.instant(row, "delivered_at"),
				Rows.instant(row, "opened_at"), Rows.day(row, "acknowledged_on"), row.getBoolean("on_paper"),
				row.getString("missing"), dueOn, late, row.getInt("asked"), row.getInt("done"));
	}

}
