package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The recipients and the steps of a version, kept as whole sets. */
@Component
@RequiredArgsConstructor
class Distribution {

	static final String REPORTING = "u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')"
			+ " and exists (select 1 from unit_closure c where c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0)";

	/** An amendment asks anew for the acknowledgement only. */
	static final String FIRST_DUE = "(select min(s.due_on) from directive_step s join required_step q on q.id = s.step_id"
			+ " join directive_version asked on asked.id = s.version_id"
			+ " where s.version_id = %s and (asked.number = 1 or q.evidence = 'ACKNOWLEDGEMENT'))";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** Every unit below the keeper that reports gets it to carry out. */
	void addAllReporting(UUID versionId, UUID keeperId) {
		jdbc.sql(
				"insert into directive_recipient (version_id, unit_id, kind) select :version, u.id, 'CARRY_OUT' from unit u where "
						+ REPORTING + " on conflict do nothing")
			.param("version", versionId)
			.param("keeper", keeperId)
			.param("today", time.today())
			.update();
	}

	/**
	 * A version begins with the distribution of the one before; the acknowledgement,
	 * which is asked for again, is due anew.
	 */
	void copy(UUID fromVersionId, UUID toVersionId, LocalDate day) {
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

	void clear(UUID versionId) {
		jdbc.sql("delete from directive_recipient where version_id = :version").param("version", versionId).update();
		jdbc.sql("delete from directive_step where version_id = :version").param("version", versionId).update();
	}

	/** Replaces the whole distribution; a unit in both sets carries out. */
	void replace(UUID versionId, Collection<UUID> carryOut, Collection<UUID> toKnow, Map<UUID, LocalDate> steps) {
		clear(versionId);
		insert(versionId, RecipientKind.CARRY_OUT, carryOut);
		insert(versionId, RecipientKind.TO_KNOW, toKnow);
		UUID[] ids = steps.keySet().toArray(UUID[]::new);
		String[] days = Arrays.stream(ids).map(id -> steps.get(id).toString()).toArray(String[]::new);
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

	/** How many of the units lie below the keeper, itself not among them. */
	long countBelow(UUID keeperId, Collection<UUID> units) {
		return jdbc.sql(
				"select count(*) from unit_closure c where c.ancestor_id = :keeper and c.depth > 0 and c.descendant_id = any(:units)")
			.param("keeper", keeperId)
			.param("units", units.toArray(UUID[]::new))
			.query(Long.class)
			.single();
	}

	Summary summary(UUID versionId, UUID keeperId) {
		return jdbc
			.sql("select (select count(*) from directive_recipient r where r.version_id = :version and r.kind = 'CARRY_OUT') as carry_out,"
					+ " (select count(*) from directive_recipient r where r.version_id = :version and r.kind = 'TO_KNOW') as to_know,"
					+ " (select count(*) from directive_step s where s.version_id = :version) as steps, "
					+ FIRST_DUE.formatted(":version") + " as first_due," + " (select count(*) from unit u where "
					+ REPORTING
					+ " and not exists (select 1 from directive_recipient r where r.version_id = :version and r.unit_id = u.id)) as reporting_without")
			.param("version", versionId)
			.param("keeper", keeperId)
			.param("today", time.today())
			.query((row, number) -> new Summary(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("steps"),
					row.getObject("first_due", LocalDate.class), row.getInt("reporting_without")))
			.single();
	}

	/**
	 * @param firstDue the earliest due date of what is asked anew; null if nothing is
	 * @param reportingWithout units below the keeper that report and do not get it
	 */
	record Summary(int carryOut, int toKnow, int steps, LocalDate firstDue, int reportingWithout) {
	}

}
