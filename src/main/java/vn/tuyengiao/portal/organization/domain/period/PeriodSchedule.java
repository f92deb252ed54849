package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.util.Set;

import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.domain.workday.WorkingWeek;

/**
 * The usual days of a period, before anybody changes them: it opens 45 days before it
 * starts; the plan is due on the 25th of the month before a quarter, on 20 December
 * before a year; the report five days after a quarter, fifteen after a year; each is
 * locked ten days after it was due. What falls on a day off moves to the next working
 * day.
 *
 * @param holidays the days off besides Saturdays and Sundays
 */
public record PeriodSchedule(Set<LocalDate> holidays) {

	private static final int OPENS_BEFORE_START = 45;

	private static final int LOCK_AFTER_DUE = 10;

	public PeriodDates of(CalendarPeriod period) {
		boolean year = period.kind() == PeriodKind.YEAR;
		LocalDate planDue = workingDayFrom(period.startsOn().minusMonths(1).withDayOfMonth(year ? 20 : 25));
		LocalDate reportDue = workingDayFrom(period.endsOn().plusDays(year ? 15 : 5));
		return new PeriodDates(period.startsOn().minusDays(OPENS_BEFORE_START), planDue,
				workingDayFrom(planDue.plusDays(LOCK_AFTER_DUE)), reportDue,
				workingDayFrom(reportDue.plusDays(LOCK_AFTER_DUE)));
	}

	/** The day itself if the offices work on it, else the next on which they do. */
	public LocalDate workingDayFrom(LocalDate day) {
		return new WorkingWeek(holidays).workingDayFrom(day);
	}

}
