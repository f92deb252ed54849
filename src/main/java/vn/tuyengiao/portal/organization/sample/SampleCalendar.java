package vn.tuyengiao.portal.organization.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import vn.tuyengiao.portal.organization.domain.period.CalendarPeriod;
import vn.tuyengiao.portal.organization.domain.period.PeriodDates;
import vn.tuyengiao.portal.organization.domain.period.PeriodSchedule;

/**
 * The sample's periods, laid around today: quarters from a year ago (or {@code years}
 * ago) to the next one, and their years. Usual dates, but for two plans that make the
 * lists speak on any day of the year: the next quarter's is due in four days, and the
 * year's that is being planned was due two days ago and is still open.
 */
record SampleCalendar(LocalDate today, int years) {

	private static final Map<MonthDay, String> HOLIDAYS = Map.of(MonthDay.of(Month.JANUARY, 1), "Tết Dương lịch",
			MonthDay.of(Month.APRIL, 30), "Ngày Giải phóng miền Nam, thống nhất đất nước", MonthDay.of(Month.MAY, 1),
			"Ngày Quốc tế Lao động", MonthDay.of(Month.SEPTEMBER, 2), "Ngày Quốc khánh");

	record Entry(CalendarPeriod period, PeriodDates dates) {
	}

	/** The holidays of the solar calendar, which fall on the same days every year. */
	Map<LocalDate, String> holidays() {
		Map<LocalDate, String> days = new TreeMap<>();
		IntStream.rangeClosed(today.getYear() - years, today.getYear() + 2)
			.forEach(year -> HOLIDAYS.forEach((day, name) -> days.put(day.atYear(year), name)));
		return days;
	}

	List<Entry> periods() {
		PeriodSchedule schedule = new PeriodSchedule(holidays().keySet());
		List<Entry> entries = new ArrayList<>();
		for (int year = today.getYear() - years; year <= today.getYear() + 1; year++) {
			CalendarPeriod period = CalendarPeriod.ofYear(year);
			PeriodDates dates = schedule.of(period);
			entries.add(new Entry(period, year == plannedYear() ? late(dates) : dates));
		}
		CalendarPeriod current = CalendarPeriod.quarterOf(today);
		for (int distance = -4 * years; distance <= 1; distance++) {
			CalendarPeriod period = current.plus(distance);
			PeriodDates dates = schedule.of(period);
			entries.add(new Entry(period, distance == 1 ? dueSoon(dates) : dates));
		}
		return entries;
	}

	private int plannedYear() {
		return today.getMonthValue() <= 6 ? today.getYear() : today.getYear() + 1;
	}

	private PeriodDates dueSoon(PeriodDates usual) {
		LocalDate due = today.plusDays(4);
		return new PeriodDates(earlier(usual.opensOn(), today.minusDays(10)), due, due.plusDays(15),
				usual.reportDueOn(), usual.reportLockOn());
	}

	private PeriodDates late(PeriodDates usual) {
		return new PeriodDates(earlier(usual.opensOn(), today.minusDays(30)), today.minusDays(2), today.plusDays(20),
				usual.reportDueOn(), usual.reportLockOn());
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
