package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** One thing that became of a proposal. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProposalEvent {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private ProposalEventKind kind;

	private Instant happenedAt;

	private @Nullable UUID userId;

	private boolean onBehalf;

	private @Nullable UUID unitId;

	private String body;

	private String words;

	private @Nullable LocalDate dueFrom;

	private @Nullable LocalDate dueTo;

	private @Nullable LocalDate day;

	ProposalEvent(UUID id, ProposalEventKind kind, StepBy by, String words) {
		this.id = id;
		this.kind = kind;
		this.words = words;
		happenedAt = by.at();
		userId = by.userId();
		onBehalf = by.onBehalf();
		body = "";
	}

	ProposalEvent to(UUID unit, String outside) {
		unitId = unit;
		body = outside;
		return this;
	}

	ProposalEvent due(@Nullable LocalDate before, @Nullable LocalDate after) {
		dueFrom = before;
		dueTo = after;
		return this;
	}

	ProposalEvent on(LocalDate when) {
		day = when;
		return this;
	}

}
