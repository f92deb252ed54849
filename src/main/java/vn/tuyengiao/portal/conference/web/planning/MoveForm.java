package vn.tuyengiao.portal.conference.web.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.web.form.Label;

/** New days and hours for the sessions of a conference that was sent, and why. */
@Getter
@Setter
public class MoveForm {

	private long version;

	@NotBlank
	@Size(max = 1000)
	@Label("conference.move.reason")
	private @Nullable String reason;

	@Valid
	private List<SessionForm> sessions = new ArrayList<>();

	static MoveForm of(long version, List<SessionView> sessions) {
		MoveForm form = new MoveForm();
		form.version = version;
		sessions.forEach(session -> form.sessions.add(SessionForm.of(session)));
		return form;
	}

	/** With that session on that day; as it is where nothing is said. */
	MoveForm moving(@Nullable UUID session, @Nullable LocalDate day) {
		sessions.stream()
			.filter(one -> Objects.equals(one.getId(), session) || sessions.size() == 1)
			.forEach(one -> one.on(day));
		return this;
	}

	/** Of a form without faults. */
	Map<UUID, SessionTimes> moved() {
		Map<UUID, SessionTimes> moved = new LinkedHashMap<>();
		sessions.forEach(session -> moved.put(Objects.requireNonNull(session.getId()), session.times()));
		return moved;
	}

	/** What is typed for the same session; none if it was added meanwhile. */
	@Nullable SessionForm of(SessionForm other) {
		return sessions.stream()
			.filter(session -> Objects.equals(session.getId(), other.getId()))
			.findFirst()
			.orElse(null);
	}

	String why() {
		return Objects.requireNonNullElse(reason, "");
	}

}
