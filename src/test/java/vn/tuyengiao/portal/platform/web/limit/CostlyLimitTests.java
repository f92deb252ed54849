package vn.tuyengiao.portal.platform.web.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.limit.Costly.Kind;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CostlyLimitTests {

	/** Near the end, as the ticker may run over. */
	private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(1).toNanos());

	private final CostlyLimit limit = new CostlyLimit(new CostlySettings(6, 2), Optional::empty, nanos::get);

	private final UUID officer = Ids.next();

	@Test
	void oneTooManyIsToldWhenToComeAgainAndIsAnsweredThen() {
		for (int i = 0; i < 6; i++) {
			limit.take(officer, Kind.PAGE);
		}
		assertThatExceptionOfType(TooOftenException.class).isThrownBy(() -> limit.take(officer, Kind.PAGE))
			.extracting(TooOftenException::getSeconds)
			.isEqualTo(11L);
		pass(11);
		limit.take(officer, Kind.PAGE);
		assertThatExceptionOfType(TooOftenException.class).isThrownBy(() -> limit.take(officer, Kind.PAGE));
		pass(120);
		for (int i = 0; i < 6; i++) {
			limit.take(officer, Kind.PAGE);
		}
	}

	@Test
	void exportsOthersAndPagesAreCountedApart() {
		limit.take(officer, Kind.EXPORT);
		limit.take(officer, Kind.EXPORT);
		assertThatExceptionOfType(TooOftenException.class).isThrownBy(() -> limit.take(officer, Kind.EXPORT));
		limit.take(officer, Kind.PAGE);
		limit.take(Ids.next(), Kind.EXPORT);
	}

	@Test
	void whoWasAwayLongestIsForgottenFirst() {
		limit.take(officer, Kind.EXPORT);
		limit.take(officer, Kind.EXPORT);
		for (int i = 0; i < CostlyLimit.MOST_PEOPLE; i++) {
			limit.take(Ids.next(), Kind.EXPORT);
		}
		limit.take(officer, Kind.EXPORT);
	}

	@Test
	void nobodyCanBeKeptFromAllOfIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CostlySettings(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new CostlySettings(1, 0));
	}

	private void pass(int seconds) {
		nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
	}

}
