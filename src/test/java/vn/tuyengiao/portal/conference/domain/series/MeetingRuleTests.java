package vn.tuyengiao.portal.conference.domain.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.VietnamTime;

import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/** On which day a series meets, compared with a count of our own. */
class MeetingRuleTests {

	/** Tết Đinh Mùi, as the office has it off. */
	private static final Set<LocalDate> TET = Set
		.copyOf(LocalDate.of(2027, 2, 4).datesUntil(LocalDate.of(2027, 2, 13)).toList());

	private final SeriesDays days = new SeriesDays(new Calendar());

	@Test
	void thirtyFirstIsTheLastDayOfShorterMonths() {
		MeetingRule rule = MeetingRule.day(31);
		assertThat(rule.named(YearMonth.of(2027, 1))).isEqualTo("2027-01-31");
		assertThat(rule.named(YearMonth.of(2027, 2))).isEqualTo("2027-02-28");
		assertThat(rule.named(YearMonth.of(2028, 2))).isEqualTo("2028-02-29");
		assertThat(rule.named(YearMonth.of(2027, 4))).isEqualTo("2027-04-30");
		assertThat(day(rule, 2027, 4)).isEqualTo(
				new PlannedDay(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30), LocalDate.of(2027, 4, 30), true));
		assertThat(day(rule, 2027, 3).cut()).isFalse();
	}

	@Test
	void dayOffBecomesTheNextWorkingDayAlsoOfTheNextMonth() {
		PlannedDay january = day(MeetingRule.day(31), 2027, 1);
		assertThat(january.named()).hasDayOfMonth(31);
		assertThat(january.day()).isEqualTo("2027-02-01");
		assertThat(january.month()).isEqualTo("2027-01-01");
		assertThat(january.isMoved()).isTrue();
	}

	@Test
	void tetMovesItBehindTheHolidays() {
		assertThat(day(MeetingRule.day(5), 2027, 2).day()).isEqualTo("2027-02-15");
		assertThat(day(MeetingRule.weekday(2, DayOfWeek.WEDNESDAY), 2027, 2).day()).isEqualTo("2027-02-15");
	}

	@Test
	void weekdaysAreCountedFromTheFirstAndTheFifthIsTheLast() {
		for (YearMonth month : months()) {
			for (DayOfWeek weekday : DayOfWeek.values()) {
				List<LocalDate> those = month.atDay(1)
					.datesUntil(month.atEndOfMonth().plusDays(1))
					.filter(day -> day.getDayOfWeek() == weekday)
					.toList();
				for (int week = 1; week <= 4; week++) {
					assertThat(MeetingRule.weekday(week, weekday).named(month)).isEqualTo(those.get(week - 1));
				}
				assertThat(MeetingRule.weekday(5, weekday).named(month)).isEqualTo(those.get(those.size() - 1));
			}
		}
	}

	@Test
	void lastWorkingDayIsNeverMovedOutOfItsMonth() {
		for (YearMonth month : months()) {
			LocalDate day = days.day(MeetingRule.lastWorkingDay(), month.atDay(1)).day();
			assertThat(YearMonth.from(day)).isEqualTo(month);
			assertThat(Calendar.isOff(day)).isFalse();
			assertThat(day.plusDays(1).datesUntil(month.atEndOfMonth().plusDays(1))).allMatch(Calendar::isOff);
		}
	}

	@Test
	void whatItLacksIsTold() {
		assertThat(faults(new MeetingRule(MeetingRule.Kind.DAY, null, null, null))).containsExactly("day");
		assertThat(faults(MeetingRule.day(32))).containsExactly("day");
		assertThat(faults(new MeetingRule(MeetingRule.Kind.WEEKDAY, 3, null, null))).containsExactly("week", "weekday");
		assertThat(faults(MeetingRule.lastWorkingDay())).isEmpty();
		assertThat(new MeetingRule(MeetingRule.Kind.LAST_WORKING, 3, 2, DayOfWeek.FRIDAY).tidy())
			.isEqualTo(MeetingRule.lastWorkingDay());
	}

	private static List<String> faults(MeetingRule rule) {
		Faults faults = new Faults();
		rule.check(faults);
		return faults.all().stream().map(fault -> fault.field()).toList();
	}

	private PlannedDay day(MeetingRule rule, int year, int month) {
		return days.day(rule, LocalDate.of(year, month, 1));
	}

	private static List<YearMonth> months() {
		return IntStream.range(0, 60).mapToObj(YearMonth.of(2026, 1)::plusMonths).toList();
	}

	/** Weekends and Tết. */
	private static final class Calendar implements WorkingDays {

		static boolean isOff(LocalDate day) {
			return day.getDayOfWeek().getValue() > 5 || TET.contains(day);
		}

		@Override
		public boolean isWorkingTime(Instant moment) {
			return isWorkingDay(moment.atZone(VietnamTime.ZONE).toLocalDate());
		}

		@Override
		public boolean isWorkingDay(LocalDate day) {
			return !isOff(day);
		}

		@Override
		public List<LocalDate> daysOff(Collection<LocalDate> of) {
			return of.stream().distinct().filter(Calendar::isOff).sorted().toList();
		}

		@Override
		public LocalDate nextWorkingDay(LocalDate day) {
			LocalDate next = day.plusDays(1);
			while (isOff(next)) {
				next = next.plusDays(1);
			}
			return next;
		}

		@Override
		public int daysBetween(LocalDate from, LocalDate to) {
			return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
		}

		@Override
		public LocalDate workingDay(LocalDate from, int days) {
			return Stream.iterate(nextWorkingDay(from), this::nextWorkingDay).skip(days - 1L).findFirst().orElseThrow();
		}

	}

}
