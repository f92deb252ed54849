package vn.tuyengiao.portal.conference.domain.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer.BoardPerson;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer.Unit;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.database.Rows;

/** What units answered; each method is one statement. */
@Component
@RequiredArgsConstructor
class AnswerQueries {

	private final JdbcClient jdbc;

	/**
	 * @param granted units at which the reader holds a role
	 */
	Optional<FoundUnit> unit(UUID conferenceId, UUID unitId, UUID[] granted) {
		return jdbc
			.sql("""
					select u.unit_id, n.name, n.reporting, u.venue_id, v.name as venue, v.place, v.link, u.seats, u.fewer, u.answered_at,
					       u.answered_for, a.display_name as answered_by, %s as reached_from
					  from called_unit u
					  join unit n on n.id = u.unit_id
					  join conference_venue v on v.id = u.venue_id
					  left join app_user a on a.id = u.answered_by
					 where u.conference_id = :conference and u.unit_id = :unit
					"""
				.formatted(AccessScope.reachedFrom("u.unit_id")))
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param(AccessScope.GRANTED, granted)
			.query((row, number) -> new FoundUnit(unit(row), row.getBoolean("reporting"),
					Rows.ids(row, "reached_from")))
			.optional();
	}

	/** Those called first, then those whom the unit named, each by name. */
	List<CalledPerson> people(UUID conferenceId, UUID unitId) {
		return jdbc
			.sql("""
					select i.id, i.version, i.person_id, i.name, i.post, i.origin = 'NAMED' as named, i.exempt, i.reply, i.delegate_name,
					       i.delegate_post, i.reason, a.display_name as replied_by, i.replied_at, i.replied_moves, i.replied_for
					  from conference_invitee i
					  left join app_user a on a.id = i.replied_by
					 where i.conference_id = :conference and i.unit_id = :unit and i.origin <> 'WALK_IN'
					 order by named, i.name collate "vi-x-icu", i.id
					""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.query(AnswerQueries::person)
			.list();
	}

	/** Who sits on the unit's board on that day, the head first. */
	List<BoardPerson> board(UUID unitId, LocalDate day) {
		return jdbc
			.sql("""
					select n.id, n.family_name || ' ' || n.given_name as name, m.post
					  from board b
					  join term t on t.id = b.term_id and :day between t.starts_on and t.ends_on
					  join board_membership m on m.board_id = b.id and not m.annulled
					   and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
					  join person n on n.id = m.person_id
					 where b.unit_id = :unit
					 order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.board_role::text), n.given_name collate "vi-x-icu", n.id
					""")
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new BoardPerson(Rows.id(row, "id"), row.getString("name"), row.getString("post")))
			.list();
	}

	/**
	 * How the answers of these very units stand; at most {@code most}.
	 * @param boards units that report for which the reader writes
	 * @param offices others for which he does
	 */
	List<OwnAnswer> own(UUID conferenceId, Collection<UUID> boards, Collection<UUID> offices, int most) {
		return jdbc
			.sql("""
					select u.unit_id, n.short_name, u.seats, u.fewer, u.answered_at is not null as answered,
					      u.answered_at is not null and u.answered_moves < c.moves as moved,
					       v.name as venue, v.place, v.link, counted.called, counted.open, counted.named
					  from called_unit u
					  join conference c on c.id = u.conference_id
					  join unit n on n.id = u.unit_id
					  join conference_venue v on v.id = u.venue_id
					 cross join lateral (
					       select count(*) filter (where i.origin = 'CALLED' and i.exempt = '')::int as called, count(*) filter (where i.origin = 'NAMED')::int as named,
					              count(*) filter (where i.origin = 'CALLED' and i.exempt = '' and i.reply = 'NONE')::int as open
					         from conference_invitee i where i.conference_id = u.conference_id and i.unit_id = u.unit_id) counted
					 where u.conference_id = :conference
					   and u.unit_id = any(case when n.reporting then cast(:boards as uuid[]) else cast(:offices as uuid[]) end)
					 order by n.short_name collate numbered, u.unit_id
					 limit :most
					""")
			.param("conference", conferenceId)
			.param("boards", boards.toArray(UUID[]::new))
			.param("offices", offices.toArray(UUID[]::new))
			.param("most", most)
			.query((row, number) -> own(row))
			.list();
	}

	private static OwnAnswer own(ResultSet row) throws SQLException {
		int seats = row.getInt("seats");
		int left = row.getBoolean("fewer") ? 0 : Math.max(0, seats - row.getInt("named"));
		return new OwnAnswer(Rows.id(row, "unit_id"), row.getString("short_name"), row.getInt("called") + seats,
				row.getInt("open"), left, row.getBoolean("answered"), row.getBoolean("moved"), row.getString("venue"),
				row.getString("place"), row.getString("link"));
	}

	private static Unit unit(ResultSet row) throws SQLException {
		return new Unit(Rows.id(row, "unit_id"), row.getString("name"), false, Rows.id(row, "venue_id"),
				row.getString("venue"), row.getString("place"), row.getString("link"), row.getInt("seats"),
				row.getBoolean("fewer"), Rows.instant(row, "answered_at"), row.getString("answered_by"),
				row.getBoolean("answered_for"));
	}

	private static CalledPerson person(ResultSet row, int number) throws SQLException {
		return new CalledPerson(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "person_id"),
				row.getString("name"), row.getString("post"), row.getBoolean("named"), row.getString("exempt"),
				Rows.oneOf(InviteeReply.class, row, "reply"), row.getString("delegate_name"),
				row.getString("delegate_post"), row.getString("reason"), row.getString("replied_by"),
				Rows.instant(row, "replied_at"), row.getInt("replied_moves"), row.getBoolean("replied_for"));
	}

	/** A unit that is called, and how the reader comes to it. */
	record FoundUnit(Unit unit, boolean reporting, List<UUID> reachedFrom) {
	}

}
