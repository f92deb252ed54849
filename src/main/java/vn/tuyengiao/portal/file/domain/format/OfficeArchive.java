package vn.tuyengiao.portal.file.domain.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.FileKind;

/**
 * A document of Office or OpenDocument, which is a ZIP of XML parts. Before anything
 * reads a part, all of them are really inflated once and counted: what a ZIP says of its
 * sizes may be a lie.
 */
final class OfficeArchive implements AutoCloseable {

	/** The largest documents of an office have some hundred parts. */
	static final int MAX_ENTRIES = 5000;

	/** A sheet of a million cells inflates to some hundred MB. */
	static final long MAX_INFLATED = 400L * 1024 * 1024;

	/** XML of an office shrinks to a tenth or a thirtieth; a bomb to a thousandth. */
	static final int MAX_RATIO = 100;

	/** Below this the ratio harms nobody. */
	private static final long RATIO_FROM = 10L * 1024 * 1024;

	/** Bytes of the ZIP's table of contents, which the JDK reads whole. */
	private static final long MAX_TABLE = 2L * 1024 * 1024;

	private static final int END_LENGTH = 22;

	private static final int END_MARK = 0x06054b50;

	private static final String TYPES = "[Content_Types].xml";

	private static final Map<String, FileKind> OOXML = Map.of("wordprocessingml.document.main+xml", FileKind.DOCX,
			"spreadsheetml.sheet.main+xml", FileKind.XLSX, "presentationml.presentation.main+xml", FileKind.PPTX,
			"presentationml.slideshow.main+xml", FileKind.PPTX);

	private static final List<FileKind> OPEN_DOCUMENT = List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);

	private final ZipFile zip;

	/** Part and content type, of an OOXML document. */
	private final Map<String, String> types = new LinkedHashMap<>();

	private OfficeArchive(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * @throws Fault if it inflates without measure or is no ZIP that can be read
	 */
	static OfficeArchive open(Path path) throws Fault {
		try {
			checkTable(path);
			OfficeArchive archive = new OfficeArchive(new ZipFile(path.toFile()));
			try {
				archive.inflate(java.nio.file.Files.size(path));
				archive.readTypes();
				return archive;
			}
			catch (IOException | Fault | RuntimeException ex) {
				archive.close();
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new Fault("file.fault.broken");
		}
	}

	/** Its kind; faults for macros, passwords, and other ZIPs. */
	FileKind kind() throws Fault {
		FileKind kind = null;
		for (String type : types.values()) {
			String lower = type.toLowerCase(Locale.ROOT);
			if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
				throw new Fault("file.fault.macros");
			}
			for (Map.Entry<String, FileKind> main : OOXML.entrySet()) {
				kind = lower.endsWith(main.getKey()) ? main.getValue() : kind;
			}
		}
		if (kind == null) {
			kind = openDocument();
		}
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
			if (name.endsWith("vbaproject.bin")
					|| (name.startsWith("basic/") || name.startsWith("scripts/")) && !name.endsWith("/")) {
				throw new Fault("file.fault.macros");
			}
		}
		return kind;
	}

	/** The parts of a content type that ends so, in their natural order. */
	List<String> parts(String typeEnd) {
		return types.entrySet()
			.stream()
			.filter(part -> part.getValue().toLowerCase(Locale.ROOT).endsWith(typeEnd))
			.map(Map.Entry::getKey)
			.sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/** Hands a part to the handler; nothing happens if it is not there. */
	void read(String part, DefaultHandler handler) throws IOException {
		ZipEntry entry = zip.getEntry(part);
		if (entry != null) {
			try (InputStream in = new Interruptible(zip.getInputStream(entry))) {
				Xml.read(in, handler);
			}
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private FileKind openDocument() throws Fault {
		String type = "";
		ZipEntry entry = zip.getEntry("mimetype");
		if (entry != null) {
			try (InputStream in = zip.getInputStream(entry)) {
				type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
			}
			catch (IOException ex) {
				throw new Fault("file.fault.broken");
			}
		}
		for (FileKind kind : OPEN_DOCUMENT) {
			if (kind.getMediaType().equals(type)) {
				if (isEncrypted()) {
					throw new Fault("file.fault.password");
				}
				return kind;
			}
		}
		throw new Fault("file.fault.kind-archive");
	}

	private boolean isEncrypted() throws Fault {
		boolean[] found = new boolean[1];
		try {
			read("META-INF/manifest.xml", new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					found[0] |= name.equals("encryption-data");
				}
			});
		}
		catch (IOException ex) {
			throw new Fault("file.fault.broken");
		}
		return found[0];
	}

	private void readTypes() throws IOException {
		read(TYPES, new DefaultHandler() {
			@Override
			public void startElement(String uri, String name, String qualified, Attributes attributes) {
				String type = attributes.getValue("ContentType");
				String part = attributes.getValue("PartName");
				if (type != null) {
					types.put(part == null ? "*." + attributes.getValue("Extension")
							: part.startsWith("/") ? part.substring(1) : part, type);
				}
			}
		});
	}

	private void inflate(long packed) throws IOException, Fault {
		if (zip.size() > MAX_ENTRIES) {
			throw new Fault("file.fault.bomb");
		}
		long inflated = 0;
		byte[] buffer = new byte[64 * 1024];
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			try (InputStream in = zip.getInputStream(entries.nextElement())) {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					inflated += read;
					if (inflated > MAX_INFLATED || inflated > RATIO_FROM && inflated / MAX_RATIO > packed) {
						throw new Fault("file.fault.bomb");
					}
				}
			}
		}
	}

	/**
	 * The table's own count and size, before the JDK takes it into memory. Of several
	 * ends of a ZIP, the JDK takes the last: so does this, and only if it is one.
	 */
	private static void checkTable(Path path) throws IOException, Fault {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			int length = (int) Math.min(file.length(), END_LENGTH + 65_535);
			byte[] tail = new byte[length];
			file.seek(file.length() - length);
			file.readFully(tail);
			ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
			for (int at = length - END_LENGTH; at >= 0; at--) {
				if (end.getInt(at) == END_MARK) {
					if (at + END_LENGTH + Short.toUnsignedInt(end.getShort(at + 20)) != length) {
						throw new Fault("file.fault.broken");
					}
					if (Short.toUnsignedInt(end.getShort(at + 10)) > MAX_ENTRIES
							|| Integer.toUnsignedLong(end.getInt(at + 12)) > MAX_TABLE) {
						throw new Fault("file.fault.bomb");
					}
					return;
				}
			}
			throw new Fault("file.fault.broken");
		}
	}

	/** Ends when the time of its reader is over. */
	private static final class Interruptible extends FilterInputStream {

		private Interruptible(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			BoundedWork.stopIfLate();
			return super.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			BoundedWork.stopIfLate();
			return super.read(bytes, offset, length);
		}

	}

}
