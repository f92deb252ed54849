package vn.tuyengiao.portal.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * How the calendar is looked at, and which days that shows. Message key:
 * {@code calendar.view.<name>}.
 */
@RequiredArgsConstructor
enum CalendarView {

	MONTH(4, 20), WEEK(12, 20), LIST(10, 20), DAY(Integer.MAX_VALUE - 1, 200);

	/** Days of a list, the first included. */
	private static final int LISTED = 31;

	/** So many entries stand on a day. */
	final int shown;

	/** So many of a source are asked for. */
	final int most;

	static CalendarView of(@Nullable String typed) {
		Optional<CalendarView> named = Arrays.stream(values()).filter(view -> view.address().equals(typed)).findFirst();
		return named.orElse(MONTH);
	}

	/** As it stands in an address. */
	String address() {
		return name().toLowerCase(Locale.ROOT);
	}

	LocalDate first(LocalDate day) {
		return switch (this) {
			case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case LIST, DAY -> day;
		};
	}

	LocalDate last(LocalDate day) {
		return switch (this) {
			case MONTH ->
				day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
			case WEEK -> first(day).plusDays(6);
			case LIST -> day.plusDays(LISTED - 1L);
			case DAY -> day;
		};
	}

	/** A day of the next part, or of the one before. */
	LocalDate step(LocalDate day, int steps) {
		return switch (this) {
			case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
			case WEEK -> first(day).plusWeeks(steps);
			case LIST -> day.plusDays((long) LISTED * steps);
			case DAY -> day.plusDays(steps);
		};
	}

}
