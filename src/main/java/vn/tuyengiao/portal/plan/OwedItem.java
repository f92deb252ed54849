package vn.tuyengiao.portal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * One plan or report that a unit owes. {@code planId} is null while no plan is begun;
 * {@code dueOn} is the day that counts for this unit, with any extension
 * ({@code extended}); {@code waitingSince}: the day of the submission that is undecided;
 * {@code reasons}: how many reasons the return gives.
 */
public record OwedItem(UUID obligationId, UUID unitId, String unitName, PeriodRef period, Subject subject,
		SubmissionStatus status, Standing standing, LocalDate dueOn, boolean extended, LocalDate lockOn,
		LocalDate waitingSince, UUID planId, int reasons) {

	/** Days from the day to the due date; negative once it has passed. */
	public long daysLeft(LocalDate today) {
		return ChronoUnit.DAYS.between(today, dueOn);
	}

	/** Days that it has waited for the district. */
	public long daysWaiting(LocalDate today) {
		return waitingSince == null ? 0 : ChronoUnit.DAYS.between(waitingSince, today);
	}

}
