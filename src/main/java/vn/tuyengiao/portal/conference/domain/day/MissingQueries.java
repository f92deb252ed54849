package vn.tuyengiao.portal.conference.domain.day;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of a conference; each method is one statement. */
@Component
@RequiredArgsConstructor
class MissingQueries {

	private final JdbcClient jdbc;

	/** Units at or below these from which somebody is called; two at most. */
	List<UUID> units(UUID conferenceId, UUID[] roots) {
		return jdbc
			.sql("""
					select p.unit_id from called_unit p
					 where p.conference_id = :conference
					   and exists (select 1 from unit_closure w where w.descendant_id = p.unit_id and w.ancestor_id = any(:roots))
					 order by p.unit_id limit 2
					""")
			.param("conference", conferenceId)
			.param("roots", roots)
			.query(UUID.class)
			.list();
	}

	/** Seats of the unit for which it named nobody. */
	int openSeats(UUID conferenceId, UUID unitId) {
		return jdbc
			.sql("""
					select coalesce(sum(greatest(p.seats - (select count(*) from conference_invitee i
					                                         where i.conference_id = p.conference_id and i.unit_id = p.unit_id and i.origin = 'NAMED'), 0)), 0)::int
					  from called_unit p where p.conference_id = :conference and p.unit_id = :unit
					""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.query(Integer.class)
			.single();
	}

}
