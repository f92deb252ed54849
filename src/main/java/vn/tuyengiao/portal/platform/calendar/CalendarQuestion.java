package vn.tuyengiao.portal.platform.calendar;

import java.time.LocalDate;
import java.util.Arrays;
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
 * @param most so many of a source on a day; of more, one entry stands for the rest
 */
public record CalendarQuestion(LocalDate from, LocalDate to, UUID userId, Map<String, Set<UUID>> roots, boolean mine,
		int most) {

	/**
	 * Where the reader holds any of the permissions; nowhere: he is told nothing.
	 */
	public UUID[] roots(String... anyOf) {
		return Arrays.stream(anyOf)
			.flatMap(permission -> roots.getOrDefault(permission, Set.of()).stream())
			.distinct()
			.toArray(UUID[]::new);
	}

}
