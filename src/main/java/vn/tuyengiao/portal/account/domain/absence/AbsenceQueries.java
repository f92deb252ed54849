package vn.tuyengiao.portal.account.domain.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Absences;
import vn.tuyengiao.portal.account.Deputies;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads absences; each method is one statement. */
@Component
@RequiredArgsConstructor
class AbsenceQueries implements Absences, Deputies {

	private static final String ROW = """
			select a.id, a.user_id, u.display_name as name, coalesce(d.display_name, '') as deputy, a.first_day, a.last_day, a.note,
			       e.display_name as entered_by
			  from absence a
			  join app_user u on u.id = a.user_id
			  left join app_user d on d.id = a.deputy_id
			  join app_user e on e.id = a.entered_by
			 where a.withdrawn_at is null""";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<AbsentUser> on(Collection<UUID> users, LocalDate day) {
		if (users.isEmpty()) {
			return List.of();
		}
		return jdbc.sql("""
				select a.user_id, u.display_name, d.display_name as deputy, a.last_day
				  from absence a join app_user u on u.id = a.user_id left join app_user d on d.id = a.deputy_id
				 where a.user_id = any(:users) and a.withdrawn_at is null and :day between a.first_day and a.last_day
				 order by u.display_name collate "vi-x-icu", a.user_id
				""")
			.param("users", users.toArray(UUID[]::new))
			.param("day", day)
			.query((row, number) -> new AbsentUser(Rows.id(row, "user_id"), row.getString("display_name"),
					row.getString("deputy"), Rows.day(row, "last_day")))
			.list();
	}

	@Override
	public List<UnattendedUnit> unattended(Collection<UUID> units, LocalDate day) {
		if (units.isEmpty()) {
			return List.of();
		}
		return jdbc
			.sql("""
					select n.id, n.short_name, min(a.last_day) as until
					  from unit n
					  join role_assignment r on r.unit_id = n.id and r.role = any(:roles)
					   and :day between r.valid_from and coalesce(r.valid_to, 'infinity')
					  join app_user u on u.id = r.user_id and u.enabled
					  left join absence a on a.user_id = u.id and a.withdrawn_at is null and :day between a.first_day and a.last_day
					 where n.id = any(:units)
					 group by n.id, n.short_name
					having bool_and(a.id is not null)
					 order by n.short_name collate numbered, n.id
					""")
			.param("units", units.toArray(UUID[]::new))
			.param("roles", roles(Permission.EDIT, Permission.REGISTER))
			.param("day", day)
			.query((row, number) -> new UnattendedUnit(Rows.id(row, "id"), row.getString("short_name"),
					Rows.day(row, "until")))
			.list();
	}

	@Override
	public Set<UUID> actsFor(UUID userId) {
		return Set.copyOf(jdbc.sql("""
				select a.user_id from absence a
				 where a.deputy_id = :user and a.withdrawn_at is null and :today between a.first_day and a.last_day
				""").param("user", userId).param("today", time.today()).query(UUID.class).list());
	}

	/** Of one user, those that are not over, the next one first. */
	List<AbsenceRow> of(UUID userId, LocalDate from) {
		return jdbc.sql("""
				%s
				 and a.user_id = :user and a.last_day >= :from order by a.first_day, a.id
				""".formatted(ROW)).param("user", userId).param("from", from).query(AbsenceQueries::row).list();
	}

	/** For whom the user stands in. */
	List<AbsenceRow> deputisedBy(UUID userId, LocalDate from) {
		return jdbc.sql("""
				%s
				 and a.deputy_id = :user and a.last_day >= :from order by a.first_day, a.id
				""".formatted(ROW)).param("user", userId).param("from", from).query(AbsenceQueries::row).list();
	}

	/** Of those who hold a role at one of the very units, but for one of them. */
	List<AbsenceRow> at(Collection<UUID> units, UUID but, LocalDate from) {
		return jdbc.sql("""
				%s
				 and a.last_day >= :from and a.user_id <> :but
				 and exists (select 1 from role_assignment r where r.user_id = a.user_id and r.unit_id = any(:units)
				                and :from between r.valid_from and coalesce(r.valid_to, 'infinity'))
				 order by a.first_day, u.display_name collate "vi-x-icu", a.id limit 200
				""".formatted(ROW))
			.param("units", units.toArray(UUID[]::new))
			.param("but", but)
			.param("from", from)
			.query(AbsenceQueries::row)
			.list();
	}

