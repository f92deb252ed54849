package vn.tuyengiao.portal.task.domain.proposal;

/** How a proposal stands. Message key: {@code proposal.status.<name>}. */
public enum ProposalStatus {

	/** Waits for its answer. */
	OPEN,
	/** Waits for information; its clock stands. */
	AWAITING,
	/** Answered, until whoever raised it says whether that satisfies him. */
	ANSWERED,
	/** Judged, or silence was taken for it. */
	CLOSED;

	public boolean isUnanswered() {
		return this == OPEN || this == AWAITING;
	}

}
