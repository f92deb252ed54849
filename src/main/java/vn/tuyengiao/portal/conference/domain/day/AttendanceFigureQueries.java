package vn.tuyengiao.portal.conference.domain.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.Missing;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.OfUnit;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Counts who came, unit by unit; each method is one statement. */
@Component
@RequiredArgsConstructor
class AttendanceFigureQueries {

	private static final String COUNTED = """
			with came as (
			    select a.invitee_id, count(*) as times, bool_or(not s.make_up) as main
			      from conference_session s join attendance a on a.session_id = s.id and a.state <> 'ABSENT'
			     where s.conference_id = :conference group by a.invitee_id),
			person as (
			    select i.unit_id, i.origin = 'WALK_IN' as walk_in, i.exempt <> '' as exempt, i.reply, i.essay,
			           c.invitee_id is not null as heard, coalesce(c.main, false) as main, coalesce(c.times, 0) as times
			      from conference_invitee i left join came c on c.invitee_id = i.id
			     where i.conference_id = :conference),
			counted as (
			    select p.unit_id,
			           count(*) filter (where not walk_in) as members,
			           count(*) filter (where not walk_in and exempt) as exempt,
			           count(*) filter (where not walk_in and not exempt and main) as present,
			           count(*) filter (where not walk_in and not exempt and not heard and reply = 'EXCUSED') as excused,
			           count(*) filter (where not walk_in and not exempt and heard and not main) as made_up,
			           coalesce(sum(times) filter (where not walk_in), 0) as attendances,
			           count(*) filter (where not walk_in and not exempt and heard and essay) as essays,
			           0 as masses,
			           count(*) filter (where walk_in and heard) as walk_ins,
			           count(*) filter (where not walk_in and not exempt and heard and reply = 'DELEGATE') as delegates
			      from person p group by p.unit_id
			    union all
			    select v.unit_id, v.members, v.exempt, v.present, v.excused, v.made_up, v.attendances, v.essays, v.masses, 0, 0
			      from conference_venue v where v.conference_id = :conference
			    union all
			    select u.unit_id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from called_unit u where u.conference_id = :conference),
			summed as (
			    select unit_id, sum(members)::int as members, sum(exempt)::int as exempt, sum(present)::int as present,
			           sum(excused)::int as excused, sum(made_up)::int as made_up, sum(attendances)::int as attendances,
			           sum(essays)::int as essays, sum(masses)::int as masses, sum(walk_ins)::int as walk_ins, sum(delegates)::int as delegates
			      from counted group by unit_id)""";

	/** The lowest share first; units of which nobody had to come last. */
	private static final ListStatement UNITS = ListStatement
		.of("""
				%s
				select f.*, u.short_name, count(*) over () as total, sum(f.members) over () as all_members,
				       sum(f.exempt) over () as all_exempt, sum(f.present) over () as all_present, sum(f.excused) over () as all_excused,
				       sum(f.made_up) over () as all_made_up, sum(f.attendances) over () as all_attendances,
				       sum(f.essays) over () as all_essays, sum(f.masses) over () as all_masses
				  from summed f join unit u on u.id = f.unit_id
				 where {where} {order} {page}"""
			.formatted(COUNTED))
		.order("unit", "u.short_name collate numbered")
		.order("share", "(f.present + f.made_up)::float / nullif(f.members - f.exempt, 0)")
		.order("absent", "f.members - f.exempt - f.present - f.excused - f.made_up")
		.first("(f.present + f.made_up)::float / nullif(f.members - f.exempt, 0) nulls last")
		.last("u.short_name collate numbered, u.id");

	private final ListQueries lists;

	private final JdbcClient jdbc;

	List<OfUnit> of(UUID conferenceId) {
		return jdbc.sql("""
				%s
				select * from summed order by unit_id
				""".formatted(COUNTED)).param("conference", conferenceId).query(AttendanceFigureQueries::unit).list();
	}

	/**
	 * The same with the names of the units, and what all of them come to.
	 * @param scope of these units alone; null for all of them
	 */
	Page<UnitRow> page(UUID conferenceId, @Nullable AccessScope scope, @Nullable UUID unitId, Pageable page) {
		return lists.page(UNITS, new Conditions()
			.and(AccessScope.condition("f.unit_id"), AccessScope.PARAMETER, scope == null ? null : scope.rootArray())
			.equal("f.unit_id", "unit", unitId)
			.with("conference", conferenceId), page,
				(row, number) -> new UnitRow(unit(row, number), row.getString("short_name"), figures(row, "all_")));
	}

	/**
	 * @param now Vietnam's clock
	 */
	List<Missing> missing(UUID conferenceId, UUID unitId, LocalDateTime now) {
		return jdbc
			.sql("""
					select i.id, i.name, i.post, i.reply = 'EXCUSED' as excused, i.reason, i.delegate_name, v.name as venue,
					       m.held_on, m.begins_at, m.ends_at, m.title
					  from conference_invitee i
					  join conference_venue v on v.id = i.venue_id
					  left join lateral (select s.* from conference_session s
					                      where s.conference_id = i.conference_id and s.make_up and s.held_on + s.ends_at > :now
					                      order by s.held_on, s.begins_at, s.id limit 1) m on true
					 where i.conference_id = :conference and i.unit_id = :unit and i.origin <> 'WALK_IN' and i.exempt = ''
					   and not exists (select 1 from attendance a where a.invitee_id = i.id and a.state <> 'ABSENT')
					 order by given_name(i.name) collate "vi-x-icu", i.name collate "vi-x-icu", i.id
					""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("now", now)
			.query((row, number) -> new Missing(Rows.id(row, "id"), row.getString("name"), row.getString("post"),
					row.getBoolean("excused"), row.getString("reason"), row.getString("delegate_name"),
					row.getString("venue"), makeUp(row)))
			.list();
	}

	private static OfUnit unit(ResultSet row, int number) throws SQLException {
		return new OfUnit(Rows.id(row, "unit_id"), figures(row, ""), row.getInt("walk_ins"), row.getInt("delegates"));
	}

	private static MemberFigures figures(ResultSet row, String of) throws SQLException {
		return new MemberFigures(row.getInt(of + "members"), row.getInt(of + "exempt"), row.getInt(of + "present"),
				row.getInt(of + "excused"), row.getInt(of + "made_up"), row.getInt(of + "attendances"),
				row.getInt(of + "essays"), row.getInt(of + "masses"));
	}

	private static @Nullable SessionTimes makeUp(ResultSet row) throws SQLException {
		LocalDate day = Rows.day(row, "held_on");
		return day == null ? null : new SessionTimes(row.getString("title"), day,
				row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class), true);
	}

	/**
	 * @param all what the units of the list come to
	 */
	record UnitRow(OfUnit of, String name, MemberFigures all) {
	}

}
