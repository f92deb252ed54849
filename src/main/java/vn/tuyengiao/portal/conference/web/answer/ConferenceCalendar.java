package vn.tuyengiao.portal.conference.web.answer;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.Dated;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.ReaderVenue;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarFile;
import vn.tuyengiao.portal.platform.calendar.CalendarFile.FiledEvent;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * A conference for the calendar of a telephone (RFC 5545): an event for each session. A
 * session keeps its UID and its number grows with each move, so that a calendar that has
 * it changes it; of a conference that was called off it is cancelled.
 */
@Component
@RequiredArgsConstructor
class ConferenceCalendar {

	private final VietnamTime time;

	private final Words words;

	byte[] write(Dated dated) {
		return CalendarFile.write("Hoi nghi", "",
				dated.sessions().stream().map(session -> event(dated, session)).toList());
	}

	private FiledEvent event(Dated dated, SessionView session) {
		ConferenceStanding standing = dated.standing();
		boolean cancelled = standing.status() == ConferenceStatus.CANCELLED;
		ReaderVenue venue = dated.venue();
		String place = joined(", ", venue.place().isEmpty() ? standing.place() : venue.place(), venue.name());
		return new FiledEvent(session.id() + "@conference.tuyengiao.vn", time.now(), null,
				standing.moves() + (cancelled ? 1 : 0), cancelled, session.times().heldOn(), session.times().heldOn(),
				session.begins(), session.ends(), summary(standing, session), place.isEmpty() ? venue.link() : place,
				venue.link(), description(standing, venue));
	}

	private String summary(ConferenceStanding standing, SessionView session) {
		String title = joined(" – ", standing.title(), session.times().title());
		return session.times().makeUp() ? title + " (" + words.say("conference.session.make-up") + ")" : title;
	}

	private String description(ConferenceStanding standing, ReaderVenue venue) {
		return joined("\n", standing.unitName(),
				standing.chair().isEmpty() ? "" : words.say("conference.chair") + ": " + standing.chair(),
				standing.replyBy() == null ? ""
						: words.say("conference.reply-by") + ": " + Days.day(standing.replyBy()),
				venue.link());
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(between));
	}

}
