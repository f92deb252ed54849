package vn.tuyengiao.portal.plan;

/**
 * Where a plan or a report is between commune and district. Message key:
 * {@code plan.status.<name>}.
 */
public enum SubmissionStatus {

	/** Nothing begun: only an obligation can be in this state. */
	NONE,
	/** Being written by the unit. */
	DRAFT,
	/** Waits for the district. */
	SUBMITTED,
	/** Sent back with reasons. */
	RETURNED,
	/** Accepted; nobody edits it any more. */
	ACCEPTED;

	/** The unit may write in it. */
	public boolean isEditable() {
		return this == DRAFT || this == RETURNED;
	}

}
