package vn.tuyengiao.portal.account.domain.pending;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A role that was given and that another person has to confirm, or has refused to.
 *
 * @param refusedBy name of who refused it; null while it waits
 */
public record PendingRole(UUID id, UUID userId, String username, String displayName, Role role, UUID unitId,
		String unitName, LocalDate from, @Nullable LocalDate to, UUID givenById, String givenBy, Instant givenAt,
		@Nullable String refusedBy, @Nullable Instant refusedAt) {

	public boolean isRefused() {
		return refusedAt != null;
	}

	/** The same role at the same unit on some day of both. */
	public boolean overlaps(Role other, UUID unit, LocalDate otherFrom, @Nullable LocalDate otherTo) {
		return role == other && unitId.equals(unit) && (to == null || !otherFrom.isAfter(to))
				&& (otherTo == null || !from.isAfter(otherTo));
	}

	/** In Vietnam's time. */
	public LocalDateTime givenOn() {
		return LocalDateTime.ofInstant(givenAt, VietnamTime.ZONE);
	}

}
