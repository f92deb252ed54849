package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;

/**
 * Reads here and there in a stream of an old document of Office, forwards at little cost,
 * and never holds more than what is asked for.
 */
final class LegacyStream implements AutoCloseable {

	/** The library reads what is skipped into one array. */
	private static final int STEP = 64 * 1024;

	private final LegacyOffice office;

	private final String name;

	private @Nullable InputStream in;

	private long at;

	LegacyStream(LegacyOffice office, String name) {
		this.office = office;
		this.name = name;
	}

	/** So many bytes from there on, or as many as there are. */
	byte[] read(long from, int count) throws IOException {
		InputStream stream = in;
		if (stream == null || from < at) {
			close();
			stream = office.stream(name);
			in = stream;
			at = 0;
		}
		at += skip(stream, from - at);
		if (at < from) {
			return new byte[0];
		}
		byte[] bytes = stream.readNBytes(count);
		at += bytes.length;
		return bytes;
	}

	/**
	 * Skips in steps.
	 * @return how much; less only at the end
	 */
	static long skip(InputStream in, long count) throws IOException {
		long left = count;
		while (left > 0) {
			BoundedWork.stopIfLate();
			long skipped = in.skip(Math.min(left, STEP));
			if (skipped <= 0) {
				break;
			}
			left -= skipped;
		}
		return count - left;
	}

	@Override
	public void close() throws IOException {
		if (in != null) {
			in.close();
		}
	}

}
