package vn.tuyengiao.portal.account.domain.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of roles that wait for another person. */
@Component
@RequiredArgsConstructor
public class PendingRoleBook {

	private static final String ROLES = """
			select p.*, u.username, u.display_name, n.name as unit_name, g.display_name as giver, r.display_name as refuser
			  from pending_role p
			  join app_user u on u.id = p.user_id
			  join unit n on n.id = p.unit_id
			  join app_user g on g.id = p.given_by
			  left join app_user r on r.id = p.refused_by
			 where %s
			""";

	private final JdbcClient jdbc;

	/** Given, and not in force. */
	public void add(UUID id, UUID userId, Role role, UUID unitId, LocalDate from, @Nullable LocalDate to, UUID giver,
			Instant now) {
		jdbc.sql("""
				insert into pending_role (id, user_id, role, unit_id, valid_from, valid_to, given_by, given_at)
				values (:id, :user, :role, :unit, :from, cast(:to as date), :giver, :now)
				""")
			.param("id", id)
			.param("user", userId)
			.param("role", role.name())
			.param("unit", unitId)
			.param("from", from)
			.param("to", to == null ? null : to.toString())
			.param("giver", giver)
			.param("now", Rows.utc(now))
			.update();
	}

	/** Another person did not confirm it. */
	public void refuse(UUID id, UUID refuser, Instant now) {
		jdbc.sql("""
				update pending_role set refused_by = :user, refused_at = :now where id = :id
				""").param("user", refuser).param("now", Rows.utc(now)).param("id", id).update();
	}

	/** It is in force by now, or taken back. */
	public void remove(UUID id) {
		jdbc.sql("""
				delete from pending_role where id = :id
				""").param("id", id).update();
	}

	public Optional<PendingRole> find(UUID id) {
		return jdbc.sql(ROLES.formatted("p.id = :id")).param("id", id).query((row, number) -> role(row)).optional();
	}

	/** Those of the user, the newest first; refused ones too. */
	public List<PendingRole> of(UUID userId) {
		return jdbc.sql("""
				%s
				 order by p.given_at desc, p.id
				""".formatted(ROLES.formatted("p.user_id = :user")))
			.param("user", userId)
			.query((row, number) -> role(row))
			.list();
	}

	/** Those that wait in the scope, the oldest first. */
	public List<PendingRole> waiting(AccessScope scope, int most) {
		return jdbc
			.sql("""
					%s
					 order by p.given_at, p.id
					 limit :most
					""".formatted(
					ROLES.formatted("p.refused_at is null and %s".formatted(AccessScope.condition("p.unit_id")))))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query((row, number) -> role(row))
			.list();
	}

	private static PendingRole role(ResultSet row) throws SQLException {
		return new PendingRole(Rows.id(row, "id"), Rows.id(row, "user_id"), row.getString("username"),
				row.getString("display_name"), Objects.requireNonNull(Rows.oneOf(Role.class, row, "role")),
				Rows.id(row, "unit_id"), row.getString("unit_name"),
				Objects.requireNonNull(Rows.day(row, "valid_from")), Rows.day(row, "valid_to"),
				Rows.id(row, "given_by"), row.getString("giver"), Objects.requireNonNull(Rows.instant(row, "given_at")),
				row.getString("refuser"), Rows.instant(row, "refused_at"));
	}

}
