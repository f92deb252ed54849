package vn.tuyengiao.portal.conference.domain.call;

import java.time.LocalDate;
import java.util.List;

import vn.tuyengiao.portal.account.Absences.UnattendedUnit;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * What the sending of a draft would do, and what stands in its way.
 *
 * @param blocks why it cannot be sent, as message keys
 * @param lacks what is missing though it can be sent, as message keys
 * @param clashes the first of them
 * @param clashing how many there are in all
 * @param daysOff days of sessions on which the offices do not work
 * @param unattended units that are to answer by a day on which all who do it are absent
 */
public record SendingSheet(ConferenceStanding standing, List<SessionView> sessions, CallCount count,
		List<String> blocks, List<String> lacks, List<Clash> clashes, long clashing, List<LocalDate> daysOff,
		List<UnattendedUnit> unattended) {

	/** Whether whoever sends it has to say that he does so all the same. */
	public boolean warns() {
		return clashing > 0 || !daysOff.isEmpty();
	}

	/** It is sent as it is seen here. */
	public SendOrder order(boolean anyway) {
		return new SendOrder(standing.version(), count.persons(), count.seats(), anyway);
	}

	/**
	 * The sending of what somebody saw.
	 *
	 * @param anyway in spite of clashes and days off
	 */
	public record SendOrder(long version, int persons, int seats, boolean anyway) {
	}

}
