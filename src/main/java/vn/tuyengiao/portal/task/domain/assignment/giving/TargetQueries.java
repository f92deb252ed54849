package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetUnit;

/** Whom a unit may give tasks to; each method is one statement. */
@Component
@RequiredArgsConstructor
class TargetQueries {

	private final JdbcClient jdbc;

	/** Units below that exist on the day, by name. */
	List<TargetUnit> below(UUID unitId, LocalDate day, int most) {
		return jdbc
			.sql("""
					select u.id, u.short_name from unit_closure c join unit u on u.id = c.descendant_id
					 where c.ancestor_id = :unit and c.depth > 0 and :day between u.valid_from and coalesce(u.valid_to, 'infinity')
					 order by u.short_name collate numbered, u.id limit :most
					""")
			.param("unit", unitId)
			.param("day", day)
			.param("most", most)
			.query((row, number) -> new TargetUnit(Rows.id(row, "id"), row.getString("short_name")))
			.list();
	}

	/** Those of them that report, all. */
	List<UUID> reporting(UUID unitId, LocalDate day) {
		return jdbc
			.sql("""
					select u.id from unit_closure c join unit u on u.id = c.descendant_id
					 where c.ancestor_id = :unit and c.depth > 0 and u.reporting and :day between u.valid_from and coalesce(u.valid_to, 'infinity')
					 order by u.id
					""")
			.param("unit", unitId)
			.param("day", day)
			.query(UUID.class)
			.list();
	}

	/** How each of the units stands to the one that gives; unknown ids are left out. */
	Map<UUID, TargetFit> fits(UUID unitId, Collection<UUID> units, LocalDate day) {
		return jdbc
			.sql("""
					select u.id, u.short_name, :day between u.valid_from and coalesce(u.valid_to, 'infinity') as exists,
					       exists (select 1 from unit_closure c where c.ancestor_id = :unit and c.descendant_id = u.id) as reached
					  from unit u where u.id = any(:units)
					""")
			.param("unit", unitId)
			.param("units", units.toArray(UUID[]::new))
			.param("day", day)
			.query((row, number) -> new TargetFit(Rows.id(row, "id"), row.getString("short_name"),
					row.getBoolean("reached"), row.getBoolean("exists")))
			.list()
			.stream()
			.collect(Collectors.toMap(TargetFit::id, fit -> fit));
	}

	/** By user. */
	Map<UUID, String> names(Collection<UUID> users) {
		return jdbc.sql("""
				select a.id, a.display_name from app_user a where a.id = any(:users)
				""")
			.param("users", users.toArray(UUID[]::new))
			.query((row, number) -> Map.entry(Rows.id(row, "id"), row.getString("display_name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** A task or an act has that id. */
	boolean isGiven(UUID record) {
		return jdbc
			.sql("""
					select exists (select 1 from task t where t.id = :id union all select 1 from task_act a where a.id = :id)
					""")
			.param("id", record)
			.query(Boolean.class)
			.single();
	}

	/** An act has that id. */
	boolean isAct(UUID record) {
		return jdbc.sql("""
				select exists (select 1 from task_act a where a.id = :id)
				""").param("id", record).query(Boolean.class).single();
	}

	/** {@code reached}: below the unit that gives, or that unit itself. */
	record TargetFit(UUID id, String name, boolean reached, boolean exists) {
	}

}
