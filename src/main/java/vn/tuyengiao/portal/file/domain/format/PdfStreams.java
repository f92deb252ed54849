package vn.tuyengiao.portal.file.domain.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;

/**
 * Inflates what is packed in a PDF once, before PDFBox takes any of it into memory: a few
 * kB may stand for gigabytes there as in a ZIP.
 */
@UtilityClass
class PdfStreams {

	/** An A4 page scanned in colour at 600 dots an inch has 105 MB. */
	static final long MAX_INFLATED = 128L * 1024 * 1024;

	private static final byte[] MARK = { 's', 't', 'r', 'e', 'a', 'm' };

	/** Packed twice is one level more than anybody needs. */
	private static final int LEVELS = 3;

	/**
	 * @throws IOException if a stream inflates without measure
	 */
	static void check(Path path) throws IOException {
		long position = 0;
		int matched = 0;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 64 * 1024)) {
			for (int c = in.read(); c >= 0; c = in.read()) {
				position++;
				matched = c == MARK[matched] ? matched + 1 : c == MARK[0] ? 1 : 0;
				if (matched == MARK.length) {
					matched = 0;
					for (int level = 1; level <= LEVELS && inflates(path, position, level); level++) {
						BoundedWork.stopIfLate();
					}
				}
			}
		}
	}

	/** Whether anything came out after so many levels of packing. */
	private static boolean inflates(Path path, long position, int levels) throws IOException {
		try (InputStream file = Files.newInputStream(path)) {
			file.skipNBytes(position);
			PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(file), 2);
			for (int c = in.read();; c = in.read()) {
				if (c != '\r' && c != '\n') {
					if (c >= 0) {
						in.unread(c);
					}
					break;
				}
			}
			for (int level = 0; level < levels; level++) {
				if (!isPacked(in)) {
					return false;
				}
				in = new PushbackInputStream(new InflaterInputStream(in), 2);
			}
			return drain(in) > 0;
		}
		catch (ZipException | EOFException ex) {
			// what is broken there ends there, for PDFBox too
			return true;
		}
	}

	private static long drain(InputStream in) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long inflated = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			BoundedWork.stopIfLate();
			inflated += read;
			if (inflated > MAX_INFLATED) {
				throw new IOException("a stream inflates to more than " + MAX_INFLATED);
			}
		}
		return inflated;
	}

	/** By the head that every packed stream has. */
	private static boolean isPacked(PushbackInputStream in) throws IOException {
		byte[] head = in.readNBytes(2);
		in.unread(head);
		return head.length == 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
	}

}
