package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook: where its sheets are, and that none is beyond measure. */
@UtilityClass
class SheetParts {

	/** All parts inflated: some 5,000 rows of 100 cells have 40 MB. */
	private static final long MOST = 64L * 1024 * 1024;

	/** The texts of all cells, which are kept in memory while it is read. */
	private static final long MOST_TEXTS = 16L * 1024 * 1024;

	private static final long MOST_STYLES = 4L * 1024 * 1024;

	/** Reads XML of strangers: nothing is fetched, nothing is declared. */
	static XMLInputFactory xml() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/**
	 * Whether it can be read with the memory that there is: really inflated and counted.
	 */
	static boolean isMeasured(ZipFile zip) throws IOException {
		long all = 0;
		byte[] buffer = new byte[64 * 1024];
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			String name = entry.getName().toLowerCase(Locale.ROOT);
			long most = name.endsWith("sharedstrings.xml") ? MOST_TEXTS
					: name.endsWith(".xml") && !name.contains("sheets/") ? MOST_STYLES : MOST;
			long part = 0;
			try (InputStream in = zip.getInputStream(entry)) {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					part += read;
					if (part > most || all + part > MOST) {
						return false;
					}
				}
			}
			all += part;
		}
		return true;
	}

	/**
	 * The part of a sheet.
	 * @param index of the sheet among all, hidden ones too
	 */
	static ZipEntry sheet(ZipFile zip, int index) throws IOException {
		try {
			String id = sheetId(zip, index);
			String target = targets(zip).get(id);
			ZipEntry entry = target == null ? null
					: entry(zip, target.startsWith("/") ? target.substring(1) : "xl/" + target);
			if (entry == null) {
				throw new IOException("a sheet that is not there");
			}
			return entry;
		}
		catch (XMLStreamException ex) {
			throw new IOException("not well-formed");
		}
	}

	private static @Nullable String sheetId(ZipFile zip, int index) throws IOException, XMLStreamException {
		int seen = 0;
		try (InputStream in = open(zip, "xl/workbook.xml")) {
			XMLStreamReader reader = xml().createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("sheet")
						&& seen++ == index) {
					return attribute(reader, "id", true);
				}
			}
		}
		return null;
	}

	private static Map<String, String> targets(ZipFile zip) throws IOException, XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		try (InputStream in = open(zip, "xl/_rels/workbook.xml.rels")) {
			XMLStreamReader reader = xml().createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("Relationship")) {
					String id = attribute(reader, "Id", false);
					String target = attribute(reader, "Target", false);
					if (id != null && target != null) {
						targets.put(id, target);
					}
				}
			}
		}
		return targets;
	}

	/** An attribute by its local name; of a namespace or of none. */
	static @Nullable String attribute(XMLStreamReader reader, String name, boolean qualified) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String space = reader.getAttributeNamespace(i);
			if (reader.getAttributeLocalName(i).equals(name) && qualified == (space != null && !space.isEmpty())) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	private static InputStream open(ZipFile zip, String part) throws IOException {
		ZipEntry entry = entry(zip, part);
		if (entry == null) {
			throw new IOException("a part that is not there");
		}
		return zip.getInputStream(entry);
	}

	private static @Nullable ZipEntry entry(ZipFile zip, String part) {
		ZipEntry exact = zip.getEntry(part);
		return exact != null ? exact
				: zip.stream().filter(entry -> entry.getName().equalsIgnoreCase(part)).findFirst().orElse(null);
	}

}
