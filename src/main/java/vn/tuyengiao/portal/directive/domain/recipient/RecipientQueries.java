package vn.tuyengiao.portal.directive.domain.recipient;

import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** Counts the recipients of a version. */
@Component
@RequiredArgsConstructor
public class RecipientQueries {

	/**
	 * Condition on {@code unit u}: below the keeper and reporting; parameters
	 * {@code today} and {@code keeper}.
	 */
	public static final String REPORTING = """
			(u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
			 and exists (select 1 from unit_closure c
			              where c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0))
			""";

	/**
	 * The earliest due date of what a version asks anew, which of an amendment is the
	 * acknowledgement only; the place takes the version's id.
	 */
	public static final String FIRST_DUE = """
			(select min(s.due_on) from directive_step s join required_step q on q.id = s.step_id
			   join directive_version asked on asked.id = s.version_id
			  where s.version_id = %s and (asked.number = 1 or q.evidence = 'ACKNOWLEDGEMENT'))
			""";

	private static final String SUMMARY = """
			select (select count(*) from directive_recipient r
			         where r.version_id = :version and r.kind = 'CARRY_OUT') as carry_out,
			       (select count(*) from directive_recipient r
			         where r.version_id = :version and r.kind = 'TO_KNOW') as to_know,
			       (select count(*) from directive_step s where s.version_id = :version) as steps,
			       %s as first_due,
			       (select count(*) from unit u where %s and not exists (select 1 from directive_recipient r
			         where r.version_id = :version and r.unit_id = u.id)) as reporting_without
			""".formatted(FIRST_DUE.formatted(":version"), REPORTING);

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** How many of the units lie below the keeper, itself not among them. */
	public long countBelow(UUID keeperId, Collection<UUID> units) {
		return jdbc.sql("""
				select count(*) from unit_closure c
				 where c.ancestor_id = :keeper and c.depth > 0 and c.descendant_id = any(:units)
				""").param("keeper", keeperId).param("units", units.toArray(UUID[]::new)).query(Long.class).single();
	}

	public DistributionSummary summary(UUID versionId, UUID keeperId) {
		return jdbc.sql(SUMMARY)
			.param("version", versionId)
			.param("keeper", keeperId)
			.param("today", time.today())
			.query((row, number) -> new DistributionSummary(row.getInt("carry_out"), row.getInt("to_know"),
					row.getInt("steps"), Rows.day(row, "first_due"), row.getInt("reporting_without")))
			.single();
	}

}
