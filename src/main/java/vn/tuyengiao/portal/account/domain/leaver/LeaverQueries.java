package vn.tuyengiao.portal.account.domain.leaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Who leaves, and who could go on; each method is one statement. */
@Component
@RequiredArgsConstructor
class LeaverQueries {

	private final JdbcClient jdbc;

	Optional<LeaverName> find(UUID userId) {
		return jdbc
			.sql("""
					select a.display_name, a.enabled, array(select distinct r.unit_id from role_assignment r where r.user_id = a.id) as units
					  from app_user a where a.id = :user
					""")
			.param("user", userId)
			.query((row, number) -> new LeaverName(row.getString("display_name"), row.getBoolean("enabled"),
					Rows.ids(row, "units")))
			.optional();
	}

	/** Who else works at the unit on the day, by name. */
	List<Successor> successors(UUID unitId, UUID leaver, LocalDate day) {
		return jdbc
			.sql("""
					select distinct a.id, a.display_name from role_assignment r join app_user a on a.id = r.user_id and a.enabled
					 where r.unit_id = :unit and a.id <> :leaver and r.role in ('BOARD_HEAD', 'BOARD_SECRETARY', 'OFFICER', 'LEADER')
					   and :day between r.valid_from and coalesce(r.valid_to, 'infinity')
					 order by a.display_name, a.id
					""")
			.param("unit", unitId)
			.param("leaver", leaver)
			.param("day", day)
			.query((row, number) -> new Successor(Rows.id(row, "id"), row.getString("display_name")))
			.list();
	}

	/** {@code units}: where he holds or held a role. */
	record LeaverName(String name, boolean enabled, List<UUID> units) {
	}

}
