package vn.tuyengiao.portal.account.domain.pending;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A code for a new password, asked for and perhaps made.
 *
 * @param alone nobody else could print it when it was asked for
 * @param openedBy name of who printed it; null before, and for one that was mailed
 * @param openedAt when its code was made
 */
public record PasswordSlip(UUID id, UUID userId, String username, String displayName, UUID unitId, String unitName,
		UUID askedById, String askedBy, Instant askedAt, boolean alone, boolean mailed, @Nullable UUID openedById,
		@Nullable String openedBy, @Nullable Instant openedAt, @Nullable Instant expiresAt) {

	public boolean isOpened() {
		return openedAt != null;
	}

	/** In Vietnam's time. */
	public LocalDateTime askedOn() {
		return LocalDateTime.ofInstant(askedAt, VietnamTime.ZONE);
	}

}
