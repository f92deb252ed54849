package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A receipt that was given before it was written down here; {@code acknowledgedAt} and
 * {@code acknowledgedOn}: null if the unit only opened it.
 */
public record GivenReceipt(UUID unitId, UUID by, Instant openedAt, @Nullable Instant acknowledgedAt,
		@Nullable LocalDate acknowledgedOn) {
}
