package vn.tuyengiao.portal.directive.domain.duty;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what each unit owes: whole sets at once, as a directive may go to thousands of
 * units.
 */
@Component
@RequiredArgsConstructor
public class DutyBook {

	private final JdbcClient jdbc;

	/**
	 * Writes what each recipient of the version owes from now on. A new version asks for
	 * the acknowledgement again; what else was done stays done.
	 */
	public void assign(UUID directiveId, UUID versionId) {
		jdbc.sql("""
				delete from directive_duty d where d.directive_id = :directive and not exists (
				    select 1 from directive_recipient r join directive_step s on s.version_id = r.version_id
				      join required_step q on q.id = s.step_id
				     where r.version_id = :version and r.unit_id = d.unit_id and s.step_id = d.step_id
				       and (r.kind = 'CARRY_OUT' or q.evidence = 'ACKNOWLEDGEMENT'))""")
			.param("directive", directiveId)
			.param("version", versionId)
			.update();
		jdbc.sql("""
				insert into directive_duty (directive_id, unit_id, step_id, position, due_on)
				select :directive, r.unit_id, s.step_id, q.position, s.due_on
				  from directive_recipient r join directive_step s on s.version_id = r.version_id
				  join required_step q on q.id = s.step_id
				 where r.version_id = :version and (r.kind = 'CARRY_OUT' or q.evidence = 'ACKNOWLEDGEMENT')
				on conflict (directive_id, unit_id, step_id)
				do update set due_on = excluded.due_on, position = excluded.position""")
			.param("directive", directiveId)
			.param("version", versionId)
			.update();
		settle(List.of(directiveId), null);
	}

	/** Nobody owes anything for it any more: it was issued too early. */
	public void clear(UUID directiveId) {
		jdbc.sql("""
				delete from directive_duty where directive_id = :directive
				""").param("directive", directiveId).update();
	}

	/**
	 * Says of each duty on which day it was done, by the evidence that there is now. A
	 * conference at which nobody was shows nothing.
	 * @param unitId only of this unit; null for all
	 */
	public void settle(Collection<UUID> directives, @Nullable UUID unitId) {
		if (directives.isEmpty()) {
			return;
		}
		jdbc.sql(
				"""
						update directive_duty d set done_on = f.done_on
						  from (select o.directive_id, o.unit_id, o.step_id, case q.evidence
						          when 'ACKNOWLEDGEMENT' then (select r.acknowledged_on from receipt r join directive_version v on v.id = r.version_id
						              where r.directive_id = o.directive_id and r.unit_id = o.unit_id and v.number = x.current_number)
						          when 'PROGRAMME' then (select p.dated_on from action_programme p
						              where p.directive_id = o.directive_id and p.unit_id = o.unit_id)
						          when 'STATEMENT' then (select c.done_on from step_record c
						              where c.directive_id = o.directive_id and c.unit_id = o.unit_id and c.step_id = o.step_id)
						          else (select min(e.happened_on) from directive_evidence e
						              where e.directive_id = o.directive_id and e.unit_id = o.unit_id and e.evidence = q.evidence
						                and e.reached is distinct from 0)
						          end as done_on
						          from directive_duty o join directive x on x.id = o.directive_id join required_step q on q.id = o.step_id
						         where o.directive_id = any(:directives) and (cast(:unit as uuid) is null or o.unit_id = cast(:unit as uuid))) f
						 where d.directive_id = f.directive_id and d.unit_id = f.unit_id and d.step_id = f.step_id
						   and d.done_on is distinct from f.done_on""")
			.param("directives", directives.toArray(UUID[]::new))
			.param("unit", unitId == null ? null : unitId.toString())
			.update();
	}

}
