package vn.tuyengiao.portal.register;

/**
 * A kind of record that bears a type of document and, where it is the office's own, a
 * number. Message key: {@code document-type.use.<name>}.
 */
public enum RecordKind {

	/** Came from above, registered and passed on to the units. */
	INCOMING_DIRECTIVE,
	/** Of the unit itself, registered and passed on to the units. */
	OWN_DIRECTIVE,
	/** Attached to a directive. */
	GUIDANCE,
	/** How a unit carries a directive out. */
	ACTION_PROGRAMME,
	/** A plan of work. */
	PLAN,
	/** A report on work. */
	REPORT,
	/** Decides on people, boards, inspections, commendations. */
	DECISION,
	/** What a conference or an inspection came to. */
	CONCLUSION,
	/** Minutes of a meeting. */
	MINUTES,
	/** Calls people to a conference. */
	INVITATION,
	/** Official letters, and slips that go with documents. */
	LETTER,
	/** Puts something before those who decide. */
	SUBMISSION

}
