package vn.tuyengiao.portal.notification.domain;

import java.util.Optional;
import java.util.UUID;

import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * One task of what is owed.
 *
 * @param part which of several of the kind and record; empty for the only one
 */
public record TaskKey(String kind, UUID recordId, UUID unitId, String part) {

	private static final int PARTS = 4;

	public static TaskKey of(OwedRow row) {
		return new TaskKey(row.kind().name(), row.recordId(), row.unitId(), row.source().part(row));
	}

	/** As {@link #text} wrote it; empty for anything else. */
	static Optional<TaskKey> read(String text) {
		String[] parts = text.split("\\.", -1);
		try {
			return parts.length != PARTS ? Optional.empty() : Optional
				.of(new TaskKey(parts[0], UUID.fromString(parts[1]), UUID.fromString(parts[2]), parts[3]));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** As it stands in a form. */
	public String text() {
		return String.join(".", kind, recordId.toString(), unitId.toString(), part);
	}

}
