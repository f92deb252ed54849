package vn.tuyengiao.portal.paper.domain.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.PartyDocument.PaperHead;
import vn.tuyengiao.portal.paper.PartyDocument.PaperSignature;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each cell of the table of measures, looked for in the file itself (66-QĐ/TW and
 * 36-HD/VPTW). Lengths of Word are twentieths of a point.
 */
class WordWriterTests {

	/** As the rules have it. */
	static final PaperGeometry GEOMETRY = new PaperGeometry("Times New Roman", 20, 20, 30, 15, 15, 14, 14, 14, 14, 16,
			14, 12, 14, 18, 10, 12, 14, 14, 12);

	private final WordFile plan = written(document("KẾ HOẠCH", 3), GEOMETRY);

	@Test
	void pageIsA4WithTheMarginsOfTheRules() {
		Element section = sections(plan).get(0);
		assertThat(WordFile.attributes(section, "pgSz")).containsEntry("w", "11906").containsEntry("h", "16838");
		assertThat(WordFile.attributes(section, "pgMar")).containsEntry("top", "1134")
			.containsEntry("bottom", "1134")
			.containsEntry("left", "1701")
			.containsEntry("right", "850");
	}

	@ParameterizedTest
	@CsvSource({ "PartyBanner, 15, true, false", "PartySuperior, 14, false, false", "PartyIssuer, 14, true, false",
			"PartyNumber, 14, false, false", "PartyDay, 14, false, true", "PartyType, 16, true, false",
			"PartySubject, 14, true, false", "PartyLetterSubject, 12, false, true", "PartyBody, 14, false, false",
			"PartyItem, 14, false, false", "Heading1, 14, true, false", "PartySignature, 14, true, false",
			"PartyRecipientsLabel, 14, false, false", "PartyRecipient, 12, false, false" })
	void eachPartHasItsTypeAndSize(String style, double points, boolean bold, boolean italic) {
		assertThat(plan.points(style)).isEqualTo(points);
		assertThat(WordFile.first(plan.style(style), "b") != null).isEqualTo(bold);
		assertThat(WordFile.first(plan.style(style), "i") != null).isEqualTo(italic);
	}

	@Test
	void fontAndLanguageAreThoseOfTheRules() {
		Element defaults = WordFile.first(plan.part("word/styles.xml").getDocumentElement(), "docDefaults");
		assertThat(WordFile.attributes(defaults, "rFonts")).containsEntry("ascii", "Times New Roman")
			.containsEntry("hAnsi", "Times New Roman");
		assertThat(WordFile.attributes(defaults, "lang")).containsEntry("val", "vi-VN");
	}

	@Test
	void bodyIsJustifiedWithItsFirstLineMovedInAndExactLines() {
		Element body = plan.style("PartyBody");
		assertThat(WordFile.attributes(body, "jc")).containsEntry("val", "both");
		assertThat(WordFile.attributes(body, "ind")).containsEntry("firstLine", "567");
		assertThat(WordFile.attributes(body, "spacing")).containsEntry("line", "360")
			.containsEntry("lineRule", "exact");
	}

	@Test
	void headNamesTheBodiesWithTheirStarAndTheParty() {
		assertThat(plan.texts("PartySuperior")).containsExactly("ĐẢNG BỘ HUYỆN KIM BẢNG");
		assertThat(plan.texts("PartyIssuer")).containsExactly("ĐẢNG ỦY XÃ ĐỒNG HÓA", "*");
		assertThat(plan.texts("PartyBanner")).containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM");
		assertThat(plan.texts("PartyNumber")).containsExactly("Số 05-KH/ĐU");
		assertThat(plan.texts("PartyDay")).containsExactly("Đồng Hóa, ngày 05 tháng 02 năm 2027");
		assertThat(plan.texts("PartyType")).containsExactly("KẾ HOẠCH");
		assertThat(plan.texts("PartySubject")).containsExactly("công tác tuyên giáo quý I năm 2027");
		assertThat(plan.texts("PartySubjectRule")).containsExactly("-----");
	}

