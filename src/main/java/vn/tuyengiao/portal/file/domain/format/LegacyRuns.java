package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;

/**
 * Runs of a document of Word 97 to 2003 that are not to be read as they stand: what was
 * deleted while changes were tracked, which a mark in the properties of its characters
 * takes out, and what an old font draws ([MS-DOC] 2.8.5, 2.9.34).
 */
final class LegacyRuns {

	private static final int PAGE = 512;

	private static final int IS_DELETED = 0x0800;

	private static final int FONT = 0x4a4f;

	/** More than anybody deletes; beyond them text is taken as kept. */
	private static final int MAX_PLACES = 100_000;

	private static final int NOTHING = -2;

	private static final int DELETED = -1;

	private final List<@Nullable OldEncoding> fonts;

	/** Begin and end of one place after the other, in bytes of the stream. */
	private long[] places = new long[16];

	/** Of each place: deleted, or the number of an old font. */
	private int[] marks = new int[8];

	private int used;

	private LegacyRuns(List<@Nullable OldEncoding> fonts) {
		this.fonts = fonts;
	}

	/**
	 * @param pages which pages of the stream hold properties of characters, in their
	 * order
	 * @param fonts the encodings of the fonts, by their numbers
	 */
	static LegacyRuns read(LegacyStream words, ByteBuffer pages, List<@Nullable OldEncoding> fonts) throws IOException {
		LegacyRuns runs = new LegacyRuns(fonts);
		int count = Math.max(0, (pages.limit() - 4) / 8);
		for (int i = 0; i < count && runs.used < MAX_PLACES; i++) {
			BoundedWork.stopIfLate();
			long page = pages.getInt((count + 1) * 4 + i * 4) & 0x3fffffL;
			byte[] bytes = words.read(page * PAGE, PAGE);
			if (bytes.length == PAGE) {
				runs.add(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
			}
		}
		return runs;
	}

	/** What is left between two places of the stream, each run with its encoding. */
	List<Run> kept(long from, long to) {
		List<Run> kept = new ArrayList<>();
		long begin = from;
		for (int i = 0; i < used && begin < to; i++) {
			long start = places[i * 2];
			long end = places[i * 2 + 1];
			if (end > begin && start < to) {
				if (start > begin) {
					kept.add(new Run(begin, start, null));
				}
				if (marks[i] != DELETED) {
					kept.add(new Run(Math.max(begin, start), Math.min(to, end), fonts.get(marks[i])));
				}
				begin = end;
			}
		}
		if (begin < to) {
			kept.add(new Run(begin, to, null));
		}
		return kept;
	}

	private void add(ByteBuffer page) {
		int runs = Byte.toUnsignedInt(page.get(PAGE - 1));
		for (int i = 0; i < runs && (runs + 1) * 4 + i < PAGE; i++) {
			int properties = Byte.toUnsignedInt(page.get((runs + 1) * 4 + i)) * 2;
			if (properties > 0 && properties < PAGE - 1) {
				int end = Math.min(PAGE - 1, properties + 1 + Byte.toUnsignedInt(page.get(properties)));
				int mark = mark(page, properties + 1, end);
				if (mark != NOTHING) {
					add(Integer.toUnsignedLong(page.getInt(i * 4)), Integer.toUnsignedLong(page.getInt(i * 4 + 4)),
							mark);
				}
			}
		}
	}

	private void add(long begin, long end, int mark) {
		if (used > 0 && places[used * 2 - 1] == begin && marks[used - 1] == mark) {
			places[used * 2 - 1] = end;
			return;
		}
		if (used == marks.length) {
			places = Arrays.copyOf(places, used * 4);
			marks = Arrays.copyOf(marks, used * 2);
		}
		places[used * 2] = begin;
		places[used * 2 + 1] = end;
		marks[used++] = mark;
	}

	/** Goes from property to property, whose first three bits say how long each is. */
	private int mark(ByteBuffer page, int from, int end) {
		int mark = NOTHING;
		int at = from;
		while (at + 3 <= end) {
			int property = Short.toUnsignedInt(page.getShort(at));
			if (property == IS_DELETED && page.get(at + 2) != 0) {
				return DELETED;
			}
			if (property == FONT && at + 4 <= end) {
				int font = Short.toUnsignedInt(page.getShort(at + 2));
				mark = font < fonts.size() && fonts.get(font) != null ? font : NOTHING;
			}
			at += 2 + switch (property >> 13) {
				case 0, 1 -> 1;
				case 2, 4, 5 -> 2;
				case 3 -> 4;
				case 7 -> 3;
				default -> 1 + Byte.toUnsignedInt(page.get(at + 2));
			};
		}
		return mark;
	}

	/** Bytes of the stream, and what the font has made of them. */
	record Run(long begin, long end, @Nullable OldEncoding encoding) {
	}

}
