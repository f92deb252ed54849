package vn.tuyengiao.portal.calendar.domain.lunar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The lunar calendar against published days, and against its own rules. */
class LunarCalendarTests {

	/**
	 * 200 new years and leap months from 1968 on, when Vietnam's calendar went over to
	 * UTC+7: the tables that Hồ Ngọc Đức published (2004), facts only.
	 */
	@ParameterizedTest
	@CsvFileSource(resources = "/calendar/lunar-new-years.csv", numLinesToSkip = 1)
	void newYearsAndLeapMonthsAreThoseOfThePublishedTable(int year, LocalDate newYear, @Nullable Integer leapMonth) {
		assertThat(LunarCalendar.newYear(year)).isEqualTo(newYear);
		assertThat(leapMonths(year)).isEqualTo(leapMonth == null ? List.of() : List.of(leapMonth));
	}

	@ParameterizedTest
	@CsvSource({ "1985, 1985-01-21, 1985-02-20", "2007, 2007-02-17, 2007-02-18", "2030, 2030-02-02, 2030-02-03",
			"2053, 2053-02-18, 2053-02-19" })
	void yearsInWhichTetIsNotTheChineseNewYear(int year, LocalDate tet, LocalDate chinese) {
		assertThat(LunarCalendar.newYear(year)).isEqualTo(tet).isNotEqualTo(chinese);
	}

	@ParameterizedTest
	@CsvSource({ "1968, 1968-01-29", "1976, 1976-01-31", "2024, 2024-02-10", "2025, 2025-01-29", "2026, 2026-02-17",
			"2027, 2027-02-06" })
	void yearsThatPeopleRemember(int year, LocalDate tet) {
		assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
	}

	@ParameterizedTest
	@CsvSource({ "1985, 2", "2006, 7", "2017, 6", "2020, 4", "2023, 2", "2025, 6", "2028, 5", "2031, 3", "2033, 11" })
	void leapMonths(int year, int month) {
		assertThat(leapMonths(year)).containsExactly(month);
		assertThat(LunarCalendar.months(year)).hasSize(13);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2024, 2026, 2027, 2034 })
	void yearsWithoutALeapMonth(int year) {
		assertThat(LunarCalendar.months(year)).hasSize(12).noneMatch(LunarMonth::leap);
	}

	@Test
	void eachDayHasItsLunarDayAndBack() {
		LunarDay before = LunarCalendar.of(LocalDate.of(1901, 1, 1));
		for (LocalDate day = LocalDate.of(1901, 1, 2); day.getYear() <= LunarCalendar.LAST_YEAR; day = day
			.plusDays(1)) {
			LunarDay lunar = LunarCalendar.of(day);
			if (lunar.day() == 1) {
				assertThat(before.day()).as("length of the month before %s", day).isBetween(29, 30);
			}
			else {
				assertThat(lunar).as("%s", day)
					.isEqualTo(new LunarDay(before.day() + 1, before.month(), before.leap(), before.year()));
			}
			if (!lunar.leap()) {
				assertThat(LunarCalendar.falls(lunar.day(), lunar.month(), lunar.year())).isEqualTo(day);
			}
			before = lunar;
		}
		assertThat(before.year()).isEqualTo(LunarCalendar.LAST_YEAR);
	}

	@Test
	void monthsFollowEachOtherWithoutAGap() {
		for (int year = LunarCalendar.FIRST_YEAR; year < LunarCalendar.LAST_YEAR; year++) {
			List<LunarMonth> months = LunarCalendar.months(year);
			LunarMonth last = months.get(months.size() - 1);
			assertThat(months.get(0).month()).isOne();
			assertThat(last.month()).isEqualTo(12);
			assertThat(months.stream().mapToLong(LunarMonth::days).sum())
				.isEqualTo(ChronoUnit.DAYS.between(LunarCalendar.newYear(year), LunarCalendar.newYear(year + 1)));
			assertThat(months).allSatisfy(month -> assertThat(month.days()).isBetween(29, 30));
		}
	}

	@Test
	void thirtiethFallsOnThe29thWhereItIsMissing() {
		// the last day of Ất Tỵ is the 29th, that of Giáp Thìn as well, that of Quý Mão
		// the 30th
		assertThat(LunarCalendar.hasThirtieth(12, 2025)).isFalse();
		assertThat(LunarCalendar.falls(30, 12, 2025)).isEqualTo(LocalDate.of(2026, 2, 16))
			.isEqualTo(LunarCalendar.falls(29, 12, 2025));
		assertThat(LunarCalendar.hasThirtieth(12, 2023)).isTrue();
		assertThat(LunarCalendar.falls(30, 12, 2023)).isEqualTo(LocalDate.of(2024, 2, 9));
	}

	@Test
	void dayOfALeapMonthIsKeptInTheOrdinaryOne() {
		assertThat(LunarCalendar.of(LocalDate.of(2025, 7, 25))).isEqualTo(new LunarDay(1, 6, true, 2025));
		assertThat(LunarCalendar.falls(1, 6, 2025)).isEqualTo(LocalDate.of(2025, 6, 25));
	}

	@ParameterizedTest
	@CsvSource({ "1984, Giáp Tý", "1968, Mậu Thân", "2026, Bính Ngọ", "2027, Đinh Mùi", "1930, Canh Ngọ" })
	void yearsAreCalledByStemAndBranch(int year, String name) {
		assertThat(LunarCalendar.name(year)).isEqualTo(name);
	}

	@Test
	void saysWhatItDoesNotKnow() {
		assertThat(LunarCalendar.knows(LocalDate.of(2200, 1, 1))).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> LunarCalendar.of(LocalDate.of(2200, 1, 1)));
		assertThatIllegalArgumentException().isThrownBy(() -> LunarCalendar.months(1899));
	}

	private static List<Integer> leapMonths(int year) {
		return LunarCalendar.months(year).stream().filter(LunarMonth::leap).map(LunarMonth::month).toList();
	}

}
