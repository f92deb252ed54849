package vn.tuyengiao.portal.platform.rounds;

/**
 * Where a record is between who writes it and who decides on it. Message key:
 * {@code plan.status.<name>}.
 */
public enum SubmissionStatus {

	/** Nothing begun: only what is owed can be in this state. */
	NONE,
	/** Being written. */
	DRAFT,
	/** Waits for the decision. */
	SUBMITTED,
	/** Sent back with reasons. */
	RETURNED,
	/** Accepted; nobody edits it any more. */
	ACCEPTED;

	/** It may be written now. */
	public boolean isEditable() {
		return this == DRAFT || this == RETURNED;
	}

}
