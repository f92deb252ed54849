package vn.tuyengiao.portal.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Today and now as the offices count them: days are days of Asia/Ho_Chi_Minh. */
@Component
@RequiredArgsConstructor
public class VietnamTime {

	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Clock clock;

	public LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

	/** Microseconds, as the database keeps them. */
	public Instant now() {
		return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
	}

}
