package vn.tuyengiao.portal.platform.rounds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One submission, what it said, and the decision with its reasons, which is missing while
 * it waits. Kept for ever. Its id comes from the form that sent it, so that pressing the
 * button twice sends once.
 */
@MappedSuperclass
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class Round implements Persistable<UUID> {

	@Id
	private UUID id;

	private int number;

	private UUID submittedBy;

	private Instant submittedAt;

	private String note;

	@JdbcTypeCode(SqlTypes.JSON)
	private Snapshot content;

	/** Against the round before; none for the first one. */
	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable WordChanges wordChanges;

	@Enumerated(EnumType.STRING)
	private @Nullable SubmissionStatus decision;

	private @Nullable UUID decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable UUID openedBy;

	private @Nullable Instant openedAt;

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	protected Round(Sent sent) {
		this.id = sent.id();
		this.number = sent.number();
		this.submittedBy = sent.by();
		this.submittedAt = sent.at();
		this.note = sent.note();
		this.content = sent.content();
		this.wordChanges = sent.changes();
	}

	/** In their order; empty unless it was returned. */
	public abstract List<? extends PinnedReason> getReasons();

	/** Adds a reason at the end. */
	protected abstract void pin(int position, @Nullable UUID placeId, String text);

	void decide(SubmissionStatus to, UUID reviewer, Instant at) {
		decision = to;
		decidedBy = reviewer;
		decidedAt = at;
	}

	/** The decision is taken back. */
	void undecide() {
		decision = null;
		decidedBy = null;
		decidedAt = null;
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

	/**
	 * What is known of a round when it is sent; {@code changes}: none for the first one.
	 */
	public record Sent(UUID id, int number, UUID by, Instant at, String note, Snapshot content,
			@Nullable WordChanges changes) {
	}

}
