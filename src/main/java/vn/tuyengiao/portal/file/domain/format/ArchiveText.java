package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.FileKind;

/**
 * The text of Office's and OpenDocument's XML, read as it passes by: no tree of it is
 * built, what is embedded is not opened.
 */
@UtilityClass
class ArchiveText {

	/** Cells of the first sheet that are looked at for a mark. */
	private static final int FIRST_CELLS = 2000;

	static void read(OfficeArchive archive, FileKind kind, Reading reading) throws IOException {
		switch (kind) {
			case DOCX -> readWord(archive, reading);
			case XLSX -> readExcel(archive, reading);
			case PPTX -> readPowerPoint(archive, reading);
			default -> readOpenDocument(archive, kind, reading);
		}
	}

	private static void readWord(OfficeArchive archive, Reading reading) throws IOException {
		TextSink head = new TextSink(Reading.MAX_FIRST);
		for (String part : archive.parts("wordprocessingml.header+xml")) {
			archive.read(part, new Drawn(head));
		}
		TextSink text = new TextSink(Reading.MAX_TEXT);
		for (String part : archive.parts("wordprocessingml.document.main+xml")) {
			archive.read(part, new Drawn(text));
		}
		reading.firstPage(head.clean() + "\n" + TextSink.firstLines(text.clean(), Reading.FIRST_LINES));
		text.append(head.clean());
		for (String type : List.of("wordprocessingml.footnotes+xml", "wordprocessingml.endnotes+xml",
				"wordprocessingml.footer+xml")) {
			for (String part : archive.parts(type)) {
				archive.read(part, new Drawn(text));
			}
		}
		reading.text(text.clean());
	}

	private static void readPowerPoint(OfficeArchive archive, Reading reading) throws IOException {
		List<String> slides = archive.parts("presentationml.slide+xml");
		String first = first(archive, "presentationml.presentation.main+xml", "presentationml.slideshow.main+xml",
				"sldId", slides);
		TextSink text = new TextSink(Reading.MAX_TEXT);
		if (first != null) {
			archive.read(first, new Drawn(text));
		}
		reading.firstPage(text.clean());
		for (String slide : slides) {
			if (!slide.equals(first)) {
				archive.read(slide, new Drawn(text));
			}
		}
		reading.text(text.clean());
	}

	private static void readExcel(OfficeArchive archive, Reading reading) throws IOException {
		List<String> sheets = archive.parts("spreadsheetml.worksheet+xml");
		String first = first(archive, "spreadsheetml.sheet.main+xml", null, "sheet", sheets);
		Cells cells = new Cells(new TextSink(Reading.MAX_FIRST));
		if (first != null) {
			archive.read(first, cells);
		}
		TextSink text = new TextSink(Reading.MAX_TEXT);
		Shared shared = new Shared(text, cells.wanted());
		for (String part : archive.parts("spreadsheetml.sharedstrings+xml")) {
			archive.read(part, shared);
		}
		TextSink drawn = new TextSink(Reading.MAX_FIRST);
		for (String part : archive.parts("drawing+xml")) {
			archive.read(part, new Drawn(drawn));
		}
		reading.firstPage(cells.page(shared.found) + "\n" + drawn.clean());
		for (String sheet : sheets) {
			archive.read(sheet, new Cells(text));
		}
		text.append(drawn.clean());
		reading.text(text.clean());
	}

	private static void readOpenDocument(OfficeArchive archive, FileKind kind, Reading reading) throws IOException {
		TextSink head = new TextSink(Reading.MAX_FIRST);
		archive.read("styles.xml", new OpenDocument(head, kind, true));
		TextSink text = new TextSink(Reading.MAX_TEXT);
		OpenDocument body = new OpenDocument(text, kind, false);
		archive.read("content.xml", body);
		String whole = text.clean();
		reading.firstPage(head.clean() + "\n" + (kind == FileKind.ODT ? TextSink.firstLines(whole, Reading.FIRST_LINES)
				: text.clean(Math.min(Reading.MAX_FIRST, body.firstEnd < 0 ? text.length() : body.firstEnd))));
		reading.text(whole + "\n" + head.clean());
	}

