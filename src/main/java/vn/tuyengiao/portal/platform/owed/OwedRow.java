package vn.tuyengiao.portal.platform.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One task that waits: a row of a view, whose columns {@code V14__owed.sql} describes.
 *
 * @param userId the one person for whom it waits; none: for all who hold {@code needs} at
 * the unit, but for the {@code barred}
 * @param dueOn with any extension, if a day is set
 * @param until the last day on which it can be done, if there is one
 * @param href where it is read
 * @param list the same task at all units
 */
public record OwedRow(OwedSource source, OwedKind kind, UUID recordId, UUID unitId, String unitName,
		@Nullable UUID userId, Set<UUID> barred, String state, String title, String summary, List<String> argument,
		Instant since, @Nullable LocalDate dueOn, @Nullable LocalDate until, String href,
		String list) implements OwedMatter {
}
