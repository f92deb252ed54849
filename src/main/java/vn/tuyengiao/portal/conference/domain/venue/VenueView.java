package vn.tuyengiao.portal.conference.domain.venue;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A venue of a conference.
 *
 * @param host it is the hall of the one who holds the conference
 * @param invited how many are called to it, without those who come uncalled
 * @param handedInAt since when its list is closed; none while it is open
 * @param silence why the host closed it without a list; empty if it handed one in
 */
public record VenueView(UUID id, UUID conferenceId, long version, UUID unitId, String unitName, String name,
		String place, String link, int position, boolean host, int invited, boolean onPaper,
		@Nullable Instant handedInAt, boolean closedByHost, String silence) {

	public boolean isOpen() {
		return handedInAt == null;
	}

	public VenuePlan plan() {
		return new VenuePlan(unitId, name, place, link);
	}

}
