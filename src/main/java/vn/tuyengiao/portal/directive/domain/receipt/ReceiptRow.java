package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.RecipientKind;

/**
 * One unit's receipt of the version in force.
 *
 * @param missing the first step that it still owes; null if it owes none
 * @param dueOn of that step; {@code daysLate}: since then, 0 if it is not past
 * @param asked steps that the unit was asked for; {@code done}: of them
 */
public record ReceiptRow(UUID unitId, String unitName, RecipientKind kind, Instant deliveredAt,
		@Nullable Instant openedAt, @Nullable LocalDate acknowledgedOn, boolean onPaper, @Nullable String missing,
		@Nullable LocalDate dueOn, int daysLate, int asked, int done) {

	/** How far the receipt itself is. */
	public Progress progress() {
		return onPaper ? Progress.ON_PAPER : acknowledgedOn != null ? Progress.ACKNOWLEDGED
				: openedAt != null ? Progress.OPENED : Progress.DELIVERED;
	}

	/** Message key: {@code directive.receipts.progress.<name>}. */
	public enum Progress {

		DELIVERED, OPENED, ACKNOWLEDGED, ON_PAPER

	}

}
