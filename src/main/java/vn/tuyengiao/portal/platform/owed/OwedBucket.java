package vn.tuyengiao.portal.platform.owed;

/**
 * When something has to be done, as seen from a day. Message key:
 * {@code owed.bucket.<name>}.
 */
public enum OwedBucket {

	/** The due date has passed. */
	OVERDUE,
	/** Due from that day to the Sunday of its week. */
	WEEK,
	/** Due after that. */
	LATER,
	/** Waits without a due date. */
	UNDATED

}
