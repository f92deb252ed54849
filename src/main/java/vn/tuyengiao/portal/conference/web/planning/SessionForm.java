package vn.tuyengiao.portal.conference.web.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A session of a conference, as it is typed. */
@Getter
@Setter
public class SessionForm {

	@NotNull
	private @Nullable UUID id;

	private boolean kept;

	@Size(max = 200)
	@Label("conference.session.title")
	private @Nullable String title;

	@NotNull
	@Label("conference.session.day")
	private @Nullable LocalDate heldOn;

	@NotNull
	@Label("conference.begins-at")
	private @Nullable LocalTime beginsAt;

	@NotNull
	@Label("conference.ends-at")
	private @Nullable LocalTime endsAt;

	@Label("conference.session.make-up")
	private boolean makeUp;

	static SessionForm blank(@Nullable LocalDate day, boolean makeUp) {
		SessionForm form = new SessionForm();
		form.id = Ids.next();
		form.heldOn = day;
		form.makeUp = makeUp;
		return form;
	}

	static SessionForm of(SessionView session) {
		SessionForm form = new SessionForm();
		form.id = session.id();
		form.kept = true;
		form.title = session.times().title();
		form.heldOn = session.times().heldOn();
		form.beginsAt = session.times().beginsAt();
		form.endsAt = session.times().endsAt();
		form.makeUp = session.times().makeUp();
		return form;
	}

	/** The same on another day, where one is given. */
	SessionForm on(@Nullable LocalDate day) {
		heldOn = day == null ? heldOn : day;
		return this;
	}

	UUID sessionId() {
		return kept ? Objects.requireNonNull(id) : EntryId.of(id, this);
	}

	/** Of a form without faults. */
	SessionTimes times() {
		return new SessionTimes(Objects.requireNonNullElse(title, ""), Objects.requireNonNull(heldOn),
				Objects.requireNonNull(beginsAt), Objects.requireNonNull(endsAt), makeUp);
	}

}
