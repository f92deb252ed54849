package vn.tuyengiao.portal.directive.domain.reach;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.duty.ConferenceShare;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Counts the conferences on a directive by unit; each method is one statement. */
@Component
@RequiredArgsConstructor
class DirectiveReachQueries {

	/**
	 * Units that have the version in force to carry out, with what they held and heard.
	 */
	private static final String FROM = """
			 from directive d
			 join directive_version v on v.directive_id = d.id and v.number = d.current_number
			 join receipt r on r.version_id = v.id and r.kind = 'CARRY_OUT'
			 join unit u on u.id = r.unit_id
			 cross join lateral (
			     select count(*)::int as conferences, coalesce(sum(e.attendances), 0)::int as attendances,
			            %s as heard, %s as obliged, max(e.happened_on) as last_on,
			            coalesce(sum(e.reached) filter (where e.delegates), 0)::int as sent,
			            coalesce(sum(e.obliged) filter (where e.delegates), 0)::int as asked
			       from directive_evidence e
			      where e.directive_id = d.id and e.unit_id = u.id and e.evidence = 'CONFERENCE') x
			where d.id = :directive and {where}""".formatted(ConferenceShare.REACHED, ConferenceShare.OBLIGED);

	private static final ListStatement UNITS = ListStatement.of("""
			select u.id, u.short_name, x.*, count(*) over () as total
			%s
			{order} {page}""".formatted(FROM))
		.order("share", "coalesce(x.heard::float / x.obliged, -1)")
		.order("unit", "u.short_name collate numbered")
		.order("conferences", "x.conferences")
		.order("attendances", "x.attendances")
		.order("day", "x.last_on")
		.last("u.short_name collate numbered, u.id");

	private static final String TOTALS = """
			select count(*)::int as units, count(*) filter (where x.heard > 0)::int as held,
			       (select count(distinct e.source_id)::int from directive_evidence e
			         where e.directive_id = :directive and e.evidence = 'CONFERENCE' and %s) as conferences,
			       coalesce(sum(x.attendances), 0)::int as attendances,
			       coalesce(sum(x.heard) filter (where x.obliged is not null), 0)::int as reached, coalesce(sum(x.obliged), 0)::int as obliged
			%s"""
		.formatted(AccessScope.condition("e.unit_id"), FROM);

	private static final RowMapper<ReachRow> ROW = (row, number) -> new ReachRow(Rows.id(row, "id"),
			row.getString("short_name"), row.getInt("conferences"), row.getInt("attendances"), row.getInt("heard"),
			row.getInt("obliged"), row.getInt("sent"), row.getInt("asked"), Rows.day(row, "last_on"));

	private final ListQueries lists;

	Page<ReachRow> page(UUID directiveId, @Nullable String words, AccessScope scope, Pageable page) {
		return lists.page(UNITS, wanted(directiveId, words, scope), page, ROW);
	}

	void each(UUID directiveId, @Nullable String words, AccessScope scope, Sort sort,
			Consumer<Stream<ReachRow>> reader) {
		lists.each(UNITS, wanted(directiveId, words, scope), sort, ROW, reader);
	}

	ReachTotals totals(UUID directiveId, AccessScope scope) {
		return lists.figures(TOTALS, wanted(directiveId, null, scope),
				(row, number) -> new ReachTotals(row.getInt("units"), row.getInt("held"), row.getInt("conferences"),
						row.getInt("attendances"), row.getInt("reached"), row.getInt("obliged")));
	}

	private static Conditions wanted(UUID directiveId, @Nullable String words, AccessScope scope) {
		return new Conditions().and(AccessScope.condition("u.id"), AccessScope.PARAMETER, scope.rootArray())
			.words(words, "u.search")
			.with("directive", directiveId);
	}

}
