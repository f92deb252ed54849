package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * A conference of a unit. Days and hours are of Vietnam. Its figures are kept apart, as
 * there may be those of thousands of units.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Conference extends AggregateRoot {

	private UUID unitId;

	private UUID kindId;

	private String title;

	@Enumerated(EnumType.STRING)
	private ConferenceStatus status;

	private String place;

	private String chair;

	private String content;

	private LocalDate heldOn;

	private @Nullable LocalTime beginsAt;

	private @Nullable LocalTime endsAt;

	private boolean enteredFor;

	private UUID createdBy;

	private Instant createdAt;

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	@ElementCollection
	@CollectionTable(name = "conference_directive", joinColumns = @JoinColumn(name = "conference_id"))
	@Column(name = "directive_id")
	@Getter(AccessLevel.NONE)
	private Set<UUID> directives = new HashSet<>();

	/** One that was held. */
	Conference(UUID id, UUID unitId, ConferenceNotes notes, UUID author, boolean onBehalf, Instant at) {
		super(id);
		this.unitId = unitId;
		this.status = ConferenceStatus.CLOSED;
		this.createdBy = author;
		this.createdAt = at;
		this.lastEditedBy = author;
		this.lastEditedAt = at;
		put(notes, author, onBehalf, at);
	}

	/**
	 * Corrects what is recorded.
	 * @throws RefusedException if it was withdrawn
	 */
	void write(ConferenceNotes notes, UUID author, boolean onBehalf, Instant at) {
		requireCounting();
		put(notes, author, onBehalf, at);
	}

	private void put(ConferenceNotes notes, UUID author, boolean onBehalf, Instant at) {
		kindId = notes.kindId();
		title = notes.title();
		heldOn = notes.heldOn();
		beginsAt = notes.beginsAt();
		endsAt = notes.endsAt();
		place = notes.place();
		chair = notes.chair();
		content = notes.content();
		directives.retainAll(notes.directives());
		directives.addAll(notes.directives());
		edited(author, onBehalf, at);
	}

	/** It counts for nothing from now on. */
	void withdraw(UUID author, boolean onBehalf, Instant at) {
		requireCounting();
		status = ConferenceStatus.WITHDRAWN;
		edited(author, onBehalf, at);
	}

	/** It counts again. */
	void restore(UUID author, boolean onBehalf, Instant at) {
		if (status != ConferenceStatus.WITHDRAWN) {
			throw new RefusedException("conference.refused.not-withdrawn");
		}
		status = ConferenceStatus.CLOSED;
		edited(author, onBehalf, at);
	}

	boolean isWithdrawn() {
		return status == ConferenceStatus.WITHDRAWN;
	}

	Set<UUID> directives() {
		return Set.copyOf(directives);
	}

	ConferenceNotes notes() {
		return new ConferenceNotes(kindId, title, heldOn, beginsAt, endsAt, place, chair, content, directives());
	}

	private void requireCounting() {
		if (status == ConferenceStatus.WITHDRAWN) {
			throw new RefusedException("conference.refused.withdrawn");
		}
	}

	private void edited(UUID author, boolean onBehalf, Instant at) {
		enteredFor |= onBehalf;
		lastEditedBy = author;
		lastEditedAt = at;
	}

}
