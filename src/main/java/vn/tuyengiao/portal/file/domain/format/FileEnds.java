package vn.tuyengiao.portal.file.domain.format;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.domain.reading.Fault;

/**
 * Tells a file that broke off on its way. Readers of formats make do with what came, so
 * that half a document would be kept as a whole one.
 */
@UtilityClass
class FileEnds {

	/** What may follow the end of a PDF: some programs and mail servers add to it. */
	private static final int AFTER_PDF = 4096;

	private static final int PNG_HEAD = 8;

	private static final int PNG_END = 0x49454e44;

	private static final int JPEG_END = 0xd9;

	/**
	 * @throws Fault if its end is missing
	 */
	static void check(Path path, FileKind kind) throws Fault {
		boolean whole;
		try {
			whole = switch (kind) {
				case PDF -> endsAsPdf(path);
				case PNG -> endsAsPng(path);
				case JPEG -> endsAsJpeg(path);
				default -> true;
			};
		}
		catch (EOFException ex) {
			whole = false;
		}
		catch (IOException ex) {
			throw new Fault("file.fault.broken");
		}
		if (!whole) {
			throw new Fault("file.fault.cut");
		}
	}

	private static boolean endsAsPdf(Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			byte[] tail = new byte[(int) Math.min(file.length(), AFTER_PDF)];
			file.seek(file.length() - tail.length);
			file.readFully(tail);
			return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
		}
	}

	/** From chunk to chunk up to the one that ends it, with its sum. */
	private static boolean endsAsPng(Path path) throws IOException {
		try (DataInputStream in = open(path)) {
			in.skipNBytes(PNG_HEAD);
			while (true) {
				long length = Integer.toUnsignedLong(in.readInt());
				int type = in.readInt();
				in.skipNBytes(length + 4);
				if (type == PNG_END) {
					return true;
				}
			}
		}
	}

	/**
	 * From segment to segment, and through what is packed in scans, up to the mark that
	 * ends the picture; small pictures within segments have ends of their own.
	 */
	private static boolean endsAsJpeg(Path path) throws IOException {
		try (DataInputStream in = open(path)) {
			in.skipNBytes(2);
			int mark = mark(in);
			while (mark != JPEG_END) {
				// without a length: a restart, a picture that begins
				if (mark < 0xd0 || mark > 0xd8) {
					int length = in.readUnsignedShort();
					in.skipNBytes(Math.max(0, length - 2));
				}
				mark = mark(in);
			}
			return true;
		}
	}

	/** The next mark: not a filling, nor a byte of a scan that only looks like one. */
	private static int mark(InputStream in) throws IOException {
		while (true) {
			int c = in.read();
			while (c >= 0 && c != 0xff) {
				c = in.read();
			}
			while (c == 0xff) {
				c = in.read();
			}
			if (c < 0) {
				throw new EOFException();
			}
			if (c > 1) {
				return c;
			}
		}
	}

	private static DataInputStream open(Path path) throws IOException {
		return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 64 * 1024));
	}

}
