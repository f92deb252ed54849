package vn.tuyengiao.portal.conference.domain.day;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** The units of a conference; each method is one statement. */
@Component
@RequiredArgsConstructor
class MissingQueries {

	private final JdbcClient jdbc;

	/**
	 * From which somebody is called or came.
	 * @param whole all of them, else those at or below {@code roots}
	 */
	List<NamedUnit> units(UUID conferenceId, boolean whole, UUID[] roots) {
		return jdbc
			.sql("""
					select u.id, u.short_name
					  from (select p.unit_id from called_unit p where p.conference_id = :conference
					        union select i.unit_id from conference_invitee i where i.conference_id = :conference) p
					  join unit u on u.id = p.unit_id
					 where :whole or exists (select 1 from unit_closure w where w.descendant_id = u.id and w.ancestor_id = any(:roots))
					""")
			.param("conference", conferenceId)
			.param("whole", whole)
			.param("roots", roots)
			.query((row, number) -> new NamedUnit(Rows.id(row, "id"), row.getString("short_name")))
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

	record NamedUnit(UUID id, String name) {
	}

}
