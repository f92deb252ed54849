package vn.tuyengiao.portal.account.domain.signin;

import java.time.Duration;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.domain.signin.SignInAttemptBook.Failures;
import vn.tuyengiao.portal.account.domain.signin.SignInAttemptBook.Tally;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * Slows down guessing. Failures of an account are counted in two places: for each address
 * from which it signed in during the last 30 days, and once for all other addresses
 * together, so that guessing from elsewhere never keeps out a colleague at his usual
 * place. An address that fails with many names and from which nobody works waits as a
 * whole; behind one that an office shares, nobody waits for the failures of others.
 */
@Component
@RequiredArgsConstructor
class SignInThrottle {

	/** Failures that cost nothing but themselves. */
	static final int FREE_FAILURES = 5;

	static final int FREE_FAILURES_OF_ADDRESS = 50;

	/** Of a name new at an address that is used, but with many failures. */
	static final int FREE_FAILURES_OF_STRANGER = 1;

	static final Duration FIRST_WAIT = Duration.ofMinutes(1);

	static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final Duration KNOWN_FOR = Duration.ofDays(30);

	private static final Duration COUNTED_FOR = Duration.ofDays(1);

	private final SignInAttemptBook attempts;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Counts the attempt as failed before the password is looked at, so that attempts
	 * made at once are all counted. {@link #acquit} takes it back.
	 * @return number of the attempt
	 * @throws TooManyAttemptsException if it has to wait; then nothing is counted
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long begin(String username, String address) {
		lock.take("sign-in address " + address);
		lock.take("sign-in account " + username);
		Instant now = time.now();
		Tally tally = attempts.count(username, address, now.minus(KNOWN_FOR), now.minus(COUNTED_FOR));
		Instant free = tally.known() ? after(tally.here(), FREE_FAILURES)
				: latest(after(tally.elsewhere(), FREE_FAILURES), atAddress(tally));
		if (free.isAfter(now)) {
			SecurityLog.note(SecurityLog.Event.SIGN_IN_SLOWED, "user", username, "seconds",
					Duration.between(now, free).toSeconds());
			throw new TooManyAttemptsException(Duration.between(now, free));
		}
		return attempts.add(username, address, now);
	}

	/** The attempt was good: the address is one of the account's own from now on. */
	@Transactional
	public void acquit(long attempt) {
		attempts.succeed(attempt);
	}

	/** Forgets what no longer counts. */
	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "account-purge-attempts", lockAtLeastFor = "PT1M")
	@Transactional
	public void purge() {
		Instant now = time.now();
		attempts.forget(now.minus(KNOWN_FOR), now.minus(COUNTED_FOR));
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

	/**
	 * An address that nobody uses waits as a whole. One from which people work is shared
	 * by those who have not signed in from it yet: each name has a try there, and waits
	 * for its own failures only.
	 */
	private static Instant atAddress(Tally tally) {
		if (!tally.used()) {
			return after(tally.address(), FREE_FAILURES_OF_ADDRESS);
		}
		return tally.address().count() < FREE_FAILURES_OF_ADDRESS ? Instant.MIN
				: after(tally.accountHere(), FREE_FAILURES_OF_STRANGER);
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