	/** 15 pt bold, widths of Times New Roman: 73 mm of the 90.75 mm of its column. */
	@Test
	void ruleBelowThePartyIsAsLongAsItsName() {
		Element rule = paragraphs(plan, "PartyRule").get(0);
		assertThat(WordFile.attributes(rule, "top")).containsEntry("val", "single");
		int column = (int) (9354 * 0.55) + 1;
		int text = Measure.ofCapitals("ĐẢNG CỘNG SẢN VIỆT NAM", 15);
		assertThat(text).isBetween(Measure.ofMillimetres(72), Measure.ofMillimetres(74));
		int left = Integer.parseInt(WordFile.attributes(rule, "ind").get("left"));
		int right = Integer.parseInt(WordFile.attributes(rule, "ind").get("right"));
		assertThat(left).isEqualTo(right);
		Element head = WordFile.all(plan.part("word/document.xml").getDocumentElement(), "tbl").get(0);
		assertThat(WordFile.attributes(WordFile.first(head, "tblCellMar"), "left")).containsEntry("w", "0");
		assertThat(column - left - right).isBetween(text - 40, text + 40);
	}

	@Test
	void letterHasNoTypeAndItsSubjectBelowTheNumber() {
		WordFile letter = written(document(null, 0), GEOMETRY);
		assertThat(letter.texts("PartyType")).isEmpty();
		assertThat(letter.texts("PartyLetterSubject")).containsExactly("công tác tuyên giáo quý I năm 2027");
		assertThat(letter.texts("PartyAddressee")).containsExactly("Kính gửi:", "- Đảng ủy xã Văn Xá,",
				"- Đảng ủy xã Ba Sao.");
	}

	@Test
	void signatureStandsBesideTheRecipients() {
		assertThat(plan.texts("PartyRecipientsLabel")).containsExactly("Nơi nhận:");
		assertThat(plan.texts("PartyRecipient")).containsExactly("- Huyện ủy Kim Bảng,", "- Các chi bộ,", "- Lưu.");
		assertThat(plan.texts("PartySignature").stream().filter(text -> !text.isEmpty()))
			.containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Lê Văn Khuê");
		assertThat(WordFile.attributes(plan.style("PartyRecipientsLabel"), "u")).containsEntry("val", "single");
	}

