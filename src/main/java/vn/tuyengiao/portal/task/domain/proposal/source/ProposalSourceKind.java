package vn.tuyengiao.portal.task.domain.proposal.source;

/**
 * By what way a proposal came in. Message key: {@code proposal-source.kind.<name>}.
 */
public enum ProposalSourceKind {

	CONFERENCE, REPORT, VISIT,
	/** Of citizens, who are known there alone: a receipt number is kept. */
	RECEPTION,
	/** The national app, which keeps the proposal itself. */
	APP

}
