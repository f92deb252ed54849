package vn.tuyengiao.portal.conference.domain.door;

/**
 * What comes of a scan at the door. Message key: {@code conference.day.door.<name>}.
 */
public enum DoorOutcome {

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
