package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

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

	private static final int FIB_LENGTH = 0x232;

	private static final int MIN_FIB_LENGTH = 0x1aa;

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
		if (fib.limit() < MIN_FIB_LENGTH || Short.toUnsignedInt(fib.getShort(2)) < WORD_97) {
			throw new IOException("older than Word 97");
		}
		Text all = text(office, words, fib);
		long body = Integer.toUnsignedLong(fib.getInt(0x4c));
		long headers = body + Integer.toUnsignedLong(fib.getInt(0x50));
		long afterHeaders = headers + Integer.toUnsignedLong(fib.getInt(0x54));
		long boxes = afterHeaders + Integer.toUnsignedLong(fib.getInt(0x5c)) + Integer.toUnsignedLong(fib.getInt(0x60));
		TextSink first = new TextSink(Reading.MAX_FIRST);
		Shown shown = new Shown();
		all.copy(headers, afterHeaders, first, shown);
		all.copy(boxes, Long.MAX_VALUE, first, shown);
		TextSink text = new TextSink(Reading.MAX_TEXT);
		all.copy(0, body, text, shown);
		reading.firstPage(first.clean() + "\n" + TextSink.firstLines(text.clean(), Reading.FIRST_LINES));
		if (shown.picture || shown.drawing && hasPictures(office, fib)) {
			reading.unread(UnreadPart.PICTURE);
		}
		if (office.has("ObjectPool")) {
			reading.unread(UnreadPart.EMBEDDED);
		}
		text.line();
		all.copy(body, Long.MAX_VALUE, text, new Shown());
		reading.text(text);
	}

	/** Whether what is drawn are pictures, too, and not only lines and boxes. */
	private static boolean hasPictures(LegacyOffice office, ByteBuffer fib) throws IOException {
		if (fib.limit() < FIB_LENGTH) {
			return true;
		}
		try (LegacyStream table = new LegacyStream(office, table(fib))) {
			return LegacyDrawings.hasPictures(part(table, fib, 0x22a));
		}
	}

	private static String table(ByteBuffer fib) {
		return (fib.getShort(0x0a) & IN_TABLE_1) != 0 ? "1Table" : "0Table";
	}

	private static Text text(LegacyOffice office, LegacyStream words, ByteBuffer fib) throws IOException {
		try (LegacyStream table = new LegacyStream(office, table(fib))) {
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
			ByteBuffer pages = part(table, fib, 0xfa);
			return new Text(words, pieces, LegacyRuns.read(words, pages, fonts(part(table, fib, 0x112))));
		}
	}

	/** The encodings of the fonts, by their numbers ([MS-DOC] 2.9.286). */
	private static List<@Nullable OldEncoding> fonts(ByteBuffer table) {
		List<@Nullable OldEncoding> fonts = new ArrayList<>();
		int count = table.limit() < 4 ? 0 : Short.toUnsignedInt(table.getShort(0));
		int at = 4;
		for (int i = 0; i < count && at < table.limit(); i++) {
			int next = at + 1 + Byte.toUnsignedInt(table.get(at));
			StringBuilder name = new StringBuilder();
			for (int c = at + 40; c + 1 < Math.min(next, table.limit()) && table.getShort(c) != 0; c += 2) {
				name.append((char) table.getShort(c));
			}
			fonts.add(OldEncoding.ofFont(name.toString()));
			at = next;
		}
		return fonts;
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
	private record Text(LegacyStream words, ByteBuffer pieces, LegacyRuns runs) {

		/**
		 * The characters from one position up to another, whichever pieces they are in.
		 */
		private void copy(long from, long to, TextSink sink, Shown shown) throws IOException {
			int count = (pieces.limit() - 4) / 12;
			Fields fields = new Fields(sink, shown);
			for (int i = 0; i < count && !sink.isCut(); i++) {
				BoundedWork.stopIfLate();
				long start = Math.max(from, Integer.toUnsignedLong(pieces.getInt(i * 4)));
				long end = Math.min(to, Integer.toUnsignedLong(pieces.getInt(i * 4 + 4)));
				if (start < end) {
					int place = pieces.getInt((count + 1) * 4 + i * 8 + 2);
					boolean western = (place & 0x40000000) != 0;
					int width = western ? 1 : 2;
					long skipped = start - Integer.toUnsignedLong(pieces.getInt(i * 4));
					long at = (place & 0x3fffffff) / (western ? 2 : 1) + skipped * width;
					for (LegacyRuns.Run kept : runs.kept(at, at + (end - start) * width)) {
						copy(kept, western ? WESTERN : StandardCharsets.UTF_16LE, fields);
					}
				}
			}
		}

		private void copy(LegacyRuns.Run run, Charset charset, Fields fields) throws IOException {
			long at = run.begin();
			while (at < run.end() && !fields.sink.isCut()) {
				BoundedWork.stopIfLate();
				byte[] bytes = words.read(at, (int) Math.min(run.end() - at, 8192));
				if (bytes.length == 0) {
					return;
				}
				at += bytes.length;
				fields.take(new String(bytes, charset), run.encoding());
			}
		}

	}

	/** What else than letters stands on the first page. */
	private static final class Shown {

		private boolean picture;

		private boolean drawing;

	}

	/** Leaves out what a field is computed from; cells and paragraphs end lines. */
	private static final class Fields {

		private final TextSink sink;

		private final Shown shown;

		private int codes;

		private Fields(TextSink sink, Shown shown) {
			this.sink = sink;
			this.shown = shown;
		}

		private void take(String text, @Nullable OldEncoding encoding) {
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
					case 0x01 -> shown.picture |= codes == 0 && sink.lines() < Reading.FIRST_LINES;
					case 0x08 -> shown.drawing |= sink.lines() < Reading.FIRST_LINES;
					// a note is referred to here
					case 0x02, 0x05 -> sink.append(' ');
					default -> {
						if (codes == 0) {
							sink.append(c, encoding);
						}
					}
				}
			}
		}

	}

}
