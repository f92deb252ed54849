package vn.tuyengiao.portal.calendar.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.tuyengiao.portal.calendar.domain.feed.CalendarFeed;
import vn.tuyengiao.portal.calendar.domain.feed.FeedReader;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.calendar.CalendarFile;
import vn.tuyengiao.portal.platform.calendar.CalendarFile.FiledEvent;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.AskingLimit;
import vn.tuyengiao.portal.platform.web.limit.TooOftenException;

/**
 * What telephones read at a secret address, without a session: 304 while nothing changed,
 * 404 for a secret that nobody has, 429 for who comes too often. No secret gets into the
 * log.
 */
@Controller
class FeedController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final AskingLimit<Object> limit = new AskingLimit<>(System::nanoTime);

	private final FeedReader reader;

	private final FeedSettings settings;

	private final Words words;

	FeedController(FeedReader reader, FeedSettings settings, Words words) {
		this.reader = reader;
		this.settings = settings;
		this.words = words;
	}

	@GetMapping("/feeds/{secret}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
		Optional<CalendarFeed> feed = reader.find(secret);
		try {
			limit.take(feed.<Object>map(CalendarFeed::id).orElseGet(request::getRemoteAddr), settings.perMinute());
		}
		catch (TooOftenException ex) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, Long.toString(ex.getSeconds()))
				.build();
		}
		List<CalendarEntry> entries = feed.flatMap(reader::read).orElse(null);
		if (feed.isEmpty() || entries == null) {
			return ResponseEntity.notFound().build();
		}
		reader.asked(feed.get());
		byte[] file = write(feed.get(), entries);
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag("\"" + DigestUtils.md5DigestAsHex(file) + "\"")
			.header("X-Robots-Tag", "noindex")
			.body(file);
	}

	private byte[] write(CalendarFeed feed, List<CalendarEntry> entries) {
		String portal = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return CalendarFile.write("Lich", words.say("feed.calendar"),
				entries.stream().map(entry -> event(feed, entry, portal)).toList());
	}

	/** A conference has the UID that its own page gives it. */
	private FiledEvent event(CalendarFeed feed, CalendarEntry entry, String portal) {
		LocalDateTime begins = entry.begins() == null ? null : entry.from().atTime(entry.begins());
		String kind = words.say("calendar.kind." + entry.kind());
		return new FiledEvent(entry.id() + "@" + entry.kind().toLowerCase(Locale.ROOT) + ".tuyengiao.vn",
				entry.changedAt() == null ? feed.madeAt() : entry.changedAt(), entry.changedAt(), entry.changes(),
				entry.cancelled(), entry.from(), entry.to(), begins, ends(entry), words.say(entry.title()),
				entry.kind().equals("CONFERENCE") ? entry.detail() : "",
				entry.href().isEmpty() ? "" : portal + entry.href(),
				entry.done() ? kind + " – " + words.say("calendar.state.done") : kind);
	}

	private static @Nullable LocalDateTime ends(CalendarEntry entry) {
		return entry.begins() == null || entry.ends() == null ? null : entry.to().atTime(entry.ends());
	}

}
