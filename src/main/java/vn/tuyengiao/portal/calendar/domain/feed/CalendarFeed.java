package vn.tuyengiao.portal.calendar.domain.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A secret address of a person's calendar, without its secret.
 *
 * @param mine only what concerns himself
 * @param askedOn the last day on which somebody asked for it
 */
public record CalendarFeed(UUID id, UUID userId, String name, boolean mine, Instant madeAt,
		@Nullable LocalDate askedOn) {
}
