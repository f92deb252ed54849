package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * What a page says of a step that a unit owes: {@code key} is a message key with the day
 * on which it was done and the days left or late as its arguments; {@code tone}: a CSS
 * class, empty for none.
 */
public record DutyNote(String key, String doneOn, long days, String tone) {

	private static final int SOON = 3;

	/**
	 * @param dueOn null if it is no longer asked for
	 * @param doneOn null while it is not done
	 */
	public static DutyNote of(@Nullable LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate today) {
		if (dueOn == null) {
			return new DutyNote("directive.unit.due.none", "", 0, "");
		}
		if (doneOn != null) {
			long late = ChronoUnit.DAYS.between(dueOn, doneOn);
			return late > 0 ? new DutyNote("directive.unit.due.done-late", Days.day(doneOn), late, "due-soon")
					: new DutyNote("directive.unit.due.done", Days.day(doneOn), 0, "due-done");
		}
		long left = ChronoUnit.DAYS.between(today, dueOn);
		if (left < 0) {
			return new DutyNote("directive.unit.due.late", "", -left, "overdue");
		}
		return new DutyNote(left == 0 ? "directive.unit.due.today" : "directive.unit.due.left", "", left,
				left <= SOON ? "due-soon" : "");
	}

}
