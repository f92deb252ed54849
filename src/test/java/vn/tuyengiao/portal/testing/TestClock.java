package vn.tuyengiao.portal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The clock of the tests: it stands still until a test moves it. Each test begins at nine
 * in the morning of 24 November 2026 in Vietnam.
 */
public final class TestClock extends Clock {

	public static final Instant START = Instant.parse("2026-11-24T02:00:00Z");

	/** The day of {@link #START} in Vietnam. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private volatile Instant now = START;

	/** Today in Vietnam, at nine in the morning. */
	public void set(LocalDate today) {
		set(today.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant());
	}

	public void set(Instant instant) {
		now = instant;
	}

	public void advance(Duration duration) {
		now = now.plus(duration);
	}

	public void reset() {
		now = START;
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	/** Instants only: whoever needs days asks {@link VietnamTime}. */
	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("the test clock has no zone: use VietnamTime");
	}

}
