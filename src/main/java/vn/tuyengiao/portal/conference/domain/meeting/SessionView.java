package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session of a conference.
 *
 * @param number from 1, in the order of time
 */
public record SessionView(UUID id, int number, SessionTimes times) {

	/** By Vietnam's clock. */
	public LocalDateTime begins() {
		return times.heldOn().atTime(times.beginsAt());
	}

	/** By Vietnam's clock. */
	public LocalDateTime ends() {
		return times.heldOn().atTime(times.endsAt());
	}

}
