package vn.tuyengiao.portal.conference.domain.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * What the host sees of all venues at a session as they come.
 *
 * @param totals of all venues that were asked for, not of the page alone
 */
public record HostScreen(ConferenceStanding standing, List<SessionView> sessions, SessionView session,
		Page<VenueNow> venues, Totals totals, Instant now) {

	/**
	 * @param stage as it is now
	 * @param obliged called to it and not exempt
	 * @param present in its list and there, guests and walk-ins too
	 * @param absent obliged, and noted as absent
	 * @param open obliged, and not noted yet
	 * @param excused of those who are absent or not noted
	 * @param lastMark when something was last noted; null for nothing yet
	 */
	public record VenueNow(UUID id, String name, String unitName, VenueStage stage, int obliged, int present, int late,
			int absent, int open, int excused, int walkIns, @Nullable Instant lastMark, String silence) {
	}

	/**
	 * @param connected venues whose list is open somewhere now
	 */
	public record Totals(int venues, int connected, int silent, int done, int obliged, int present, int late,
			int absent, int open, int walkIns) {

		static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	}

}
