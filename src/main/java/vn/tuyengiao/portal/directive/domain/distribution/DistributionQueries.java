package vn.tuyengiao.portal.directive.domain.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.DistributedDraft;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.Target;
import vn.tuyengiao.portal.platform.database.Rows;

/** What the form of the distribution offers; each method is one statement. */
@Component
@RequiredArgsConstructor
class DistributionQueries {

	/** Up to so many units are chosen one by one; of more, the units between. */
	private static final int ONE_BY_ONE = 300;

	private final JdbcClient jdbc;

	/** Empty if nothing is in preparation. */
	Optional<DistributedDraft> draft(UUID directiveId, LocalDate today) {
		return jdbc
			.sql("""
					select v.id, v.version, v.number, v.subject, d.reference, d.issued_on, t.reaches_all,
					       (select count(*) from unit u
					          join unit_closure c on c.descendant_id = u.id and c.ancestor_id = d.unit_id and c.depth > 0
					         where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')) as reporting
					  from directive d join document_type t on t.id = d.type_id
					  join directive_version v on v.directive_id = d.id and v.issued_at is null
					 where d.id = :id and d.status <> 'WITHDRAWN'
					""")
			.param("id", directiveId)
			.param("today", today)
			.query((row, number) -> new DistributedDraft(directiveId, Rows.id(row, "id"), row.getLong("version"),
					row.getInt("number"), row.getString("reference"), row.getString("subject"),
					Rows.day(row, "issued_on"), row.getBoolean("reaches_all"), row.getLong("reporting") <= ONE_BY_ONE))
			.optional();
	}

	/** Due dates by step. */
	Map<UUID, LocalDate> due(UUID versionId) {
		return jdbc.sql("""
				select step_id, due_on from directive_step where version_id = :version""")
			.param("version", versionId)
			.query((row, number) -> Map.entry(Rows.id(row, "step_id"), Rows.day(row, "due_on")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The units that report, and those that are chosen. */
	List<Target> units(UUID versionId, UUID keeperId, LocalDate today) {
		return jdbc
			.sql("""
					select u.id, u.name, r.kind, 1 as members
					  from unit u join unit_closure c on c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0
					  left join directive_recipient r on r.version_id = :version and r.unit_id = u.id
					 where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity') or r.kind is not null
					 order by u.short_name collate numbered, u.id
					""")
			.param("keeper", keeperId)
			.param("version", versionId)
			.param("today", today)
			.query(DistributionQueries::target)
			.list();
	}

	/** The units right above those that report; a mixed one shows what most have. */
	List<Target> groups(UUID versionId, UUID keeperId, LocalDate today) {
		return jdbc.sql("""
				select p.id, p.name, count(*) as members, mode() within group (order by r.kind) as kind
				  from unit u join unit_closure c on c.descendant_id = u.id and c.ancestor_id = :keeper and c.depth > 0
				  join unit p on p.id = u.parent_id
				  left join directive_recipient r on r.version_id = :version and r.unit_id = u.id
				 where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				 group by p.id, p.name, p.short_name
				 order by p.short_name collate numbered, p.id
				""")
			.param("keeper", keeperId)
			.param("version", versionId)
			.param("today", today)
			.query(DistributionQueries::target)
			.list();
	}

	private static Target target(ResultSet row, int number) throws SQLException {
		return new Target(Rows.id(row, "id"), row.getString("name"), row.getInt("members"),
				Rows.oneOf(RecipientKind.class, row, "kind"));
	}

}
