package vn.tuyengiao.portal.task.domain.proposal;

/**
 * What happened to a proposal. Message key: {@code proposal.event.<name>}.
 */
public enum ProposalEventKind {

	ENTERED, PASSED, ASKED, INFORMED, EXTENDED, ANSWERED, RECALLED, DELIVERED, JUDGED, REOPENED, CLOSED,
	/** A holiday came or went, and its due date with it. */
	MOVED

}
