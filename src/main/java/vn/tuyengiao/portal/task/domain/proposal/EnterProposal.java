package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.Origin;

/**
 * A proposal to be entered.
 *
 * @param unitId where it was raised
 * @param raisedBy a post or a unit
 * @param raisedUnitId the unit, where it is another one
 * @param receipt of the reception office; else empty
 * @param origin the record in which it stands, in {@code originPart} of it
 * @param holderId who has to answer
 * @param receivedOn the day on which he got it: from then on the days count
 * @param plain whoever enters it says that it is neither a complaint nor a denunciation
 */
public record EnterProposal(UUID sourceId, UUID unitId, String raisedBy, @Nullable UUID raisedUnitId,
		LocalDate raisedOn, String receipt, @Nullable Origin origin, @Nullable UUID originPart,
		@Nullable UUID directiveId, String about, String words, UUID holderId, LocalDate receivedOn, boolean plain) {
}
