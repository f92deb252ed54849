package vn.tuyengiao.portal.account.domain;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Whatever an administrator reaches today must stay in the reach of an enabled one; where
 * one without an end was, one without an end must remain. Asked within one transaction
 * under {@link AccountLock}, before and after the change.
 */
@Component
@RequiredArgsConstructor
class LastAdministrator {

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** What the user administers today. */
	List<Reach> of(UUID userId) {
		return jdbc.sql("""
				select r.unit_id, r.valid_to is null as endless
				from role_assignment r join app_user u on u.id = r.user_id
				where u.id = :user and u.enabled and r.role = 'ADMINISTRATOR'
				  and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
				""")
			.param("user", userId)
			.param("today", time.today())
			.query((row, number) -> new Reach(row.getObject("unit_id", UUID.class), row.getBoolean("endless")))
			.list();
	}

	/**
	 * @param field where the fault belongs
	 * @throws InvalidInputException if some of it has nobody left
	 */
	void requireFor(List<Reach> before, String field) {
		if (before.isEmpty()) {
			return;
		}
		boolean orphaned = jdbc.sql("""
				select exists (
				    select 1 from unnest(:units, :endless) as kept (unit_id, endless)
				    where not exists (
				        select 1 from role_assignment r
				        join app_user u on u.id = r.user_id
				        join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = kept.unit_id
				        where u.enabled and r.role = 'ADMINISTRATOR' and r.valid_from <= :today
				          and (r.valid_to is null or (r.valid_to >= :today and not kept.endless))))
				""")
			.param("units", before.stream().map(Reach::unitId).toArray(UUID[]::new))
			.param("endless", before.stream().map(Reach::endless).toArray(Boolean[]::new))
			.param("today", time.today())
			.query(Boolean.class)
			.single();
		if (orphaned) {
			throw new InvalidInputException(field, "account.users.fault.last-administrator");
		}
	}

	/** A unit with all below it, and whether the role there has no end. */
	record Reach(UUID unitId, boolean endless) {
	}

}
