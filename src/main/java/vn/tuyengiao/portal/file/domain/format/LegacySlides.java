package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * The text of PowerPoint 97 to 2003: records within records ([MS-PPT] 2.3.1), walked
 * through once.
 * <p>
 * POI's HSLF would hold the stream whole, embedded films and sheets included: 20 MB of
 * them take more than the 32 MB of free heap in which files have to be read.
 */
@UtilityClass
class LegacySlides {

	private static final int SLIDE = 0x03ee;

	private static final int MASTER = 0x03f8;

	private static final int SLIDE_BEGINS = 0x03f3;

	private static final int MACRO_INFO = 0x0400;

	private static final int WIDE_TEXT = 0x0fa0;

	private static final int BYTE_TEXT = 0x0fa8;

	private static final int LIST = 0x0ff0;

	private static final int EMBEDDED = 0x1011;

	private static final int CONTAINER = 0x0f;

	private static final int MAX_ATOM = 64 * 1024;

	private static final int MAX_DEPTH = 50;

	static boolean hasMacros(InputStream stream) throws IOException {
		boolean[] found = new boolean[1];
		walk(stream, new Visitor() {
			@Override
			public boolean atom(int type, Deque<Container> within, byte[] bytes) {
				found[0] |= type == MACRO_INFO && bytes.length >= 8
						&& ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) != 0;
				return !found[0];
			}

			@Override
			public boolean wants(int type) {
				return type == MACRO_INFO;
			}
		});
		return found[0];
	}

	static void read(LegacyOffice office, Reading reading) throws IOException {
		TextSink text = new TextSink(Reading.MAX_TEXT);
		TextSink first = new TextSink(Reading.MAX_FIRST);
		walk(office.stream(LegacyOffice.POWERPOINT), new Visitor() {

			private int listed;

			@Override
			public boolean atom(int type, Deque<Container> within, byte[] bytes) {
				if (type == SLIDE_BEGINS) {
					// the outline lists the masters first, in a list of their own
					listed += within.stream().anyMatch(c -> c.type() == LIST && c.instance() == 0) ? 1 : 0;
					return true;
				}
				if (type == EMBEDDED) {
					reading.unread(UnreadPart.EMBEDDED);
					return true;
				}
				if (within.stream().anyMatch(c -> c.type() == MASTER)) {
					return true;
				}
				String words = type == WIDE_TEXT ? new String(bytes, StandardCharsets.UTF_16LE)
						: new String(bytes, StandardCharsets.ISO_8859_1);
				text.append(words.replace('\r', '\n'));
				text.line();
				int slide = within.stream()
					.filter(c -> c.type() == SLIDE)
					.mapToInt(Container::number)
					.findFirst()
					.orElse(0);
				boolean outline = within.stream().anyMatch(c -> c.type() == LIST && c.instance() == 0);
				if (slide == 1 || outline && listed <= 1) {
					first.append(words.replace('\r', '\n'));
					first.line();
				}
				return !text.isCut();
			}

			@Override
			public boolean wants(int type) {
				return type == WIDE_TEXT || type == BYTE_TEXT || type == SLIDE_BEGINS || type == EMBEDDED;
			}
		});
		reading.firstPage(first.clean());
		if (office.has("Pictures")) {
			reading.unread(UnreadPart.PICTURE);
		}
		reading.text(text);
	}

	private static void walk(InputStream stream, Visitor visitor) throws IOException {
		try (InputStream in = stream) {
			Deque<Container> within = new ArrayDeque<>();
			long at = 0;
			int slides = 0;
			for (byte[] head = in.readNBytes(8); head.length == 8; head = in.readNBytes(8)) {
				BoundedWork.stopIfLate();
				ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
				int version = header.getShort(0) & 0x0f;
				int instance = Short.toUnsignedInt(header.getShort(0)) >> 4;
				int type = Short.toUnsignedInt(header.getShort(2));
				long length = Integer.toUnsignedLong(header.getInt(4));
				at += 8;
				while (!within.isEmpty() && at > within.peek().end()) {
					within.pop();
				}
				if (version == CONTAINER && within.size() < MAX_DEPTH) {
					slides += type == SLIDE ? 1 : 0;
					within.push(new Container(type, instance, slides, at + length));
					continue;
				}
				byte[] bytes = visitor.wants(type) ? in.readNBytes((int) Math.min(length, MAX_ATOM)) : new byte[0];
				if (visitor.wants(type) && !visitor.atom(type, within, bytes)) {
					return;
				}
				if (LegacyStream.skip(in, length - bytes.length) < length - bytes.length) {
					return;
				}
				at += length;
			}
		}
	}

	private interface Visitor {

		/** Whether the contents of this type are to be read. */
		boolean wants(int type);

		/** Whether to go on. */
		boolean atom(int type, Deque<Container> within, byte[] bytes);

	}

	/** {@code number}: how many slides had begun; {@code end}: where it ends. */
	private record Container(int type, int instance, int number, long end) {
	}

}
