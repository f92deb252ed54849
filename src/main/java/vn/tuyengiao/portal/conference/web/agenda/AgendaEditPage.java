package vn.tuyengiao.portal.conference.web.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader.AgendaView;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.lines.LineHead;

/** What the page on which an agenda is written shows around its fields. */
@RequiredArgsConstructor
class AgendaEditPage {

	private final AgendaView view;

	private final @Nullable UUID opened;

	private final Words words;

	public ConferenceStanding getStanding() {
		return view.standing();
	}

	/** Of one session nobody is asked in which an item is. */
	public boolean isAsking() {
		return view.sessions().size() > 1;
	}

	public List<Option> getSessions() {
		return view.sessions().stream().map(session -> Option.of(session.id(), name(session))).toList();
	}

	/** Names of sessions, for the page of two versions. */
	Map<UUID, String> names() {
		return view.sessions().stream().collect(Collectors.toMap(SessionView::id, this::name));
	}

	private String name(SessionView session) {
		return AgendaPage.when(session.times())
				+ (session.times().title().isEmpty() ? "" : " – " + session.times().title());
	}

	public String getSaved() {
		return words.say("lines.savedBy", Days.minute(view.sheet().editedAt()), view.sheet().editedBy());
	}

	/** How a line is shown while it is folded. */
	public LineHead head(AgendaLineForm line) {
		List<String> meta = new ArrayList<>();
		if (!DraftForm.text(line.getOwner()).isBlank()) {
			meta.add(DraftForm.text(line.getOwner()));
		}
		if (line.getMinutes() != null) {
			meta.add(words.say("conference.agenda.minutes.short", line.getMinutes()));
		}
		return new LineHead(line.getTitle(), String.join(" · ", meta), line.missing(), null,
				line.missing() > 0 || line.isBlank() || line.key().equals(opened));
	}

}
