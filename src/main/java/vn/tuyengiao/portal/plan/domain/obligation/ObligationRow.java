package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * One obligation in a list. {@code planId}: none while nothing is begun;
 * {@code planStatus} is the plan's own status, also on the row of the report.
 * {@code waitingSince}: the day of the submission that waits for the district.
 * {@code reachedFrom}: through which units of his scope the reader reaches it.
 */
public record ObligationRow(UUID id, UUID unitId, String unitName, PeriodRef period, Subject subject,
		SubmissionStatus status, Standing standing, LocalDate dueOn, @Nullable LocalDate extendedDueOn,
		LocalDate lockOn, @Nullable LocalDate firstSubmittedOn, @Nullable LocalDate waitingSince, int returnCount,
		@Nullable UUID planId, @Nullable SubmissionStatus planStatus, Set<UUID> reachedFrom) {

	public LocalDate effectiveDueOn() {
		return extendedDueOn != null ? extendedDueOn : dueOn;
	}

	/** The plan of what is begun: by then there is one. */
	public UUID begunPlanId() {
		return Objects.requireNonNull(planId);
	}

	/** Days since the due date on that day; 0 or less while it has not passed. */
	public long daysLate(LocalDate today) {
		return ChronoUnit.DAYS.between(effectiveDueOn(), today);
	}

	/**
	 * By how many days the first submission came late, or is late on that day; null if it
	 * is not.
	 */
	public @Nullable Long daysLateOf(LocalDate today) {
		long late = daysLate(firstSubmittedOn != null ? firstSubmittedOn : today);
		return late > 0 ? late : null;
	}

	/**
	 * The unit has something to do: begin, go on, or answer a return. A report waits for
	 * its plan to be accepted.
	 */
	public boolean isOwedByUnit() {
		boolean unitsTurn = status == SubmissionStatus.NONE || status.isEditable();
		return unitsTurn && (subject == Subject.PLAN || planStatus == SubmissionStatus.ACCEPTED);
	}

}
