package vn.tuyengiao.portal.account.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.database.Rows;

/** Writes the sample accounts in whole sets: two for each of thousands of communes. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class AccountSampleBook {

	private final JdbcClient jdbc;

	boolean isNeeded() {
		return jdbc.sql("""
				select not exists (select 1 from app_user)
				""").query(Boolean.class).single();
	}

	/** Users, all with one password, each with his role since that day. */
	void add(List<Account> accounts, String hash, Instant now, LocalDate since) {
		UUID[] ids = accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new);
		jdbc.sql("""
				insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
				select id, username, display_name, :hash, :now, :now
				from unnest(:ids, :usernames, :names) as account (id, username, display_name)
				""")
			.param("hash", hash)
			.param("now", Rows.utc(now))
			.param("ids", ids)
			.param("usernames", accounts.stream().map(Account::username).toArray(String[]::new))
			.param("names", accounts.stream().map(Account::name).toArray(String[]::new))
			.update();
		jdbc.sql("""
				insert into role_assignment (id, user_id, role, unit_id, valid_from)
				select id, user_id, role, unit_id, :since
				from unnest(:ids, :users, :roles, :units) as held (id, user_id, role, unit_id)
				""")
			.param("since", since)
			.param("ids", accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new))
			.param("users", ids)
			.param("roles", accounts.stream().map(account -> account.role().name()).toArray(String[]::new))
			.param("units", accounts.stream().map(Account::unit).toArray(UUID[]::new))
			.update();
	}

	/** A user to be, with his one role. */
	record Account(String username, String name, Role role, UUID unit) {
	}

}
