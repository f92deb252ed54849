package vn.tuyengiao.portal.paper.domain.word;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;

/**
 * The styles of a document: each part has one of its own, so that whoever edits the file
 * changes a part in one place.
 */
final class WordStyles {

	static final String BANNER = "PartyBanner";

	static final String RULE = "PartyRule";

	static final String SUPERIOR = "PartySuperior";

	static final String ISSUER = "PartyIssuer";

	static final String NUMBER = "PartyNumber";

	static final String LETTER_SUBJECT = "PartyLetterSubject";

	static final String DAY = "PartyDay";

	static final String TYPE = "PartyType";

	static final String SUBJECT = "PartySubject";

	static final String SUBJECT_RULE = "PartySubjectRule";

	static final String ADDRESSEE = "PartyAddressee";

	static final String HEADING = "Heading1";

	static final String SUBHEADING = "Heading2";

	static final String BODY = "PartyBody";

	static final String ITEM = "PartyItem";

	static final String TABLE_HEAD = "PartyTableHead";

	static final String TABLE_TEXT = "PartyTableText";

	static final String TABLE_NUMBER = "PartyTableNumber";

	static final String SIGNATURE = "PartySignature";

	static final String RECIPIENTS_LABEL = "PartyRecipientsLabel";

	static final String RECIPIENT = "PartyRecipient";

	static final String PAGE_NUMBER = "PartyPageNumber";

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final PaperGeometry geometry;

	private final StringBuilder xml = new StringBuilder();

	private WordStyles(PaperGeometry geometry) {
		this.geometry = geometry;
	}

	/** Gives the document its styles. */
	static void into(XWPFDocument document, PaperGeometry geometry) {
		XWPFStyles styles = document.createStyles();
		try {
			styles.setStyles(StylesDocument.Factory.parse(new WordStyles(geometry).write()).getStyles());
		}
		catch (XmlException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	private String write() {
		xml.append("<w:styles xmlns:w=\"").append(NAMESPACE).append("\">");
		xml.append(
				"""
						<w:docDefaults><w:rPrDefault><w:rPr>
						<w:rFonts w:ascii="%1$s" w:hAnsi="%1$s" w:cs="%1$s" w:eastAsia="%1$s"/>
						<w:sz w:val="%2$d"/><w:szCs w:val="%2$d"/>
						<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>
						</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>
						<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
						<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>
						"""
					.formatted(escaped(geometry.font()), geometry.body() * 2));
		style(BANNER, "Party Banner", centred(), bold(geometry.banner()));
		style(RULE, "Party Rule", "<w:spacing w:line=\"60\" w:lineRule=\"exact\"/>", size(2));
		style(SUPERIOR, "Party Superior", centred(), size(geometry.superior()));
		style(ISSUER, "Party Issuer", centred(), bold(geometry.issuer()));
		style(NUMBER, "Party Number", centred(), size(geometry.number()));
		style(LETTER_SUBJECT, "Party Letter Subject", centred(), "<w:i/>" + size(geometry.letter()));
		style(DAY, "Party Day", centred(), "<w:i/>" + size(geometry.day()));
		style(TYPE, "Party Type", "<w:keepNext/>" + spaced(18, 0) + centred(), bold(geometry.type()));
		style(SUBJECT, "Party Subject", "<w:keepNext/>" + centred(), bold(geometry.subject()));
		style(SUBJECT_RULE, "Party Subject Rule", spaced(0, 12) + centred(), bold(geometry.subject()));
		style(ADDRESSEE, "Party Addressee", spaced(6, 0) + indented(geometry.indent() * 3.0), size(geometry.body()));
		heading(HEADING, "heading 1", 0, spaced(6, 6));
		heading(SUBHEADING, "heading 2", 1, spaced(6, 3));
		style(BODY, "Party Body", lined(3) + firstLine() + "<w:jc w:val=\"both\"/>", size(geometry.body()));
		style(ITEM, "Party Item", lined(3) + firstLine() + "<w:jc w:val=\"both\"/>", size(geometry.body()));
		style(TABLE_HEAD, "Party Table Head", "<w:keepNext/>" + spaced(2, 2) + centred(), bold(geometry.table()));
		style(TABLE_TEXT, "Party Table Text", spaced(2, 2), size(geometry.table()));
		style(TABLE_NUMBER, "Party Table Number", spaced(2, 2) + centred(), size(geometry.table()));
		style(SIGNATURE, "Party Signature", "<w:keepNext/>" + centred(), bold(geometry.signature()));
		style(RECIPIENTS_LABEL, "Party Recipients Label", "", "<w:u w:val=\"single\"/>" + size(geometry.label()));
		style(RECIPIENT, "Party Recipient", "", size(geometry.recipients()));
		style(PAGE_NUMBER, "Party Page Number", centred(), size(geometry.body()));
		return xml.append("</w:styles>").toString();
	}

	private void style(String id, String name, String paragraph, String run) {
		xml.append(
				"""
						<w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>
						<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
						"""
					.formatted(id, name, paragraph, run));
	}

	/** Read out as a heading, and listed by Word's navigation. */
	private void heading(String id, String name, int level, String spacing) {
		xml.append(
				"""
						<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:next w:val="%s"/><w:qFormat/>
						<w:pPr><w:keepNext/>%s%s<w:jc w:val="both"/><w:outlineLvl w:val="%d"/></w:pPr><w:rPr>%s</w:rPr></w:style>
						"""
					.formatted(id, name, BODY, spacing, firstLine(), level, bold(geometry.body())));
	}

	private static String centred() {
		return "<w:jc w:val=\"center\"/>";
	}

	private static String spaced(int before, int after) {
		return "<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(Measure.ofPoints(before),
				Measure.ofPoints(after));
	}

	/** Exact line spacing. */
	private String lined(int around) {
		return "<w:spacing w:before=\"%1$d\" w:after=\"%1$d\" w:line=\"%2$d\" w:lineRule=\"exact\"/>"
			.formatted(Measure.ofPoints(around), Measure.ofPoints(geometry.line()));
	}

	private String firstLine() {
		return "<w:ind w:firstLine=\"%d\"/>".formatted(Measure.ofMillimetres(geometry.indent()));
	}

	private static String indented(double millimetres) {
		return "<w:ind w:left=\"%d\"/>".formatted(Measure.ofMillimetres(millimetres));
	}

	private static String size(int points) {
		return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(points * 2);
	}

	private static String bold(int points) {
		return "<w:b/><w:bCs/>" + size(points);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

}
