package vn.tuyengiao.portal.platform.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One task that waits: a row of a view, whose columns {@code V14__owed.sql} describes.
 *
 * @param userId the one person for whom it waits; null: for all who hold {@code needs} at
 * the unit, but for the {@code barred}
 * @param state NONE, DRAFT, RETURNED, AGAIN or SUBMITTED
 * @param argument what its source makes words from
 * @param dueOn with any extension; null if no day is set
 * @param until the last day on which it can be done; null if there is none
 * @param href where it is read
 * @param list the same task at all units
 */
public record OwedRow(OwedSource source, OwedKind kind, UUID recordId, UUID unitId, String unitName, UUID userId,
		Set<UUID> barred, String state, String title, String summary, List<String> argument, Instant since,
		LocalDate dueOn, LocalDate until, String href, String list) {

	/** A row that only its words are wanted of, kept from an earlier time. */
	public static OwedRow worded(OwedSource source, OwedKind kind, String title, List<String> argument) {
		return new OwedRow(source, kind, null, null, null, null, Set.of(), "NONE", title, "", argument, null, null,
				null, null, null);
	}

	/** A value that the source put into the row; empty if there is none. */
	public String argument(int place) {
		return place < argument.size() ? argument.get(place) : "";
	}

}
