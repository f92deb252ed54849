package vn.tuyengiao.portal.platform.owed;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What one unit owes for one record, or for all: what is picked on a list or a matrix.
 *
 * @param recordId as in the view of what is owed; null for whatever the unit owes
 */
public record OwedPlace(UUID unitId, @Nullable UUID recordId) {

	private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final Pattern TEXT = Pattern.compile("(" + ID + ")(?:\\.(" + ID + "))?");

	/** As {@link #text} wrote it; empty for anything else. */
	public static Optional<OwedPlace> read(String text) {
		Matcher found = TEXT.matcher(text);
		return found.matches() ? Optional.of(new OwedPlace(UUID.fromString(found.group(1)),
				found.group(2) == null ? null : UUID.fromString(found.group(2)))) : Optional.empty();
	}

	/** As it stands in a form. */
	public String text() {
		return recordId == null ? unitId.toString() : unitId + "." + recordId;
	}

	/** Whether the task is one of those that are meant. */
	public boolean holds(OwedRow row) {
		return unitId.equals(row.unitId()) && (recordId == null || recordId.equals(row.recordId()));
	}

}
