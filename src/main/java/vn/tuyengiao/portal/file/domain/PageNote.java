package vn.tuyengiao.portal.file.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import lombok.experimental.UtilityClass;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a sentence above the picture of a page. By the outlines of a font that PDFBox
 * brings along: a server need not have any.
 */
@UtilityClass
class PageNote {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final Color PAPER = new Color(0xff, 0xf3, 0xcd);

	private static final Color INK = new Color(0x66, 0x4d, 0x03);

	/** Of an A4 page as it is drawn. */
	static final int WIDTH = 910;

	/** Letters of a line that can be read on a phone, too. */
	private static final int LETTERS = 60;

	/** A sheet with nothing but the sentence. */
	static BufferedImage alone(String sentence) throws IOException {
		BufferedImage sheet = new BufferedImage(WIDTH, WIDTH / 2, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = sheet.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
		graphics.dispose();
		return above(sheet, sentence);
	}

	/** The page with the sentence above it; nothing of the page is covered. */
	static BufferedImage above(BufferedImage page, String sentence) throws IOException {
		try (InputStream in = PDDocument.class.getResourceAsStream(FONT);
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
			float size = Math.max(12, page.getWidth() / (LETTERS * 0.5f));
			List<String> lines = lines(sentence, font, (page.getWidth() - 2 * size) / size);
			int height = Math.round(size * (1.4f * lines.size() + 1));
			BufferedImage noted = new BufferedImage(page.getWidth(), page.getHeight() + height,
					BufferedImage.TYPE_INT_RGB);
			Graphics2D graphics = noted.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setColor(PAPER);
			graphics.fillRect(0, 0, noted.getWidth(), height);
			graphics.setColor(INK);
			for (int i = 0; i < lines.size(); i++) {
				write(lines.get(i), font, size, size * (1.4f * i + 1.4f), graphics);
			}
			graphics.drawImage(page, 0, height, null);
			graphics.dispose();
			return noted;
		}
	}

	private static void write(String line, TrueTypeFont font, float size, float base, Graphics2D graphics)
			throws IOException {
		CmapLookup glyphs = font.getUnicodeCmapLookup();
		float scale = size / font.getUnitsPerEm();
		float x = size;
		for (int letter : line.codePoints().toArray()) {
			int glyph = glyphs.getGlyphId(letter);
			GlyphData outline = font.getGlyph().getGlyph(glyph);
			if (outline != null) {
				graphics
					.fill(new AffineTransform(scale, 0, 0, -scale, x, base).createTransformedShape(outline.getPath()));
			}
			x += font.getAdvanceWidth(glyph) * scale;
		}
	}

	/**
	 * @param width of a line, in sizes of the font
	 */
	private static List<String> lines(String sentence, TrueTypeFont font, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : sentence.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word, font) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static float width(String words, TrueTypeFont font) throws IOException {
		CmapLookup glyphs = font.getUnicodeCmapLookup();
		float width = 0;
		for (int letter : words.codePoints().toArray()) {
			width += font.getAdvanceWidth(glyphs.getGlyphId(letter));
		}
		return width / font.getUnitsPerEm();
	}

}
