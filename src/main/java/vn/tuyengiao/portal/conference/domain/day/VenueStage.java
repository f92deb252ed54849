package vn.tuyengiao.portal.conference.domain.day;

/**
 * How a venue is doing at a session, what needs somebody first. Message key:
 * {@code conference.day.venue.<name>}.
 */
public enum VenueStage {

	/** The session has begun, and nothing was noted. */
	SILENT,
	/** Something was noted, but nobody there has the list open any more. */
	LOST,
	/** The session has not begun, and nobody there has the list open. */
	AWAY,
	/** Its list is being kept. */
	RUNNING,
	/** The session has not begun; its list is open. */
	READY,
	/** It handed its attendance in. */
	HANDED_IN,
	/** The same, from a list on paper. */
	PAPER,
	/** The host closed it without a list. */
	CLOSED

}
