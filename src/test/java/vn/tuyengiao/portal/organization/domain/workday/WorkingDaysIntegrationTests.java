package vn.tuyengiao.portal.organization.domain.workday;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** When the offices work, with New Year's Day 2027, a Friday, as a holiday. */
@IntegrationTest
class WorkingDaysIntegrationTests {

	@Autowired
	WorkingDays days;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void newYear() {
		jdbc.sql("insert into holiday (day, name) values (date '2027-01-01', 'Tết Dương lịch')").update();
	}

	@Test
	void officesWorkInTheMorningAndInTheAfternoonOfWorkingDays() {
		assertThat(isWorkingTime("2026-12-31T07:29:59")).isFalse();
		assertThat(isWorkingTime("2026-12-31T07:30:00")).isTrue();
		assertThat(isWorkingTime("2026-12-31T11:30:00")).as("noon").isFalse();
		assertThat(isWorkingTime("2026-12-31T13:30:00")).isTrue();
		assertThat(isWorkingTime("2026-12-31T16:59:59")).isTrue();
		assertThat(isWorkingTime("2026-12-31T17:00:00")).isFalse();
		assertThat(isWorkingTime("2027-01-01T09:00:00")).as("a holiday").isFalse();
		assertThat(isWorkingTime("2027-01-02T09:00:00")).as("a Saturday").isFalse();
		assertThat(isWorkingTime("2027-01-03T09:00:00")).as("a Sunday").isFalse();
	}

	@Test
	void nextWorkingDayIsAfterWeekendAndHoliday() {
		assertThat(days.nextWorkingDay(LocalDate.of(2026, 12, 30))).isEqualTo("2026-12-31");
		assertThat(days.nextWorkingDay(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-04");
		assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
		assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
	}

	@Test
	void workingDaysAreCountedFromTheDayAfterToTheDayItself() {
		LocalDate wednesday = LocalDate.of(2026, 12, 30);
		assertThat(days.daysBetween(wednesday, wednesday)).isZero();
		assertThat(days.daysBetween(wednesday, wednesday.plusDays(1))).isOne();
		assertThat(days.daysBetween(wednesday, LocalDate.of(2027, 1, 3))).as("until the Sunday").isOne();
		assertThat(days.daysBetween(wednesday, LocalDate.of(2027, 1, 5))).isEqualTo(3);
		assertThat(days.daysBetween(LocalDate.of(2027, 1, 5), wednesday)).isEqualTo(-3);
	}

	private boolean isWorkingTime(String inVietnam) {
		return days.isWorkingTime(LocalDateTime.parse(inVietnam).atZone(VietnamTime.ZONE).toInstant());
	}

}
