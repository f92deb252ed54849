package vn.tuyengiao.portal.platform.rounds;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * A record that one side writes and another decides on: DRAFT → SUBMITTED → RETURNED →
 * SUBMITTED → … → ACCEPTED. Its status moves through its {@link Rounds} alone.
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

	@Embedded
	private Authors authors;

	protected Submission(Author author, Instant at) {
		super(Ids.next());
		this.status = SubmissionStatus.DRAFT;
		this.createdBy = author.userId();
		this.createdAt = at;
		this.lastEditedBy = author.userId();
		this.lastEditedAt = at;
		this.enteredFor = author.onBehalf();
		this.authors = new Authors();
		this.authors.add(author.userId());
	}

	/** What is submitted, whole: the record of the round. */
	public abstract Snapshot snapshot();

	/** Leaves behind what does not count, before it is sent. */
	protected void tidy() {
	}

	/**
	 * Takes note of an edit.
	 * @throws RefusedException unless it may be written now
	 */
	public void edited(Author author, Instant at) {
		requireEditable();
		written(author, at);
	}

	/**
	 * @throws RefusedException unless it may be written now
	 */
	public void requireEditable() {
		if (!status.isEditable()) {
			throw new RefusedException("rounds.refused.edit." + status);
		}
	}

	/** Whether that person may take it there now. */
	void requireStep(SubmissionStatus to, UUID person) {
		boolean legal = to == SubmissionStatus.SUBMITTED ? status.isEditable() : status == SubmissionStatus.SUBMITTED;
		if (!legal) {
			throw new RefusedException("rounds.refused.step." + to);
		}
		if (to != SubmissionStatus.SUBMITTED) {
			authors.requireOther(person);
		}
	}

	void become(SubmissionStatus to) {
		status = to;
	}

	void written(Author author, Instant at) {
		lastEditedBy = author.userId();
		lastEditedAt = at;
		enteredFor |= author.onBehalf();
		authors.add(author.userId());
	}

}
