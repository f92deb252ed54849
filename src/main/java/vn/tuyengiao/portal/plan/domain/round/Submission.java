package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * What plan and report have in common: DRAFT → SUBMITTED → RETURNED → SUBMITTED → … →
 * ACCEPTED, and who wrote in it.
 */
@MappedSuperclass
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class Submission extends AggregateRoot {

	@Enumerated(EnumType.STRING)
	private SubmissionStatus status;

	private boolean enteredFor;

	private UUID createdBy;

	private Instant createdAt;

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	@Getter(AccessLevel.NONE)
	private UUID[] writtenBy;

	public Submission(Author author, Instant at) {
		super(Ids.next());
		this.status = SubmissionStatus.DRAFT;
		this.createdBy = author.userId();
		this.createdAt = at;
		this.writtenBy = new UUID[0];
		written(author, at);
	}

	public abstract Subject subject();

	/** What is submitted, whole: the record of the round. */
	public abstract Snapshot snapshot();

	/** Everybody who ever wrote in it: none of them may review it. */
	public Set<UUID> writers() {
		return new LinkedHashSet<>(Arrays.asList(writtenBy));
	}

	/**
	 * Takes note of an edit.
	 * @throws RefusedException unless the unit may write now
	 */
	public void edited(Author author, Instant at) {
		requireEditable();
		written(author, at);
	}

	/**
	 * @throws RefusedException unless the unit may write now
	 */
	public void requireEditable() {
		if (!status.isEditable()) {
			throw new RefusedException("plan.refused.edit." + status);
		}
	}

	public void submit(Author author, Instant at) {
		if (!status.isEditable()) {
			throw new RefusedException("plan.refused.step.SUBMITTED");
		}
		written(author, at);
		status = SubmissionStatus.SUBMITTED;
	}

	public void returnForCorrection(UUID reviewer) {
		decide(reviewer, SubmissionStatus.RETURNED);
	}

	public void accept(UUID reviewer) {
		decide(reviewer, SubmissionStatus.ACCEPTED);
	}

	private void decide(UUID reviewer, SubmissionStatus decision) {
		if (status != SubmissionStatus.SUBMITTED) {
			throw new RefusedException("plan.refused.step." + decision);
		}
		if (writers().contains(reviewer)) {
			throw new AccessDeniedException("who wrote it does not review it");
		}
		status = decision;
	}

	private void written(Author author, Instant at) {
		lastEditedBy = author.userId();
		lastEditedAt = at;
		enteredFor |= author.onBehalf();
		Set<UUID> writers = writers();
		if (writers.add(author.userId())) {
			writtenBy = writers.toArray(UUID[]::new);
		}
	}

}
