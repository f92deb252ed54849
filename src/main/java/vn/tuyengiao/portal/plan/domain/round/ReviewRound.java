package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * One submission of a plan or a report, what it said, and the district's decision with
 * its reasons. Kept for ever. Its id comes from the form that sent it, so that pressing
 * the button twice sends once.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ReviewRound implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID planId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	private int number;

	private UUID submittedBy;

	private Instant submittedAt;

	private String note;

	@JdbcTypeCode(SqlTypes.JSON)
	private Snapshot content;

	@Enumerated(EnumType.STRING)
	private SubmissionStatus decision;

	private UUID decidedBy;

	private Instant decidedAt;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "round_id", nullable = false, updatable = false)
	@OrderBy("position")
	@Getter(AccessLevel.NONE)
	private List<ReturnReason> reasons = new ArrayList<>();

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	public ReviewRound(UUID id, UUID planId, Subject subject, int number, UUID submittedBy, Instant submittedAt,
			String note, Snapshot content) {
		this.id = id;
		this.planId = planId;
		this.subject = subject;
		this.number = number;
		this.submittedBy = submittedBy;
		this.submittedAt = submittedAt;
		this.note = note;
		this.content = content;
	}

	public List<ReturnReason> getReasons() {
		return Collections.unmodifiableList(reasons);
	}

	public boolean isOpen() {
		return decision == null;
	}

	/** Whether it was returned for all these reasons. */
	public boolean hasReasons(List<ReviewService.Pin> pins) {
		return reasons.stream()
			.map(reason -> new ReviewService.Pin(reason.getLineId(), reason.getText()))
			.toList()
			.containsAll(pins);
	}

	public void returnFor(List<ReturnReason> because, UUID reviewer, Instant at) {
		decide(SubmissionStatus.RETURNED, reviewer, at);
		reasons.addAll(because);
	}

	public void accept(UUID reviewer, Instant at) {
		decide(SubmissionStatus.ACCEPTED, reviewer, at);
	}

	private void decide(SubmissionStatus outcome, UUID reviewer, Instant at) {
		if (!isOpen()) {
			throw new RefusedException("plan.refused.step." + outcome);
		}
		decision = outcome;
		decidedBy = reviewer;
		decidedAt = at;
	}

	@Override
	public boolean isNew() {
		return !stored;
	}

	@PostLoad
	@PostPersist
	public void markStored() {
		stored = true;
	}

}
