package vn.tuyengiao.portal.conference.domain.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Writes who came, one statement each, in the caller's transaction. A list that is closed
 * is not written in, but for sessions to make up for it: whoever closes it waits for
 * those who are writing.
 */
@Component
@RequiredArgsConstructor
public class AttendanceBook {

	private final JdbcClient jdbc;

	/**
	 * Notes somebody who is in the venue's list; what is noted already stays as it is.
	 * @param guest also somebody who is called to another venue
	 * @return whether anything changed: false for what was noted before, for who is not
	 * in the list, and for a list that is closed
	 */
	public boolean mark(UUID sessionId, UUID venueId, UUID inviteeId, boolean guest, AttendanceState state,
			AttendanceWay way, UUID by, Instant at) {
		return jdbc
			.sql("""
					insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
					select :session, i.id, v.id, :state, :way, :at, :by
					  from conference_venue v join conference_invitee i on i.conference_id = v.conference_id and i.id = :invitee
					  join conference_session s on s.id = :session and s.conference_id = v.conference_id
					 where v.id = :venue and (v.handed_in_at is null or s.make_up)
					   and (:guest or i.venue_id = v.id
					        or exists (select 1 from attendance g where g.session_id = :session and g.invitee_id = i.id and g.venue_id = v.id))
					   for key share of v
					on conflict (session_id, invitee_id) do update
					   set state = excluded.state, venue_id = excluded.venue_id, way = excluded.way,
					       marked_at = excluded.marked_at, marked_by = excluded.marked_by
					 where attendance.state <> excluded.state or attendance.venue_id <> excluded.venue_id
					""")
			.param("session", sessionId)
			.param("invitee", inviteeId)
			.param("venue", venueId)
			.param("guest", guest)
			.param("state", state.name())
			.param("way", way.name())
			.param("at", Rows.utc(at))
			.param("by", by)
			.update() == 1;
	}

	/**
	 * Notes at the door that somebody came, unless that is noted already.
	 * @return whether anything changed
	 */
	public boolean arrive(UUID sessionId, UUID venueId, UUID inviteeId, AttendanceState state, UUID by, Instant at) {
		return jdbc.sql("""
				insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
				select :session, i.id, v.id, :state, 'DOOR', :at, :by
				  from conference_venue v join conference_invitee i on i.venue_id = v.id and i.id = :invitee
				  join conference_session s on s.id = :session and s.conference_id = v.conference_id
				 where v.id = :venue and (v.handed_in_at is null or s.make_up)
				   for key share of v
				on conflict (session_id, invitee_id) do update
				   set state = excluded.state, venue_id = excluded.venue_id, way = excluded.way,
				       marked_at = excluded.marked_at, marked_by = excluded.marked_by
				 where attendance.state = 'ABSENT'
				""")
			.param("session", sessionId)
			.param("invitee", inviteeId)
			.param("venue", venueId)
			.param("state", state.name())
			.param("at", Rows.utc(at))
			.param("by", by)
			.update() == 1;
	}

	/**
	 * Notes many people of the venue at once, from a workbook.
	 * @return how many of them were noted otherwise before
	 */
	int markAll(UUID sessionId, UUID venueId, List<UUID> invitees, List<AttendanceState> states, UUID by, Instant at) {
		return jdbc
			.sql("""
					insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
					select :session, i.id, :venue, t.state, 'TABLE', :at, :by
					  from unnest(cast(:invitees as uuid[]), cast(:states as text[])) as t (id, state)
					  join conference_invitee i on i.id = t.id
					 where i.venue_id = :venue
					    or exists (select 1 from attendance g where g.session_id = :session and g.invitee_id = i.id and g.venue_id = :venue)
					on conflict (session_id, invitee_id) do update
					   set state = excluded.state, venue_id = excluded.venue_id, way = excluded.way,
					       marked_at = excluded.marked_at, marked_by = excluded.marked_by
					 where attendance.state <> excluded.state or attendance.venue_id <> excluded.venue_id
					""")
			.param("session", sessionId)
			.param("venue", venueId)
			.param("invitees", invitees.toArray(UUID[]::new))
			.param("states", states.stream().map(AttendanceState::name).toArray(String[]::new))
			.param("at", Rows.utc(at))
			.param("by", by)
			.update();
	}

}
