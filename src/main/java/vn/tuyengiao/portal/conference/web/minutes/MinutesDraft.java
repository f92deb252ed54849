package vn.tuyengiao.portal.conference.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.minutes.Gathered;
import vn.tuyengiao.portal.conference.domain.minutes.Gathered.AtVenue;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * How the minutes open, as far as it is recorded: when, where, who led, who came. In
 * Vietnamese, as they are a document.
 */
@Component
@RequiredArgsConstructor
class MinutesDraft {

	/** Of more venues only the figures of all together are told. */
	private static final int MOST_VENUES = 30;

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MinutesReader reader;

	private final Words words;

	/** Two statements. Who asks has checked access. */
	String opening(ConferenceStanding standing) {
		UUID id = standing.id();
		return opening(standing, reader.sessions(id), reader.gathered(id));
	}

	private String opening(ConferenceStanding standing, List<SessionView> sessions, Gathered gathered) {
		List<String> lines = new ArrayList<>();
		List<SessionView> main = sessions.stream().filter(session -> !session.times().makeUp()).toList();
		lines.add(say("time", main.stream().map(MinutesDraft::when).collect(Collectors.joining("; "))));
		if (!standing.place().isBlank()) {
			lines.add(say("place", standing.place()));
		}
		if (!standing.chair().isBlank()) {
			lines.add(say("chair", standing.chair()));
		}
		if (!standing.secretary().isBlank()) {
			lines.add(say("secretary", standing.secretary()));
		}
		lines.add(say("present", gathered.called(), gathered.present()));
		List<AtVenue> venues = gathered.venues();
		if (venues.size() > 1 && venues.size() <= MOST_VENUES) {
			venues.forEach(venue -> lines.add(say("venue", venue.name(), venue.called(), venue.present())));
		}
		else if (venues.size() > 1) {
			lines.add(say("venues", venues.size()));
		}
		return String.join("\n", lines);
	}

	private String say(String what, Object... arguments) {
		return words.say(VIETNAMESE, "conference.minutes.draft." + what, arguments);
	}

	private static String when(SessionView session) {
		return Days.clock(session.times().beginsAt()) + "–" + Days.clock(session.times().endsAt()) + ", "
				+ Days.day(session.times().heldOn());
	}

}
