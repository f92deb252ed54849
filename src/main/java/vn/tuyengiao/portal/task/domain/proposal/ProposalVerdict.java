package vn.tuyengiao.portal.task.domain.proposal;

/**
 * What whoever raised a proposal says of its answer. Message key:
 * {@code proposal.verdict.<name>}.
 */
public enum ProposalVerdict {

	SATISFIED, PARTLY,
	/** Goes a level up, once. */
	NOT,
	/** He said nothing in time; nobody chooses it. */
	SILENT

}
