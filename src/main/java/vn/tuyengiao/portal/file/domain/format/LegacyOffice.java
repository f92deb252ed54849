package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Set;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.domain.reading.Fault;

/**
 * A document of Office before 2007: a small file system of streams (OLE 2). Also what a
 * newer one becomes under a password.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class LegacyOffice implements AutoCloseable {

	static final String WORD = "WordDocument";

	static final String EXCEL = "Workbook";

	/** Excel 5 and 95. */
	static final String OLD_EXCEL = "Book";

	static final String POWERPOINT = "PowerPoint Document";

	private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "_vba_project", "vba");

	private static final int DEPTH = 4;

	private static final int FILE_PASS = 0x2f;

	private static final int ENCRYPTED_SLIDES = 0xf3d1c4df;

	private final POIFSFileSystem streams;

	/**
	 * @throws Fault if its file system cannot be read
	 */
	static LegacyOffice open(Path path) throws Fault {
		try {
			return new LegacyOffice(new POIFSFileSystem(path.toFile(), true));
		}
		catch (IOException | RuntimeException ex) {
			throw new Fault("file.fault.broken");
		}
	}

	/** Its kind; faults for macros, passwords, and other documents. */
	FileKind kind() throws Fault {
		try {
			DirectoryNode root = streams.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				throw new Fault("file.fault.password");
			}
			FileKind kind = root.hasEntryCaseInsensitive(WORD) ? FileKind.DOC
					: root.hasEntryCaseInsensitive(EXCEL) || root.hasEntryCaseInsensitive(OLD_EXCEL) ? FileKind.XLS
							: root.hasEntryCaseInsensitive(POWERPOINT) ? FileKind.PPT : null;
			if (kind == null) {
				throw new Fault("file.fault.kind-other");
			}
			if (kind == FileKind.DOC && isEncryptedWord() || kind == FileKind.XLS && isEncryptedExcel()
					|| kind == FileKind.PPT && isEncryptedPowerPoint()) {
				throw new Fault("file.fault.password");
			}
			if (hasMacros(root, 0) || kind == FileKind.PPT && LegacySlides.hasMacros(stream(POWERPOINT))) {
				throw new Fault("file.fault.macros");
			}
			return kind;
		}
		catch (IOException | RuntimeException ex) {
			throw new Fault("file.fault.broken");
		}
	}

	POIFSFileSystem streams() {
		return streams;
	}

	/** Whether there is such a stream. */
	boolean has(String name) {
		return streams.getRoot().hasEntryCaseInsensitive(name);
	}

	/** A stream by its name; the caller closes it. */
	InputStream stream(String name) throws IOException {
		return streams.getRoot().createDocumentInputStream(streams.getRoot().getEntryCaseInsensitive(name));
	}

	@Override
	public void close() throws IOException {
		streams.close();
	}

	private boolean isEncryptedWord() throws IOException {
		ByteBuffer start = start(WORD, 12);
		return (start.getShort(10) & 0x100) != 0;
	}

	private boolean isEncryptedExcel() throws IOException {
		ByteBuffer start = start(streams.getRoot().hasEntryCaseInsensitive(EXCEL) ? EXCEL : OLD_EXCEL, 512);
		int at = 0;
		// it stands at the beginning, before anything that it hides
		for (int record = 0; record < 4 && at + 4 <= start.limit(); record++) {
			if (start.getShort(at) == FILE_PASS) {
				return true;
			}
			at += 4 + Short.toUnsignedInt(start.getShort(at + 2));
		}
		return false;
	}

	private boolean isEncryptedPowerPoint() throws IOException {
		if (!streams.getRoot().hasEntryCaseInsensitive("Current User")) {
			return false;
		}
		ByteBuffer start = start("Current User", 16);
		return start.limit() == 16 && start.getInt(12) == ENCRYPTED_SLIDES;
	}

	private ByteBuffer start(String name, int length) throws IOException {
		try (InputStream in = stream(name)) {
			return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
		}
	}

	private static boolean hasMacros(DirectoryNode folder, int depth) {
		for (Entry entry : folder) {
			if (MACROS.contains(entry.getName().toLowerCase(java.util.Locale.ROOT))
					|| depth < DEPTH && entry instanceof DirectoryNode inner && hasMacros(inner, depth + 1)) {
				return true;
			}
		}
		return false;
	}

}