	@Test
	void pagesAreNumberedFromTheSecondOn() {
		Element section = sections(plan).get(0);
		assertThat(WordFile.all(section, "titlePg")).hasSize(1);
		assertThat(WordFile.all(section, "headerReference"))
			.extracting(each -> each.getAttributes()
				.getNamedItemNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "type")
				.getNodeValue())
			.containsExactlyInAnyOrder("default", "first");
		long numbered = plan.parts()
			.stream()
			.filter(part -> part.startsWith("word/header"))
			.filter(part -> !WordFile.all(plan.part(part).getDocumentElement(), "fldSimple").isEmpty())
			.count();
		assertThat(numbered).isEqualTo(1);
	}

	@Test
	void headOfATableStandsAgainAndRowsAreNotBroken() {
		Element table = WordFile.all(plan.part("word/document.xml").getDocumentElement(), "tbl").get(1);
		List<Element> rows = WordFile.all(table, "tr");
		assertThat(rows).hasSize(4);
		assertThat(WordFile.first(rows.get(0), "tblHeader")).isNotNull();
		assertThat(rows).allMatch(row -> WordFile.first(row, "cantSplit") != null);
		assertThat(WordFile.attributes(table, "tblCaption")).containsEntry("val", "Các nhiệm vụ");
		assertThat(WordFile.all(table, "gridCol")
			.stream()
			.mapToInt(column -> Integer.parseInt(column.getAttributes().item(0).getNodeValue()))
			.sum()).isBetween(9340, 9354);
	}

	@Test
	void headingsAreHeadingsForThoseWhoDoNotSee() {
		assertThat(plan.texts("Heading1")).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ");
		assertThat(WordFile.attributes(plan.style("Heading1"), "outlineLvl")).containsEntry("val", "0");
		assertThat(WordFile.attributes(plan.style("Heading2"), "outlineLvl")).containsEntry("val", "1");
	}

	@Test
	void appendixLiesOnAPageOfItsOwn() {
		PartyDocument said = document("BÁO CÁO", 2);
		PaperAppendix appendix = new PaperAppendix("PHỤ LỤC", List.of(PaperBlock.table(table(2))), true);
		WordFile report = written(
				new PartyDocument(said.head(), said.body(), said.signature(), said.recipients(), List.of(appendix)),
				GEOMETRY);
		List<Element> sections = sections(report);
		assertThat(sections).hasSize(2);
		assertThat(WordFile.attributes(sections.get(0), "pgSz")).containsEntry("w", "11906")
			.doesNotContainKey("orient");
		assertThat(WordFile.attributes(sections.get(1), "pgSz")).containsEntry("w", "16838")
			.containsEntry("orient", "landscape");
		assertThat(WordFile.all(sections.get(1), "titlePg")).isEmpty();
	}

	@Test
	void propertiesSayWhatItIsAndNameNobody() {
		String core = plan.part("docProps/core.xml").getDocumentElement().getTextContent();
		assertThat(core).contains("KẾ HOẠCH công tác tuyên giáo quý I năm 2027", "ĐẢNG ỦY XÃ ĐỒNG HÓA", "vi-VN")
			.doesNotContain("Khuê", "Apache");
	}

	@Test
	void decomposedTonesAreWrittenWhole() {
		PartyDocument said = document("KẾ HOẠCH", 0);
		String decomposed = Normalizer.normalize("Quán triệt nghị quyết", Normalizer.Form.NFD);
		WordFile file = written(new PartyDocument(said.head(),
				List.of(PaperBlock.paragraph(decomposed),
						PaperBlock.table(new PaperTable("", List.of(PaperColumn.of(decomposed, 1)),
								List.of(List.of(decomposed))))),
				said.signature(), said.recipients(), List.of()), GEOMETRY);
		assertThat(file.text()).contains("Quán triệt nghị quyết").doesNotContain(decomposed);
	}

	@Test
	void othersReadItToo() throws IOException {
		byte[] file = bytes(document("KẾ HOẠCH", 60), GEOMETRY);
		assertThat(new Tika().detect(file)).isEqualTo("application/x-tika-ooxml");
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(read.getTables().get(1).getNumberOfRows()).isEqualTo(61);
		}
	}

	@Test
	void otherMeasuresMakeAnotherFile() {
		PaperGeometry other = new PaperGeometry("Arial", 25, 20, 30, 20, 13, 14, 14, 14, 14, 15, 15, 12, 15, 20, 12, 11,
				14, 14, 12);
		WordFile file = written(document("KẾ HOẠCH", 1), other);
		assertThat(WordFile.attributes(sections(file).get(0), "pgMar")).containsEntry("top", "1417")
			.containsEntry("right", "1134");
		assertThat(file.points("PartyBody")).isEqualTo(15);
		assertThat(WordFile.attributes(file.style("PartyBody"), "spacing")).containsEntry("line", "400");
		assertThat(WordFile.attributes(WordFile.first(file.part("word/styles.xml").getDocumentElement(), "docDefaults"),
				"rFonts"))
			.containsEntry("ascii", "Arial");
	}

	static PartyDocument document(String type, int tasks) {
		PaperHead head = new PaperHead("ĐẢNG BỘ HUYỆN KIM BẢNG", "ĐẢNG ỦY XÃ ĐỒNG HÓA", "Số 05-KH/ĐU",
				"Đồng Hóa, ngày 05 tháng 02 năm 2027", type, "công tác tuyên giáo quý I năm 2027",
				type == null ? List.of("Đảng ủy xã Văn Xá", "Đảng ủy xã Ba Sao") : List.of());
		List<PaperBlock> body = List.of(PaperBlock.heading("I. MỤC ĐÍCH, YÊU CẦU"),
				PaperBlock.paragraph("Nâng cao nhận thức của cán bộ, đảng viên."), PaperBlock.heading("II. NHIỆM VỤ"),
				tasks == 0 ? PaperBlock.item("- Không có") : PaperBlock.table(table(tasks)));
		return new PartyDocument(head, body,
				new PaperSignature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Lê Văn Khuê"),
				List.of("Huyện ủy Kim Bảng", "Các chi bộ"), List.of());
	}

	private static PaperTable table(int tasks) {
		return new PaperTable("Các nhiệm vụ",
				List.of(PaperColumn.centred("TT", 10), PaperColumn.of("Nội dung", 100), PaperColumn.of("Chủ trì", 55)),
				IntStream.rangeClosed(1, tasks)
					.mapToObj(task -> List.of(Integer.toString(task), "Nhiệm vụ " + task + "\nđến chi bộ",
							"Ban Tuyên giáo"))
					.toList());
	}

	static byte[] bytes(PartyDocument document, PaperGeometry geometry) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WordWriter().write(document, geometry, out);
		return out.toByteArray();
	}

	private static WordFile written(PartyDocument document, PaperGeometry geometry) {
		try {
			return new WordFile(bytes(document, geometry));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Element> sections(WordFile file) {
		return WordFile.all(file.part("word/document.xml").getDocumentElement(), "sectPr");
	}

	private static List<Element> paragraphs(WordFile file, String style) {
		return WordFile.all(file.part("word/document.xml").getDocumentElement(), "p")
			.stream()
			.filter(paragraph -> style.equals(WordFile.attributes(paragraph, "pStyle").get("val")))
			.toList();
	}

}
