package vn.tuyengiao.portal.file;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * How far a file could be read. Where a degree of secrecy may stand in what was not, the
 * check for it is worth nothing, and somebody looks at the first page.
 *
 * @param unread in the order of their constants
 * @param lookedAtBy the name of who said that the first page bears no mark; null if
 * nobody did
 */
public record FileReading(List<UnreadPart> unread, @Nullable String lookedAtBy, @Nullable Instant lookedAt) {

	/** Read whole. */
	public static final FileReading WHOLE = new FileReading(List.of(), null, null);

	/**
	 * From the columns {@code unread}, {@code looked_at} and {@code looked_at_by_name} of
	 * a row; of a row without a file as if it was read whole.
	 */
	public static FileReading of(ResultSet row) throws SQLException {
		Array unread = row.getArray("unread");
		if (unread == null) {
			return WHOLE;
		}
		List<UnreadPart> parts = Stream.of((String[]) unread.getArray()).map(UnreadPart::valueOf).toList();
		return new FileReading(parts, row.getString("looked_at_by_name"), Rows.instant(row, "looked_at"));
	}

	/** Nobody has looked at it yet. */
	public static FileReading without(Collection<UnreadPart> unread) {
		return new FileReading(unread.stream().distinct().sorted(Comparator.naturalOrder()).toList(), null, null);
	}

	/** Somebody has to look at the first page, and nobody did. */
	public boolean isUnchecked() {
		return lookedAt == null && !hiding().isEmpty();
	}

	/** What a mark may stand in. */
	public List<UnreadPart> hiding() {
		return unread.stream().filter(UnreadPart::isHidingMarks).toList();
	}

	/** When somebody looked, as pages write it; empty if nobody did. */
	public String lookedAtText() {
		return lookedAt == null ? "" : Days.minute(lookedAt);
	}

}
