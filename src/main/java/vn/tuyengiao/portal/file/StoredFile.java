package vn.tuyengiao.portal.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its contents. {@code series} is common to all revisions;
 * {@code size} in bytes; {@code pages}: how many can be shown as pictures, 0 if none;
 * {@code searchable}: its text is found by words; {@code reading}: what of it could not
 * be read.
 */
public record StoredFile(UUID id, UUID series, int revision, String name, FileKind kind, long size, String sha256,
		int pages, boolean searchable, Instant storedAt, FileReading reading) {

	/** The same under another name. */
	public StoredFile called(String other) {
		return new StoredFile(id, series, revision, other, kind, size, sha256, pages, searchable, storedAt, reading);
	}

}
