package vn.tuyengiao.portal.conference.web.day;

import java.util.List;

import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** A session in words, to be chosen. */
public record DaySession(String id, String label) {

	static List<DaySession> all(List<SessionView> sessions, Words words) {
		return sessions.stream().map(one -> of(one, words)).toList();
	}

	static DaySession of(SessionView one, Words words) {
		String title = one.times().title();
		String named = title.isEmpty() ? words.say("conference.session.number", one.number()) : title;
		return new DaySession(one.id().toString(), named + " · " + when(one.times())
				+ (one.times().makeUp() ? " · " + words.say("conference.session.make-up") : ""));
	}

	static String when(SessionTimes times) {
		return Days.clock(times.beginsAt()) + "–" + Days.clock(times.endsAt()) + ", " + Days.day(times.heldOn());
	}

}
