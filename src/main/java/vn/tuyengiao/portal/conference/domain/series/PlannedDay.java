package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;

/**
 * The day of a series in a month, and how it came to be that one.
 *
 * @param month its first day
 * @param named the day that the rule names
 * @param day on which the offices work
 * @param cut the month is too short for the day that the rule says
 */
public record PlannedDay(LocalDate month, LocalDate named, LocalDate day, boolean cut) {

	/** The named day is a day off. */
	public boolean isMoved() {
		return !named.equals(day);
	}

}
