package vn.tuyengiao.portal.file.domain.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * Word's paragraphs and whatever is drawn: text in {@code t}, lines in {@code p}, and the
 * elements that stand for a character. Leaves out what tracking of changes took away, and
 * says what of it is a picture or another document.
 */
final class DrawnText extends DefaultHandler {

	/**
	 * What a reader does not see: other versions of the same, what was deleted or moved.
	 */
	private static final Set<String> SKIPPED = Set.of("Fallback", "moveFrom", "del");

	private static final Set<String> EMBEDDED = Set.of("altChunk", "subDoc", "OLEObject", "oleObj", "control");

	private static final Set<String> PICTURE_ENDS = Set.of("pic", "drawing", "pict", "sp", "wsp", "bg");

	private static final Set<String> SYMBOL_FONTS = Set.of("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3",
			"Webdings");

	/** EMU of 12 and 4 mm: a smaller picture shows no word that could be read. */
	private static final long WIDE = 432_000;

	private static final long HIGH = 144_000;

	private final TextSink sink;

	private final Reading reading;

	private final WordFonts fonts;

	/** Pictures within so many lines are on the first page. */
	private final int pictureLines;

	private final boolean withPlaceholders;

	private final Deque<String> paragraphStyles = new ArrayDeque<>();

	private final Deque<Integer> shapes = new ArrayDeque<>();

	private @Nullable String runFont;

	private @Nullable String runStyle;

	private @Nullable OldEncoding encoding;

	private boolean taking;

	private boolean placeholder;

	private boolean picture;

	private long width;

	private long height;

	private int skipped;

	private int tabs;

	private int paragraphProperties;

	private int runProperties;

	private DrawnText(TextSink sink, Reading reading, WordFonts fonts, int pictureLines, boolean withPlaceholders) {
		this.sink = sink;
		this.reading = reading;
		this.fonts = fonts;
		this.pictureLines = pictureLines;
		this.withPlaceholders = withPlaceholders;
	}

	/** Text that stands on the first page up to so many lines. */
	static DrawnText onFirstPage(TextSink sink, Reading reading, WordFonts fonts, int lines) {
		return new DrawnText(sink, reading, fonts, lines, true);
	}

	/** Text that stands elsewhere. */
	static DrawnText elsewhere(TextSink sink, Reading reading, WordFonts fonts) {
		return new DrawnText(sink, reading, fonts, 0, true);
	}

	/** What a master gives to its slides; not the words that only ask to be replaced. */
	static DrawnText ofMaster(TextSink sink, Reading reading) {
		return new DrawnText(sink, reading, WordFonts.NONE, 0, false);
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		skipped += SKIPPED.contains(name) ? 1 : 0;
		tabs += name.equals("tabs") ? 1 : 0;
		paragraphProperties += name.equals("pPr") ? 1 : 0;
		runProperties += name.equals("rPr") ? 1 : 0;
		if (skipped > 0) {
			return;
		}
		if (EMBEDDED.contains(name)) {
			reading.unread(UnreadPart.EMBEDDED);
		}
		switch (name) {
			case "p" -> paragraphStyles.push("");
			case "r" -> {
				runFont = null;
				runStyle = null;
			}
			case "pStyle" -> {
				paragraphStyles.poll();
				paragraphStyles.push(WordFonts.value(attributes));
			}
			case "rStyle" -> runStyle = WordFonts.value(attributes);
			case "rFonts" -> runFont = paragraphProperties > 0 ? runFont : WordFonts.font(attributes);
			case "latin" -> runFont = runProperties > 0 ? attributes.getValue("typeface") : runFont;
			case "t" -> {
				taking = true;
				encoding = OldEncoding.ofFont(runFont != null ? runFont : fonts.of(paragraphStyles.peek(), runStyle));
			}
			case "sp" -> {
				shapes.push(sink.length());
				placeholder = false;
			}
			case "ph" -> placeholder = true;
			default -> character(name, attributes);
		}
	}

	private void character(String name, Attributes attributes) {
		switch (name) {
			case "tab" -> {
				if (tabs == 0 && paragraphProperties == 0) {
					sink.append('\t');
				}
			}
			case "ptab" -> sink.append('\t');
			case "br", "cr" -> sink.append('\n');
			case "noBreakHyphen" -> sink.append('-');
			case "footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef" -> sink.append(' ');
			case "sym" -> symbol(attributes);
			case "textpath" -> {
				// words as a picture, of which Word keeps the letters
				sink.line();
				sink.append(attributes.getValue("string") == null ? "" : attributes.getValue("string"));
				sink.line();
			}
			case "extent", "ext" -> {
				width = Math.max(width, number(attributes.getValue("cx")));
				height = Math.max(height, number(attributes.getValue("cy")));
			}
			case "blip", "imagedata", "contentPart" -> picture = true;
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		tabs -= name.equals("tabs") ? 1 : 0;
		paragraphProperties -= name.equals("pPr") ? 1 : 0;
		runProperties -= name.equals("rPr") ? 1 : 0;
		if (skipped > 0) {
			skipped -= SKIPPED.contains(name) ? 1 : 0;
			return;
		}
		if (PICTURE_ENDS.contains(name)) {
			picture();
		}
		switch (name) {
			case "t" -> taking = false;
			case "p" -> {
				paragraphStyles.poll();
				sink.line();
			}
			case "txBody", "txbxContent" -> sink.line();
			case "sp" -> {
				Integer start = shapes.poll();
				if (start != null && placeholder && !withPlaceholders) {
					sink.truncate(start);
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (taking && skipped == 0) {
			sink.append(characters, start, length, encoding);
		}
	}

	private void picture() {
		boolean small = width > 0 && height > 0 && (width < WIDE || height < HIGH);
		if (picture && !small && sink.lines() < pictureLines) {
			reading.unread(UnreadPart.PICTURE);
		}
		picture = false;
		width = 0;
		height = 0;
	}

	private void symbol(Attributes attributes) {
		String font = "";
		String code = "";
		for (int i = 0; i < attributes.getLength(); i++) {
			font = attributes.getLocalName(i).equals("font") ? attributes.getValue(i) : font;
			code = attributes.getLocalName(i).equals("char") ? attributes.getValue(i) : code;
		}
		if (!code.matches("[0-9A-Fa-f]{1,4}") || SYMBOL_FONTS.contains(font)) {
			sink.append(' ');
			return;
		}
		char[] letter = { (char) Integer.parseInt(code, 16) };
		sink.append(letter, 0, 1, OldEncoding.ofFont(font));
	}

	private static long number(@Nullable String digits) {
		return digits != null && digits.matches("[0-9]{1,12}") ? Long.parseLong(digits) : 0;
	}

}