	/** The part that the main part names first; else the first of all. */
	private static @Nullable String first(OfficeArchive archive, String mainType, @Nullable String otherType,
			String element, List<String> all) throws IOException {
		List<String> mains = new ArrayList<>(archive.parts(mainType));
		if (otherType != null) {
			mains.addAll(archive.parts(otherType));
		}
		@Nullable String[] target = new String[1];
		for (String main : mains) {
			@Nullable String[] id = new String[1];
			archive.read(main, new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					for (int i = 0; name.equals(element) && id[0] == null && i < attributes.getLength(); i++) {
						if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).contains("relationships")) {
							id[0] = attributes.getValue(i);
						}
					}
				}
			});
			int slash = main.lastIndexOf('/') + 1;
			String folder = main.substring(0, slash);
			archive.read(folder + "_rels/" + main.substring(slash) + ".rels", new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					String to = attributes.getValue("Target");
					if (to != null && attributes.getValue("Id") != null && attributes.getValue("Id").equals(id[0])) {
						target[0] = to.startsWith("/") ? to.substring(1) : folder + to;
					}
				}
			});
		}
		return all.contains(target[0]) ? target[0] : all.isEmpty() ? null : all.get(0);
	}

	/** Word's paragraphs and whatever is drawn: text in {@code t}, lines in {@code p}. */
	private static final class Drawn extends DefaultHandler {

		private final TextSink sink;

		private boolean taking;

		/** Within what an old version shows instead: the same text again. */
		private int fallback;

		private Drawn(TextSink sink) {
			this.sink = sink;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			switch (name) {
				case "Fallback" -> fallback++;
				case "t" -> taking = fallback == 0;
				case "tab" -> sink.append('\t');
				case "br", "cr" -> sink.append('\n');
				default -> {
				}
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			switch (name) {
				case "Fallback" -> fallback--;
				case "t" -> taking = false;
				case "p", "txBody", "txbxContent" -> sink.line();
				default -> {
				}
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (taking) {
				sink.append(characters, start, length);
			}
		}

	}

	/** A sheet: its own words, and the numbers of those that all sheets share. */
	private static final class Cells extends DefaultHandler {

		private static final Set<String> HEADS = Set.of("oddHeader", "evenHeader", "firstHeader", "oddFooter",
				"evenFooter", "firstFooter");

		private final TextSink own;

		/** Rows of cells: a number of the shared words, or words. */
		private final List<List<Object>> rows = new ArrayList<>();

		private final StringBuilder value = new StringBuilder();

		private String type = "";

		private boolean taking;

		private int count;

		private Cells(TextSink own) {
			this.own = own;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			switch (name) {
				case "row" -> {
					if (count < FIRST_CELLS) {
						rows.add(new ArrayList<>());
					}
				}
				case "c" -> {
					type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
					value.setLength(0);
				}
				case "v", "t" -> taking = true;
				default -> {
					if (HEADS.contains(name)) {
						value.setLength(0);
						taking = true;
					}
				}
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			if (name.equals("c")) {
				cell();
			}
			else if (HEADS.contains(name)) {
				// "&C&"Arial"&14MẬT": where and how it is written
				words(value.toString().replaceAll("&\"[^\"]*\"|&[0-9]+", "").replaceAll("&[A-Za-z]", "\n"));
			}
			taking &= !Set.of("v", "t").contains(name) && !HEADS.contains(name);
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (taking && value.length() + length <= Reading.MAX_FIRST) {
				value.append(characters, start, length);
			}
		}

		private void cell() {
			if (type.equals("s")) {
				if (count < FIRST_CELLS && !rows.isEmpty() && value.toString().strip().matches("[0-9]{1,7}")) {
					rows.get(rows.size() - 1).add(Integer.valueOf(value.toString().strip()));
					count++;
				}
			}
			else if (type.equals("inlineStr") || type.equals("str")) {
				words(value.toString());
			}
		}

		private void words(String words) {
			own.append(words);
			own.append('\n');
			if (count < FIRST_CELLS && !words.isBlank()) {
				if (rows.isEmpty()) {
					rows.add(new ArrayList<>());
				}
				rows.get(rows.size() - 1).add(words);
				count++;
			}
		}

		private Map<Integer, String> wanted() {
			Map<Integer, String> wanted = new HashMap<>();
			rows.forEach(row -> row.forEach(cell -> {
				if (cell instanceof Integer number) {
					wanted.put(number, "");
				}
			}));
			return wanted;
		}

		private String page(Map<Integer, String> shared) {
			TextSink page = new TextSink(Reading.MAX_FIRST);
			for (List<Object> row : rows) {
				for (Object cell : row) {
					page.append(cell instanceof Integer number ? shared.getOrDefault(number, "") : cell.toString());
					page.append('\t');
				}
				page.line();
			}
			return page.clean();
		}

	}

	/** The words that all sheets share; those that are wanted are kept by number. */
	private static final class Shared extends DefaultHandler {

		private final TextSink sink;

		private final Map<Integer, String> found;

		private final StringBuilder value = new StringBuilder();

		private int number;

		private boolean taking;

		private Shared(TextSink sink, Map<Integer, String> wanted) {
			this.sink = sink;
			this.found = wanted;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (name.equals("si")) {
				value.setLength(0);
			}
			taking = name.equals("t");
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			taking = false;
			if (name.equals("si")) {
				sink.append(value);
				sink.line();
				if (found.containsKey(number)) {
					found.put(number, value.substring(0, Math.min(500, value.length())));
				}
				number++;
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (taking && value.length() + length <= 40_000) {
				value.append(characters, start, length);
			}
		}

	}

	/**
	 * Paragraphs of OpenDocument; {@code firstEnd}: where the first sheet or slide ends.
	 */
	private static final class OpenDocument extends DefaultHandler {

		private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation");

		private static final Set<String> HEADS = Set.of("header", "header-first", "header-left");

		private final TextSink sink;

		private final String unit;

		private final boolean cells;

		private final boolean headersOnly;

		private int paragraphs;

		private int skipped;

		private int headers;

		private int units;

		private int firstEnd = -1;

		private OpenDocument(TextSink sink, FileKind kind, boolean headersOnly) {
			this.sink = sink;
			this.cells = kind == FileKind.ODS;
			this.unit = cells ? "table" : "page";
			this.headersOnly = headersOnly;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			skipped += SKIPPED.contains(name) ? 1 : 0;
			headers += HEADS.contains(name) ? 1 : 0;
			units += name.equals(unit) ? 1 : 0;
			switch (name) {
				case "p", "h" -> paragraphs++;
				case "tab" -> sink.append('\t');
				case "line-break" -> sink.append('\n');
				case "s" -> spaces(attributes);
				default -> {
				}
			}
		}

		private void spaces(Attributes attributes) {
			for (int i = 0; i < attributes.getLength(); i++) {
				if (attributes.getLocalName(i).equals("c") && attributes.getValue(i).matches("[0-9]{1,2}")) {
					sink.append(" ".repeat(Integer.parseInt(attributes.getValue(i)) - 1));
				}
			}
			sink.append(' ');
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			skipped -= SKIPPED.contains(name) ? 1 : 0;
			headers -= HEADS.contains(name) ? 1 : 0;
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
			else if (name.equals(unit) && --units == 0 && firstEnd < 0) {
				firstEnd = sink.length();
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (paragraphs > 0 && skipped == 0 && (!headersOnly || headers > 0)) {
				sink.append(characters, start, length);
			}
		}

	}

}
