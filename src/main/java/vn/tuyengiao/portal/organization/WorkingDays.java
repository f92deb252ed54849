package vn.tuyengiao.portal.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * When the offices work: Monday to Friday but for the administrator's holidays, from 7:30
 * to 11:30 and from 13:30 to 17:00 in Vietnam. Each method is one statement.
 */
public interface WorkingDays {

	/** Whether anybody is at his desk; the ends of the hours do not count. */
	boolean isWorkingTime(Instant moment);

	boolean isWorkingDay(LocalDate day);

	/** Those of the days on which nobody works, each once, in order. */
	List<LocalDate> daysOff(Collection<LocalDate> days);

	/** The first working day after the day. */
	LocalDate nextWorkingDay(LocalDate day);

	/**
	 * How many working days there are after {@code from} up to and including {@code to}:
	 * what a rule of "ten working days" counts. Negative if {@code to} is the earlier
	 * one.
	 */
	int daysBetween(LocalDate from, LocalDate to);

	/**
	 * The {@code days}th working day after {@code from}: by when a rule of "ten working
	 * days" is kept.
	 * @param days more than none
	 */
	LocalDate workingDay(LocalDate from, int days);

}
