package vn.tuyengiao.portal.platform.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which days are asked for, and by whom.
 *
 * @param from the first day, {@code to} the last. Vietnam's calendar
 * @param userId who asks
 * @param roots by permission, the units at which he holds it; each reaches all below it
 * @param mine only what concerns himself: where he is called, what waits for him
 * @param most so many of a source
 */
public record CalendarQuestion(LocalDate from, LocalDate to, UUID userId, Map<String, Set<UUID>> roots, boolean mine,
		int most) {

	/** Where the reader holds the permission; none: he is told nothing. */
	public UUID[] roots(String permission) {
		return roots.getOrDefault(permission, Set.of()).toArray(UUID[]::new);
	}

}
