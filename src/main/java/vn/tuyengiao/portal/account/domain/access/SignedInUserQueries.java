package vn.tuyengiao.portal.account.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.PortalUser.Deputised;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Reads a user together with the grants in force today and with the columns that he has
 * hidden, in one statement.
 */
@Component
@RequiredArgsConstructor
public class SignedInUserQueries {

	private static final String BY_ID = """
			select u.id, u.username, u.display_name, u.enabled, u.must_change_password, u.password_changed_at,
			       r.role, r.unit_id, n.name as unit_name,
			       array(select h.list || ' ' || h.name from hidden_column h where h.user_id = :id) as hidden_columns,
			       array(select a.user_id || ' ' || d.display_name from absence a join app_user d on d.id = a.user_id
			              where a.deputy_id = :id and a.withdrawn_at is null and :today between a.first_day and a.last_day
			              order by d.display_name, a.user_id) as deputised
			from app_user u
			left join role_assignment r
			       on r.user_id = u.id and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
			left join unit n on n.id = r.unit_id
			where u.id = :id
			order by r.valid_from, r.id
			""";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	public Optional<SignedInUser> find(UUID id) {
		return jdbc.sql(BY_ID).param("today", time.today()).param("id", id).query(rows -> {
			SignedInUser found = null;
			List<Grant> grants = new ArrayList<>();
			while (rows.next()) {
				Role role = Rows.oneOf(Role.class, rows, "role");
				if (role != null) {
					grants.add(new Grant(role, Rows.id(rows, "unit_id")));
				}
				if (found == null) {
					found = new SignedInUser(new PortalUser(id, rows.getString("username"),
							rows.getString("display_name"), List.of(),
							Rows.texts(rows, "deputised").stream().map(SignedInUserQueries::deputised).toList()),
							rows.getString("unit_name"), rows.getBoolean("enabled"),
							rows.getBoolean("must_change_password"), Rows.instant(rows, "password_changed_at"),
							Set.copyOf(Rows.texts(rows, "hidden_columns")));
				}
			}
			if (found == null) {
				return Optional.<SignedInUser>empty();
			}
			PortalUser user = found.user();
			return Optional.of(
					new SignedInUser(
							new PortalUser(id, user.username(), user.displayName(), List.copyOf(grants),
									user.deputised()),
							found.unitName(), found.enabled(), found.mustChangePassword(), found.passwordChangedAt(),
							found.hiddenColumns()));
		});
	}

	private static Deputised deputised(String text) {
		int blank = text.indexOf(' ');
		return new Deputised(UUID.fromString(text.substring(0, blank)), text.substring(blank + 1));
	}

}
