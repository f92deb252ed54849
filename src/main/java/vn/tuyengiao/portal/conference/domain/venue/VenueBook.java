package vn.tuyengiao.portal.conference.domain.venue;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes venues, of which a conference may have thousands, in the caller's transaction.
 */
@Component
@RequiredArgsConstructor
class VenueBook {

	private final JdbcClient jdbc;

	/**
	 * @return whether there was none of that id
	 */
	boolean add(UUID id, UUID conferenceId, VenuePlan plan) {
		return jdbc.sql("""
				insert into conference_venue (id, conference_id, unit_id, name, place, link, position)
				select :id, :conference, :unit, :name, :place, :link, coalesce(max(position), 0) + 1
				  from conference_venue where conference_id = :conference
				on conflict (id) do nothing
				""")
			.param("id", id)
			.param("conference", conferenceId)
			.param("unit", plan.unitId())
			.param("name", plan.name())
			.param("place", plan.place())
			.param("link", plan.link())
			.update() == 1;
	}

	/**
	 * One for each unit that reports at or below this one and has none yet, called like
	 * the unit.
	 * @return how many
	 */
	int addBelow(UUID conferenceId, UUID unitId) {
		return jdbc.sql("""
				insert into conference_venue (id, conference_id, unit_id, name, position)
				select uuidv7(), :conference, u.id, u.short_name,
				       coalesce((select max(position) from conference_venue where conference_id = :conference), 0)
				         + row_number() over (order by u.short_name collate numbered, u.id)
				  from unit u
				  join unit_closure w on w.descendant_id = u.id and w.ancestor_id = :unit
				  join conference c on c.id = :conference
				 where u.reporting and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
				   and not exists (select 1 from conference_venue v where v.conference_id = c.id and v.unit_id = u.id)
				""").param("conference", conferenceId).param("unit", unitId).update();
	}

	/**
	 * The venues of another conference whose units are still there; the host's hall is
	 * where the new one says, unless it was said apart.
	 * @return how many
	 */
	int copy(UUID conferenceId, UUID fromId) {
		return jdbc
			.sql("""
					insert into conference_venue (id, conference_id, unit_id, name, place, link, position)
					select uuidv7(), c.id, v.unit_id, v.name, case when v.unit_id = c.unit_id and v.place = f.place then c.place else v.place end,
					       v.link, v.position
					  from conference c
					  join conference f on f.id = :from
					  join conference_venue v on v.conference_id = f.id
					  join unit u on u.id = v.unit_id and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
					 where c.id = :conference
					""")
			.param("conference", conferenceId)
			.param("from", fromId)
			.update();
	}

	/**
	 * @return false if somebody changed it since
	 */
	boolean change(UUID id, long version, VenuePlan plan) {
		return jdbc.sql("""
				update conference_venue
				   set unit_id = :unit, name = :name, place = :place, link = :link, version = version + 1
				 where id = :id and version = :version
				""")
			.param("id", id)
			.param("version", version)
			.param("unit", plan.unitId())
			.param("name", plan.name())
			.param("place", plan.place())
			.param("link", plan.link())
			.update() == 1;
	}

	/** Venues of the unit that were at the one place are at the other. */
	void place(UUID conferenceId, UUID unitId, String before, String place) {
		jdbc.sql("""
				update conference_venue set place = :place, version = version + 1
				 where conference_id = :conference and unit_id = :unit and place = :before
				""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("before", before)
			.param("place", place)
			.update();
	}

	void drop(UUID id) {
		jdbc.sql("""
				delete from conference_venue where id = :id""").param("id", id).update();
	}

}
