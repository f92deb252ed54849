package vn.tuyengiao.portal.conference.domain.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conference on a directive.
 *
 * @param reached members who heard it, of those {@code obliged}
 */
public record HeldConference(UUID id, String title, UUID unitId, String unitName, LocalDate heldOn, Instant recordedAt,
		boolean enteredFor, String recordedBy, int reached, int obliged) {
}
