package vn.tuyengiao.portal.conference.domain.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.database.Rows;

/** How venues stand on the day; each method is one statement. */
@Component
@RequiredArgsConstructor
class VenueStandingQueries {

	private final JdbcClient jdbc;

	/**
	 * Of a conference of which those called know.
	 * @param granted units at which the reader holds a role
	 */
	Optional<FoundVenue> find(UUID conferenceId, UUID venueId, @Nullable UUID sessionId, UUID[] granted) {
		return jdbc
			.sql("""
					select c.id as conference_id, c.title, c.status, v.id, v.name, v.unit_id, u.short_name as unit_name, u.reporting,
					       h.reporting as host_reporting, v.on_paper, v.seen_at, v.handed_in_at, v.closed_by_host, v.silence,
					       v.unit_id = c.unit_id as of_host,
					       v.members, v.exempt, v.present, v.excused, v.made_up, v.attendances, v.essays, v.masses,
					       (select min(f.held_on + f.begins_at) from conference_session f where f.conference_id = c.id) as first_begins,
					       s.title as session_title, s.held_on, s.begins_at, s.ends_at, s.make_up,
					       %s as from_venue, %s as from_host
					  from conference_venue v
					  join conference c on c.id = v.conference_id and c.status <> 'DRAFT'
					  join unit u on u.id = v.unit_id
					  join unit h on h.id = c.unit_id
					  left join conference_session s on s.id = :session and s.conference_id = c.id
					 where v.id = :venue and c.id = :conference
					"""
				.formatted(AccessScope.reachedFrom("v.unit_id"), AccessScope.reachedFrom("c.unit_id")))
			.param("conference", conferenceId)
			.param("venue", venueId)
			.param("session", sessionId)
			.param(AccessScope.GRANTED, granted)
			.query((row, number) -> new FoundVenue(standing(row), row.getBoolean("reporting"),
					row.getBoolean("host_reporting"), Rows.ids(row, "from_venue"), Rows.ids(row, "from_host")))
			.optional();
	}

	/** The venues that units in the reader's reach keep, by position. */
	List<UUID> kept(UUID conferenceId, UUID[] roots) {
		return jdbc
			.sql("""
					select v.id from conference_venue v
					 where v.conference_id = :conference
					   and exists (select 1 from unit_closure w where w.descendant_id = v.unit_id and w.ancestor_id = any(:roots))
					 order by v.position, v.id limit 2
					""")
			.param("conference", conferenceId)
			.param("roots", roots)
			.query(UUID.class)
			.list();
	}

	private static VenueStanding standing(ResultSet row) throws SQLException {
		LocalDate day = Rows.day(row, "held_on");
		SessionTimes session = day == null ? null
				: new SessionTimes(row.getString("session_title"), day, row.getObject("begins_at", LocalTime.class),
						row.getObject("ends_at", LocalTime.class), row.getBoolean("make_up"));
		return new VenueStanding(Rows.id(row, "conference_id"), row.getString("title"),
				Rows.oneOf(ConferenceStatus.class, row, "status"), Rows.id(row, "id"), row.getString("name"),
				Rows.id(row, "unit_id"), row.getString("unit_name"), row.getBoolean("on_paper"),
				Rows.instant(row, "seen_at"), Rows.instant(row, "handed_in_at"), row.getBoolean("closed_by_host"),
				row.getString("silence"), row.getBoolean("of_host"),
				new MemberFigures(row.getInt("members"), row.getInt("exempt"), row.getInt("present"),
						row.getInt("excused"), row.getInt("made_up"), row.getInt("attendances"), row.getInt("essays"),
						row.getInt("masses")),
				row.getObject("first_begins", LocalDateTime.class), session, false, false);
	}

	/**
	 * A venue, whether its unit and the host report, and how the reader comes to them.
	 */
	record FoundVenue(VenueStanding venue, boolean reporting, boolean hostReporting, List<UUID> fromVenue,
			List<UUID> fromHost) {
	}

}
