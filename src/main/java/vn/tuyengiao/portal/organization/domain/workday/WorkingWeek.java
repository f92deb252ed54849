package vn.tuyengiao.portal.organization.domain.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The rule of working days.
 *
 * @param holidays the days off besides Saturdays and Sundays
 */
public record WorkingWeek(Set<LocalDate> holidays) {

	private static final LocalTime MORNING = LocalTime.of(7, 30);

	private static final LocalTime NOON = LocalTime.of(11, 30);

	private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

	private static final LocalTime EVENING = LocalTime.of(17, 0);

	public boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !holidays.contains(day);
	}

	/** The day itself if the offices work on it, else the next on which they do. */
	public LocalDate workingDayFrom(LocalDate day) {
		LocalDate candidate = day;
		while (!isWorkingDay(candidate)) {
			candidate = candidate.plusDays(1);
		}
		return candidate;
	}

	/** After {@code from} up to and including {@code to}, which is not before it. */
	int workingDaysBetween(LocalDate from, LocalDate to) {
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	static boolean isWorkingHour(LocalTime time) {
		return !time.isBefore(MORNING) && time.isBefore(NOON) || !time.isBefore(AFTERNOON) && time.isBefore(EVENING);
	}

}
