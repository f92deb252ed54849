package vn.tuyengiao.portal.directive.domain.version;

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
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * A document in the register of a unit, which it passes on to those below: what stays the
 * same through all its versions, and whether it is in force.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Directive extends AggregateRoot {

	private UUID unitId;

	@Enumerated(EnumType.STRING)
	private Direction direction;

	private UUID typeId;

	private UUID bodyId;

	private @Nullable UUID termId;

	private @Nullable UUID numberId;

	private String reference;

	private LocalDate issuedOn;

	private @Nullable LocalDate receivedOn;

	@Enumerated(EnumType.STRING)
	private DirectiveStatus status;

	private int currentNumber;

	private UUID registeredBy;

	private Instant registeredAt;

	private @Nullable UUID withdrawnBy;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawnReason;

	Directive(UUID id, UUID unitId, DirectiveEntry entry, UUID registeredBy, Instant registeredAt) {
		super(id);
		this.unitId = unitId;
		this.direction = entry.direction();
		this.typeId = entry.typeId();
		this.bodyId = entry.bodyId();
		this.numberId = entry.numberId();
		this.status = DirectiveStatus.DRAFT;
		this.registeredBy = registeredBy;
		this.registeredAt = registeredAt;
		date(entry.termId(), entry.reference(), entry.issuedOn(), entry.receivedOn());
	}

	/**
	 * Puts number and dates right while no unit has it.
	 * @throws RefusedException if some unit has
	 */
	void correct(@Nullable UUID newTermId, String newReference, LocalDate newIssuedOn,
			@Nullable LocalDate newReceivedOn) {
		if (status != DirectiveStatus.DRAFT) {
			throw new RefusedException("directive.refused.correct");
		}
		date(newTermId, newReference, newIssuedOn, newReceivedOn);
	}

	private void date(@Nullable UUID newTermId, String newReference, LocalDate newIssuedOn,
			@Nullable LocalDate newReceivedOn) {
		termId = newTermId;
		reference = newReference;
		issuedOn = newIssuedOn;
		receivedOn = direction == Direction.INCOMING ? newReceivedOn : null;
	}

	/** Puts the draft into force: the first version, or an amendment. */
	void issue(DirectiveVersion draft, UUID leader, Instant at) {
		requireInUse();
		draft.issue(leader, at);
		status = DirectiveStatus.ISSUED;
		currentNumber = draft.getNumber();
	}

	/** The version in force is a draft again, the one before it in force. */
	void recall(DirectiveVersion version, UUID leader, Instant at) {
		requireInUse();
		version.recall(leader, at);
		currentNumber = version.getNumber() - 1;
		status = currentNumber == 0 ? DirectiveStatus.DRAFT : DirectiveStatus.ISSUED;
	}

	/**
	 * The next version, to be prepared while this one stays in force.
	 * @throws RefusedException unless it is in force
	 */
	DirectiveVersion amend(UUID versionId, DirectiveVersion current, String change, UUID author, Instant at) {
		requireInUse();
		if (status != DirectiveStatus.ISSUED) {
			throw new RefusedException("directive.refused.amend.DRAFT");
		}
		return current.next(versionId, change, author, at);
	}

	void withdraw(String reason, UUID by, Instant at) {
		requireInUse();
		status = DirectiveStatus.WITHDRAWN;
		withdrawnReason = reason;
		withdrawnBy = by;
		withdrawnAt = at;
	}

	/**
	 * @throws RefusedException if it was withdrawn
	 */
	void requireInUse() {
		if (status == DirectiveStatus.WITHDRAWN) {
			throw new RefusedException("directive.refused.withdrawn");
		}
	}

	HeldDirective held() {
		return new HeldDirective(getId(), unitId, typeId, issuedOn, status, currentNumber, withdrawnReason);
	}

}
