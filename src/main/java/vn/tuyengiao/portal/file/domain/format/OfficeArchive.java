package vn.tuyengiao.portal.file.domain.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Fault;

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
			"presentationml.slideshow.main+xml", FileKind.PPTX, "wordprocessingml.template.main+xml", FileKind.DOCX,
			"spreadsheetml.template.main+xml", FileKind.XLSX, "presentationml.template.main+xml", FileKind.PPTX);

	/** What stands first in the main part, where its type does not tell the kind. */
	private static final Map<String, FileKind> ROOTS = Map.of("document", FileKind.DOCX, "workbook", FileKind.XLSX,
			"presentation", FileKind.PPTX);

	private static final List<FileKind> OPEN_DOCUMENT = List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);

	/**
	 * The tables of contents of Basic's libraries, which a document without macros has
	 * too.
	 */
	private static final Set<String> LIBRARIES = Set.of("script-lc.xml", "script-lb.xml", "dialog-lc.xml",
			"dialog-lb.xml");

	private final ZipFile zip;

	/** Entries by the name of their part, in small letters as they are compared. */
	private final Map<String, ZipEntry> entries = new HashMap<>();

	/**
	 * Part and content type of an OOXML document, as far as they are named one by one.
	 */
	private final Map<String, String> types = new LinkedHashMap<>();

	/** Content types of all other parts, by their ending. */
	private final Map<String, String> defaults = new LinkedHashMap<>();

	private @Nullable String main;

	/** Which parts are there by which kind of relationship, from the main part on. */
	private final Map<String, Set<String>> related = new LinkedHashMap<>();

	private OfficeArchive(ZipFile zip) {
		this.zip = zip;
		zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
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
				archive.readRelationships();
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
		for (Map<String, String> known : List.of(types, defaults)) {
			for (String type : known.values()) {
				String lower = type.toLowerCase(Locale.ROOT);
				if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
					throw new Fault("file.fault.macros");
				}
			}
		}
		FileKind kind = officeKind();
		if (kind == null) {
			kind = openDocument();
		}
		for (String name : entries.keySet()) {
			String file = name.substring(name.lastIndexOf('/') + 1);
			if (file.equals("vbaproject.bin") || name.startsWith("scripts/") && !file.isEmpty()
					|| name.startsWith("basic/") && !file.isEmpty() && !LIBRARIES.contains(file)) {
				throw new Fault("file.fault.macros");
			}
		}
		return kind;
	}

	/** The main part of an OOXML document; null if nothing says which it is. */
	@Nullable String main() {
		return main;
	}

	/**
	 * Parts by what relates the main part to them, or one of its parts; then those of a
	 * content type that ends so, in their natural order.
	 */
	List<String> parts(String relationship, String typeEnd) {
		Set<String> parts = new LinkedHashSet<>(related.getOrDefault(relationship, Set.of()));
		types.entrySet()
			.stream()
			.filter(part -> part.getValue().toLowerCase(Locale.ROOT).endsWith(typeEnd))
			.map(Map.Entry::getKey)
			.sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
			.forEach(parts::add);
		return List.copyOf(parts);
	}

	/** Whether it holds parts by such a relationship. */
	boolean has(String relationship) {
		return related.containsKey(relationship);
	}

	/** What one part relates to, by the identifiers that it uses. */
	Map<String, Relationship> relationships(String part) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		Map<String, Relationship> found = new LinkedHashMap<>();
		read(folder + "_rels/" + part.substring(slash) + ".rels", new DefaultHandler() {
			@Override
			public void startElement(String uri, String name, String qualified, Attributes attributes) {
				String target = attributes.getValue("Target");
				if (name.equals("Relationship") && target != null
						&& !"External".equals(attributes.getValue("TargetMode"))) {
					String type = Objects.requireNonNullElse(attributes.getValue("Type"), "");
					found.put(Objects.requireNonNullElse(attributes.getValue("Id"), "." + found.size()),
							new Relationship(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
				}
			}
		});
		return found;
	}

	/** Hands a part to the handler; nothing happens if it is not there. */
	void read(String part, DefaultHandler handler) throws IOException {
		ZipEntry entry = entries.get(key(part));
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

	private @Nullable FileKind officeKind() throws Fault {
		FileKind kind = null;
		if (main != null && entries.containsKey(key(main))) {
			kind = kindOf(type(main));
			return kind == null ? byRoot(main) : kind;
		}
		for (String type : types.values()) {
			FileKind found = kindOf(type);
			kind = found == null ? kind : found;
		}
		return kind;
	}

	private static @Nullable FileKind kindOf(String type) {
		String lower = type.toLowerCase(Locale.ROOT);
		return OOXML.entrySet()
			.stream()
			.filter(known -> lower.endsWith(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private @Nullable FileKind byRoot(String part) throws Fault {
		@Nullable String[] root = new String[1];
		try {
			read(part, new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					root[0] = root[0] == null ? name : root[0];
				}
			});
		}
		catch (IOException ex) {
			throw new Fault("file.fault.broken");
		}
		return root[0] == null ? null : ROOTS.get(root[0]);
	}

	private String type(String part) {
		for (Map.Entry<String, String> named : types.entrySet()) {
			if (key(named.getKey()).equals(key(part))) {
				return named.getValue();
			}
		}
		return defaults.getOrDefault(key(part.substring(part.lastIndexOf('.') + 1)), "");
	}

	private FileKind openDocument() throws Fault {
		String type = "";
		ZipEntry entry = entries.get("mimetype");
		if (entry != null) {
			try (InputStream in = zip.getInputStream(entry)) {
				type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
			}
			catch (IOException ex) {
				throw new Fault("file.fault.broken");
			}
		}
		for (FileKind kind : OPEN_DOCUMENT) {
			if (type.equals(kind.getMediaType()) || type.equals(kind.getMediaType() + "-template")) {
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
				String ending = attributes.getValue("Extension");
				if (type != null && part != null) {
					types.put(part.startsWith("/") ? part.substring(1) : part, type);
				}
				else if (type != null && ending != null) {
					defaults.put(key(ending), type);
				}
			}
		});
	}

	/**
	 * Follows them from the package to its main part, and on to all that belongs to it.
	 */
	private void readRelationships() throws IOException {
		for (Relationship relationship : relationships("").values()) {
			if (relationship.type().equals("officeDocument") && main == null) {
				main = relationship.part();
			}
		}
		if (main == null) {
			main = types.entrySet()
				.stream()
				.filter(part -> kindOf(part.getValue()) != null)
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse(null);
		}
		Deque<String> next = new ArrayDeque<>();
		Set<String> seen = new HashSet<>();
		if (main != null) {
			next.add(main);
		}
		while (!next.isEmpty()) {
			BoundedWork.stopIfLate();
			String part = next.poll();
			boolean chart = related.getOrDefault("chart", Set.of()).contains(part);
			for (Relationship relationship : relationships(part).values()) {
				// what a chart holds of a sheet, it shows itself
				if (!chart || !relationship.type().equals("package")) {
					related.computeIfAbsent(relationship.type(), type -> new LinkedHashSet<>())
						.add(relationship.part());
				}
				if (seen.add(key(relationship.part())) && entries.containsKey(key(relationship.part()))) {
					next.add(relationship.part());
				}
			}
		}
	}

	/** From the folder of the part that names it; without escapes and steps upwards. */
	private static String resolved(String folder, String target) {
		String path = target.replace('\\', '/');
		try {
			path = path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// as it stands
		}
		Deque<String> steps = new ArrayDeque<>();
		for (String step : ((path.startsWith("/") ? "" : folder) + path).split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}

	private static String key(String part) {
		return part.replace('\\', '/').toLowerCase(Locale.ROOT);
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

	/** {@code type}: the last word of its address. */
	record Relationship(String type, String part) {
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
