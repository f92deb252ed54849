package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/** Paragraphs of OpenDocument, with their notes beside them. */
final class OpenDocumentText extends DefaultHandler {

	private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation");

	private static final Set<String> HEADS = Set.of("header", "header-first", "header-left", "footer", "footer-first",
			"footer-left");

	private static final Set<String> EMBEDDED = Set.of("object", "object-ole", "floating-frame", "plugin");

	private static final Set<String> SPANS = Set.of("span", "p", "h");

	private final TextSink sink;

	private final Reading reading;

	private final String unit;

	private final boolean cells;

	private final boolean headersOnly;

	/** Fonts of styles, by their names. */
	private final Map<String, String> fonts;

	/** Of the paragraphs and spans that are open. */
	private final Deque<String> styles = new ArrayDeque<>();

	private String style = "";

	private int paragraphs;

	private int skipped;

	private int headers;

	private int units;

	/** Where the first sheet or slide ends. */
	private int firstEnd = -1;

	private OpenDocumentText(TextSink sink, Reading reading, FileKind kind, boolean headersOnly,
			Map<String, String> fonts) {
		this.sink = sink;
		this.reading = reading;
		this.cells = kind == FileKind.ODS;
		this.unit = kind == FileKind.ODT ? "" : cells ? "table" : "page";
		this.headersOnly = headersOnly;
		this.fonts = fonts;
	}

	static void read(OfficeArchive archive, FileKind kind, Reading reading) throws IOException {
		Map<String, String> fonts = new HashMap<>();
		TextSink head = new TextSink(Reading.MAX_FIRST);
		archive.read("styles.xml", new OpenDocumentText(head, reading, kind, true, fonts));
		TextSink text = new TextSink(Reading.MAX_TEXT);
		OpenDocumentText body = new OpenDocumentText(text, reading, kind, false, fonts);
		archive.read("content.xml", body);
		reading.firstPage(
				head.clean() + "\n" + (kind == FileKind.ODT ? TextSink.firstLines(text.clean(), Reading.FIRST_LINES)
						: text.clean(Math.min(Reading.MAX_FIRST, body.firstEnd < 0 ? text.length() : body.firstEnd))));
		text.line();
		text.append(head.clean());
		reading.text(text);
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		skipped += SKIPPED.contains(name) ? 1 : 0;
		headers += HEADS.contains(name) ? 1 : 0;
		units += name.equals(unit) ? 1 : 0;
		if (EMBEDDED.contains(name) && !headersOnly) {
			reading.unread(UnreadPart.EMBEDDED);
		}
		if (SPANS.contains(name)) {
			styles.push(named(attributes, "style-name"));
		}
		switch (name) {
			case "p", "h" -> paragraphs++;
			case "tab" -> sink.append('\t');
			case "line-break" -> sink.append('\n');
			case "s" -> spaces(attributes);
			// a note stands in the middle of its paragraph: a word before it ends there
			case "note", "note-citation", "note-body" -> sink.append(' ');
			case "image" -> picture();
			case "table" -> {
				if (cells) {
					sink.line();
					sink.append(named(attributes, "name"));
					sink.line();
				}
			}
			case "style" -> style = named(attributes, "name");
			case "text-properties" -> font(attributes);
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		skipped -= SKIPPED.contains(name) ? 1 : 0;
		headers -= HEADS.contains(name) ? 1 : 0;
		if (SPANS.contains(name)) {
			styles.poll();
		}
		if (name.equals("p") || name.equals("h")) {
			paragraphs--;
			if (cells) {
				sink.append('\t');
			}
			else {
				sink.line();
			}
		}
		else if (name.equals("table-row")) {
			sink.line();
		}
		else if (name.equals("note")) {
			sink.append(' ');
		}
		else if (name.equals(unit) && --units == 0 && firstEnd < 0) {
			firstEnd = sink.length();
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (paragraphs > 0 && skipped == 0 && (!headersOnly || headers > 0)) {
			sink.append(characters, start, length, encoding());
		}
	}

	private void spaces(Attributes attributes) {
		String count = named(attributes, "c");
		sink.append(" ".repeat(count.matches("[0-9]{1,2}") ? Integer.parseInt(count) : 1));
	}

	/**
	 * A sheet's and a slide's pictures are told by where they are, others by the line.
	 */
	private void picture() {
		boolean first = headersOnly ? headers > 0 : unit.isEmpty() ? sink.lines() < Reading.FIRST_LINES : firstEnd < 0;
		if (first) {
			reading.unread(UnreadPart.PICTURE);
		}
	}

	private void font(Attributes attributes) {
		String font = named(attributes, "font-name");
		font = font.isEmpty() ? named(attributes, "font-family") : font;
		if (OldEncoding.ofFont(font.replace("'", "")) != null) {
			fonts.put(style, font.replace("'", ""));
		}
	}

	private @Nullable OldEncoding encoding() {
		for (String open : styles) {
			String font = fonts.get(open);
			if (font != null) {
				return OldEncoding.ofFont(font);
			}
		}
		return null;
	}

	private static String named(Attributes attributes, String name) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals(name)) {
				return attributes.getValue(i);
			}
		}
		return "";
	}

}
