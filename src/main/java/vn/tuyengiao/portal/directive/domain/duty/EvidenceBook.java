package vn.tuyengiao.portal.directive.domain.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.Directives.Share;
import vn.tuyengiao.portal.directive.Directives.UnitShare;

/**
 * Which directives plans, reports and conferences of units name, and what is done by
 * that.
 */
@Component
@RequiredArgsConstructor
public class EvidenceBook {

	private final JdbcClient jdbc;

	private final DutyBook duties;

	/**
	 * The source names these directives and no others any more. What it showed on an
	 * earlier day keeps that day.
	 */
	public void record(EvidenceSource source, Set<UUID> directives, LocalDate day) {
		UUID[] named = directives.toArray(UUID[]::new);
		Set<UUID> touched = named(source, directives);
		jdbc.sql("""
				insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on)
				select d.id, :unit, :evidence, :source, :day from directive d where d.id = any(:named)
				on conflict do nothing
				""")
			.param("unit", source.unitId())
			.param("evidence", source.evidence())
			.param("source", source.id())
			.param("day", day)
			.param("named", named)
			.update();
		duties.settle(touched, source.unitId());
	}

	/**
	 * The conference made these directives known and no others any more, on that day, to
	 * so many of those members of the unit who are obliged.
	 */
	public void recordConference(EvidenceSource source, Set<UUID> directives, LocalDate day, Share share) {
		Set<UUID> touched = named(source, directives);
		jdbc.sql(
				"""
						insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on, reached, obliged, attendances)
						select d.id, :unit, :evidence, :source, :day, :reached, :obliged, :attendances from directive d where d.id = any(:named)
						on conflict (directive_id, evidence, source_id, unit_id)
						do update set happened_on = excluded.happened_on, reached = excluded.reached, obliged = excluded.obliged,
						            attendances = excluded.attendances
						""")
			.param("unit", source.unitId())
			.param("evidence", source.evidence())
			.param("source", source.id())
			.param("day", day)
			.param("reached", share.reached())
			.param("obliged", share.obliged())
			.param("attendances", share.attendances())
			.param("named", directives.toArray(UUID[]::new))
			.update();
		duties.settle(touched, source.unitId());
	}

	/**
	 * The same of a conference with members of many units: these units and no others any
	 * more.
	 */
	public void recordConference(UUID conferenceId, Set<UUID> directives, LocalDate day, List<UnitShare> units) {
		UUID[] named = directives.toArray(UUID[]::new);
		UUID[] ids = units.stream().map(UnitShare::unitId).toArray(UUID[]::new);
		Set<UUID> touched = new HashSet<>(directives);
		touched.addAll(jdbc
			.sql("""
					delete from directive_evidence
					 where evidence = 'CONFERENCE' and source_id = :source and (directive_id <> all(:named) or unit_id <> all(:units))
					returning directive_id
					""")
			.param("source", conferenceId)
			.param("named", named)
			.param("units", ids)
			.query(UUID.class)
			.list());
		jdbc.sql(
				"""
						insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on, reached, obliged, attendances, delegates, roster)
						select d.id, x.unit_id, 'CONFERENCE', :source, :day, x.reached, x.obliged, x.attendances, x.delegates, x.roster
						  from directive d
						 cross join unnest(cast(:units as uuid[]), cast(:reached as int[]), cast(:obliged as int[]), cast(:attendances as int[]),
						                   cast(:delegates as boolean[]), cast(:rosters as int[])) as x (unit_id, reached, obliged, attendances, delegates, roster)
						 where d.id = any(:named)
						on conflict (directive_id, evidence, source_id, unit_id)
						do update set happened_on = excluded.happened_on, reached = excluded.reached, obliged = excluded.obliged,
						            attendances = excluded.attendances, delegates = excluded.delegates, roster = excluded.roster
						""")
			.param("source", conferenceId)
			.param("day", day)
			.param("named", named)
			.param("units", ids)
			.param("reached", units.stream().map(unit -> unit.share().reached()).toArray(Integer[]::new))
			.param("obliged", units.stream().map(unit -> unit.share().obliged()).toArray(Integer[]::new))
			.param("attendances", units.stream().map(unit -> unit.share().attendances()).toArray(Integer[]::new))
			.param("delegates", units.stream().map(UnitShare::delegates).toArray(Boolean[]::new))
			.param("rosters", units.stream().map(UnitShare::roster).toArray(Integer[]::new))
			.update();
		duties.settle(touched, null);
	}

	/** Those that it names now and those that it named before, which it loses. */
	private Set<UUID> named(EvidenceSource source, Set<UUID> directives) {
		Set<UUID> touched = new HashSet<>(directives);
		touched.addAll(jdbc.sql("""
				delete from directive_evidence
				 where evidence = :evidence and source_id = :source and unit_id = :unit and directive_id <> all(:named)
				returning directive_id
				""")
			.param("evidence", source.evidence())
			.param("source", source.id())
			.param("unit", source.unitId())
			.param("named", directives.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
		return touched;
	}

	/** A conference, a plan, or the plan that is reported on, of a unit. */
	public record EvidenceSource(String evidence, UUID id, UUID unitId) {
	}

}
