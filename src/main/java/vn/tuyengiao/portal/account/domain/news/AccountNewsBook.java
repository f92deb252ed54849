package vn.tuyengiao.portal.account.domain.news;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.news.AccountNews.Kind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of what people are told at their next sign-in. */
@Component
@RequiredArgsConstructor
public class AccountNewsBook {

	private final JdbcClient jdbc;

	/** A role of the user was given or ended. */
	public void tellRole(Kind kind, UUID userId, String by, @Nullable String other, Role role, UUID unitId,
			Instant now) {
		jdbc.sql("""
				insert into account_news (id, user_id, kind, by_name, other, role, unit_id, at)
				values (:id, :user, :kind, :by, :other, :role, :unit, :now)
				""")
			.param("id", Ids.next())
			.param("user", userId)
			.param("kind", kind.name())
			.param("by", by)
			.param("other", other)
			.param("role", role.name())
			.param("unit", unitId)
			.param("now", Rows.utc(now))
			.update();
	}

	/** A new password was chosen by a code that somebody asked for. */
	public void tellPassword(UUID userId, String by, @Nullable String other, Instant now) {
		jdbc.sql("""
				insert into account_news (id, user_id, kind, by_name, other, at)
				values (:id, :user, 'PASSWORD_RESET', :by, :other, :now)
				""")
			.param("id", Ids.next())
			.param("user", userId)
			.param("by", by)
			.param("other", other)
			.param("now", Rows.utc(now))
			.update();
	}

	public boolean hasUnseen(UUID userId) {
		return jdbc.sql("""
				select exists (select 1 from account_news where user_id = :user and seen_at is null)
				""").param("user", userId).query(Boolean.class).single();
	}

	/** What is not seen yet, the oldest first. */
	public List<AccountNews> unseen(UUID userId) {
		return jdbc.sql("""
				select w.*, n.name as unit_name
				  from account_news w left join unit n on n.id = w.unit_id
				 where w.user_id = :user and w.seen_at is null
				 order by w.at, w.id
				""")
			.param("user", userId)
			.query((row, number) -> new AccountNews(Objects.requireNonNull(Rows.oneOf(Kind.class, row, "kind")),
					row.getString("by_name"), row.getString("other"), Rows.oneOf(Role.class, row, "role"),
					row.getString("unit_name"), Objects.requireNonNull(Rows.instant(row, "at"))))
			.list();
	}

	/** All that was there until then is seen. */
	public void see(UUID userId, Instant until, Instant now) {
		jdbc.sql("""
				update account_news set seen_at = :now where user_id = :user and seen_at is null and at <= :until
				""").param("now", Rows.utc(now)).param("user", userId).param("until", Rows.utc(until)).update();
	}

}
