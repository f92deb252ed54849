package vn.tuyengiao.portal.conference.domain.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.door.DoorAnswer.Person;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * The door of a venue, and who may be who came through it; each method is one statement.
 */
@Component
@RequiredArgsConstructor
class DoorQueries {

	private final JdbcClient jdbc;

	/** Of a session and a venue of one conference. */
	Optional<Door> door(UUID venueId, UUID sessionId) {
		return jdbc
			.sql("""
					select c.id as conference_id, c.title, c.status, c.door_key, v.id as venue_id, v.name as venue, v.handed_in_at,
					       s.id as session_id, s.title as session_title, s.held_on, s.begins_at, s.ends_at, s.make_up
					  from conference_venue v
					  join conference_session s on s.conference_id = v.conference_id and s.id = :session
					  join conference c on c.id = v.conference_id and c.door_key is not null
					 where v.id = :venue
					""")
			.param("venue", venueId)
			.param("session", sessionId)
			.query(DoorQueries::door)
			.optional();
	}

	/**
	 * Who the user said that he is at this conference, or who bears his name in one of
	 * his units.
	 * @param units at which he holds a role
	 */
	List<DoorPerson> named(UUID conferenceId, UUID sessionId, UUID userId, String name, UUID[] units) {
		return jdbc
			.sql("""
					select i.id, i.name, i.post, i.delegate_name, i.delegate_post, u.short_name as unit_name, i.venue_id, v.name as venue,
					       coalesce(i.user_id = :user, false) as claimed, coalesce(a.state <> 'ABSENT', false) as came
					  from conference_invitee i
					  join unit u on u.id = i.unit_id
					  join conference_venue v on v.id = i.venue_id
					  left join attendance a on a.session_id = :session and a.invitee_id = i.id
					 where i.conference_id = :conference
					   and (i.user_id = :user
					        or i.user_id is null and i.unit_id = any(:units)
					           and (i.delegate_name = '' and plain_text(i.name) = plain_text(:name)
					                or i.delegate_name <> '' and plain_text(i.delegate_name) = plain_text(:name)))
					 order by claimed desc, i.id
					""")
			.param("conference", conferenceId)
			.param("session", sessionId)
			.param("user", userId)
			.param("name", name)
			.param("units", units)
			.query(DoorQueries::found)
			.list();
	}

	/** People of the units at the venue of whom nobody said yet that it is him. */
	List<DoorPerson> free(UUID venueId, UUID sessionId, UUID[] units) {
		return jdbc
			.sql("""
					select i.id, i.name, i.post, i.delegate_name, i.delegate_post, u.short_name as unit_name, i.venue_id, v.name as venue,
					       false as claimed, false as came
					  from conference_invitee i
					  join unit u on u.id = i.unit_id
					  join conference_venue v on v.id = i.venue_id
					 where i.venue_id = :venue and i.unit_id = any(:units) and i.user_id is null
					   and not exists (select 1 from attendance a where a.session_id = :session and a.invitee_id = i.id and a.state <> 'ABSENT')
					 order by given_name(i.name) collate "vi-x-icu", i.name collate "vi-x-icu", i.id
					 limit 500
					""")
			.param("venue", venueId)
			.param("session", sessionId)
			.param("units", units)
			.query(DoorQueries::found)
			.list();
	}

	private static Door door(ResultSet row, int number) throws SQLException {
		return new Door(Rows.id(row, "conference_id"), row.getString("title"),
				Rows.oneOf(ConferenceStatus.class, row, "status"), row.getBytes("door_key"), Rows.id(row, "venue_id"),
				row.getString("venue"), Rows.instant(row, "handed_in_at"), Rows.id(row, "session_id"),
				new SessionTimes(row.getString("session_title"), Rows.day(row, "held_on"),
						row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
						row.getBoolean("make_up")));
	}

	private static DoorPerson found(ResultSet row, int number) throws SQLException {
		String delegate = row.getString("delegate_name");
		boolean stands = !delegate.isEmpty();
		return new DoorPerson(
				new Person(Rows.id(row, "id"), stands ? delegate : row.getString("name"),
						row.getString(stands ? "delegate_post" : "post"), row.getString("unit_name"),
						stands ? row.getString("name") : "", row.getString("venue")),
				Rows.id(row, "venue_id"), row.getBoolean("claimed"), row.getBoolean("came"));
	}

	/** A session at a venue, and what its codes are made with. */
	record Door(UUID conferenceId, String title, ConferenceStatus status, byte[] key, UUID venueId, String venue,
			@Nullable Instant handedInAt, UUID sessionId, SessionTimes session) {
	}

	/**
	 * Somebody who is called.
	 *
	 * @param claimed this user said that it is him
	 */
	record DoorPerson(Person person, UUID venueId, boolean claimed, boolean came) {
	}

}
