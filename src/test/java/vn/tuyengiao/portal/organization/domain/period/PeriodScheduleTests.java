package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodScheduleTests {

	private final PeriodSchedule schedule = new PeriodSchedule(Set.of(LocalDate.of(2027, 1, 5)));

	@Test
	void aQuartersPlanIsDueOnThe25thBeforeIt() {
		PeriodDates dates = schedule.of(CalendarPeriod.ofQuarter(2026, 4));
		assertThat(dates.opensOn()).isEqualTo("2026-08-17");
		assertThat(dates.planDueOn()).isEqualTo("2026-09-25");
		assertThat(dates.planLockOn()).isEqualTo("2026-10-05");
	}

	@Test
	void whatFallsOnADayOffMovesToTheNextWorkingDay() {
		PeriodDates dates = schedule.of(CalendarPeriod.ofQuarter(2026, 4));
		assertThat(dates.reportDueOn()).as("5 January is a holiday").isEqualTo("2027-01-06");
		assertThat(dates.reportLockOn()).as("16 January is a Saturday").isEqualTo("2027-01-18");
	}

	@Test
	void aYearsPlanIsDueOn20December() {
		PeriodDates dates = schedule.of(CalendarPeriod.ofYear(2028));
		assertThat(dates.planDueOn()).isEqualTo("2027-12-20");
		assertThat(dates.reportDueOn()).isEqualTo("2029-01-15");
	}

	@Test
	void theQuarterBeforeTheFirstIsTheLastOfTheYearBefore() {
		assertThat(CalendarPeriod.ofQuarter(2026, 1).plus(-1)).isEqualTo(CalendarPeriod.ofQuarter(2025, 4));
		assertThat(CalendarPeriod.ofQuarter(2026, 4).plus(1)).isEqualTo(CalendarPeriod.ofQuarter(2027, 1));
		assertThat(CalendarPeriod.ofQuarter(2026, 2).plus(-5)).isEqualTo(CalendarPeriod.ofQuarter(2025, 1));
		assertThat(CalendarPeriod.ofYear(2026).plus(-1)).isEqualTo(CalendarPeriod.ofYear(2025));
	}

	@Test
	void aQuarterEndsOnTheLastDayOfItsThirdMonth() {
		assertThat(CalendarPeriod.quarterOf(LocalDate.of(2028, 2, 29))).isEqualTo(CalendarPeriod.ofQuarter(2028, 1));
		assertThat(CalendarPeriod.ofQuarter(2028, 1).endsOn()).isEqualTo("2028-03-31");
		assertThat(CalendarPeriod.ofQuarter(2028, 2).endsOn()).isEqualTo("2028-06-30");
	}

}
