package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tuyengiao.portal.calendar.domain.anniversary.YearlyDay.Fall;

import static org.assertj.core.api.Assertions.assertThat;

class YearlyDayTests {

	@ParameterizedTest
	@CsvSource({ "false, 29, 2, true", "false, 30, 2, false", "false, 31, 4, false", "false, 31, 12, true",
			"true, 30, 1, true", "true, 31, 1, false", "true, 1, 13, false", "false, 0, 1, false" })
	void someDaysThereAreNot(boolean lunar, int day, int month, boolean exists) {
		assertThat(new YearlyDay(lunar, day, month).exists()).isEqualTo(exists);
	}

	@Test
	void solarDayFallsOnceAYear() {
		assertThat(new YearlyDay(false, 3, 2).between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
			.containsExactly(new Fall(LocalDate.of(2026, 2, 3), 2026, false),
					new Fall(LocalDate.of(2027, 2, 3), 2027, false));
		assertThat(new YearlyDay(false, 29, 2).between(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)))
			.containsExactly(new Fall(LocalDate.of(2027, 2, 28), 2027, true),
					new Fall(LocalDate.of(2028, 2, 29), 2028, false));
	}

	@Test
	void lunarDayOfTheEndOfAYearFallsInTheNextSolarOne() {
		assertThat(new YearlyDay(true, 30, 12).between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
			.containsExactly(new Fall(LocalDate.of(2026, 2, 16), 2025, true),
					new Fall(LocalDate.of(2027, 2, 5), 2026, true));
		assertThat(new YearlyDay(true, 10, 3).between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
			.containsExactly(new Fall(LocalDate.of(2025, 4, 7), 2025, false));
	}

	@Test
	void dayOfALeapMonthIsKeptOnceInTheOrdinaryOne() {
		assertThat(new YearlyDay(true, 1, 6).between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
			.containsExactly(new Fall(LocalDate.of(2025, 6, 25), 2025, false));
	}

	@Test
	void nextOneIsTheDayItselfOrLater() {
		YearlyDay day = new YearlyDay(false, 24, 11);
		assertThat(day.next(LocalDate.of(2026, 11, 24))).map(Fall::on).contains(LocalDate.of(2026, 11, 24));
		assertThat(day.next(LocalDate.of(2026, 11, 25))).map(Fall::on).contains(LocalDate.of(2027, 11, 24));
	}

}
