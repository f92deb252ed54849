package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.EnteredProposal;

/** Which parts of records stand in the ledger, and what days off mean for it. */
@Component
@RequiredArgsConstructor
class EnteredProposalQueries {

	private final JdbcClient jdbc;

	List<EnteredProposal> entered(UUID originId) {
		return jdbc.sql("""
				select p.id, p.origin_part from proposal p where p.origin_id = :origin and p.origin_part is not null
				""")
			.param("origin", originId)
			.query((row, number) -> new EnteredProposal(Rows.id(row, "id"), Rows.id(row, "origin_part"),
					"/proposals/" + Rows.id(row, "id")))
			.list();
	}

	/** For each of the days how many open due dates are counted over it. */
	Map<LocalDate, Integer> over(Collection<LocalDate> days) {
		Map<LocalDate, Integer> counted = new HashMap<>();
		jdbc.sql(
				"""
						select d.day, count(*)::int as proposals
						  from unnest(cast(cast(:days as text[]) as date[])) as d (day)
						  join proposal p on p.status = 'OPEN' and p.due_on >= d.day
						  join proposal_leg l on l.proposal_id = p.id and l.ended_on is null and l.received_on < d.day
						 where extract(isodow from d.day) < 6
						   and not exists (select 1 from proposal_pause a where a.leg_id = l.id and d.day > a.asked_on and d.day <= a.got_on)
						 group by d.day
						""")
			.param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
			.query((row, number) -> counted.put(Rows.day(row, "day"), row.getInt("proposals")))
			.list();
		return counted;
	}

}
