package vn.tuyengiao.portal.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its contents. {@code series} is common to all revisions;
 * {@code size} in bytes; {@code pages}: how many can be shown as pictures, 0 if none;
 * {@code searchable}: its text is found by words.
 */
public record StoredFile(UUID id, UUID series, int revision, String name, FileKind kind, long size, String sha256,
		int pages, boolean searchable, Instant storedAt) {
}
