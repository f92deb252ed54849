package vn.tuyengiao.portal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * How one unit stands with one plan or report. {@code planId}: none where no plan was
 * begun; {@code waitingSince}: the day of the submission that is undecided.
 */
public record ObligationLine(UUID unitId, String unitName, PeriodRef period, Subject subject, SubmissionStatus status,
		Standing standing, @Nullable LocalDate waitingSince, @Nullable UUID planId) {

	/** Days that it has waited for the district. */
	public long daysWaiting(LocalDate today) {
		return waitingSince == null ? 0 : ChronoUnit.DAYS.between(waitingSince, today);
	}

}
