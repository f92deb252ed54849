package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.Immutable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.Ids;

/** A sending or an acceptance that was taken back. */
@Entity
@Immutable
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Recall {

	@Id
	private UUID id;

	private UUID planId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	private UUID roundId;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private UUID doneBy;

	private Instant doneAt;

	private UUID recalledBy;

	private Instant recalledAt;

	Recall(ReviewRound round, Kind kind, UUID doneBy, Instant doneAt, UUID recalledBy, Instant recalledAt) {
		this.id = Ids.next();
		this.planId = round.getPlanId();
		this.subject = round.getSubject();
		this.roundId = round.getId();
		this.kind = kind;
		this.doneBy = doneBy;
		this.doneAt = doneAt;
		this.recalledBy = recalledBy;
		this.recalledAt = recalledAt;
	}

	/** What was taken back. */
	enum Kind {

		SENDING, ACCEPTANCE

	}

}
