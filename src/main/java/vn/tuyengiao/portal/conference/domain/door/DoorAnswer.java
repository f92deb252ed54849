package vn.tuyengiao.portal.conference.domain.door;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;

/**
 * What somebody who scanned a code is told.
 *
 * @param self who he is, where that is known
 * @param choices of whom he says that it is him, where it is not known
 * @param press what goes along with his button
 */
public record DoorAnswer(DoorOutcome outcome, UUID conferenceId, String title, String venue, SessionTimes session,
		@Nullable Person self, List<Person> choices, String press) {

	/**
	 * @param name who comes: the delegate where there is one
	 * @param standsFor for whom the delegate comes; empty for himself
	 * @param venue where he is called to
	 */
	public record Person(UUID inviteeId, String name, String post, String unitName, String standsFor, String venue) {
	}

}
