package vn.tuyengiao.portal.task.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.file.StoredFile;

/**
 * What happened to a task.
 *
 * @param from who had it before, of one that was handed on; empty for the others
 * @param to who has it since
 * @param dueBefore its day before, of one that was moved
 * @param files that came with it, by the id of their place
 */
public record TaskNote(UUID id, TaskNoteKind kind, String words, String from, String to, @Nullable LocalDate dueBefore,
		@Nullable LocalDate dueAfter, boolean onBehalf, String by, Instant at, List<TaskFile> files) {

	/** A file in its place. */
	public record TaskFile(UUID id, StoredFile file) {
	}

}
