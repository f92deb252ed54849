package vn.tuyengiao.portal.directive.domain.receipt;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the list of receipts is narrowed to; null stands for any.
 *
 * @param state of the whole unit, or with {@code stepId} of this one step
 * @param stepId units that are asked for this step
 * @param missingId units whose first missing step is this one
 * @param words in the unit's name; tones and đ folded
 */
public record ReceiptFilter(@Nullable ReceiptState state, @Nullable UUID stepId, @Nullable UUID missingId,
		@Nullable String words) {

	/**
	 * Message key: {@code directive.receipts.state.<name>}. Without a step, what is owed
	 * is judged by the first missing step in the order of the work.
	 */
	public enum ReceiptState {

		/** The unit has not opened it. */
		UNOPENED,
		/** The unit has not acknowledged it. */
		UNACKNOWLEDGED,
		/** Something is still owed, late or not. */
		OPEN,
		/** Something is still owed and not yet late. */
		DUE,
		/** What is owed is past its due date. */
		LATE,
		/** Nothing is owed any more. */
		DONE

	}

}
