package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.format.OfficeArchive.Relationship;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/** The text of Excel's sheets: their names, their words, their numbers and days. */
@UtilityClass
class SheetText {

	/** Cells of the first sheet that are looked at for a mark. */
	private static final int FIRST_CELLS = 2000;

	private static final int MAX_CELL = 40_000;

	static void read(OfficeArchive archive, Reading reading) throws IOException {
		List<String> sheets = ArchiveText.inOrder(archive, "sheet",
				archive.parts("worksheet", "spreadsheetml.worksheet+xml"));
		Names names = new Names();
		String main = archive.main();
		if (main != null) {
			archive.read(main, names);
		}
		SheetFormats formats = new SheetFormats(names.since1904);
		for (String part : archive.parts("styles", "spreadsheetml.styles+xml")) {
			archive.read(part, formats);
		}
		Map<OldEncoding, BitSet> old = new EnumMap<>(OldEncoding.class);
		Cells first = new Cells(new TextSink(Reading.MAX_FIRST), formats, old);
		for (String sheet : formats.hasOldFonts() ? sheets : sheets.subList(0, Math.min(1, sheets.size()))) {
			boolean other = !sheet.equals(sheets.get(0));
			archive.read(sheet, other ? new Cells(new TextSink(0), formats, old) : first);
		}
		if (first.pictures || !sheets.isEmpty() && hasPicture(archive, sheets.get(0))) {
			reading.unread(UnreadPart.PICTURE);
		}
		TextSink text = new TextSink(Reading.MAX_TEXT);
		text.append(names.text.clean());
		text.line();
		Shared shared = new Shared(text, first.wanted(), old);
		for (String part : archive.parts("sharedStrings", "spreadsheetml.sharedstrings+xml")) {
			archive.read(part, shared);
		}
		TextSink drawn = new TextSink(Reading.MAX_FIRST);
		for (String part : archive.parts("drawing", "drawing+xml")) {
			archive.read(part, DrawnText.elsewhere(drawn, reading, WordFonts.NONE));
		}
		for (String part : archive.parts("diagramData", "drawingml.diagramdata+xml")) {
			archive.read(part, DrawnText.elsewhere(drawn, reading, WordFonts.NONE));
		}
		reading.firstPage(names.first + "\n" + first.page(shared.found) + "\n" + drawn.clean());
		for (String sheet : sheets) {
			archive.read(sheet, new Cells(text, formats, new EnumMap<>(OldEncoding.class)));
		}
		text.append(drawn.clean());
		text.line();
		ArchiveText.readCharts(archive, text);
		reading.text(text);
	}

	private static boolean hasPicture(OfficeArchive archive, String sheet) throws IOException {
		boolean[] found = new boolean[1];
		for (Relationship drawing : archive.relationships(sheet).values()) {
			if (drawing.type().equals("drawing")) {
				archive.read(drawing.part(), new DefaultHandler() {
					@Override
					public void startElement(String uri, String name, String qualified, Attributes attributes) {
						found[0] |= name.equals("blip");
					}
				});
			}
		}
		return found[0];
	}

	/** The workbook: names of sheets, and from when it counts days. */
	private static final class Names extends DefaultHandler {

		private final TextSink text = new TextSink(Reading.MAX_FIRST);

		private String first = "";

		private boolean since1904;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			String called = attributes.getValue("name");
			if (name.equals("sheet") && called != null) {
				first = first.isEmpty() ? called : first;
				text.append(called);
				text.line();
			}
			else if (name.equals("workbookPr")) {
				since1904 = Set.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
			}
		}

	}

	/** A sheet: its own words, and the numbers of those that all sheets share. */
	private static final class Cells extends DefaultHandler {

		private static final Set<String> HEADS = Set.of("oddHeader", "evenHeader", "firstHeader", "oddFooter",
				"evenFooter", "firstFooter");

		private final TextSink own;

		private final SheetFormats formats;

		/** Shared words that a cell shows in an old font. */
		private final Map<OldEncoding, BitSet> old;

		/** Rows of cells: a number of the shared words, or words. */
		private final List<List<Object>> rows = new ArrayList<>();

		private final StringBuilder value = new StringBuilder();

		private String type = "";

		private int style;

		private boolean taking;

		/** In its headers or footers, or behind its cells. */
		private boolean pictures;

		private int count;

		private Cells(TextSink own, SheetFormats formats, Map<OldEncoding, BitSet> old) {
			this.own = own;
			this.formats = formats;
			this.old = old;
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
					style = SheetFormats.number(attributes.getValue("s"));
					value.setLength(0);
				}
				case "v", "t" -> taking = true;
				case "picture", "legacyDrawingHF" -> pictures = true;
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
			String content = value.toString();
			switch (type) {
				case "s" -> shared(content.strip());
				case "inlineStr", "str" -> {
					OldEncoding encoding = formats.encoding(style);
					words(encoding == null ? content : encoding.decode(content));
				}
				case "", "n", "d" -> {
					if (!content.isBlank()) {
						words(formats.shown(content.strip(), style));
					}
				}
				default -> {
					// true, false, an error
				}
			}
		}

		private void shared(String digits) {
			if (digits.matches("[0-9]{1,7}")) {
				Integer number = Integer.valueOf(digits);
				OldEncoding encoding = formats.encoding(style);
				if (encoding != null) {
					old.computeIfAbsent(encoding, any -> new BitSet()).set(number);
				}
				if (count < FIRST_CELLS && !rows.isEmpty()) {
					rows.get(rows.size() - 1).add(number);
					count++;
				}
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

		private final Map<OldEncoding, BitSet> old;

		private final TextSink value = new TextSink(MAX_CELL);

		private int number;

		private boolean taking;

		private int phonetic;

		private @Nullable OldEncoding encoding;

		private Shared(TextSink sink, Map<Integer, String> wanted, Map<OldEncoding, BitSet> old) {
			this.sink = sink;
			this.found = wanted;
			this.old = old;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			switch (name) {
				case "si" -> {
					value.truncate(0);
					encoding = ofCell();
				}
				case "r" -> encoding = ofCell();
				case "rFont" -> encoding = OldEncoding.ofFont(attributes.getValue("val"));
				case "rPh" -> phonetic++;
				default -> {
				}
			}
			taking = name.equals("t") && phonetic == 0;
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			taking = false;
			phonetic -= name.equals("rPh") ? 1 : 0;
			if (name.equals("si")) {
				String words = value.raw();
				sink.append(words);
				sink.line();
				if (found.containsKey(number)) {
					found.put(number, words.substring(0, Math.min(500, words.length())));
				}
				number++;
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (taking) {
				value.append(characters, start, length, encoding);
			}
		}

		private @Nullable OldEncoding ofCell() {
			for (Map.Entry<OldEncoding, BitSet> one : old.entrySet()) {
				if (one.getValue().get(number)) {
					return one.getKey();
				}
			}
			return null;
		}

	}

}
