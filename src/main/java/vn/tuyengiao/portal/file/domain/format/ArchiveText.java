package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.format.OfficeArchive.Relationship;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * The text of Office's and OpenDocument's XML, read as it passes by: no tree of it is
 * built; what is embedded is not opened, and told.
 */
@UtilityClass
class ArchiveText {

	private static final List<String> EMBEDDED = List.of("aFChunk", "subDocument", "oleObject", "package", "control");

	static void read(OfficeArchive archive, FileKind kind, Reading reading) throws IOException {
		switch (kind) {
			case DOCX -> readWord(archive, reading);
			case XLSX -> SheetText.read(archive, reading);
			case PPTX -> readPowerPoint(archive, reading);
			default -> OpenDocumentText.read(archive, kind, reading);
		}
		if (EMBEDDED.stream().anyMatch(archive::has)) {
			reading.unread(UnreadPart.EMBEDDED);
		}
	}

	private static void readWord(OfficeArchive archive, Reading reading) throws IOException {
		WordFonts fonts = WordFonts.read(archive);
		TextSink head = new TextSink(Reading.MAX_FIRST);
		for (String part : archive.parts("header", "wordprocessingml.header+xml")) {
			archive.read(part, DrawnText.onFirstPage(head, reading, fonts, Integer.MAX_VALUE));
		}
		for (String part : archive.parts("footer", "wordprocessingml.footer+xml")) {
			archive.read(part, DrawnText.onFirstPage(head, reading, fonts, Integer.MAX_VALUE));
		}
		for (String part : archive.parts("diagramData", "drawingml.diagramdata+xml")) {
			archive.read(part, DrawnText.elsewhere(head, reading, fonts));
		}
		if (head.isCut()) {
			reading.unread(UnreadPart.LETTERS);
		}
		TextSink text = new TextSink(Reading.MAX_TEXT);
		String main = archive.main();
		if (main != null) {
			archive.read(main, DrawnText.onFirstPage(text, reading, fonts, Reading.FIRST_LINES));
		}
		reading.firstPage(head.clean() + "\n" + TextSink.firstLines(text.clean(), Reading.FIRST_LINES));
		text.append(head.clean());
		text.line();
		for (String part : archive.parts("footnotes", "wordprocessingml.footnotes+xml")) {
			archive.read(part, DrawnText.elsewhere(text, reading, fonts));
		}
		for (String part : archive.parts("endnotes", "wordprocessingml.endnotes+xml")) {
			archive.read(part, DrawnText.elsewhere(text, reading, fonts));
		}
		readCharts(archive, text);
		reading.text(text);
	}

	private static void readPowerPoint(OfficeArchive archive, Reading reading) throws IOException {
		List<String> slides = inOrder(archive, "sldId", archive.parts("slide", "presentationml.slide+xml"));
		TextSink text = new TextSink(Reading.MAX_TEXT);
		if (!slides.isEmpty()) {
			String first = slides.get(0);
			archive.read(first, DrawnText.onFirstPage(text, reading, WordFonts.NONE, Integer.MAX_VALUE));
			for (Relationship own : archive.relationships(first).values()) {
				if (own.type().equals("diagramData")) {
					archive.read(own.part(), DrawnText.elsewhere(text, reading, WordFonts.NONE));
				}
				else if (own.type().equals("slideLayout")) {
					readMaster(archive, own.part(), text, reading);
				}
			}
		}
		reading.firstPage(text.clean());
		for (String slide : slides.subList(Math.min(1, slides.size()), slides.size())) {
			archive.read(slide, DrawnText.elsewhere(text, reading, WordFonts.NONE));
		}
		for (String part : archive.parts("notesSlide", "presentationml.notesslide+xml")) {
			archive.read(part, DrawnText.elsewhere(text, reading, WordFonts.NONE));
		}
		for (String part : archive.parts("diagramData", "drawingml.diagramdata+xml")) {
			archive.read(part, DrawnText.elsewhere(text, reading, WordFonts.NONE));
		}
		readCharts(archive, text);
		reading.text(text);
	}

	/**
	 * What stands on a slide because it stands on its layout, or on the master of that.
	 */
	private static void readMaster(OfficeArchive archive, String layout, TextSink text, Reading reading)
			throws IOException {
		archive.read(layout, DrawnText.ofMaster(text, reading));
		for (Relationship relationship : archive.relationships(layout).values()) {
			if (relationship.type().equals("slideMaster")) {
				archive.read(relationship.part(), DrawnText.ofMaster(text, reading));
			}
		}
	}

	/** Titles and the names of what is counted; not the figures. */
	static void readCharts(OfficeArchive archive, TextSink text) throws IOException {
		for (String part : archive.parts("chart", "drawingml.chart+xml")) {
			archive.read(part, new ChartWords(text));
		}
	}

	/** Parts in the order in which the main part names them, then the others. */
	static List<String> inOrder(OfficeArchive archive, String element, List<String> all) throws IOException {
		String main = archive.main();
		if (main == null) {
			return all;
		}
		List<String> ids = new ArrayList<>();
		archive.read(main, new DefaultHandler() {
			@Override
			public void startElement(String uri, String name, String qualified, Attributes attributes) {
				String id = name.equals(element) ? relationship(attributes) : null;
				if (id != null) {
					ids.add(id);
				}
			}
		});
		Map<String, Relationship> related = archive.relationships(main);
		Set<String> parts = new LinkedHashSet<>();
		for (String id : ids) {
			Relationship relationship = related.get(id);
			if (relationship != null) {
				parts.add(relationship.part());
			}
		}
		parts.addAll(all);
		return List.copyOf(parts);
	}

	/** The identifier by which an element names another part. */
	static @Nullable String relationship(Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).contains("relationships")) {
				return attributes.getValue(i);
			}
		}
		return null;
	}

	private static final class ChartWords extends DefaultHandler {

		private final TextSink sink;

		private boolean taking;

		private int names;

		private ChartWords(TextSink sink) {
			this.sink = sink;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			names += name.equals("strCache") ? 1 : 0;
			taking = name.equals("t") || name.equals("v") && names > 0;
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			names -= name.equals("strCache") ? 1 : 0;
			taking = false;
			if (name.equals("p") || name.equals("v")) {
				sink.line();
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (taking) {
				sink.append(characters, start, length);
			}
		}

	}

}
