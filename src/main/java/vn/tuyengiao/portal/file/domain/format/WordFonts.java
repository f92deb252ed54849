package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which font a style of a Word document gives to what names none of its own. */
final class WordFonts {

	/** Of documents whose styles say nothing. */
	static final WordFonts NONE = new WordFonts();

	/** A style based on one based on one, and so on. */
	private static final int DEPTH = 20;

	private final Map<String, Style> styles = new HashMap<>();

	private @Nullable String initial;

	private @Nullable String initialParagraph;

	private WordFonts() {
	}

	static WordFonts read(OfficeArchive archive) throws IOException {
		WordFonts fonts = new WordFonts();
		for (String part : archive.parts("styles", "wordprocessingml.styles+xml")) {
			archive.read(part, fonts.new Styles());
		}
		return fonts;
	}

	/** What a run of such styles is written in; null if nobody says. */
	@Nullable String of(@Nullable String paragraphStyle, @Nullable String runStyle) {
		String font = font(runStyle);
		if (font == null) {
			font = font(paragraphStyle == null || paragraphStyle.isEmpty() ? initialParagraph : paragraphStyle);
		}
		return font == null ? initial : font;
	}

	/** The font that {@code rFonts} names for Latin letters. */
	static @Nullable String font(Attributes attributes) {
		String font = null;
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getLocalName(i);
			if (name.equals("ascii") || name.equals("hAnsi") && font == null) {
				font = attributes.getValue(i);
			}
		}
		return font;
	}

	/** The attribute {@code val}; empty if it is not there. */
	static String value(Attributes attributes) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals("val")) {
				return attributes.getValue(i);
			}
		}
		return "";
	}

	private @Nullable String font(@Nullable String id) {
		@Nullable String next = id;
		for (int depth = 0; next != null && depth < DEPTH; depth++) {
			Style style = styles.get(next);
			if (style == null || style.font != null) {
				return style == null ? null : style.font;
			}
			next = style.basedOn;
		}
		return null;
	}

	private static final class Style {

		private @Nullable String font;

		private @Nullable String basedOn;

	}

	private final class Styles extends DefaultHandler {

		private @Nullable Style style;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			Style open = style;
			if (name.equals("style")) {
				begin(attributes);
			}
			else if (name.equals("rFonts")) {
				if (open == null) {
					initial = font(attributes);
				}
				else {
					open.font = font(attributes);
				}
			}
			else if (name.equals("basedOn") && open != null) {
				open.basedOn = value(attributes);
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			if (name.equals("style")) {
				style = null;
			}
		}

		private void begin(Attributes attributes) {
			String id = "";
			boolean paragraph = false;
			boolean standard = false;
			for (int i = 0; i < attributes.getLength(); i++) {
				String value = attributes.getValue(i);
				switch (attributes.getLocalName(i)) {
					case "styleId" -> id = value;
					case "type" -> paragraph = value.equals("paragraph");
					case "default" -> standard = value.equals("1") || value.equals("true") || value.equals("on");
					default -> {
					}
				}
			}
			Style begun = new Style();
			styles.put(id, begun);
			style = begun;
			if (paragraph && standard) {
				initialParagraph = id;
			}
		}

	}

}
