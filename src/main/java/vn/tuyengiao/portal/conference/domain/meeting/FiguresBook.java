package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.MemberFigures;

/**
 * Writes who of each unit had to come to a conference and who came, in the caller's
 * transaction: of thousands of units by one statement.
 */
@Component
@RequiredArgsConstructor
public class FiguresBook {

	private final JdbcClient jdbc;

	/**
	 * These units and no others, by their ids; each has somebody who is obliged.
	 */
	public void keep(UUID conferenceId, Map<UUID, MemberFigures> counted) {
		List<MemberFigures> figures = List.copyOf(counted.values());
		List<UUID> units = counted.keySet().stream().toList();
		jdbc.sql("""
				delete from conference_figures where conference_id = :conference and unit_id <> all(:units)
				""").param("conference", conferenceId).param("units", units.toArray(UUID[]::new)).update();
		jdbc.sql(
				"""
						insert into conference_figures (id, conference_id, unit_id, members, exempt, present, excused, made_up, attendances, essays, masses)
						select uuidv7(), :conference, f.*
						  from unnest(cast(:units as uuid[]), cast(:members as int[]), cast(:exempt as int[]), cast(:present as int[]), cast(:excused as int[]),
						              cast(:madeUp as int[]), cast(:attendances as int[]), cast(:essays as int[]), cast(:masses as int[])) as f
						on conflict (conference_id, unit_id) do update
						   set members = excluded.members, exempt = excluded.exempt, present = excluded.present, excused = excluded.excused,
						       made_up = excluded.made_up, attendances = excluded.attendances, essays = excluded.essays, masses = excluded.masses,
						       version = conference_figures.version + 1
						""")
			.param("conference", conferenceId)
			.param("units", units.toArray(UUID[]::new))
			.param("members", each(figures, MemberFigures::members))
			.param("exempt", each(figures, MemberFigures::exempt))
			.param("present", each(figures, MemberFigures::present))
			.param("excused", each(figures, MemberFigures::excused))
			.param("madeUp", each(figures, MemberFigures::madeUp))
			.param("attendances", each(figures, MemberFigures::attendances))
			.param("essays", each(figures, MemberFigures::essays))
			.param("masses", each(figures, MemberFigures::masses))
			.update();
	}

	/** They count no more. */
	public void drop(UUID conferenceId) {
		jdbc.sql("""
				delete from conference_figures where conference_id = :conference
				""").param("conference", conferenceId).update();
	}

	private static Integer[] each(List<MemberFigures> figures, ToIntFunction<MemberFigures> part) {
		return figures.stream().mapToInt(part).boxed().toArray(Integer[]::new);
	}

}
