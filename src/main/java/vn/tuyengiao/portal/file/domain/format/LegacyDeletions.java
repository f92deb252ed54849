package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was deleted in a document of Word 97 to 2003 whose changes are tracked. It still
 * stands in the stream; a mark in the properties of its characters takes it out ([MS-DOC]
 * 2.8.5, 2.9.34).
 */
final class LegacyDeletions {

	private static final int PAGE = 512;

	private static final int IS_DELETED = 0x0800;

	/** More than anybody deletes; beyond them text is taken as kept. */
	private static final int MAX_PLACES = 100_000;

	/** Begin and end of one place after the other, in bytes of the stream. */
	private long[] places = new long[16];

	private int used;

	private LegacyDeletions() {
	}

	/**
	 * @param pages which pages of the stream hold properties of characters, in their
	 * order
	 */
	static LegacyDeletions read(LegacyStream words, ByteBuffer pages) throws IOException {
		LegacyDeletions deletions = new LegacyDeletions();
		int count = Math.max(0, (pages.limit() - 4) / 8);
		for (int i = 0; i < count && deletions.used < MAX_PLACES * 2; i++) {
			BoundedWork.stopIfLate();
			long page = pages.getInt((count + 1) * 4 + i * 4) & 0x3fffffL;
			byte[] bytes = words.read(page * PAGE, PAGE);
			if (bytes.length == PAGE) {
				deletions.add(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
			}
		}
		return deletions;
	}

	/** Begin and end of what is left between two places of the stream. */
	List<long[]> kept(long from, long to) {
		List<long[]> kept = new ArrayList<>();
		long begin = from;
		for (int i = 0; i < used && begin < to; i += 2) {
			if (places[i + 1] > begin && places[i] < to) {
				if (places[i] > begin) {
					kept.add(new long[] { begin, places[i] });
				}
				begin = places[i + 1];
			}
		}
		if (begin < to) {
			kept.add(new long[] { begin, to });
		}
		return kept;
	}

	private void add(ByteBuffer page) {
		int runs = Byte.toUnsignedInt(page.get(PAGE - 1));
		for (int i = 0; i < runs && (runs + 1) * 4 + i < PAGE; i++) {
			int properties = Byte.toUnsignedInt(page.get((runs + 1) * 4 + i)) * 2;
			if (properties > 0 && properties < PAGE - 1) {
				int end = Math.min(PAGE - 1, properties + 1 + Byte.toUnsignedInt(page.get(properties)));
				if (isDeleted(page, properties + 1, end)) {
					add(Integer.toUnsignedLong(page.getInt(i * 4)), Integer.toUnsignedLong(page.getInt(i * 4 + 4)));
				}
			}
		}
	}

	private void add(long begin, long end) {
		if (used > 0 && places[used - 1] == begin) {
			places[used - 1] = end;
			return;
		}
		if (used == places.length) {
			places = Arrays.copyOf(places, used * 2);
		}
		places[used++] = begin;
		places[used++] = end;
	}

	/** Goes from property to property, whose first three bits say how long each is. */
	private static boolean isDeleted(ByteBuffer page, int from, int end) {
		int at = from;
		while (at + 3 <= end) {
			int property = Short.toUnsignedInt(page.getShort(at));
			if (property == IS_DELETED) {
				return page.get(at + 2) != 0;
			}
			at += 2 + switch (property >> 13) {
				case 0, 1 -> 1;
				case 2, 4, 5 -> 2;
				case 3 -> 4;
				case 7 -> 3;
				default -> 1 + Byte.toUnsignedInt(page.get(at + 2));
			};
		}
		return false;
	}

}
