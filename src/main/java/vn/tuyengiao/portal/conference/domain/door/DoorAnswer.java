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
public record DoorAnswer(Outcome outcome, UUID conferenceId, String title, String venue, SessionTimes session,
		@Nullable Person self, List<Person> choices, String press) {

	/** Message key: {@code conference.day.door.<name>}. */
	public enum Outcome {

		/** He is known: one button. */
		READY,
		/** He says who he is. */
		CHOOSE,
		/** He was noted already. */
		DONE,
		/** The code is none of this venue and session. */
		WRONG,
		/** It was good before. */
		EXPIRED,
		/** Too early; a scan later does it. */
		EARLY,
		/** Too late for the door. */
		OVER,
		/** The list of the venue is closed, or the conference is not held. */
		CLOSED,
		/** He is called to another venue. */
		ELSEWHERE,
		/** He is not called. */
		UNKNOWN

	}

	/**
	 * @param name who comes: the delegate where there is one
	 * @param standsFor for whom the delegate comes; empty for himself
	 * @param venue where he is called to
	 */
	public record Person(UUID inviteeId, String name, String post, String unitName, String standsFor, String venue) {
	}

}
