package vn.tuyengiao.portal.conference.domain.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * The list of a venue at a session: those called to it in the order of given names, then
 * whoever came besides in the order of arrival; each method is one statement.
 */
@Component
@RequiredArgsConstructor
class RollQueries {

	private static final String HERE = """
			(select i.*, false as guest from conference_invitee i where i.venue_id = :venue
			 union all
			 select i.*, true from attendance g join conference_invitee i on i.id = g.invitee_id
			  where g.venue_id = :venue and g.session_id = :session and i.venue_id <> :venue)""";

	private static final String ORDER = """
			h.guest or h.origin = 'WALK_IN',
			case when h.guest or h.origin = 'WALK_IN' then '' else given_name(h.name) end collate "vi-x-icu",
			case when h.guest or h.origin = 'WALK_IN' then '' else h.name end collate "vi-x-icu", h.id""";

	private final JdbcClient jdbc;

	List<RollLine> list(UUID venueId, UUID sessionId) {
		return jdbc
			.sql("""
					select h.*, u.short_name as unit_name, a.state, a.way, a.venue_id <> :venue as elsewhere,
					       exists (select 1 from attendance o where o.invitee_id = h.id and o.session_id <> :session and o.state <> 'ABSENT') as heard
					  from %s h
					  join unit u on u.id = h.unit_id
					  left join attendance a on a.session_id = :session and a.invitee_id = h.id
					 order by %s
					"""
				.formatted(HERE, ORDER))
			.param("venue", venueId)
			.param("session", sessionId)
			.query(RollQueries::line)
			.list();
	}

	/** The same in short. */
	RollState state(UUID venueId, UUID sessionId) {
		return jdbc
			.sql("""
					select left(md5(coalesce(string_agg(h.id::text, '' order by %2$s), '')), 12) as list,
					       coalesce(string_agg(
					           case when a.state is null then case when h.essay then '+' else '-' end
					                when h.essay then lower(case a.state when 'LEFT_EARLY' then 'E' else left(a.state, 1) end)
					                else case a.state when 'LEFT_EARLY' then 'E' else left(a.state, 1) end end, '' order by %2$s), '') as states
					  from %1$s h
					  left join attendance a on a.session_id = :session and a.invitee_id = h.id
					"""
				.formatted(HERE, ORDER))
			.param("venue", venueId)
			.param("session", sessionId)
			.query((row, number) -> new RollState(row.getString("list"), row.getString("states")))
			.single();
	}

	/** Whether he is in the list of the venue. */
	boolean has(UUID venueId, UUID sessionId, UUID inviteeId) {
		return jdbc.sql("""
				select exists (select 1 from %s h where h.id = :invitee)
				""".formatted(HERE))
			.param("venue", venueId)
			.param("session", sessionId)
			.param("invitee", inviteeId)
			.query(Boolean.class)
			.single();
	}

	/** What is noted of him. */
	Optional<AttendanceState> state(UUID sessionId, UUID venueId, UUID inviteeId) {
		return jdbc.sql("""
				select a.state from attendance a
				 where a.session_id = :session and a.invitee_id = :invitee and a.venue_id = :venue
				""")
			.param("session", sessionId)
			.param("invitee", inviteeId)
			.param("venue", venueId)
			.query((row, number) -> Rows.oneOf(AttendanceState.class, row, "state"))
			.optional();
	}

	/** Who of the unit bears that name at the conference, called or not. */
	List<Namesake> namesakes(UUID conferenceId, UUID unitId, UUID sessionId, String name) {
		return jdbc
			.sql("""
					select i.id, i.venue_id, v.name as venue, a.venue_id as marked_at, m.name as marked_venue
					  from conference_invitee i
					  join conference_venue v on v.id = i.venue_id
					  left join attendance a on a.session_id = :session and a.invitee_id = i.id and a.state <> 'ABSENT'
					  left join conference_venue m on m.id = a.venue_id
					 where i.conference_id = :conference and i.unit_id = :unit
					   and (plain_text(i.name) = plain_text(:name) or i.delegate_name <> '' and plain_text(i.delegate_name) = plain_text(:name))
					 order by i.id
					""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("session", sessionId)
			.param("name", name)
			.query((row, number) -> new Namesake(Rows.id(row, "id"), Rows.id(row, "venue_id"), row.getString("venue"),
					Rows.id(row, "marked_at"), row.getString("marked_venue")))
			.list();
	}

	/** Whether he came to the venue without being called. */
	boolean isWalkIn(UUID venueId, UUID inviteeId) {
		return jdbc
			.sql("""
					select exists (select 1 from conference_invitee i where i.id = :invitee and i.venue_id = :venue and i.origin = 'WALK_IN')
					""")
			.param("venue", venueId)
			.param("invitee", inviteeId)
			.query(Boolean.class)
			.single();
	}

	/** Whether somebody of the unit is called to the conference, or it has a venue. */
	boolean isCalled(UUID conferenceId, UUID unitId) {
		return jdbc.sql("""
				select exists (select 1 from called_unit u where u.conference_id = :conference and u.unit_id = :unit)
				""").param("conference", conferenceId).param("unit", unitId).query(Boolean.class).single();
	}

	private static RollLine line(ResultSet row, int number) throws SQLException {
		return new RollLine(Rows.id(row, "id"), Rows.id(row, "unit_id"), row.getString("unit_name"),
				row.getString("name"), row.getString("post"), "WALK_IN".equals(row.getString("origin")),
				row.getBoolean("guest"), row.getBoolean("elsewhere"), row.getString("exempt"),
				Rows.oneOf(InviteeReply.class, row, "reply"), row.getString("delegate_name"),
				row.getString("delegate_post"), row.getString("reason"),
				Rows.oneOf(AttendanceState.class, row, "state"), Rows.oneOf(AttendanceWay.class, row, "way"),
				row.getBoolean("essay"), row.getBoolean("heard"));
	}

	/**
	 * @param markedAt the venue at which he is noted as having come; null for none
	 */
	record Namesake(UUID id, UUID venueId, String venue, @Nullable UUID markedAt, @Nullable String markedVenue) {
	}

}
