package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationQueries.Counted;
import vn.tuyengiao.portal.platform.SingleReads;

/**
 * Counts a list and, in the same statement, the lists that one click asks for: all but
 * the reader's own from the counts that are kept.
 */
@Component
@SingleReads
@RequiredArgsConstructor
class ObligationChipQueries {

	private static final String COUNTS = """
			select (select coalesce(sum(%1$s), 0) from %2$s o where %3$s) as total, kept.*, (%6$s) as involving
			  from (select coalesce(sum(o.number), 0) as every,
			               coalesce(sum(o.number) filter (where o.open), 0) as open,
			               coalesce(sum(o.number) filter (where o.period_id = cast(:shown as uuid)), 0) as of_period,
			               coalesce(sum(o.number) filter (where o.status = 'SUBMITTED'), 0) as waiting,
			               coalesce(sum(o.number) filter (where o.status = 'RETURNED'), 0) as returned,
			               coalesce(sum(o.number) filter (where o.open and %4$s = 'SILENT'), 0) as overdue
			          from obligation_tally o
			         where o.unit_id = any(%5$s)) kept""";

	/** For few units: from what the reader sees. */
	private static final String INVOLVING = """
			select count(*) from (select 1 from obligation o where %s and %s limit %d) m""".formatted(
			AccessScope.condition("o.unit_id"), ObligationQueries.INVOLVING.replace(":involving", ":reader"),
			ObligationCounts.MOST);

	/**
	 * For very many: from what the reader did. Nobody writes in what he decides on, and a
	 * few rounds more than are counted are enough to find so many of different plans.
	 */
	private static final String DONE = """
			select count(*)
			  from (select 1
			          from (select p.unit_id, p.period_id, 'PLAN' as subject from plan p where p.written_by @> array[cast(:reader as uuid)]
			                union all
			                select p.unit_id, p.period_id, 'REPORT' from report r join plan p on p.id = r.plan_id
			                 where r.written_by @> array[cast(:reader as uuid)]
			                union all
			                (select distinct p.unit_id, p.period_id, d.subject
			                   from (select r.plan_id, r.subject from review_round r where r.decided_by = :reader limit 2000) d
			                   join plan p on p.id = d.plan_id)) m
			          join obligation o on o.unit_id = m.unit_id and o.period_id = m.period_id and o.subject = m.subject
			         where %s limit %d) m"""
		.formatted(AccessScope.condition("o.unit_id"), ObligationCounts.MOST);

	private final ObligationQueries queries;

	private final WideScopeQueries wide;

	private final JdbcClient jdbc;

	ObligationCounts counts(ObligationFilter filter, AccessScope scope, ObligationCounts.Beside asked) {
		Counted counted = queries.counted(filter, scope);
		Map<String, Object> parameters = new HashMap<>(counted.where().parameters());
		parameters.put("shown", asked.periodId());
		parameters.put("reader", asked.reader());
		String involving = asked.reader() == null ? "0" : wide.is(scope) ? DONE : INVOLVING;
		return jdbc
			.sql(COUNTS.formatted(counted.number(), counted.rows(), counted.where().sql(), ObligationTally.STANDING,
					ObligationTally.topmost(scope, false), involving))
			.params(parameters)
			.query((row, number) -> new ObligationCounts(row.getLong("total"), row.getLong("every"),
					row.getLong("open"), row.getLong("of_period"), row.getLong("waiting"), row.getLong("overdue"),
					row.getLong("returned"), row.getLong("involving")))
			.single();
	}

}
