package vn.tuyengiao.portal.task.domain.proposal.source;

/**
 * A source with the version that a form must name to change it.
 *
 * @param used there are proposals of it
 */
public record ProposalSourceRecord(ProposalSourceView source, long version, boolean used) {
}
