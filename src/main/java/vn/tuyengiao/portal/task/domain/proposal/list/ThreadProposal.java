package vn.tuyengiao.portal.task.domain.proposal.list;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;

/** A proposal as the thread of its directive tells it. */
public record ThreadProposal(UUID id, UUID unitId, String unitName, Instant at, String raisedBy, String words,
		ProposalStatus status, @Nullable ProposalVerdict verdict, String by) {
}
