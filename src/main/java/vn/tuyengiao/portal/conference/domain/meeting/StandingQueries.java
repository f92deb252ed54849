package vn.tuyengiao.portal.conference.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.platform.database.Rows;

/** How conferences stand, and their sessions; each method is one statement. */
@Component
@RequiredArgsConstructor
class StandingQueries {

	/**
	 * Somebody of a unit in the reader's reach is called to it, or it has a venue there.
	 */
	static final String CONCERNED = """
			exists (select 1 from called_unit p join unit_closure pc on pc.descendant_id = p.unit_id
			         where p.conference_id = c.id and pc.ancestor_id = any(:concernedRoots))""";

	static final String CONCERNED_ROOTS = "concernedRoots";

	private final JdbcClient jdbc;

	/**
	 * @param granted units at which the reader holds a role
	 * @param read those at which he reads records
	 */
	Optional<FoundStanding> find(UUID id, UUID[] granted, UUID[] read) {
		return jdbc
			.sql("""
					select c.id, c.version, c.unit_id, u.name as unit_name, u.reporting, c.called, c.status, c.kind_id, k.name as kind_name,
					       k.disseminates, k.contest, c.title, c.place, c.chair, c.secretary, c.held_on, c.reply_by, c.moves,
					       %s as reached_from, %s as concerned
					  from conference c
					  join unit u on u.id = c.unit_id
					  join conference_kind k on k.id = c.kind_id
					 where c.id = :id
					"""
				.formatted(AccessScope.reachedFrom("c.unit_id"), CONCERNED))
			.param("id", id)
			.param(AccessScope.GRANTED, granted)
			.param(CONCERNED_ROOTS, read)
			.query((row, number) -> new FoundStanding(standing(row), row.getBoolean("reporting"),
					Rows.ids(row, "reached_from"), row.getBoolean("concerned")))
			.optional();
	}

	/** In the order of time. */
	List<SessionView> sessions(UUID conferenceId) {
		return jdbc.sql("""
				select s.*, row_number() over (order by s.held_on, s.begins_at, s.id)::int as number
				  from conference_session s where s.conference_id = :conference order by number
				""").param("conference", conferenceId).query(StandingQueries::session).list();
	}

	/**
	 * Conferences that those called know of, and whose first session has begun.
	 * @param now Vietnam's clock
	 */
	List<UUID> due(LocalDateTime now) {
		return jdbc
			.sql("""
					select c.id from conference c
					 where c.status = 'INVITED'
					   and exists (select 1 from conference_session s where s.conference_id = c.id and s.held_on + s.begins_at <= :now)
					 order by c.id
					""")
			.param("now", now)
			.query(UUID.class)
			.list();
	}

	/** Whether somebody was noted at the session, there or not. */
	boolean isAttended(UUID sessionId) {
		return jdbc.sql("""
				select exists (select 1 from attendance a where a.session_id = :session)
				""").param("session", sessionId).query(Boolean.class).single();
	}

	private static SessionView session(ResultSet row, int index) throws SQLException {
		return new SessionView(Rows.id(row, "id"), row.getInt("number"),
				new SessionTimes(row.getString("title"), Rows.day(row, "held_on"),
						row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
						row.getBoolean("make_up")));
	}

	private static ConferenceStanding standing(ResultSet row) throws SQLException {
		return new ConferenceStanding(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getBoolean("called"), Rows.oneOf(ConferenceStatus.class, row, "status"),
				Rows.id(row, "kind_id"), row.getString("kind_name"), row.getBoolean("disseminates"),
				row.getBoolean("contest"), row.getString("title"), row.getString("place"), row.getString("chair"),
				row.getString("secretary"), Rows.day(row, "held_on"), Rows.day(row, "reply_by"), row.getInt("moves"),
				false, false, false);
	}

	/** A conference, whether its unit reports, and how the reader comes to it. */
	record FoundStanding(ConferenceStanding standing, boolean reporting, List<UUID> reachedFrom, boolean concerned) {
	}

}
