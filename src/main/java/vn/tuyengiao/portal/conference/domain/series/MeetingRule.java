package vn.tuyengiao.portal.conference.domain.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Faults;

/**
 * On which day of each month a series meets, days off aside.
 *
 * @param day of the month, 1 to 31; null but for {@link Kind#DAY}
 * @param week the so-manieth such weekday, {@link #LAST_WEEK} for the last; null but for
 * {@link Kind#WEEKDAY}
 */
public record MeetingRule(Kind kind, @Nullable Integer day, @Nullable Integer week, @Nullable DayOfWeek weekday) {

	/** The last such weekday of a month, whether it has four or five of them. */
	public static final int LAST_WEEK = 5;

	private static final int LONGEST_MONTH = 31;

	public static MeetingRule day(int day) {
		return new MeetingRule(Kind.DAY, day, null, null);
	}

	public static MeetingRule weekday(int week, DayOfWeek weekday) {
		return new MeetingRule(Kind.WEEKDAY, null, week, weekday);
	}

	public static MeetingRule lastWorkingDay() {
		return new MeetingRule(Kind.LAST_WORKING, null, null, null);
	}

	/** What was typed, without what does not belong to its kind. */
	public MeetingRule tidy() {
		return switch (kind) {
			case DAY -> new MeetingRule(kind, day, null, null);
			case WEEKDAY -> new MeetingRule(kind, null, week, weekday);
			case LAST_WORKING -> lastWorkingDay();
		};
	}

	/** Faults at {@code day}, {@code week} and {@code weekday}. */
	void check(Faults faults) {
		if (kind == Kind.DAY) {
			faults.addIf(day == null || day < 1 || day > LONGEST_MONTH, "day", "series.fault.day");
		}
		if (kind == Kind.WEEKDAY) {
			faults.addIf(week == null || week < 1 || week > LAST_WEEK, "week", "series.fault.week")
				.addIf(weekday == null, "weekday", "series.fault.weekday");
		}
	}

	/** The month has no such day: its last one is meant. */
	boolean isCut(YearMonth month) {
		return day != null && day > month.lengthOfMonth();
	}

	/** The day that it names in the month; of the last working day the last of all. */
	LocalDate named(YearMonth month) {
		return switch (kind) {
			case DAY -> month.atDay(Math.min(Objects.requireNonNull(day), month.lengthOfMonth()));
			case WEEKDAY -> {
				DayOfWeek of = Objects.requireNonNull(weekday);
				int number = Objects.requireNonNull(week);
				yield month.atDay(1)
					.with(number == LAST_WEEK ? TemporalAdjusters.lastInMonth(of)
							: TemporalAdjusters.dayOfWeekInMonth(number, of));
			}
			case LAST_WORKING -> month.atEndOfMonth();
		};
	}

	/** Message key: {@code series.rule.<name>}. */
	public enum Kind {

		DAY, WEEKDAY, LAST_WORKING

	}

}
