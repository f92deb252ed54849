package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import lombok.experimental.UtilityClass;

/**
 * The text of Word 97 to 2003, by the table of pieces that says where in the stream it
 * stands ([MS-DOC] 2.4.1), so that the stream passes by and is never held.
 */
@UtilityClass
class LegacyWord {

	private static final int FIB_LENGTH = 0x1aa;

	private static final int WORD_97 = 0xc1;

	private static final int IN_TABLE_1 = 0x200;

	private static final int MAX_TABLE = 4 * 1024 * 1024;

	private static final Charset WESTERN = Charset.forName("windows-1252");

	static void read(LegacyOffice office, Reading reading) throws IOException {
		ByteBuffer fib;
		try (InputStream in = office.stream(LegacyOffice.WORD)) {
			fib = little(in.readNBytes(FIB_LENGTH));
		}
		if (fib.limit() < FIB_LENGTH || Short.toUnsignedInt(fib.getShort(2)) < WORD_97) {
			throw new IOException("older than Word 97");
		}
		ByteBuffer pieces = pieces(office, fib);
		long body = Integer.toUnsignedLong(fib.getInt(0x4c));
		long headers = body + Integer.toUnsignedLong(fib.getInt(0x50));
		long afterHeaders = headers + Integer.toUnsignedLong(fib.getInt(0x54));
		long boxes = afterHeaders + Integer.toUnsignedLong(fib.getInt(0x5c)) + Integer.toUnsignedLong(fib.getInt(0x60));
		TextSink first = new TextSink(Reading.MAX_FIRST);
		copy(office, pieces, headers, afterHeaders, first);
		copy(office, pieces, boxes, Long.MAX_VALUE, first);
		TextSink text = new TextSink(Reading.MAX_TEXT);
		copy(office, pieces, 0, body, text);
		reading.firstPage(first.clean() + "\n" + TextSink.firstLines(text.clean(), Reading.FIRST_LINES));
		copy(office, pieces, body, Long.MAX_VALUE, text);
		reading.text(text.clean());
	}

	private static ByteBuffer pieces(LegacyOffice office, ByteBuffer fib) throws IOException {
		String table = (fib.getShort(0x0a) & IN_TABLE_1) != 0 ? "1Table" : "0Table";
		long at = Integer.toUnsignedLong(fib.getInt(0x1a2));
		int length = fib.getInt(0x1a6);
		if (length <= 0 || length > MAX_TABLE) {
			throw new IOException("no table of pieces");
		}
		ByteBuffer clx;
		try (InputStream in = office.stream(table)) {
			in.skipNBytes(at);
			clx = little(in.readNBytes(length));
		}
		while (clx.get() == 1) {
			int properties = Short.toUnsignedInt(clx.getShort());
			clx.position(clx.position() + properties);
		}
		int size = clx.getInt();
		return clx.slice(clx.position(), size).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** The characters from one position up to another, whichever pieces they are in. */
	private static void copy(LegacyOffice office, ByteBuffer pieces, long from, long to, TextSink sink)
			throws IOException {
		int count = (pieces.limit() - 4) / 12;
		Fields fields = new Fields(sink);
		for (int i = 0; i < count && !sink.isFull(); i++) {
			long start = Math.max(from, Integer.toUnsignedLong(pieces.getInt(i * 4)));
			long end = Math.min(to, Integer.toUnsignedLong(pieces.getInt(i * 4 + 4)));
			if (start < end) {
				int place = pieces.getInt((count + 1) * 4 + i * 8 + 2);
				boolean western = (place & 0x40000000) != 0;
				long skipped = start - Integer.toUnsignedLong(pieces.getInt(i * 4));
				long at = western ? (place & 0x3fffffff) / 2 + skipped : (place & 0x3fffffff) + skipped * 2;
				copy(office, at, end - start, western, fields);
			}
		}
	}

	private static void copy(LegacyOffice office, long at, long characters, boolean western, Fields sink)
			throws IOException {
		try (InputStream in = office.stream(LegacyOffice.WORD)) {
			in.skipNBytes(at);
			long left = western ? characters : characters * 2;
			while (left > 0 && !sink.sink.isFull()) {
				BoundedWork.stopIfLate();
				byte[] bytes = in.readNBytes((int) Math.min(left, 8192));
				if (bytes.length == 0) {
					return;
				}
				left -= bytes.length;
				sink.take(new String(bytes, western ? WESTERN : StandardCharsets.UTF_16LE));
			}
		}
	}

	private static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
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
