package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.tuyengiao.portal.calendar.domain.lunar.LunarCalendar;

/**
 * A day of each year, by one of the two calendars. A lunar 30th is kept on the 29th where
 * the month has no more, in the first of two months of its number; a 29 February on the
 * 28th.
 */
public record YearlyDay(boolean lunar, int day, int month) {

	/** Whether there is such a day in some year. */
	public boolean exists() {
		return month >= 1 && month <= 12 && day >= 1 && day <= (lunar ? 30 : mostDays(month));
	}

	/** Where it falls from the first day to the last, and in which year it is counted. */
	public List<Fall> between(LocalDate from, LocalDate to) {
		int first = Math.max(from.getYear() - 1, LunarCalendar.FIRST_YEAR);
		int last = Math.min(to.getYear(), LunarCalendar.LAST_YEAR);
		return IntStream.rangeClosed(first, last)
			.mapToObj(this::in)
			.filter(fall -> !fall.on().isBefore(from) && !fall.on().isAfter(to))
			.toList();
	}

	/** The next one, on the day itself or after it. */
	public Optional<Fall> next(LocalDate day) {
		return between(day, day.plusYears(2)).stream().findFirst();
	}

	private Fall in(int year) {
		if (lunar) {
			boolean moved = day == 30 && !LunarCalendar.hasThirtieth(month, year);
			return new Fall(LunarCalendar.falls(day, month, year), year, moved);
		}
		int days = YearMonth.of(year, month).lengthOfMonth();
		return new Fall(LocalDate.of(year, month, Math.min(day, days)), year, day > days);
	}

	private static int mostDays(int month) {
		return YearMonth.of(2024, month).lengthOfMonth();
	}

	/**
	 * @param year of the calendar by which it goes
	 * @param moved the day itself is missing in that year, it is kept a day before
	 */
	public record Fall(LocalDate on, int year, boolean moved) {

		/** How many years it is by then. */
		public int years(int since) {
			return Math.max(0, year - since);
		}

	}

}
