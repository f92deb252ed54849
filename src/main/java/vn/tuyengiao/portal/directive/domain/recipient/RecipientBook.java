package vn.tuyengiao.portal.directive.domain.recipient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The recipients and the steps of a version, kept as whole sets. */
@Component
@RequiredArgsConstructor
public class RecipientBook {

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** Every unit below the keeper that reports gets it to carry out. */
	public void addAllReporting(UUID versionId, UUID keeperId) {
		jdbc.sql("""
				insert into directive_recipient (version_id, unit_id, kind)
				select :version, u.id, 'CARRY_OUT' from unit u where %s on conflict do nothing
				""".formatted(RecipientQueries.REPORTING))
			.param("version", versionId)
			.param("keeper", keeperId)
			.param("today", time.today())
			.update();
	}

	/**
	 * A version begins with the distribution of the one before; the acknowledgement,
	 * which is asked for again, is due anew.
	 */
	public void copy(UUID fromVersionId, UUID toVersionId, LocalDate day) {
		jdbc.sql("""
				insert into directive_recipient (version_id, unit_id, kind)
				select :to, unit_id, kind from directive_recipient where version_id = :from""")
			.param("to", toVersionId)
			.param("from", fromVersionId)
			.update();
		jdbc.sql(
				"""
						insert into directive_step (version_id, step_id, due_on)
						select :to, s.step_id, case q.evidence when 'ACKNOWLEDGEMENT' then greatest(s.due_on, cast(:day as date) + q.days)
						                       else s.due_on end
						  from directive_step s join required_step q on q.id = s.step_id where s.version_id = :from""")
			.param("day", day)
			.param("to", toVersionId)
			.param("from", fromVersionId)
			.update();
	}

	public void clear(UUID versionId) {
		jdbc.sql("""
				delete from directive_recipient where version_id = :version""").param("version", versionId).update();
		jdbc.sql("""
				delete from directive_step where version_id = :version""").param("version", versionId).update();
	}

	/** Replaces the whole distribution; a unit in both sets carries out. */
	public void replace(UUID versionId, Collection<UUID> carryOut, Collection<UUID> toKnow,
			Map<UUID, LocalDate> steps) {
		clear(versionId);
		insert(versionId, RecipientKind.CARRY_OUT, carryOut);
		insert(versionId, RecipientKind.TO_KNOW, toKnow);
		ask(versionId, steps);
	}

	/** Asks for further steps, each by its due date. */
	public void ask(UUID versionId, Map<UUID, LocalDate> steps) {
		UUID[] ids = steps.keySet().toArray(UUID[]::new);
		String[] days = steps.values().stream().map(LocalDate::toString).toArray(String[]::new);
		jdbc.sql("""
				insert into directive_step (version_id, step_id, due_on)
				select :version, s.id, s.day from unnest(cast(:ids as uuid[]), cast(:days as date[])) as s (id, day)""")
			.param("version", versionId)
			.param("ids", ids)
			.param("days", days)
			.update();
	}

	private void insert(UUID versionId, RecipientKind kind, Collection<UUID> units) {
		jdbc.sql("""
				insert into directive_recipient (version_id, unit_id, kind)
				select :version, u.id, :kind from unnest(cast(:units as uuid[])) as u (id) on conflict do nothing""")
			.param("version", versionId)
			.param("kind", kind.name())
			.param("units", units.toArray(UUID[]::new))
			.update();
	}

}
