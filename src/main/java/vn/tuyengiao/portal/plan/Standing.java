package vn.tuyengiao.portal.plan;

/**
 * How a unit stands with one obligation on a day. The rule is the database function
 * {@code standing}, so that pages, counts and the freeze at the lock cannot differ.
 * Message key: {@code plan.standing.<name>}.
 */
public enum Standing {

	/** Nothing sent and the due date has not passed. */
	NOT_DUE,
	/** Nothing sent and the due date, with any extension, has passed. */
	SILENT,
	/** First sent by the due date. */
	ON_TIME,
	/** First sent after the due date, by the extended one. */
	EXTENDED,
	/** First sent after both. */
	LATE,
	/** Sent back, and the unit has not sent it again. */
	RETURNED,
	/** Accepted after one return or more: the time that review took counts for nobody. */
	AFTER_RETURN

}
