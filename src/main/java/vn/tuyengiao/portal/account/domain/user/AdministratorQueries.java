package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.user.LastAdministrator.Reach;
import vn.tuyengiao.portal.platform.database.Rows;

/** Asks who administers what. */
@Component
@RequiredArgsConstructor
class AdministratorQueries {

	private final JdbcClient jdbc;

	/** What the user administers on that day; nothing if he is not enabled. */
	List<Reach> reachOf(UUID userId, LocalDate day) {
		return jdbc.sql("""
				select r.unit_id, r.valid_to is null as endless
				from role_assignment r join app_user u on u.id = r.user_id
				where u.id = :user and u.enabled and r.role = 'ADMINISTRATOR'
				  and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
				""")
			.param("user", userId)
			.param("today", day)
			.query((row, number) -> new Reach(Rows.id(row, "unit_id"), row.getBoolean("endless")))
			.list();
	}

	/** Whether some of it is in the reach of no enabled administrator on that day. */
	boolean isOrphaned(List<Reach> reach, LocalDate day) {
		return jdbc.sql("""
				select exists (
				    select 1 from unnest(:units, :endless) as kept (unit_id, endless)
				    where not exists (
				        select 1 from role_assignment r
				        join app_user u on u.id = r.user_id
				        join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = kept.unit_id
				        where u.enabled and r.role = 'ADMINISTRATOR' and r.valid_from <= :today
				          and (r.valid_to is null or (r.valid_to >= :today and not kept.endless))))
				""")
			.param("units", reach.stream().map(Reach::unitId).toArray(UUID[]::new))
			.param("endless", reach.stream().map(Reach::endless).toArray(Boolean[]::new))
			.param("today", day)
			.query(Boolean.class)
			.single();
	}

}
