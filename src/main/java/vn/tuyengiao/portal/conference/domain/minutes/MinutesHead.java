package vn.tuyengiao.portal.conference.domain.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Minutes as a whole.
 *
 * @param version of all parts together; 0 before anything was written
 * @param reporting the host is a unit that reports; else it is a district
 * @param approvedAt null until a leader approved them
 * @param writers everybody who wrote in a part
 * @param units those from which somebody is called, the host aside
 */
public record MinutesHead(long version, boolean reporting, @Nullable Instant approvedAt, String approvedBy,
		List<UUID> writers, List<UUID> units) {

	public boolean approved() {
		return approvedAt != null;
	}

	/**
	 * Whether the user may not approve them: of a district, where nobody else wrote in
	 * them.
	 */
	boolean isOnlyBy(UUID userId) {
		return !reporting && writers.equals(List.of(userId));
	}

}
