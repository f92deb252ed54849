package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;

/**
 * What became of a month of a series: a meeting, or that it was skipped.
 *
 * @param month its first day
 * @param conferenceId null of a skipped month
 * @param planned the day by the rule when it was opened
 * @param skipped why; empty of a meeting
 */
public record SeriesMonth(LocalDate month, @Nullable UUID conferenceId, String title, @Nullable ConferenceStatus status,
		@Nullable LocalDate heldOn, @Nullable LocalDate planned, String skipped) {

	/** It counts: no other meeting of that month can be opened. */
	public boolean isTaken() {
		return status != ConferenceStatus.CANCELLED;
	}

	public boolean isSkipped() {
		return conferenceId == null;
	}

	/** It is held on another day than the rule says. */
	public boolean isMoved() {
		return heldOn != null && !heldOn.equals(planned);
	}

}
