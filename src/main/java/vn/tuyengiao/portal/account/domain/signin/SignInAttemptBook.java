package vn.tuyengiao.portal.account.domain.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of attempts to sign in: counted together, forgotten by the thousand. */
@Component
@RequiredArgsConstructor
class SignInAttemptBook {

	private final JdbcClient jdbc;

	/** Writes a failed attempt and returns its number. */
	long add(String username, String address, Instant at) {
		return jdbc.sql("""
				insert into sign_in_attempt (username, address, succeeded, at) values (:username, :address, false, :at)
				returning id
				""")
			.param("username", username)
			.param("address", address)
			.param("at", Rows.utc(at))
			.query(Long.class)
			.single();
	}

	/** The attempt was no failure after all. */
	void succeed(long attempt) {
		jdbc.sql("""
				update sign_in_attempt set succeeded = true where id = :id
				""").param("id", attempt).update();
	}

	/** Forgets all before the one day, and failures before the other. */
	void forget(Instant before, Instant failuresBefore) {
		jdbc.sql("""
				delete from sign_in_attempt where at < :known or (not succeeded and at < :counted)
				""").param("known", Rows.utc(before)).param("counted", Rows.utc(failuresBefore)).update();
	}

	/** The failures that count against the next attempt. */
	Tally count(String username, String address, Instant knownSince, Instant countedSince) {
		return jdbc.sql("""
				with own as (
				    select address, max(at) as at from sign_in_attempt
				    where username = :username and succeeded and at > :known group by address
				), failure as (
				    select address, at from sign_in_attempt
				    where username = :username and not succeeded and at > :counted
				), here as (
				    select count(*) as n, max(f.at) as at from failure f join own using (address)
				    where f.address = :address and f.at > own.at
				), elsewhere as (
				    select count(*) as n, max(at) as at from failure
				    where not exists (select 1 from own where own.address = failure.address)
				), account_here as (
				    select count(*) as n, max(at) as at from failure where address = :address
				), by_address as (
				    select count(*) as n, max(at) as at from sign_in_attempt
				    where address = :address and not succeeded and at > :counted
				)
				select exists (select 1 from own where address = :address) as known, here.n as here, here.at as here_at,
				       elsewhere.n as elsewhere, elsewhere.at as elsewhere_at,
				       by_address.n as by_address, by_address.at as by_address_at,
				       account_here.n as account_here, account_here.at as account_here_at,
				       exists (select 1 from sign_in_attempt
				               where address = :address and succeeded and at > :known) as used
				from here, elsewhere, by_address, account_here
				""")
			.param("username", username)
			.param("address", address)
			.param("known", Rows.utc(knownSince))
			.param("counted", Rows.utc(countedSince))
			.query((row, number) -> new Tally(row.getBoolean("known"), failures(row, "here"),
					failures(row, "elsewhere"), failures(row, "by_address"), row.getBoolean("used"),
					failures(row, "account_here")))
			.single();
	}

	private static Failures failures(ResultSet row, String name) throws SQLException {
		Instant last = Rows.instant(row, name + "_at");
		return new Failures(row.getLong(name), last == null ? Instant.MIN : last);
	}

	/** Failures in a row and the last of them. */
	record Failures(long count, Instant last) {
	}

	/**
	 * What is held against an attempt.
	 *
	 * @param known whether the account signed in from the address lately
	 * @param used whether anybody did
	 * @param accountHere of the account from the address, whether it knows it or not
	 */
	record Tally(boolean known, Failures here, Failures elsewhere, Failures address, boolean used,
			Failures accountHere) {
	}

	/** From where people signed in since then. */
	Places places(Instant since) {
		return jdbc
			.sql("""
					select count(distinct username) as accounts, count(distinct address) as addresses, max(address) as address
					from sign_in_attempt where succeeded and at > :since
					""")
			.param("since", Rows.utc(since))
			.query((row, number) -> new Places(row.getInt("accounts"), row.getInt("addresses"),
					row.getString("address")))
			.single();
	}

	/**
	 * How many accounts signed in from how many addresses.
	 *
	 * @param address one of them; null for none
	 */
	record Places(int accounts, int addresses, @Nullable String address) {
	}

}
