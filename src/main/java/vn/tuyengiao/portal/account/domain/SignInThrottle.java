package vn.tuyengiao.portal.account.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Slows down guessing. Failures of an account are counted in two places: for each address
 * from which it signed in during the last 30 days, and once for all other addresses
 * together, so that guessing from elsewhere never keeps out a colleague at his usual
 * place. An address that fails with many names waits as well, except for the accounts
 * that know it.
 */
@Component
@RequiredArgsConstructor
class SignInThrottle {

	/** Failures that cost nothing but themselves. */
	static final int FREE_FAILURES = 5;

	static final int FREE_FAILURES_OF_ADDRESS = 50;

	static final Duration FIRST_WAIT = Duration.ofMinutes(1);

	static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final Duration KNOWN_FOR = Duration.ofDays(30);

	private static final Duration COUNTED_FOR = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/**
	 * Counts the attempt as failed before the password is looked at, so that attempts
	 * made at once are all counted. {@link #acquit} takes it back.
	 * @return number of the attempt
	 * @throws TooManyAttemptsException if it has to wait; then nothing is counted
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long begin(String username, String address) {
		lock("sign-in address " + address);
		lock("sign-in account " + username);
		Instant now = time.now();
		Tally tally = count(username, address, now);
		Instant free = tally.known() ? after(tally.here(), FREE_FAILURES)
				: latest(after(tally.elsewhere(), FREE_FAILURES), afterAddress(tally.address()));
		if (free.isAfter(now)) {
			throw new TooManyAttemptsException(Duration.between(now, free));
		}
		return jdbc.sql("""
				insert into sign_in_attempt (username, address, succeeded, at) values (:username, :address, false, :at)
				returning id
				""")
			.param("username", username)
			.param("address", address)
			.param("at", utc(now))
			.query(Long.class)
			.single();
	}

	/** The attempt was good: the address is one of the account's own from now on. */
	@Transactional
	public void acquit(long attempt) {
		jdbc.sql("update sign_in_attempt set succeeded = true where id = :id").param("id", attempt).update();
	}

	/** Forgets what no longer counts. */
	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "account-purge-attempts", lockAtLeastFor = "PT1M")
	@Transactional
	public void purge() {
		Instant now = time.now();
		jdbc.sql("delete from sign_in_attempt where at < :known or (not succeeded and at < :counted)")
			.param("known", utc(now.minus(KNOWN_FOR)))
			.param("counted", utc(now.minus(COUNTED_FOR)))
			.update();
	}

	private void lock(String what) {
		jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) locked")
			.param("what", what)
			.query(Integer.class)
			.single();
	}

	private Tally count(String username, String address, Instant now) {
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
				), by_address as (
				    select count(*) as n, max(at) as at from sign_in_attempt
				    where address = :address and not succeeded and at > :counted
				)
				select exists (select 1 from own where address = :address) as known, here.n as here, here.at as here_at,
				       elsewhere.n as elsewhere, elsewhere.at as elsewhere_at,
				       by_address.n as by_address, by_address.at as by_address_at
				from here, elsewhere, by_address
				""")
			.param("username", username)
			.param("address", address)
			.param("known", utc(now.minus(KNOWN_FOR)))
			.param("counted", utc(now.minus(COUNTED_FOR)))
			.query((row, number) -> new Tally(row.getBoolean("known"), failures(row, "here"),
					failures(row, "elsewhere"), failures(row, "by_address")))
			.single();
	}

	private static Failures failures(ResultSet row, String name) throws SQLException {
		Timestamp last = row.getTimestamp(name + "_at");
		return new Failures(row.getLong(name), last == null ? Instant.MIN : last.toInstant());
	}

	/** When the next attempt is free: a minute, doubling up to a quarter of an hour. */
	static Instant after(Failures failures, int free) {
		if (failures.count() < free) {
			return Instant.MIN;
		}
		long doublings = Math.min(failures.count() - free, 10);
		Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
		return failures.last().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
	}

	private static Instant afterAddress(Failures failures) {
		return after(failures, FREE_FAILURES_OF_ADDRESS);
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** Failures in a row and the last of them. */
	record Failures(long count, Instant last) {
	}

	private record Tally(boolean known, Failures here, Failures elsewhere, Failures address) {
	}

}
