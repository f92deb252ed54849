package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.data.domain.Persistable;

/** That a conference was moved, called off or reopened, and why. Never changed. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ConferenceChange implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID conferenceId;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String reason;

	private String before;

	private UUID changedBy;

	private Instant changedAt;

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	ConferenceChange(UUID id, UUID conferenceId, Kind kind, String reason, String before, UUID changedBy,
			Instant changedAt) {
		this.id = id;
		this.conferenceId = conferenceId;
		this.kind = kind;
		this.reason = reason;
		this.before = before;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	/** A line for each: its day and its hours, as pages read them again. */
	static String lines(List<ConferenceSession> sessions) {
		return sessions.stream().map(session -> session.times().line()).collect(Collectors.joining("\n"));
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

	enum Kind {

		MOVED, CANCELLED, REOPENED

	}

}
