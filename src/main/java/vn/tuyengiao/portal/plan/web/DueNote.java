package vn.tuyengiao.portal.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What a page says beside a due date: days left, days late, or nothing. {@code key} is a
 * message key with the days as its argument; {@code tone}: a CSS class, empty for none.
 */
public record DueNote(String key, long days, String tone) {

	private static final int SOON = 3;

	/**
	 * @param dueOn with any extension
	 * @param lockOn the last day on which the unit can still send
	 * @param firstSubmittedOn if anything was sent
	 * @return nothing where nothing is to be said
	 */
	public static @Nullable DueNote of(LocalDate dueOn, LocalDate lockOn, @Nullable LocalDate firstSubmittedOn,
			LocalDate today) {
		if (firstSubmittedOn != null) {
			long late = ChronoUnit.DAYS.between(dueOn, firstSubmittedOn);
			return late > 0 ? new DueNote("plan.due.late", late, "overdue") : null;
		}
		long left = ChronoUnit.DAYS.between(today, dueOn);
		if (left >= 0) {
			return new DueNote(left == 0 ? "plan.due.today" : "plan.due.left", left, left <= SOON ? "due-soon" : "");
		}
		if (today.isAfter(lockOn)) {
			return new DueNote("plan.due.never", 0, "overdue");
		}
		return new DueNote("plan.due.overdue", -left, "overdue");
	}

}
