package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
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
 * A conference of a unit: one that was held and is recorded, or one to which people are
 * called (DRAFT → INVITED → IN_SESSION → CLOSED, or CANCELLED). Days and hours are of
 * Vietnam. Its figures are kept apart, as there may be those of thousands of units.
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

	private boolean called;

	private String secretary;

	private @Nullable LocalDate replyBy;

	private @Nullable Instant sentAt;

	private @Nullable UUID sentBy;

	private int moves;

	private @Nullable Instant closedAt;

	private @Nullable UUID closedBy;

	private byte @Nullable [] doorKey;

	private @Nullable UUID seriesId;

	private @Nullable LocalDate seriesMonth;

	private @Nullable LocalDate seriesDay;

	private UUID createdBy;

	private Instant createdAt;

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	@ElementCollection
	@CollectionTable(name = "conference_directive", joinColumns = @JoinColumn(name = "conference_id"))
	@Column(name = "directive_id")
	@Getter(AccessLevel.NONE)
	private Set<UUID> directives = new HashSet<>();

	private Conference(UUID id, UUID unitId, ConferenceStatus status, ConferencePlan plan, UUID author,
			boolean onBehalf, Instant at) {
		super(id);
		this.unitId = unitId;
		this.status = status;
		this.createdBy = author;
		this.createdAt = at;
		this.lastEditedBy = author;
		this.lastEditedAt = at;
		this.secretary = plan.secretary();
		this.replyBy = plan.replyBy();
		put(plan.notes(), author, onBehalf, at);
	}

	/** One that was held. */
	static Conference recorded(UUID id, UUID unitId, ConferenceNotes notes, UUID author, boolean onBehalf, Instant at) {
		return new Conference(id, unitId, ConferenceStatus.CLOSED, new ConferencePlan(notes, "", null), author,
				onBehalf, at);
	}

	/** One that is to be called. */
	static Conference planned(UUID id, UUID unitId, ConferencePlan plan, UUID author, boolean onBehalf, Instant at) {
		Conference conference = new Conference(id, unitId, ConferenceStatus.DRAFT, plan, author, onBehalf, at);
		conference.called = true;
		return conference;
	}

	/** It is the meeting of a series for that month. */
	Conference of(SeriesMeeting meeting) {
		seriesId = meeting.seriesId();
		seriesMonth = meeting.month();
		seriesDay = meeting.day();
		return this;
	}

	/**
	 * Changes what was planned; its sessions are changed by themselves.
	 * @throws RefusedException if it is over or only recorded
	 */
	void plan(ConferencePlan plan, UUID author, boolean onBehalf, Instant at) {
		requireOpen();
		put(plan, author, onBehalf, at);
	}

	private void put(ConferencePlan plan, UUID author, boolean onBehalf, Instant at) {
		secretary = plan.secretary();
		replyBy = plan.replyBy();
		put(plan.notes(), author, onBehalf, at);
	}

	/**
	 * It takes place on these days and hours.
	 * @throws RefusedException if it is over
	 */
	void scheduled(List<ConferenceSession> sessions) {
		requireOpen();
		ConferenceSession first = sessions.get(0);
		ConferenceSession last = sessions.get(sessions.size() - 1);
		heldOn = last.getHeldOn();
		beginsAt = first.getBeginsAt();
		endsAt = sessions.size() == 1 ? first.getEndsAt() : null;
	}

	/**
	 * Those called are told of it.
	 * @param key what the codes at its doors are made with
	 * @throws RefusedException if that was done before
	 */
	void send(UUID by, Instant at, byte[] key) {
		if (status != ConferenceStatus.DRAFT) {
			throw new RefusedException("conference.refused.sent");
		}
		status = ConferenceStatus.INVITED;
		sentAt = at;
		sentBy = by;
		doorKey = key.clone();
		edited(by, false, at);
	}

	/**
	 * It is held at another time or place than those called were told.
	 * @throws RefusedException if they were not told, or it is over
	 */
	void move(UUID by, Instant at) {
		requireUnderWay();
		moves++;
		edited(by, false, at);
	}

	/**
	 * It begins. Begun already, it goes on.
	 * @throws RefusedException if those called were not told, or it is over
	 */
	void begin() {
		requireUnderWay();
		status = ConferenceStatus.IN_SESSION;
	}

	/**
	 * It will not be held.
	 * @throws RefusedException if those called were not told, or it is over
	 */
	void cancel(UUID by, Instant at) {
		requireUnderWay();
		status = ConferenceStatus.CANCELLED;
		edited(by, false, at);
	}

	/**
	 * It is over and counts. What that needs is asked before.
	 * @throws RefusedException if it has not begun, or is over
	 */
	void close(UUID by, Instant at) {
		if (status != ConferenceStatus.IN_SESSION) {
			throw new RefusedException("conference.refused.not-begun");
		}
		status = ConferenceStatus.CLOSED;
		closedAt = at;
		closedBy = by;
		edited(by, false, at);
	}

	/**
	 * It was closed by mistake or too early: it goes on, and counts for nothing.
	 * @throws RefusedException if it is not closed
	 */
	void reopen(UUID by, Instant at) {
		if (!called || status != ConferenceStatus.CLOSED) {
			throw new RefusedException("conference.refused.not-closed");
		}
		status = ConferenceStatus.IN_SESSION;
		closedAt = null;
		closedBy = null;
		edited(by, false, at);
	}

	boolean isDraft() {
		return status == ConferenceStatus.DRAFT;
	}

	private void requireOpen() {
		if (!called || status != ConferenceStatus.DRAFT && !status.isUnderWay()) {
			throw new RefusedException("conference.refused.over");
		}
	}

	private void requireUnderWay() {
		if (!status.isUnderWay()) {
			throw new RefusedException(isDraft() ? "conference.refused.not-sent" : "conference.refused.over");
		}
	}

	/**
	 * Corrects what is recorded.
	 * @throws RefusedException if it was withdrawn, or was called and not recorded
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
		if (called) {
			throw new RefusedException("conference.refused.called");
		}
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
