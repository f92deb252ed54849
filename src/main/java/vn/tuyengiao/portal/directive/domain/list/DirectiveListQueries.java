package vn.tuyengiao.portal.directive.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.list.DirectiveFilter.DirectiveState;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.register.BodyLevel;

/** Directives that a reader sees. */
@Component
@RequiredArgsConstructor
class DirectiveListQueries {

	private static final String NEWEST_FIRST = "coalesce(v.issued_at, v.created_at) desc, d.id";

	private static final String UNREAD = """
			d.status = 'ISSUED' and exists (select 1 from receipt r
			  where r.version_id = v.id and r.opened_at is null and %s)
			""".formatted(AccessScope.condition("r.unit_id"));

	private static final String OPEN = """
			d.status = 'ISSUED' and exists (select 1 from directive_duty o
			  where o.directive_id = d.id and o.done_on is null and %s)
			""".formatted(AccessScope.condition("o.unit_id"));

	private static final String LATE = """
			d.status = 'ISSUED' and exists (select 1 from directive_duty o
			  where o.directive_id = d.id and o.done_on is null and o.due_on < :today and %s)
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

	private static final String ROWS = """
			select p.*, r.receipts, r.opened, r.acknowledged, o.open, o.late, o.next_due, o.next_step
			  from (select d.id, d.reference, d.issued_on, d.direction, d.status, d.current_number, t.name as type_name,
			               b.name as body_name, b.level, v.id as version_id, v.subject, v.urgency,
			               count(*) over () as total, row_number() over ({order}) as place, (%s) as drafting
			          from directive d
			          join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			          join document_type t on t.id = d.type_id
			          join issuing_body b on b.id = d.body_id
			         where {where}
			         order by place {page}) p
			  left join lateral (select count(*) as receipts, count(r.opened_at) as opened,
			                            count(r.acknowledged_at) as acknowledged
			                       from receipt r where r.version_id = p.version_id and %s) r on true
			  left join lateral (select count(*) as open, count(*) filter (where o.due_on < :today) as late,
			                            min(o.due_on) as next_due,
			                            (array_agg(q.name order by o.position, o.due_on))[1] as next_step
			                       from directive_duty o join required_step q on q.id = o.step_id
			                      where o.directive_id = p.id and p.status = 'ISSUED' and o.done_on is null
			                        and %s) o on true
			 order by p.place
			""".formatted(DRAFTING, AccessScope.condition("r.unit_id"), AccessScope.condition("o.unit_id"));

	private static final String COUNTS = """
			select count(*) as every, count(*) filter (where %s) as unread, count(*) filter (where %s) as open,
			       count(*) filter (where %s) as late, count(*) filter (where d.status <> 'WITHDRAWN' and %s) as drafting,
			       count(*) filter (where d.status <> 'WITHDRAWN' and %s) as presented
			  from directive d
			  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			 where {where}
			"""
		.formatted(UNREAD, OPEN, LATE, DRAFTING, PRESENTED);

	private static final ListStatement REGISTER = register();

	private static final ListStatement REGISTER_OF_OWN_UNITS = register().first("(%s) desc".formatted(UNREAD));

	private final ListQueries lists;

	private final VietnamTime time;

	Page<DirectiveRow> page(Reader reader, DirectiveFilter filter, Pageable page) {
		return lists.page(list(reader), where(reader, filter), page, DirectiveListQueries::row);
	}

	/** Of all that he sees. */
	DirectiveCounts counts(Reader reader) {
		return lists.figures(COUNTS, sight(reader), (row, number) -> {
			Map<DirectiveState, Integer> byState = new EnumMap<>(DirectiveState.class);
			for (DirectiveState state : DirectiveState.values()) {
				byState.put(state, row.getInt(state.name()));
			}
			return new DirectiveCounts(row.getInt("every"), byState);
		});
	}

	void each(Reader reader, DirectiveFilter filter, Sort sort, Consumer<Stream<DirectiveRow>> taker) {
		lists.each(list(reader), where(reader, filter), sort, DirectiveListQueries::row, taker);
	}

	List<DirectiveRow> picked(Reader reader, Collection<UUID> ids) {
		return lists
			.page(list(reader), sight(reader).and("d.id = any(:picked)", "picked", ids.toArray(UUID[]::new)),
					Pageable.unpaged(), DirectiveListQueries::row)
			.getContent();
	}

	private static ListStatement register() {
		return ListStatement.of(ROWS)
			.order("reference", "d.reference collate numbered")
			.order("issued", "d.issued_on")
			.order("subject", "v.subject collate \"vi-x-icu\"")
			.order("body", "b.name collate numbered")
			.order("status", "d.status")
			.last(NEWEST_FIRST);
	}

	private static ListStatement list(Reader reader) {
		return reader.ofOwnUnits() ? REGISTER_OF_OWN_UNITS : REGISTER;
	}

	private Conditions sight(Reader reader) {
		return new Conditions().and(DirectiveAccess.VISIBLE)
			.with(AccessScope.PARAMETER, reader.scope().rootArray())
			.with("officeRoots", reader.officeRoots())
			.with("today", time.today());
	}

	private Conditions where(Reader reader, DirectiveFilter filter) {
		Conditions where = sight(reader).equal("d.status", "status", filter.status())
			.equal("d.direction", "direction", filter.direction())
			.equal("b.level", "level", filter.level())
			.equal("d.type_id", "type", filter.typeId())
			.equal("d.term_id", "term", filter.termId())
			.and("d.issued_on >= :from", "from", filter.from())
			.and("d.issued_on <= :to", "to", filter.to());
		if (StringUtils.hasText(filter.words())) {
			where.eachWord(filter.words(), DirectiveWords.ANYWHERE);
		}
		if (filter.state() != null) {
			switch (filter.state()) {
				case UNREAD -> where.and(UNREAD);
				case OPEN -> where.and(OPEN);
				case LATE -> where.and(LATE);
				case DRAFTING -> where.and("d.status <> 'WITHDRAWN'").and(DRAFTING);
				case PRESENTED -> where.and("d.status <> 'WITHDRAWN'").and(PRESENTED);
			}
		}
		return where;
	}

	private static DirectiveRow row(ResultSet row, int number) throws SQLException {
		return new DirectiveRow(Rows.id(row, "id"), row.getString("reference"), Rows.day(row, "issued_on"),
				Rows.oneOf(Direction.class, row, "direction"), Rows.oneOf(DirectiveStatus.class, row, "status"),
				row.getInt("current_number"), row.getBoolean("drafting"), row.getString("type_name"),
				row.getString("body_name"), Rows.oneOf(BodyLevel.class, row, "level"), row.getString("subject"),
				Rows.oneOf(Urgency.class, row, "urgency"), row.getInt("receipts"), row.getInt("opened"),
				row.getInt("acknowledged"), row.getInt("open"), row.getInt("late"), Rows.day(row, "next_due"),
				row.getString("next_step"));
	}

	/**
	 * Who reads.
	 *
	 * @param officeRoots the units at which he prepares or issues directives
	 * @param ofOwnUnits without another order, what his units have not opened comes first
	 */
	record Reader(AccessScope scope, UUID[] officeRoots, boolean ofOwnUnits) {
	}

}
