package vn.tuyengiao.portal.task.domain.proposal.list;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;

/**
 * What the ledger is narrowed to; null stands for any.
 *
 * @param unit where it was raised, or one above
 * @param origin the record of which they came
 * @param view one of the questions above the list
 */
public record ProposalFilter(@Nullable String words, @Nullable ProposalStatus status, @Nullable UUID source,
		@Nullable UUID unit, @Nullable UUID directive, @Nullable UUID origin, @Nullable LedgerView view) {

	public ProposalFilter asking(@Nullable LedgerView other) {
		return new ProposalFilter(words, status, source, unit, directive, origin, other);
	}

	/** Message key: {@code proposal.view.<name>}. */
	public enum LedgerView {

		/** Wait for their answer. */
		UNANSWERED,
		/** The reader's own unit has to answer them. */
		MINE,
		/** Should have been answered before today. */
		LATE,
		/** Answered, and whoever raised them does not know it yet. */
		UNDELIVERED

	}

}
