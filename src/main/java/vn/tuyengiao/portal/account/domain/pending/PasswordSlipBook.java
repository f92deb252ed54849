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
import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of codes with which people choose a new password. One a person is open. */
@Component
@RequiredArgsConstructor
public class PasswordSlipBook {

	private static final String SLIPS = """
			select s.*, u.username, u.display_name, n.name as unit_name, a.display_name as asker, o.display_name as opener
			  from password_slip s
			  join app_user u on u.id = s.user_id
			  join unit n on n.id = s.unit_id
			  join app_user a on a.id = s.asked_by
			  left join app_user o on o.id = s.opened_by
			 where %s
			""";

	private final JdbcClient jdbc;

	/**
	 * Asks for a code in the place of any earlier one. It belongs to the topmost unit at
	 * which the person holds a role or is to hold one.
	 * @param otherwise the unit of who holds none
	 */
	public void ask(UUID id, UUID userId, UUID asker, UUID otherwise, boolean alone, LocalDate today, Instant now) {
		jdbc.sql("""
				delete from password_slip where user_id = :user and used_at is null
				""").param("user", userId).update();
		jdbc.sql("""
				insert into password_slip (id, user_id, unit_id, asked_by, asked_at, alone)
				select :id, :user, coalesce((
				       select h.unit_id
				         from (select unit_id from role_assignment
				                where user_id = :user and (valid_to is null or valid_to >= :today)
				               union
				               select unit_id from pending_role where user_id = :user and refused_at is null) h
				        order by (select count(*) from unit_closure c where c.descendant_id = h.unit_id), h.unit_id
				        limit 1), :otherwise), :asker, :now, :alone
				""")
			.param("id", id)
			.param("user", userId)
			.param("today", today)
			.param("otherwise", otherwise)
			.param("asker", asker)
			.param("now", Rows.utc(now))
			.param("alone", alone)
			.update();
	}

	/**
	 * Its code is made.
	 * @param opener who prints it; null for one that is mailed
	 */
	public void open(UUID id, String codeHash, @Nullable UUID opener, Instant now, Instant expires) {
		jdbc.sql(
				"""
						update password_slip
						   set code_hash = :hash, opened_by = cast(:opener as uuid), mailed = cast(:opener as uuid) is null, opened_at = :now,
						       expires_at = :expires
						 where id = :id
						""")
			.param("hash", codeHash)
			.param("opener", opener == null ? null : opener.toString())
			.param("now", Rows.utc(now))
			.param("expires", Rows.utc(expires))
			.param("id", id)
			.update();
	}

	/** The person chose a password. */
	public void use(UUID id, Instant now) {
		jdbc.sql("""
				update password_slip set used_at = :now where id = :id
				""").param("now", Rows.utc(now)).param("id", id).update();
	}

	public Optional<PasswordSlip> find(UUID id) {
		return jdbc.sql(SLIPS.formatted("s.id = :id and s.used_at is null"))
			.param("id", id)
			.query((row, number) -> slip(row))
			.optional();
	}

	/** The unit of one with which a password was chosen. */
	public Optional<UUID> unitOfUsed(UUID id) {
		return jdbc.sql("""
				select unit_id from password_slip where id = :id and used_at is not null
				""").param("id", id).query(UUID.class).optional();
	}

	/** The one that is not used yet. */
	public Optional<PasswordSlip> of(UUID userId) {
		return jdbc.sql(SLIPS.formatted("s.user_id = :user and s.used_at is null"))
			.param("user", userId)
			.query((row, number) -> slip(row))
			.optional();
	}

	/**
	 * The one that this code opens, if it is still good; taken until the transaction
	 * ends.
	 */
	public Optional<PasswordSlip> take(UUID userId, String codeHash, Instant now) {
		return jdbc
			.sql("""
					%s
					 for update of s
					""".formatted(SLIPS
				.formatted("s.user_id = :user and s.code_hash = :hash and s.used_at is null and s.expires_at > :now")))
			.param("user", userId)
			.param("hash", codeHash)
			.param("now", Rows.utc(now))
			.query((row, number) -> slip(row))
			.optional();
	}

	/** Those that wait to be printed in the scope, the oldest first. */
	public List<PasswordSlip> waiting(AccessScope scope, int most) {
		return jdbc
			.sql("""
					%s
					 order by s.asked_at, s.id
					 limit :most
					"""
				.formatted(SLIPS.formatted("s.opened_at is null and %s".formatted(AccessScope.condition("s.unit_id")))))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query((row, number) -> slip(row))
			.list();
	}

	private static PasswordSlip slip(ResultSet row) throws SQLException {
		return new PasswordSlip(Rows.id(row, "id"), Rows.id(row, "user_id"), row.getString("username"),
				row.getString("display_name"), Rows.id(row, "unit_id"), row.getString("unit_name"),
				Rows.id(row, "asked_by"), row.getString("asker"), Objects.requireNonNull(Rows.instant(row, "asked_at")),
				row.getBoolean("alone"), row.getBoolean("mailed"), row.getObject("opened_by", UUID.class),
				row.getString("opener"), Rows.instant(row, "opened_at"), Rows.instant(row, "expires_at"));
	}

}
