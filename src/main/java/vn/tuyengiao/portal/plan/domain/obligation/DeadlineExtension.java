package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.data.domain.Persistable;

/**
 * More time for one unit (gia hạn), with its reason. Its id comes from the form, so that
 * pressing the button twice grants once.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DeadlineExtension implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID obligationId;

	private LocalDate dueOn;

	private String reason;

	private UUID grantedBy;

	private Instant grantedAt;

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	DeadlineExtension(UUID id, UUID obligationId, LocalDate dueOn, String reason, UUID grantedBy, Instant grantedAt) {
		this.id = id;
		this.obligationId = obligationId;
		this.dueOn = dueOn;
		this.reason = reason;
		this.grantedBy = grantedBy;
		this.grantedAt = grantedAt;
	}

	/** Whether it gave just this, for this reason. */
	boolean says(DeadlineService.ExtendDeadline command) {
		return dueOn.equals(command.dueOn()) && reason.equals(command.reason());
	}

	@Override
	public boolean isNew() {
		return !stored;
	}

	@PostLoad
	@PostPersist
	void markStored() {
		stored = true;
	}

}
