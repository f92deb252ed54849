package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** A session of a conference; who changes it has taken the conference. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ConferenceSession implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID conferenceId;

	private String title;

	private LocalDate heldOn;

	private LocalTime beginsAt;

	private LocalTime endsAt;

	private boolean makeUp;

	@Transient
	@Getter(AccessLevel.NONE)
	private boolean stored;

	ConferenceSession(UUID id, UUID conferenceId, SessionTimes times) {
		this.id = id;
		this.conferenceId = conferenceId;
		put(times);
	}

	final void put(SessionTimes times) {
		title = times.title();
		heldOn = times.heldOn();
		beginsAt = times.beginsAt();
		endsAt = times.endsAt();
		makeUp = times.makeUp();
	}

	SessionTimes times() {
		return new SessionTimes(title, heldOn, beginsAt, endsAt, makeUp);
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
