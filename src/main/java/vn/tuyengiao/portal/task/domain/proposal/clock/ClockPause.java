package vn.tuyengiao.portal.task.domain.proposal.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Information is awaited: days after the one on which it was asked for, up to the one on
 * which it came, do not count.
 *
 * @param gotOn null as long as it did not come
 */
public record ClockPause(LocalDate askedOn, @Nullable LocalDate gotOn) {

	boolean covers(LocalDate day) {
		return day.isAfter(askedOn) && (gotOn == null || !day.isAfter(gotOn));
	}

}
