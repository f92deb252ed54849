package vn.tuyengiao.portal.file;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * How far a file could be read. Where a degree of secrecy may stand in what was not, the
 * check for it is worth nothing, and somebody looks at the first page.
 *
 * @param unread in the order of their constants
 * @param lookedAtBy who said that the first page bears no mark; null if nobody did
 */
public record FileReading(List<UnreadPart> unread, @Nullable UUID lookedAtBy, @Nullable Instant lookedAt) {

	/** Read whole. */
	public static final FileReading WHOLE = new FileReading(List.of(), null, null);

	public static FileReading without(Collection<UnreadPart> unread) {
		return new FileReading(unread.stream().distinct().sorted(Comparator.naturalOrder()).toList(), null, null);
	}

	/** Somebody has to look at the first page, and nobody did. */
	public boolean isUnchecked() {
		return lookedAt == null && unread.stream().anyMatch(UnreadPart::isHidingMarks);
	}

}
