package vn.tuyengiao.portal.task.domain.proposal.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalFilter.LedgerView;

/**
 * Reads many proposals; each method is one statement. Who has one stands in the line of
 * where it was raised, so the scope asks for that alone, and for the unit whose people
 * raised it elsewhere.
 */
@Component
@RequiredArgsConstructor
class ProposalListQueries {

	private static final String IN_SIGHT = """
			(%s or p.raised_unit_id is not null and %s)""".formatted(AccessScope.condition("p.unit_id"),
			AccessScope.condition("p.raised_unit_id"));

	private static final ListStatement PROPOSALS = ListStatement
		.of("""
				select p.id, p.words, p.raised_by, u.short_name as unit_name, s.name as source, p.raised_on, p.status, p.due_on,
				       case when p.holder_body = '' then h.short_name else p.holder_body end as holder, p.holder_unit_id, p.level, p.answered_on,
				       p.delivered_on, p.verdict, coalesce(d.reference, '') as directive
				  from proposal p
				  join unit u on u.id = p.unit_id
				  join unit h on h.id = p.holder_unit_id
				  join proposal_source s on s.id = p.source_id
				  left join directive d on d.id = p.directive_id
				 where {where} {order} {page}""")
		.orderFilled("raised", "p.raised_on")
		.order("due", "p.due_on")
		.order("unit", "u.short_name collate numbered")
		.last("p.raised_on desc, p.id");

	private static final String FIGURES = """
			select count(*) filter (where p.status in ('OPEN', 'AWAITING'))::int as unanswered,
			       count(*) filter (where p.status in ('OPEN', 'AWAITING') and p.holder_unit_id = any(:own))::int as mine,
			       count(*) filter (where p.status = 'OPEN' and p.due_on < :today)::int as late,
			       count(*) filter (where p.status = 'ANSWERED' and p.delivered_on is null)::int as undelivered,
			       count(*) filter (where case cast(:view as text)
			                                  when 'UNANSWERED' then p.status in ('OPEN', 'AWAITING')
			                                  when 'MINE' then p.status in ('OPEN', 'AWAITING') and p.holder_unit_id = any(:own)
			                                  when 'LATE' then p.status = 'OPEN' and p.due_on < :today
			                                  when 'UNDELIVERED' then p.status = 'ANSWERED' and p.delivered_on is null
			                                  else true end)::int as total
			  from proposal p
			 where {where}""";

	private static final String UNDER = """
			exists (select 1 from unit_closure w where w.descendant_id = p.unit_id and w.ancestor_id = :unit)""";

	private final ListQueries lists;

	/**
	 * @param total how many there are, which {@link #figures} counted
	 */
	Page<ProposalRow> page(ProposalFilter filter, AccessScope scope, Own own, Pageable page, long total) {
		return lists.page(PROPOSALS, wanted(filter, scope, own), page, total, ProposalListQueries::row);
	}

	void each(ProposalFilter filter, AccessScope scope, Own own, Sort sort, Consumer<Stream<ProposalRow>> reader) {
		lists.each(PROPOSALS, wanted(filter, scope, own), sort, ProposalListQueries::row, reader);
	}

	LedgerFigures figures(ProposalFilter filter, AccessScope scope, Own own) {
		Conditions wanted = wanted(filter.asking(null), scope, own).with("own", own.units())
			.with("today", own.today())
			.with("view", filter.view());
		return lists.figures(FIGURES, wanted, (row, number) -> new LedgerFigures(row.getInt("unanswered"),
				row.getInt("mine"), row.getInt("late"), row.getInt("undelivered"), row.getInt("total")));
	}

	private static Conditions wanted(ProposalFilter filter, AccessScope scope, Own own) {
		Conditions wanted = new Conditions().and(IN_SIGHT, AccessScope.PARAMETER, scope.rootArray())
			.equal("p.status", "status", filter.status())
			.words(filter.words(), "p.search")
			.equal("p.source_id", "source", filter.source())
			.and(UNDER, "unit", filter.unit())
			.equal("p.directive_id", "directive", filter.directive())
			.equal("p.origin_id", "origin", filter.origin());
		LedgerView view = filter.view();
		return view == null ? wanted : switch (view) {
			case UNANSWERED -> wanted.and("p.status in ('OPEN', 'AWAITING')");
			case MINE ->
				wanted.and("p.status in ('OPEN', 'AWAITING') and p.holder_unit_id = any(:own)", "own", own.units());
			case LATE -> wanted.and("p.status = 'OPEN' and p.due_on < :today", "today", own.today());
			case UNDELIVERED -> wanted.and("p.status = 'ANSWERED' and p.delivered_on is null");
		};
	}

	private static ProposalRow row(ResultSet row, int number) throws SQLException {
		return new ProposalRow(Rows.id(row, "id"), row.getString("words"), row.getString("raised_by"),
				row.getString("unit_name"), row.getString("source"), Rows.day(row, "raised_on"),
				Rows.oneOf(ProposalStatus.class, row, "status"), Rows.day(row, "due_on"), row.getString("holder"),
				Rows.id(row, "holder_unit_id"), row.getInt("level"), Rows.day(row, "answered_on"),
				Rows.day(row, "delivered_on"), Rows.oneOf(ProposalVerdict.class, row, "verdict"),
				row.getString("directive"));
	}

	/** The units for which the reader answers himself, and the day. */
	record Own(UUID[] units, LocalDate today) {
	}

}
