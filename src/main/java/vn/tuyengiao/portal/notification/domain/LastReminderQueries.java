package vn.tuyengiao.portal.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.owed.LastReminders;
import vn.tuyengiao.portal.platform.owed.OwedPlace;

/** Reads when units were reminded last. */
@Component
@SingleReads
@RequiredArgsConstructor
class LastReminderQueries implements LastReminders {

	private final JdbcClient jdbc;

	@Override
	public Map<UUID, Reminded> ofUnits(Collection<UUID> units) {
		Map<UUID, Reminded> found = new HashMap<>();
		if (!units.isEmpty()) {
			jdbc.sql("""
					select asked.id as unit_id, l.reminded_at, l.display_name
					  from unnest(:units) asked (id)
					 cross join lateral (
					       select r.reminded_at, w.display_name
					         from reminded_task t
					         join reminder r on r.id = t.reminder_id
					         join app_user w on w.id = r.reminded_by
					        where t.unit_id = asked.id
					        order by r.reminded_at desc limit 1) l""")
				.param("units", Set.copyOf(units).toArray(UUID[]::new))
				.query((row, number) -> found.put(Rows.id(row, "unit_id"), reminded(row)))
				.list();
		}
		return found;
	}

	@Override
	public Map<OwedPlace, Reminded> ofPlaces(Collection<OwedPlace> places) {
		Map<OwedPlace, Reminded> found = new HashMap<>();
		if (!places.isEmpty()) {
			List<OwedPlace> asked = List.copyOf(Set.copyOf(places));
			jdbc.sql("""
					select asked.unit_id, asked.record_id, l.reminded_at, l.display_name
					  from unnest(:units, :records) asked (unit_id, record_id)
					 cross join lateral (
					       select r.reminded_at, w.display_name
					         from reminded_task t
					         join reminder r on r.id = t.reminder_id
					         join app_user w on w.id = r.reminded_by
					        where t.unit_id = asked.unit_id and t.owed_id = asked.record_id
					        order by r.reminded_at desc limit 1) l""")
				.param("units", asked.stream().map(OwedPlace::unitId).toArray(UUID[]::new))
				.param("records", asked.stream().map(OwedPlace::recordId).toArray(UUID[]::new))
				.query((row, number) -> found.put(new OwedPlace(Rows.id(row, "unit_id"), Rows.id(row, "record_id")),
						reminded(row)))
				.list();
		}
		return found;
	}

	/** The same, task by task: a record can ask for several things. */
	Map<TaskKey, Reminded> ofTasks(Collection<TaskKey> tasks) {
		Set<UUID> units = tasks.stream().map(TaskKey::unitId).collect(Collectors.toSet());
		Set<UUID> records = tasks.stream().map(TaskKey::recordId).collect(Collectors.toSet());
		Map<TaskKey, Reminded> found = new HashMap<>();
		if (!tasks.isEmpty()) {
			jdbc.sql("""
					select distinct on (t.unit_id, t.owed_kind, t.owed_id, t.owed_part)
					       t.unit_id, t.owed_kind, t.owed_id, t.owed_part, r.reminded_at, w.display_name
					  from reminded_task t
					  join reminder r on r.id = t.reminder_id
					  join app_user w on w.id = r.reminded_by
					 where t.unit_id = any(:units) and t.owed_id = any(:records)
					 order by t.unit_id, t.owed_kind, t.owed_id, t.owed_part, r.reminded_at desc""")
				.param("units", units.toArray(UUID[]::new))
				.param("records", records.toArray(UUID[]::new))
				.query(row -> {
					found.put(new TaskKey(row.getString("owed_kind"), Rows.id(row, "owed_id"), Rows.id(row, "unit_id"),
							row.getString("owed_part")), reminded(row));
				});
		}
		return found;
	}

	private static Reminded reminded(ResultSet row) throws SQLException {
		return new Reminded(Objects.requireNonNull(Rows.instant(row, "reminded_at")), row.getString("display_name"));
	}

}
