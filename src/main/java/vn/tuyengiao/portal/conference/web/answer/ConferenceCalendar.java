package vn.tuyengiao.portal.conference.web.answer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.Dated;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.ReaderVenue;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.VietnamTime;
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

	private static final String ZONE = "Asia/Ho_Chi_Minh";

	private static final String LINE_END = "\r\n";

	private static final int MOST_OCTETS = 75;

	/** Longer than any line. */
	private static final int UNFOLDED = 1_000_000;

	/** Vietnam's since 1975; no summer time. */
	private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

	private final VietnamTime time;

	private final Words words;

	byte[] write(Dated dated) {
		Calendar calendar = new Calendar(new PropertyList(
				List.of(new ProdId("-//Cong Tuyen giao//Hoi nghi//VI"), new Version(new ParameterList(), "2.0"))),
				new ComponentList<>());
		calendar.add(zone());
		dated.sessions().forEach(session -> calendar.add(event(dated, session)));
		StringWriter out = new StringWriter();
		try {
			new CalendarOutputter(true, UNFOLDED).output(calendar, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString()
			.lines()
			.map(ConferenceCalendar::folded)
			.collect(Collectors.joining(LINE_END, "", LINE_END))
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * At most 75 octets a line, a letter never torn apart: the library counts characters.
	 */
	private static String folded(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
			String letter = Character.toString(line.codePointAt(at));
			int more = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > MOST_OCTETS) {
				folded.append(LINE_END).append(' ');
				octets = 1;
			}
			folded.append(letter);
			octets += more;
		}
		return folded.toString();
	}

	private VEvent event(Dated dated, SessionView session) {
		ConferenceStanding standing = dated.standing();
		boolean cancelled = standing.status() == ConferenceStatus.CANCELLED;
		VEvent event = new VEvent(false);
		event.add(new Uid(session.id() + "@conference.tuyengiao.vn"));
		event.add(new DtStamp(time.now()));
		event.add(new Sequence(standing.moves() + (cancelled ? 1 : 0)));
		event.add(new Status(cancelled ? "CANCELLED" : "CONFIRMED"));
		event.add(new DtStart<>(session.begins().atZone(VietnamTime.ZONE)));
		event.add(new DtEnd<>(session.ends().atZone(VietnamTime.ZONE)));
		event.add(new Summary(summary(standing, session)));
		ReaderVenue venue = dated.venue();
		String place = joined(", ", venue.place().isEmpty() ? standing.place() : venue.place(), venue.name());
		if (!place.isEmpty() || !venue.link().isEmpty()) {
			event.add(new Location(place.isEmpty() ? venue.link() : place));
		}
		if (!venue.link().isEmpty()) {
			event.add(new Url(URI.create(venue.link())));
		}
		event.add(new Description(description(standing, venue)));
		return event;
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

	private static VTimeZone zone() {
		Standard standard = new Standard(new PropertyList(List.of(new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)),
				new TzOffsetFrom(OFFSET), new TzOffsetTo(OFFSET), new TzName("+07"))));
		return new VTimeZone(new PropertyList(List.of(new TzId(ZONE))), new ComponentList<>(List.of(standard)));
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(between));
	}

}
