package vn.tuyengiao.portal.conference.domain.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conference on a directive.
 *
 * @param unitId of whom it is told: who held it, or whose members were there
 * @param reached members who heard it, of those {@code obliged}
 */
public record HeldConference(UUID id, String title, UUID unitId, String unitName, LocalDate heldOn, Instant recordedAt,
		boolean enteredFor, String recordedBy, HeldWay way, int reached, int obliged) {

	/** What the unit has to do with it. */
	public enum HeldWay {

		/** It held it. */
		OWN,
		/** Others held it, its members were called. */
		CALLED,
		/** Its members can make up for it on that day. */
		MAKE_UP

	}

}
