package vn.tuyengiao.portal.task.domain.proposal.sheet;

import java.time.LocalDate;
import java.util.UUID;

/** A proposal that waits for its answer, for who gives it. */
public record AnswerableProposal(UUID id, String words, String raisedBy, String unitName, LocalDate raisedOn,
		LocalDate dueOn, String holderName, UUID holderId) {
}
