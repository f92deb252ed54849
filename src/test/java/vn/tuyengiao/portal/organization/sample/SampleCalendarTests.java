package vn.tuyengiao.portal.organization.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.domain.period.CalendarPeriod;
import vn.tuyengiao.portal.organization.domain.period.PeriodDates;

import static org.assertj.core.api.Assertions.assertThat;

class SampleCalendarTests {

	/** Every day of a leap year, a usual one, and the year's turn after it. */
	static Stream<LocalDate> everyDay() {
		return LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2029, 2, 1));
	}

	@ParameterizedTest
	@MethodSource("everyDay")
	void onAnyDayTheDatesKeepTheirOrder(LocalDate today) {
		for (SampleCalendar.Entry entry : new SampleCalendar(today, 1).periods()) {
			PeriodDates dates = entry.dates();
			assertThat(dates.planDueOn()).as("%s on %s", entry.period(), today)
				.isAfterOrEqualTo(dates.opensOn())
				.isBeforeOrEqualTo(dates.planLockOn());
			assertThat(dates.reportDueOn()).as("%s on %s", entry.period(), today)
				.isAfterOrEqualTo(entry.period().startsOn())
				.isBeforeOrEqualTo(dates.reportLockOn());
		}
	}

	@ParameterizedTest
	@MethodSource("everyDay")
	void onAnyDayOnePlanIsDueSoonAndOneIsLateButOpen(LocalDate today) {
		List<PeriodDates> owed = new SampleCalendar(today, 1).periods()
			.stream()
			.map(SampleCalendar.Entry::dates)
			.filter(dates -> !dates.opensOn().isAfter(today) && !dates.planLockOn().isBefore(today))
			.toList();
		assertThat(owed).anyMatch(dates -> dates.planDueOn().equals(today.plusDays(4)));
		assertThat(owed).anyMatch(dates -> dates.planDueOn().equals(today.minusDays(2)));
	}

	@Test
	void theQuartersReachFromAYearAgoToTheNextOne() {
		assertThat(new SampleCalendar(LocalDate.of(2026, 11, 24), 1).periods()).extracting(SampleCalendar.Entry::period)
			.filteredOn(period -> period.kind() == PeriodKind.QUARTER)
			.containsExactly(CalendarPeriod.ofQuarter(2025, 4), CalendarPeriod.ofQuarter(2026, 1),
					CalendarPeriod.ofQuarter(2026, 2), CalendarPeriod.ofQuarter(2026, 3),
					CalendarPeriod.ofQuarter(2026, 4), CalendarPeriod.ofQuarter(2027, 1));
	}

	@Test
	void everyQuarterLiesInAYearOfTheSample() {
		everyDay().forEach(today -> {
			List<CalendarPeriod> periods = new SampleCalendar(today, 1).periods()
				.stream()
				.map(SampleCalendar.Entry::period)
				.toList();
			assertThat(periods).doesNotHaveDuplicates();
			assertThat(periods).allMatch(period -> periods.contains(CalendarPeriod.ofYear(period.year())));
		});
	}

	@Test
	void tenYearsOfPeriodsForMeasuring() {
		assertThat(new SampleCalendar(LocalDate.of(2026, 11, 24), 10).periods()).hasSize(42 + 12);
	}

}