	/** Those who hold a role at one of the very units today, by name. */
	Map<UUID, String> people(Collection<UUID> units, LocalDate today) {
		Map<UUID, String> people = new LinkedHashMap<>();
		jdbc.sql("""
				select distinct u.id, u.display_name, u.display_name collate "vi-x-icu" as sorted
				  from role_assignment r join app_user u on u.id = r.user_id and u.enabled
				 where r.unit_id = any(:units) and :today between r.valid_from and coalesce(r.valid_to, 'infinity')
				 order by sorted, u.id
				""").param("units", units.toArray(UUID[]::new)).param("today", today).query(row -> {
			people.put(Rows.id(row, "id"), row.getString("display_name"));
		});
		return people;
	}

	/** Whether the user holds a role at one of the units. */
	boolean isAt(UUID userId, Collection<UUID> units, LocalDate today) {
		return jdbc.sql("""
				select exists (select 1 from role_assignment r where r.user_id = :user and r.unit_id = any(:units)
				                  and :today between r.valid_from and coalesce(r.valid_to, 'infinity'))
				""")
			.param("user", userId)
			.param("units", units.toArray(UUID[]::new))
			.param("today", today)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Who holds a role at the very units of the user on all of the days, with what it
	 * allows beside the user's.
	 */
	List<DeputyCandidate> candidates(UUID userId, LocalDate first, LocalDate last) {
		Map<UUID, DeputyCandidate> found = new LinkedHashMap<>();
		jdbc.sql(
				"""
						select c.id, c.display_name, a.role as own, o.role as other,
						       exists (select 1 from absence x where x.user_id = c.id and x.withdrawn_at is null and x.first_day <= :last and x.last_day >= :first) as away
						  from role_assignment a
						  join role_assignment o on o.unit_id = a.unit_id and o.user_id <> a.user_id and o.valid_from <= :first
						   and coalesce(o.valid_to, 'infinity') >= :last
						  join app_user c on c.id = o.user_id and c.enabled
						 where a.user_id = :user and :first between a.valid_from and coalesce(a.valid_to, 'infinity')
						 order by c.display_name collate "vi-x-icu", c.id
						""")
			.param("user", userId)
			.param("first", first)
			.param("last", last)
			.query(row -> {
				Role own = Role.valueOf(row.getString("own"));
				boolean enough = own.permissions().size() > 1
						&& Role.valueOf(row.getString("other")).permissions().containsAll(own.permissions());
				DeputyCandidate one = new DeputyCandidate(Rows.id(row, "id"), row.getString("display_name"), enough,
						row.getBoolean("away"));
				found.merge(one.userId(), one, (before, now) -> before.enough() ? before : now);
			});
		return List.copyOf(found.values());
	}

	/** Whether the user is absent on one of the days already. */
	boolean overlaps(UUID userId, LocalDate first, LocalDate last) {
		return jdbc
			.sql("""
					select exists (select 1 from absence a
					                where a.user_id = :user and a.withdrawn_at is null and a.first_day <= :last and a.last_day >= :first)
					""")
			.param("user", userId)
			.param("first", first)
			.param("last", last)
			.query(Boolean.class)
			.single();
	}

	/** For whom the user stands in on one of the days. */
	List<AbsenceRow> reliedOn(UUID userId, LocalDate first, LocalDate last) {
		return jdbc.sql("""
				%s
				 and a.deputy_id = :user and a.first_day <= :last and a.last_day >= :first order by a.first_day, a.id
				""".formatted(ROW))
			.param("user", userId)
			.param("first", first)
			.param("last", last)
			.query(AbsenceQueries::row)
			.list();
	}

	/** Those that give any of the permissions. */
	private static String[] roles(Permission... permissions) {
		return Arrays.stream(Role.values())
			.filter(role -> Arrays.stream(permissions).anyMatch(role.permissions()::contains))
			.map(Role::name)
			.toArray(String[]::new);
	}

	private static AbsenceRow row(ResultSet row, int number) throws SQLException {
		return new AbsenceRow(Rows.id(row, "id"), Rows.id(row, "user_id"), row.getString("name"),
				row.getString("deputy"), Rows.day(row, "first_day"), Rows.day(row, "last_day"), row.getString("note"),
				row.getString("entered_by"));
	}

}
