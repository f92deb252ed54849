package vn.tuyengiao.portal.conference.domain.invitation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * What an invitation says. For the host it names units and groups; persons are named only
 * to those who read their unit.
 *
 * @param byBoard the board of the host issues it; of a host that reports, its committee
 * @param agenda in its order
 * @param calls who is called, in the order of the host
 * @param units of all units from which somebody is called, for the host; else of those
 * that the reader reads
 * @param people of the reader's own units; empty for the host
 */
public record Invitation(ConferenceStanding standing, boolean byBoard, List<SessionView> sessions,
		List<AgendaItem> agenda, List<CallLine> calls, List<UnitLine> units, List<PersonLine> people) {

	/**
	 * @param minutes null if nobody said how long
	 */
	public record AgendaItem(String title, String owner, @Nullable Integer minutes) {
	}

	/**
	 * Who is called, without names of persons.
	 *
	 * @param what GROUP, UNIT, BELOW (all that report below the unit) or PERSON
	 * @param name of the group, or of the unit; of persons of their unit
	 * @param count seats of a unit, persons of a unit; of a group 0
	 */
	public record CallLine(String what, String name, int count) {
	}

	/**
	 * A unit from which somebody is called.
	 *
	 * @param committee what it is called in documents
	 * @param called persons whom the host called
	 * @param seats persons whom it names itself
	 * @param place the hall of its venue; empty if nobody said
	 * @param link of its venue, for those who read the unit alone
	 */
	public record UnitLine(UUID id, String committee, int called, int seats, String venue, String place, String link) {
	}

	/** Somebody of the reader's own who is called, or was named. */
	public record PersonLine(UUID unitId, String name, String post, String delegate, String delegatePost) {
	}

}
