package vn.tuyengiao.portal.account.domain.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * A role held at a unit from a day to a day (both inclusive, days of Vietnam); it reaches
 * the unit and all below it.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class RoleAssignment extends AggregateRoot {

	private UUID userId;

	@Enumerated(EnumType.STRING)
	private Role role;

	private UUID unitId;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private @Nullable UUID givenBy;

	private @Nullable Instant givenAt;

	private @Nullable UUID confirmedBy;

	private @Nullable Instant confirmedAt;

	private @Nullable UUID endedBy;

	private @Nullable Instant endedAt;

	RoleAssignment(UUID id, UUID userId, Role role, UUID unitId, LocalDate validFrom, @Nullable LocalDate validTo) {
		super(id);
		if (validTo != null && validTo.isBefore(validFrom)) {
			throw new InvalidInputException("validTo", "account.role.fault.order");
		}
		this.userId = userId;
		this.role = role;
		this.unitId = unitId;
		this.validFrom = validFrom;
		this.validTo = validTo;
	}

	/** Who gave it and when. */
	RoleAssignment givenBy(UUID giver, Instant at) {
		givenBy = giver;
		givenAt = at;
		return this;
	}

	/** The other person who confirmed it, and when. */
	RoleAssignment confirmedBy(UUID confirmer, Instant at) {
		confirmedBy = confirmer;
		confirmedAt = at;
		return this;
	}

	/**
	 * The role is held for the last time on that day, which is not later than it was: to
	 * hold it longer is to be given it.
	 */
	void end(LocalDate lastDay, UUID by, Instant at) {
		if (lastDay.isBefore(validFrom)) {
			throw new InvalidInputException("validTo", "account.role.fault.order");
		}
		if (validTo != null && lastDay.isAfter(validTo)) {
			throw new InvalidInputException("validTo", "account.role.fault.longer");
		}
		validTo = lastDay;
		endedBy = by;
		endedAt = at;
	}

	/** The same role at the same unit on some day of both. */
	boolean overlaps(RoleAssignment other) {
		return role == other.role && unitId.equals(other.unitId)
				&& (validTo == null || !other.validFrom.isAfter(validTo))
				&& (other.validTo == null || !validFrom.isAfter(other.validTo));
	}

	boolean isInForceOn(LocalDate day) {
		return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
	}

}
