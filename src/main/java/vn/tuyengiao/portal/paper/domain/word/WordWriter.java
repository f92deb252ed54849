package vn.tuyengiao.portal.paper.domain.word;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.PartyDocument.PaperHead;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;

/**
 * Writes a Party document as a Word file (.docx): A4, real styles, heads of tables that
 * stand again on each page, in Vietnamese, without the name of a person in its
 * properties.
 */
@Component
public class WordWriter {

	/** What stands above every document of the Party. */
	public static final String BANNER = "ĐẢNG CỘNG SẢN VIỆT NAM";

	/** Below the subject. */
	public static final String SUBJECT_RULE = "-----";

	/** The label of who gets it. */
	public static final String RECIPIENTS = "Nơi nhận:";

	/** The last line of who gets it. */
	public static final String FILED = "- Lưu.";

	private static final double LEFT_SHARE = 0.45;

	private static final int LINES_TO_SIGN = 4;

	private static final int AFTER_ADDRESSEES = 12;

	/**
	 * @throws IOException if the stream cannot be written
	 */
	public void write(PartyDocument said, PaperGeometry geometry, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			WordStyles.into(document, geometry);
			WordPages pages = new WordPages(document, geometry);
			pages.begin();
			new Writing(document, geometry).document(said, pages);
			properties(document, said);
			document.write(out);
		}
	}

	private static void properties(XWPFDocument document, PartyDocument said) {
		POIXMLProperties properties = document.getProperties();
		properties.getCoreProperties().setTitle(nfc(said.title()));
		properties.getCoreProperties().setCreator(nfc(said.head().issuer()));
		properties.getExtendedProperties().setApplication("Cổng Tuyên giáo");
		properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("vi-VN");
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/** One document while it is written. */
	private record Writing(XWPFDocument document, PaperGeometry geometry) {

		void document(PartyDocument said, WordPages pages) {
			head(said.head());
			said.body().forEach(block -> block(block, geometry.width()));
			close(said);
			for (PaperAppendix appendix : said.appendices()) {
				pages.turn(appendix.landscape());
				paragraph(WordStyles.TYPE, appendix.title());
				int width = appendix.landscape() ? geometry.lyingWidth() : geometry.width();
				appendix.body().forEach(block -> block(block, width));
			}
		}

		private void head(PaperHead head) {
			int whole = Measure.ofMillimetres(geometry.width());
			int left = (int) (whole * LEFT_SHARE);
			int right = whole - left;
			XWPFTable table = new WordTables(document).beside(2, left, right);
			XWPFTableCell issuer = table.getRow(0).getCell(0);
			WordTables.write(issuer, WordStyles.SUPERIOR, head.superior());
			add(issuer, WordStyles.ISSUER, head.issuer());
			add(issuer, WordStyles.ISSUER, "*");
			XWPFTableCell banner = table.getRow(0).getCell(1);
			WordTables.write(banner, WordStyles.BANNER, BANNER);
			rule(banner, right);
			XWPFTableCell number = table.getRow(1).getCell(0);
			WordTables.write(number, WordStyles.NUMBER, head.number());
			if (head.type() == null) {
				head.subject().lines().forEach(line -> add(number, WordStyles.LETTER_SUBJECT, line));
			}
			WordTables.write(table.getRow(1).getCell(1), WordStyles.DAY, head.placeAndDay());
			if (head.type() != null) {
				paragraph(WordStyles.TYPE, head.type());
				head.subject().lines().forEach(line -> paragraph(WordStyles.SUBJECT, line));
				paragraph(WordStyles.SUBJECT_RULE, SUBJECT_RULE);
			}
			addressees(head.addressees());
		}

		/** As long as the text above it: its paragraph is moved in from both sides. */
		private void rule(XWPFTableCell cell, int width) {
			XWPFParagraph rule = add(cell, WordStyles.RULE, "");
			rule.setBorderTop(Borders.SINGLE);
			int margin = Math.max(0, (width - Measure.ofCapitals(BANNER, geometry.banner())) / 2);
			rule.setIndentationLeft(margin);
			rule.setIndentationRight(margin);
		}

		private void addressees(List<String> addressees) {
			if (addressees.size() == 1) {
				XWPFParagraph only = paragraph(WordStyles.ADDRESSEE, "Kính gửi: " + addressees.get(0));
				only.setSpacingAfter(Measure.ofPoints(AFTER_ADDRESSEES));
				return;
			}
			for (int i = 0; i < addressees.size(); i++) {
				if (i == 0) {
					paragraph(WordStyles.ADDRESSEE, "Kính gửi:");
				}
				String end = i == addressees.size() - 1 ? "." : ",";
				XWPFParagraph line = paragraph(WordStyles.ADDRESSEE, "- " + addressees.get(i) + end);
				line.setIndentationLeft(Measure.ofMillimetres(geometry.indent() * 4));
				if (i == addressees.size() - 1) {
					line.setSpacingAfter(Measure.ofPoints(AFTER_ADDRESSEES));
				}
			}
		}

		private void block(PaperBlock block, int width) {
			switch (block.kind()) {
				case HEADING -> paragraph(WordStyles.HEADING, block.text());
				case SUBHEADING -> paragraph(WordStyles.SUBHEADING, block.text());
				case PARAGRAPH -> paragraph(WordStyles.BODY, block.text());
				case ITEM -> paragraph(WordStyles.ITEM, block.text());
				case TABLE -> {
					if (block.table() != null) {
						new WordTables(document).figures(block.table(), Measure.ofMillimetres(width));
						paragraph(WordStyles.TABLE_TEXT, "");
					}
				}
			}
		}

		/** Who gets it on the left, who signs on the right: never on two pages. */
		private void close(PartyDocument said) {
			int whole = Measure.ofMillimetres(geometry.width());
			XWPFTable table = new WordTables(document).beside(1, whole / 2, whole - whole / 2);
			table.getRow(0).setCantSplitRow(true);
			XWPFTableCell left = table.getRow(0).getCell(0);
			WordTables.write(left, WordStyles.RECIPIENTS_LABEL, RECIPIENTS);
			said.recipients().forEach(line -> add(left, WordStyles.RECIPIENT, "- " + line + ","));
			add(left, WordStyles.RECIPIENT, FILED);
			XWPFTableCell right = table.getRow(0).getCell(1);
			PartyDocument.PaperSignature signature = said.signature();
			WordTables.write(right, WordStyles.SIGNATURE,
					signature.authority().isEmpty() ? signature.position() : signature.authority());
			if (!signature.authority().isEmpty()) {
				add(right, WordStyles.SIGNATURE, signature.position());
			}
			for (int i = 0; i < LINES_TO_SIGN; i++) {
				add(right, WordStyles.SIGNATURE, "");
			}
			add(right, WordStyles.SIGNATURE, signature.name());
		}

		private XWPFParagraph paragraph(String style, String text) {
			return written(document.createParagraph(), style, text);
		}

		private static XWPFParagraph add(XWPFTableCell cell, String style, String text) {
			return written(cell.addParagraph(), style, text);
		}

		private static XWPFParagraph written(XWPFParagraph paragraph, String style, String text) {
			paragraph.setStyle(style);
			if (!text.isEmpty()) {
				paragraph.createRun().setText(nfc(text));
			}
			return paragraph;
		}

	}

}
