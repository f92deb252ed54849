package vn.tuyengiao.portal.conference.domain.carried;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An item of a backlog, as it is read.
 *
 * @param month for which it is meant; null for whichever comes next
 * @param conferenceId in whose agenda it stands; null for none
 */
public record BacklogItem(UUID id, UUID seriesId, UUID unitId, String unitName, String title, String why,
		@Nullable Integer minutes, @Nullable LocalDate month, ItemState state, String answer, String proposedBy,
		Instant proposedAt, @Nullable UUID conferenceId) {

	/** The host can still say something to it. */
	public boolean isOpen() {
		return state == ItemState.PROPOSED || state == ItemState.POSTPONED || state == ItemState.ACCEPTED;
	}

}
