package vn.tuyengiao.portal.task.domain.proposal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answer with all proposals that it answers and its reader sees.
 *
 * @param unitId who answers; {@code reporting}: has a board
 * @param writes the reader writes for it; {@code issues}: issues its documents
 */
public record AnswerSheet(UUID id, UUID unitId, boolean reporting, String words, boolean writes, boolean issues,
		List<Answered> proposals) {

	/** One of them; {@code committee}: where it was raised. */
	public record Answered(UUID id, UUID unitId, String committee, String raisedBy, LocalDate raisedOn, String words) {
	}

	/** Where they were raised, each once. */
	public List<UUID> units() {
		return proposals.stream().map(Answered::unitId).distinct().toList();
	}

	public List<String> committees() {
		return proposals.stream().map(Answered::committee).distinct().toList();
	}

}
