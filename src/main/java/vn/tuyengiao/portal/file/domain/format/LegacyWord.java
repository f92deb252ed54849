package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import lombok.experimental.UtilityClass;

/**
 * The text of Word 97 to 2003, by the table of pieces that says where in the stream it
 * stands ([MS-DOC] 2.4.1), so that the stream passes by and is never held.
 * <p>
 * POI's HWPF would hold the streams of text and of pictures whole, each twice while it
 * reads them: 25 MB of pictures take more than the 32 MB of free heap in which files have
 * to be read, and its extractor finds what was deleted.
 */
@UtilityClass
class LegacyWord {

	private static final int FIB_LENGTH = 0x1aa;

	private static final int WORD_97 = 0xc1;

	private static final int IN_TABLE_1 = 0x200;

	private static final int MAX_TABLE = 4 * 1024 * 1024;

	private static final Charset WESTERN = Charset.forName("windows-1252");

	static void read(LegacyOffice office, Reading reading) throws IOException {
		try (LegacyStream words = new LegacyStream(office, LegacyOffice.WORD)) {
			read(office, words, reading);
		}
	}

	private static void read(LegacyOffice office, LegacyStream words, Reading reading) throws IOException {
		ByteBuffer fib = little(words.read(0, FIB_LENGTH));
		if (fib.limit() < FIB_LENGTH || Short.toUnsignedInt(fib.getShort(2)) < WORD_97) {
			throw new IOException("older than Word 97");
		}
		Text all = text(office, words, fib);
		long body = Integer.toUnsignedLong(fib.getInt(0x4c));
		long headers = body + Integer.toUnsignedLong(fib.getInt(0x50));
		long afterHeaders = headers + Integer.toUnsignedLong(fib.getInt(0x54));
		long boxes = afterHeaders + Integer.toUnsignedLong(fib.getInt(0x5c)) + Integer.toUnsignedLong(fib.getInt(0x60));
		TextSink first = new TextSink(Reading.MAX_FIRST);
		all.copy(headers, afterHeaders, first);
		all.copy(boxes, Long.MAX_VALUE, first);
		TextSink text = new TextSink(Reading.MAX_TEXT);
		all.copy(0, body, text);
		reading.firstPage(first.clean() + "\n" + TextSink.firstLines(text.clean(), Reading.FIRST_LINES));
		all.copy(body, Long.MAX_VALUE, text);
		reading.text(text.clean());
	}

	private static Text text(LegacyOffice office, LegacyStream words, ByteBuffer fib) throws IOException {
		String name = (fib.getShort(0x0a) & IN_TABLE_1) != 0 ? "1Table" : "0Table";
		try (LegacyStream table = new LegacyStream(office, name)) {
			ByteBuffer clx = part(table, fib, 0x1a2);
			if (clx.limit() == 0) {
				throw new IOException("no table of pieces");
			}
			while (clx.get() == 1) {
				int properties = Short.toUnsignedInt(clx.getShort());
				clx.position(clx.position() + properties);
			}
			int size = clx.getInt();
			ByteBuffer pieces = clx.slice(clx.position(), size).order(ByteOrder.LITTLE_ENDIAN);
			return new Text(words, pieces, LegacyDeletions.read(words, part(table, fib, 0xfa)));
		}
	}

	/** A part of the table by its place and its length, which stand in the head. */
	private static ByteBuffer part(LegacyStream table, ByteBuffer fib, int place) throws IOException {
		int length = fib.getInt(place + 4);
		if (length < 0 || length > MAX_TABLE) {
			throw new IOException("too large");
		}
		return little(table.read(Integer.toUnsignedLong(fib.getInt(place)), length));
	}

	private static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * The stream, which piece of the text stands where in it, and what of it is no more.
	 */
	private record Text(LegacyStream words, ByteBuffer pieces, LegacyDeletions deletions) {

		/**
		 * The characters from one position up to another, whichever pieces they are in.
		 */
		private void copy(long from, long to, TextSink sink) throws IOException {
			int count = (pieces.limit() - 4) / 12;
			Fields fields = new Fields(sink);
			for (int i = 0; i < count && !sink.isFull(); i++) {
				BoundedWork.stopIfLate();
				long start = Math.max(from, Integer.toUnsignedLong(pieces.getInt(i * 4)));
				long end = Math.min(to, Integer.toUnsignedLong(pieces.getInt(i * 4 + 4)));
				if (start < end) {
					int place = pieces.getInt((count + 1) * 4 + i * 8 + 2);
					boolean western = (place & 0x40000000) != 0;
					int width = western ? 1 : 2;
					long skipped = start - Integer.toUnsignedLong(pieces.getInt(i * 4));
					long at = (place & 0x3fffffff) / (western ? 2 : 1) + skipped * width;
					for (long[] kept : deletions.kept(at, at + (end - start) * width)) {
						copy(kept[0], kept[1], western ? WESTERN : StandardCharsets.UTF_16LE, fields);
					}
				}
			}
		}

		private void copy(long from, long to, Charset charset, Fields fields) throws IOException {
			long at = from;
			while (at < to && !fields.sink.isFull()) {
				BoundedWork.stopIfLate();
				byte[] bytes = words.read(at, (int) Math.min(to - at, 8192));
				if (bytes.length == 0) {
					return;
				}
				at += bytes.length;
				fields.take(new String(bytes, charset));
			}
		}

	}

	/** Leaves out what a field is computed from; cells and paragraphs end lines. */
	private static final class Fields {

		private final TextSink sink;

		private int codes;

		private Fields(TextSink sink) {
			this.sink = sink;
		}

		private void take(String text) {
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				switch (c) {
					case 0x13 -> codes++;
					case 0x14 -> codes = Math.max(0, codes - 1);
					case 0x15 -> {
						// the end of a field without a result ends its codes, too
					}
					case '\r', 0x07, 0x0b, 0x0c, 0x0e -> sink.line();
					case 0x1e -> sink.append('-');
					default -> {
						if (codes == 0) {
							sink.append(c);
						}
					}
				}
			}
		}

	}

}
