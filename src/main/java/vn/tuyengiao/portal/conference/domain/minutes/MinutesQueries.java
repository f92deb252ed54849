package vn.tuyengiao.portal.conference.domain.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.minutes.Gathered.AtVenue;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * The minutes of conferences, and what they are drafted from; each method is one
 * statement. Who asks has checked access.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MinutesQueries {

	private final JdbcClient jdbc;

	public MinutesHead head(UUID conferenceId) {
		return jdbc
			.sql("""
					select u.reporting, coalesce(m.version, 0) as version, m.approved_at, coalesce(a.display_name, '') as approved_by,
					       coalesce(m.written_by, '{}') as written_by,
					       array(select p.unit_id from called_unit p where p.conference_id = c.id and p.unit_id <> c.unit_id order by p.unit_id) as units
					  from conference c
					  join unit u on u.id = c.unit_id
					  left join conference_minutes m on m.conference_id = c.id
					  left join app_user a on a.id = m.approved_by
					 where c.id = :conference
					""")
			.param("conference", conferenceId)
			.query((row, number) -> new MinutesHead(row.getLong("version"), row.getBoolean("reporting"),
					Rows.instant(row, "approved_at"), row.getString("approved_by"), Rows.ids(row, "written_by"),
					Rows.ids(row, "units")))
			.single();
	}

	/** Proposals in the order in which they were written. */
	List<MinutesPart> parts(UUID conferenceId) {
		return jdbc.sql("""
				select p.*, coalesce(u.short_name, '') as unit_name, e.display_name
				  from minutes_part p
				  join app_user e on e.id = p.edited_by
				  left join unit u on u.id = p.unit_id
				 where p.conference_id = :conference order by p.kind, p.position, p.id
				""").param("conference", conferenceId).query(MinutesQueries::part).list();
	}

	Optional<MinutesPart> part(UUID conferenceId, UUID partId) {
		return jdbc.sql("""
				select p.*, coalesce(u.short_name, '') as unit_name, e.display_name
				  from minutes_part p
				  join app_user e on e.id = p.edited_by
				  left join unit u on u.id = p.unit_id
				 where p.conference_id = :conference and p.id = :id
				""").param("conference", conferenceId).param("id", partId).query(MinutesQueries::part).optional();
	}

	/** By venue, the host's first. */
	Gathered gathered(UUID conferenceId) {
		List<AtVenue> venues = jdbc
			.sql("""
					select v.name,
					       (select count(*)::int from conference_invitee i where i.venue_id = v.id and i.origin <> 'WALK_IN') as called,
					       v.present + (select count(distinct a.invitee_id)::int from attendance a join conference_session s on s.id = a.session_id
					                     where a.venue_id = v.id and a.state <> 'ABSENT' and not s.make_up) as present
					  from conference_venue v where v.conference_id = :conference
					 order by v.position, v.name collate numbered, v.id
					""")
			.param("conference", conferenceId)
			.query((row, number) -> new AtVenue(row.getString("name"), row.getInt("called"), row.getInt("present")))
			.list();
		return new Gathered(venues.stream().mapToInt(AtVenue::called).sum(), venues);
	}

	/** By venue, then by name. */
	List<Attendee> attendees(UUID conferenceId) {
		return jdbc
			.sql("""
					select i.name, i.post, i.delegate_name, i.delegate_post, i.reply, i.origin, u.short_name, v.name as venue
					  from conference_invitee i
					  join unit u on u.id = i.unit_id
					  join lateral (select a.venue_id from attendance a join conference_session s on s.id = a.session_id
					                 where a.invitee_id = i.id and a.state <> 'ABSENT' and not s.make_up
					                 order by s.held_on, s.begins_at, s.id limit 1) a on true
					  join conference_venue v on v.id = a.venue_id
					 where i.conference_id = :conference
					 order by v.position, v.name collate numbered, v.id, u.short_name collate numbered, i.name collate "vi-x-icu", i.id
					""")
			.param("conference", conferenceId)
			.query((row, number) -> attendee(row))
			.list();
	}

	/** The units from which somebody is called, by name: from where proposals come. */
	List<CalledUnit> units(UUID conferenceId) {
		return jdbc.sql("""
				select u.id, u.short_name from called_unit p join unit u on u.id = p.unit_id
				 where p.conference_id = :conference order by u.short_name collate numbered, u.id
				""")
			.param("conference", conferenceId)
			.query((row, number) -> new CalledUnit(Rows.id(row, "id"), row.getString("short_name")))
			.list();
	}

	private static Attendee attendee(ResultSet row) throws SQLException {
		boolean delegate = "DELEGATE".equals(row.getString("reply"));
		return new Attendee(row.getString(delegate ? "delegate_name" : "name"),
				row.getString(delegate ? "delegate_post" : "post"), row.getString("short_name"), row.getString("venue"),
				delegate ? row.getString("name") : "", "WALK_IN".equals(row.getString("origin")));
	}

	private static MinutesPart part(ResultSet row, int number) throws SQLException {
		return new MinutesPart(Rows.id(row, "id"), Rows.oneOf(MinutesKind.class, row, "kind"),
				Rows.id(row, "agenda_id"), Rows.id(row, "unit_id"), row.getString("unit_name"), row.getString("spoke"),
				row.getString("words"), row.getLong("version"), row.getString("display_name"),
				Rows.instant(row, "edited_at"));
	}

	/** A unit by its name. */
	public record CalledUnit(UUID id, String name) {
	}

}
