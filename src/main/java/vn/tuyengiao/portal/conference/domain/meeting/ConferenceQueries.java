package vn.tuyengiao.portal.conference.domain.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet.Edited;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads single conferences; each method is one statement. */
@Component
@RequiredArgsConstructor
class ConferenceQueries {

	private final JdbcClient jdbc;

	/**
	 * The conference with those of the reader's units that reach it.
	 * @param granted units at which the reader holds a role
	 * @param read those at which he reads records
	 */
	Optional<FoundConference> find(UUID id, UUID[] granted, UUID[] read) {
		return jdbc
			.sql("""
					select c.*, u.name as unit_name, u.reporting, k.name as kind_name, k.disseminates, k.contest, k.agenda, k.position,
					       k.valid_from, k.valid_to, f.members, f.exempt, f.present, f.excused, f.made_up, f.attendances, f.essays, f.masses,
					       a.display_name as created_by_name, e.display_name as edited_by_name,
					       array(select d.directive_id from conference_directive d where d.conference_id = c.id) as directives, %s as reached_from,
					       %s as concerned
					  from conference c
					  join unit u on u.id = c.unit_id
					  join conference_kind k on k.id = c.kind_id
					  left join conference_figures f on f.conference_id = c.id and f.unit_id = c.unit_id
					  join app_user a on a.id = c.created_by
					  join app_user e on e.id = c.last_edited_by
					 where c.id = :id
					"""
				.formatted(AccessScope.reachedFrom("c.unit_id"), StandingQueries.CONCERNED))
			.param("id", id)
			.param(AccessScope.GRANTED, granted)
			.param(StandingQueries.CONCERNED_ROOTS, read)
			.query((row, number) -> new FoundConference(sheet(row), row.getBoolean("reporting"),
					Rows.ids(row, "reached_from"), row.getBoolean("concerned")))
			.optional();
	}

	/** Of a unit, at a conference that has them. */
	MemberFigures figures(UUID conferenceId, UUID unitId) {
		return jdbc.sql("""
				select * from conference_figures where conference_id = :conference and unit_id = :unit
				""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.query((row, number) -> figures(row))
			.single();
	}

	/**
	 * What the unit typed last: members and exempt as they are kept for the day, else as
	 * they were at its last conference.
	 */
	Optional<LastConference> lastOf(UUID unitId, LocalDate day) {
		return jdbc
			.sql("""
					select coalesce(m.members, l.members) as members, coalesce(m.exempt, l.exempt) as exempt,
					       coalesce(l.place, '') as place, coalesce(l.chair, '') as chair
					  from (select u.id from unit u where u.id = :unit) u
					  left join lateral (select m.members, m.exempt from unit_membership m
					                      where m.unit_id = u.id and m.as_of <= :day order by m.as_of desc limit 1) m on true
					  left join lateral (select f.members, f.exempt, c.place, c.chair
					                       from conference c join conference_figures f on f.conference_id = c.id and f.unit_id = c.unit_id
					                      where c.unit_id = u.id and c.status = 'CLOSED'
					                      order by c.held_on desc, c.last_edited_at desc limit 1) l on true
					 where m.members is not null or l.members is not null
					""")
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new LastConference(row.getInt("members"), row.getInt("exempt"),
					row.getString("place"), row.getString("chair")))
			.optional();
	}

	private static ConferenceSheet sheet(ResultSet row) throws SQLException {
		ConferenceKindView kind = new ConferenceKindView(Rows.id(row, "kind_id"), row.getString("kind_name"),
				row.getBoolean("disseminates"), row.getBoolean("contest"), row.getString("agenda"),
				row.getInt("position"), Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
		ConferenceNotes notes = new ConferenceNotes(kind.id(), row.getString("title"), Rows.day(row, "held_on"),
				row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
				row.getString("place"), row.getString("chair"), row.getString("content"),
				Set.copyOf(Rows.ids(row, "directives")));
		return new ConferenceSheet(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getBoolean("called"), Rows.oneOf(ConferenceStatus.class, row, "status"),
				kind, new ConferencePlan(notes, row.getString("secretary"), Rows.day(row, "reply_by")), List.of(),
				row.getObject("members") == null ? null : figures(row), Rows.id(row, "series_id"),
				row.getBoolean("entered_for"),
				new Edited(row.getString("created_by_name"), Rows.instant(row, "created_at")),
				new Edited(row.getString("edited_by_name"), Rows.instant(row, "last_edited_at")), false);
	}

	private static MemberFigures figures(ResultSet row) throws SQLException {
		return new MemberFigures(row.getInt("members"), row.getInt("exempt"), row.getInt("present"),
				row.getInt("excused"), row.getInt("made_up"), row.getInt("attendances"), row.getInt("essays"),
				row.getInt("masses"));
	}

	/** A conference, whether its unit reports, and how the reader comes to it. */
	record FoundConference(ConferenceSheet sheet, boolean reporting, List<UUID> reachedFrom, boolean concerned) {
	}

}
