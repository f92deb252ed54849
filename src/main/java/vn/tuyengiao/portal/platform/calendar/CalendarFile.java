package vn.tuyengiao.portal.platform.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import lombok.experimental.UtilityClass;
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
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A file of events for the calendars of telephones (RFC 5545), in Vietnam's time. An
 * event that keeps its UID and has a higher number is changed in a calendar that has it.
 */
@UtilityClass
public class CalendarFile {

	private static final String ZONE = "Asia/Ho_Chi_Minh";

	private static final String LINE_END = "\r\n";

	private static final int MOST_OCTETS = 75;

	/** Longer than any line. */
	private static final int UNFOLDED = 1_000_000;

	/** Vietnam's since 1975; no summer time. */
	private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

	/**
	 * @param product who wrote it, without signs that ASCII has not
	 * @param name what telephones call it; empty: nothing
	 */
	public static byte[] write(String product, String name, List<FiledEvent> events) {
		Calendar calendar = new Calendar(new PropertyList(List.of(new ProdId("-//Cong Tuyen giao//" + product + "//VI"),
				new Version(new ParameterList(), "2.0"))), new ComponentList<>());
		if (!name.isEmpty()) {
			calendar.add(new XProperty("X-WR-CALNAME", name));
			calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
		}
		calendar.add(zone());
		events.forEach(event -> calendar.add(event(event)));
		StringWriter out = new StringWriter();
		try {
			new CalendarOutputter(false, UNFOLDED).output(calendar, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString()
			.lines()
			.map(CalendarFile::folded)
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

	private static VEvent event(FiledEvent filed) {
		VEvent event = new VEvent(false);
		event.add(new Uid(filed.uid()));
		event.add(new DtStamp(filed.stamp()));
		if (filed.changedAt() != null) {
			event.add(new LastModified(filed.changedAt()));
		}
		event.add(new Sequence(filed.sequence()));
		event.add(new Status(filed.cancelled() ? "CANCELLED" : "CONFIRMED"));
		if (filed.begins() == null) {
			event.add(new DtStart<>(filed.from()));
			event.add(new DtEnd<>(filed.to().plusDays(1)));
			event.add(new Transp(Transp.VALUE_TRANSPARENT));
		}
		else {
			event.add(new DtStart<>(filed.begins().atZone(VietnamTime.ZONE)));
			if (filed.ends() != null) {
				event.add(new DtEnd<>(Objects.requireNonNull(filed.ends()).atZone(VietnamTime.ZONE)));
			}
		}
		event.add(new Summary(filed.title()));
		if (!filed.place().isEmpty()) {
			event.add(new Location(filed.place()));
		}
		if (!filed.link().isEmpty()) {
			event.add(new Url(URI.create(filed.link())));
		}
		if (!filed.words().isEmpty()) {
			event.add(new Description(filed.words()));
		}
		return event;
	}

	private static VTimeZone zone() {
		Standard standard = new Standard(new PropertyList(List.of(new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)),
				new TzOffsetFrom(OFFSET), new TzOffsetTo(OFFSET), new TzName("+07"))));
		return new VTimeZone(new PropertyList(List.of(new TzId(ZONE))), new ComponentList<>(List.of(standard)));
	}

	/**
	 * An event in the file.
	 *
	 * @param stamp when it became as it is; must not change unless the event does
	 * @param sequence how often it was changed
	 * @param from its first day, {@code to} its last
	 * @param begins null: it takes whole days
	 * @param ends null: nobody said
	 * @param link where it is held or read, empty if nowhere
	 */
	public record FiledEvent(String uid, Instant stamp, @Nullable Instant changedAt, int sequence, boolean cancelled,
			LocalDate from, LocalDate to, @Nullable LocalDateTime begins, @Nullable LocalDateTime ends, String title,
			String place, String link, String words) {
	}

}
