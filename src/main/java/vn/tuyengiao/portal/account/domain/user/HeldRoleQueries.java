package vn.tuyengiao.portal.account.domain.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads the roles of users, those in force today first, then the newest. */
@Component
@RequiredArgsConstructor
public class HeldRoleQueries {

	private final JdbcClient jdbc;

	private final VietnamTime time;

	public List<HeldRole> of(Collection<UUID> userIds) {
		if (userIds.isEmpty()) {
			return List.of();
		}
		LocalDate today = time.today();
		return jdbc
			.sql("""
					select r.*, n.name as unit_name, g.display_name as giver, k.display_name as confirmer, x.display_name as ender
					from role_assignment r join unit n on n.id = r.unit_id
					left join app_user g on g.id = r.given_by
					left join app_user k on k.id = r.confirmed_by
					left join app_user x on x.id = r.ended_by
					where r.user_id = any(:users)
					order by (:today between r.valid_from and coalesce(r.valid_to, 'infinity')) desc, r.valid_from desc, r.id
					""")
			.param("users", userIds.toArray(UUID[]::new))
			.param("today", today)
			.query((row, number) -> {
				LocalDate from = Rows.day(row, "valid_from");
				LocalDate to = Rows.day(row, "valid_to");
				return new HeldRole(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "user_id"),
						Rows.oneOf(Role.class, row, "role"), row.getString("unit_name"), from, to,
						HeldRole.State.on(today, from, to), trace(row, "giver", "given_at"),
						trace(row, "confirmer", "confirmed_at"), trace(row, "ender", "ended_at"));
			})
			.list();
	}

	private static HeldRole.Trace trace(ResultSet row, String name, String at) throws SQLException {
		return new HeldRole.Trace(row.getString(name), Rows.instant(row, at));
	}

}
