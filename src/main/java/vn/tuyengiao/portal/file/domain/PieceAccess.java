package vn.tuyengiao.portal.file.domain;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;

/**
 * Reads a stored file here and there without fetching all of it: a page of a PDF needs
 * its own pieces and the table of contents at the end.
 */
final class PieceAccess implements RandomAccessRead {

	/** Pieces kept, two megabytes of them. */
	private static final int KEPT = 8;

	private final FileQueries rows;

	private final UUID id;

	private final long length;

	private final Map<Integer, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
			return size() > KEPT;
		}
	};

	private long position;

	private boolean closed;

	PieceAccess(FileQueries rows, UUID id, long length) {
		this.rows = rows;
		this.id = id;
		this.length = length;
	}

	@Override
	public int read() throws IOException {
		if (position >= length) {
			return -1;
		}
		byte[] piece = piece();
		int at = (int) (position % FileBook.PIECE);
		if (at >= piece.length) {
			throw new EOFException();
		}
		position++;
		return piece[at] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int count) throws IOException {
		if (position >= length) {
			return -1;
		}
		byte[] piece = piece();
		int at = (int) (position % FileBook.PIECE);
		int some = Math.min(count, piece.length - at);
		if (some <= 0) {
			return count == 0 ? 0 : -1;
		}
		System.arraycopy(piece, at, bytes, offset, some);
		position += some;
		return some;
	}

	private byte[] piece() throws IOException {
		int number = (int) (position / FileBook.PIECE);
		byte[] piece = kept.get(number);
		if (piece == null) {
			BoundedWork.stopIfLate();
			piece = rows.piece(id, number).orElseThrow(EOFException::new);
			kept.put(number, piece);
		}
		return piece;
	}

	@Override
	public long getPosition() {
		return position;
	}

	@Override
	public void seek(long to) throws IOException {
		if (to < 0) {
			throw new IOException("before the beginning");
		}
		position = Math.min(to, length);
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public boolean isClosed() {
		return closed;
	}

	@Override
	public boolean isEOF() {
		return position >= length;
	}

	@Override
	public RandomAccessReadView createView(long start, long viewLength) {
		return new RandomAccessReadView(this, start, viewLength);
	}

	@Override
	public void close() {
		closed = true;
		kept.clear();
	}

}
