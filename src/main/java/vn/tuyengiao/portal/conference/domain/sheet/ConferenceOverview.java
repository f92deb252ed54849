package vn.tuyengiao.portal.conference.domain.sheet;

import java.time.Instant;
import java.util.List;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * A conference that is called, as its reader sees it.
 *
 * @param counts of those called, as far as they concern the reader
 * @param changes that it was moved, called off or reopened, the newest first
 */
public record ConferenceOverview(ConferenceSheet sheet, ConferenceStanding standing, List<SessionView> sessions,
		CallCounts counts, List<Change> changes) {

	/**
	 * How many are called, and what they answered.
	 *
	 * @param calls of a draft: lines of those called
	 * @param invited persons, without those who came uncalled
	 * @param seats that units have not filled yet
	 */
	public record CallCounts(int venues, int calls, int invited, int coming, int delegates, int excused, int silent,
			int seats) {
	}

	/**
	 * @param kind MOVED, CANCELLED or REOPENED; message key:
	 * {@code conference.change.<kind>}
	 * @param before its sessions until then; none but of one that was moved
	 */
	public record Change(String kind, String reason, List<SessionTimes> before, String by, Instant at) {
	}

}
