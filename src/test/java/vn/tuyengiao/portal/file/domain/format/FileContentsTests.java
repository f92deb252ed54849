package vn.tuyengiao.portal.file.domain.format;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.SampleFiles;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Fault;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What contents are told to be, what is read in them, and what is refused. */
class FileContentsTests {

	private static final String WORDS = "Đề cương tuyên truyền ngày Hội đại đoàn kết";

	private final TextReader reader = new TextReader();

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		reader.close();
	}

	static Stream<Arguments> taken() {
		List<List<List<String>>> sheets = List.of(List.of(List.of("Số", WORDS)), List.of(List.of("trang sau")));
		return Stream.of(arguments(FileKind.PDF, SampleFiles.pdf(WORDS)),
				arguments(FileKind.DOCX, SampleFiles.docx(WORDS)), arguments(FileKind.DOC, SampleFiles.doc(WORDS)),
				arguments(FileKind.XLSX, SampleFiles.xlsx(sheets)), arguments(FileKind.XLS, SampleFiles.xls(sheets)),
				arguments(FileKind.PPTX, SampleFiles.pptx(WORDS, "sau")),
				arguments(FileKind.PPT, SampleFiles.ppt(WORDS, "sau")),
				arguments(FileKind.ODT, odt("<text:p>" + WORDS + "</text:p>")),
				arguments(FileKind.ODS,
						SampleFiles.openDocument("spreadsheet",
								"<table:table><table:table-row><table:table-cell><text:p>" + WORDS
										+ "</text:p></table:table-cell></table:table-row></table:table>",
								Map.of())),
				arguments(FileKind.ODP, SampleFiles.openDocument("presentation",
						"<draw:page><text:p>" + WORDS + "</text:p></draw:page>", Map.of())));
	}

	@ParameterizedTest
	@MethodSource("taken")
	void kindIsToldAndTextIsRead(FileKind kind, byte[] contents) throws Exception {
		Path file = file(contents);
		assertThat(Kinds.of(file)).isEqualTo(kind);
		TextReader.Content content = reader.read(file, kind);
		assertThat(content.state()).isEqualTo(TextState.READ);
		assertThat(content.text()).contains(WORDS);
		assertThat(content.pages()).isEqualTo(kind == FileKind.PDF ? 1 : 0);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("kind-program", SampleFiles.program()),
				arguments("kind-program", SampleFiles.text("#!/bin/sh\nrm -rf /\n")),
				arguments("kind-web", SampleFiles.text("<html><body><script>alert(1)</script></body></html>")),
				arguments("kind-web", SampleFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
				arguments("kind-web",
						SampleFiles.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
				arguments("kind-other", SampleFiles.text("Kế hoạch quý IV")),
				arguments("kind-other", SampleFiles.text("{\\rtf1 Kế hoạch}")),
				arguments("kind-archive", SampleFiles.zip(Map.of("a.pdf", SampleFiles.pdf("a")))),
				arguments("kind-other", SampleFiles.installer()), arguments("macros", SampleFiles.macroDocx()),
				arguments("macros", SampleFiles.macroDoc()),
				arguments("macros",
						SampleFiles.openDocument("text", "<text:p>a</text:p>",
								Map.of("Basic/Standard/M.xml", "<m>1</m>"))),
				arguments("password", SampleFiles.encryptedDocx()), arguments("password", SampleFiles.encryptedDoc()),
				arguments("password", SampleFiles.encryptedXls()),
				arguments("password",
						SampleFiles.openDocument("text", "<text:p>a</text:p>",
								Map.of("META-INF/manifest.xml",
										"<manifest><encryption-data>x</encryption-data></manifest>"))),
				arguments("bomb", SampleFiles.bomb(60)), arguments("bomb", SampleFiles.crowdedZip(6000)),
				arguments("broken", SampleFiles.text("PK\u0003\u0004 nothing more")),
				arguments("pixels", SampleFiles.hugePng(50_000, 10)),
				arguments("pixels", SampleFiles.hugePng(15_000, 15_000)),
				arguments("broken", java.util.Arrays.copyOf(SampleFiles.png(10, 10), 12)));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatMayDoHarmIsRefusedByItsOwnName(String fault, byte[] contents) {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> Kinds.of(file(contents)))
			.extracting(Fault::getCode)
			.isEqualTo("file.fault." + fault);
	}

	@Test
	void picturesAreTakenAndHaveNoText() throws Exception {
		Path png = file(SampleFiles.png(20, 10));
		Path jpeg = file(SampleFiles.jpeg(20, 10));
		assertThat(Kinds.of(png)).isEqualTo(FileKind.PNG);
		assertThat(Kinds.of(jpeg)).isEqualTo(FileKind.JPEG);
		assertThat(reader.read(png, FileKind.PNG).state()).isEqualTo(TextState.NONE);
	}

	@Test
	void scanHasNoTextButPages() throws Exception {
		TextReader.Content content = reader.read(file(SampleFiles.scannedPdf()), FileKind.PDF);
		assertThat(content).isEqualTo(new TextReader.Content(null, TextState.NONE, 1, List.of(UnreadPart.NO_WORDS)));
	}

	@Test
	void fileThatCannotBeReadIsUnreadableAndNoFault() throws Exception {
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> reader.read(file(SampleFiles.encryptedPdf(WORDS)), FileKind.PDF))
			.extracting(Fault::getCode)
			.isEqualTo("file.fault.password");
		assertThat(reader.read(file(SampleFiles.text("%PDF-1.7\nbroken")), FileKind.PDF).state())
			.isEqualTo(TextState.UNREADABLE);
		assertThat(reader.read(file(SampleFiles.docx("<w:p><broken", Map.of())), FileKind.DOCX).state())
			.isEqualTo(TextState.UNREADABLE);
	}

	@Test
	void pdfThatInflatesWithoutMeasureIsNotRead() throws Exception {
		for (int times : new int[] { 1, 2, 3 }) {
			assertThat(reader.read(file(SampleFiles.pdfBomb(140, times)), FileKind.PDF))
				.isEqualTo(new TextReader.Content(null, TextState.UNREADABLE, 0, List.of(UnreadPart.ALL)));
		}
		assertThat(reader.read(file(SampleFiles.pdfBomb(1, 2)), FileKind.PDF))
			.isEqualTo(new TextReader.Content(null, TextState.NONE, 1, List.of(UnreadPart.NO_WORDS)));
	}

	@Test
	void textIsCutAtItsLimitAndComesWithoutControlCharacters() throws Exception {
		String page = "Ha\u0300 Nam " + "chữ ".repeat(100_000);
		TextReader.Content content = reader.read(file(SampleFiles.docx(page)), FileKind.DOCX);
		assertThat(content.text()).hasSizeLessThanOrEqualTo(Reading.MAX_TEXT).startsWith("Hà Nam chữ");
		assertThat(reader.read(file(SampleFiles.doc("Một\u0001\u0013 HYPERLINK a \u0014hai\u0015 ba")), FileKind.DOC)
			.text()).isEqualTo("Mộthai ba");
	}

	static Stream<Arguments> oldFonts() {
		String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
				+ "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>"
				+ "<w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style></w:styles>";
		String relation = "<Relationships><Relationship Id=\"r1\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
		String byStyle = "<w:p><w:r><w:t>nghÞ quyÕt</w:t></w:r></w:p>";
		String slide = "</a:t></a:r><a:r><a:rPr><a:latin typeface=\"VNI-Times\"/></a:rPr><a:t>nghò quye</a:t></a:r>"
				+ "<a:r><a:rPr><a:latin typeface=\"VNI-Times\"/></a:rPr><a:t>át</a:t></a:r><a:r><a:t>";
		return Stream
			.of(arguments(FileKind.DOCX,
					SampleFiles.docx(byStyle,
							Map.of("word/styles.xml", styles, "word/_rels/document.xml.rels", relation)),
					"NGHỊ QUYẾT"), arguments(FileKind.PPTX, SampleFiles.pptx(slide), "nghị quyết"),
					arguments(FileKind.XLSX, SampleFiles.xlsx(List
						.of(List.of(List.of("</t><r><rPr><rFont val=\".VnTime\"/></rPr><t>nghÞ quyÕt</t></r><t>")))),
							"nghị quyết"),
					arguments(FileKind.DOC, SampleFiles.oldFontDoc("nghÞ quyÕt", ".VnTime"), "nghị quyết"),
					arguments(FileKind.ODT,
							odt("<style:style style:name=\"P1\"><style:text-properties style:font-name=\".VnTime\"/>"
									+ "</style:style><text:p text:style-name=\"P1\">nghÞ quyÕt</text:p>"),
							"nghị quyết"));
	}

	@ParameterizedTest
	@MethodSource("oldFonts")
	void lettersOfOldFontsAreReadAsTheFontDrawsThem(FileKind kind, byte[] contents, String words) throws Exception {
		assertThat(reader.read(file(contents), kind).text()).contains(words);
	}

	@Test
	void markInAnOldFontIsSeen() {
		String mark = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>tuyÖt mËt</w:t></w:r></w:p>";
		String watermark = "<w:p><w:r><w:pict><v:shape xmlns:v=\"v\"><v:textpath string=\"TỐI MẬT\"/></v:shape>"
				+ "</w:pict></w:r></w:p>";
		for (String body : List.of(mark, watermark)) {
			assertThatExceptionOfType(Fault.class)
				.isThrownBy(() -> reader.read(file(SampleFiles.docx(body, Map.of())), FileKind.DOCX))
				.extracting(Fault::getCode)
				.isEqualTo("file.fault.secret");
		}
	}

	@Test
	void pictureOnTheFirstPageIsTold() throws Exception {
		String picture = "<w:drawing><wp:extent xmlns:wp=\"wp\" cx=\"%d\" cy=\"%d\"/><a:blip xmlns:a=\"a\"/></w:drawing>";
		String shown = "<w:p><w:r><w:t>Chỉ thị</w:t>" + picture + "</w:r></w:p>";
		assertThat(reader.read(file(SampleFiles.docx(shown.formatted(900_000, 300_000), Map.of())), FileKind.DOCX)
			.unread()).containsExactly(UnreadPart.PICTURE);
		assertThat(reader.read(file(SampleFiles.docx(shown.formatted(100_000, 100_000), Map.of())), FileKind.DOCX)
			.unread()).as("too small to be read").isEmpty();
		String later = "<w:p><w:r><w:t>dòng</w:t></w:r></w:p>".repeat(80) + shown.formatted(900_000, 300_000);
		assertThat(reader.read(file(SampleFiles.docx(later, Map.of())), FileKind.DOCX).unread()).isEmpty();
	}

	@Test
	void fileThatBreaksOffIsTold() throws Exception {
		byte[] pdf = SampleFiles.pdf(WORDS);
		byte[] png = SampleFiles.noisyPng(50, 50);
		byte[] jpeg = SampleFiles.jpeg(200, 200);
		for (byte[] whole : List.of(pdf, png, jpeg)) {
			Kinds.of(file(whole));
			Kinds.of(file(java.util.Arrays.copyOf(whole, whole.length + 100)));
			for (int length : new int[] { whole.length * 2 / 3, whole.length - 10 }) {
				assertThatExceptionOfType(Fault.class)
					.isThrownBy(() -> Kinds.of(file(java.util.Arrays.copyOf(whole, length))))
					.extracting(Fault::getCode)
					.isEqualTo("file.fault.cut");
			}
		}
	}

	@Test
	void whatTrackingOfChangesKeepsAsDeletedIsNotRead() throws Exception {
		assertThat(reader.read(file(SampleFiles.trackedDoc("Kế hoạch quý IV", " bỏ đi")), FileKind.DOC).text())
			.isEqualTo("Kế hoạch quý IV");
		assertThat(reader.read(file(SampleFiles.trackedDoc("Kế hoạch quý IV", "\nMẬT\n")), FileKind.DOC).state())
			.isEqualTo(TextState.READ);
	}

	static Stream<Arguments> secrets() {
		String head = "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:hdr>";
		String box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>";
		List<List<List<String>>> sheets = List.of(List.of(List.of("Báo cáo", ""), List.of("", "Mật")));
		return Stream.of(
				arguments(FileKind.PDF,
						SampleFiles.pdf("60,780|HUYỆN ỦY KIM BẢNG", "360,780|ĐẢNG CỘNG SẢN VIỆT NAM", "60,740|MẬT",
								"360,740|Kim Bảng, ngày 05 tháng 02 năm 2026", "60,700|Báo cáo")),
				arguments(FileKind.PDF, SampleFiles.pdf("HUYỆN ỦY", "M Ậ T", "Báo cáo")),
				arguments(FileKind.DOCX, SampleFiles.docx("HUYỆN ỦY KIM BẢNG", "Độ mật: Tuyệt mật", "Báo cáo")),
				arguments(FileKind.DOCX, SampleFiles.docx("<w:p/>", Map.of("word/header1.xml", head))),
				arguments(FileKind.DOCX, SampleFiles.docx(box, Map.of())),
				arguments(FileKind.DOC, SampleFiles.doc("HUYỆN ỦY\nTỐI MẬT\nBáo cáo")),
				arguments(FileKind.XLSX, SampleFiles.xlsx(sheets)), arguments(FileKind.XLS, SampleFiles.xls(sheets)),
				arguments(FileKind.PPTX, SampleFiles.pptx("MẬT", "sau")),
				arguments(FileKind.PPT, SampleFiles.ppt("MẬT", "sau")),
				arguments(FileKind.ODT, odt("<text:p>HUYỆN ỦY</text:p><text:p>MẬT</text:p>")),
				arguments(FileKind.ODT, SampleFiles.openDocument("text", "<text:p>a</text:p>",
						Map.of("styles.xml", "<styles><style:header><text:p>MẬT</text:p></style:header></styles>"))));
	}

	@ParameterizedTest
	@MethodSource("secrets")
	void markOnTheFirstPageRefusesTheFile(FileKind kind, byte[] contents) {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> reader.read(file(contents), kind))
			.extracting(Fault::getCode)
			.isEqualTo("file.fault.secret");
	}

	static Stream<Arguments> mentions() {
		String running = "Thực hiện Luật Bảo vệ bí mật nhà nước, các đơn vị tăng cường bảo mật";
		return Stream.of(
				arguments(FileKind.PDF,
						SampleFiles
							.pdf(List.of(List.of("HỘI NGHỊ VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC", running), List.of("MẬT")))),
				arguments(FileKind.DOCX, SampleFiles.docx("BẢO VỆ BÍ MẬT NHÀ NƯỚC", running)),
				arguments(FileKind.XLSX, SampleFiles.xlsx(List.of(List.of(List.of(running)), List.of(List.of("MẬT"))))),
				arguments(FileKind.PPTX, SampleFiles.pptx(running, "MẬT")),
				arguments(FileKind.PPT, SampleFiles.ppt(running, "MẬT")),
				arguments(FileKind.ODT, odt("<text:p>" + running + "</text:p>")));
	}

	@ParameterizedTest
	@MethodSource("mentions")
	void mentionDoesNotAndNeitherWhatStandsOnLaterPages(FileKind kind, byte[] contents) throws Exception {
		assertThat(reader.read(file(contents), kind).state()).isEqualTo(TextState.READ);
	}

	@Test
	@Timeout(60)
	void workThatTakesTooLongOrTooMuchFailsAlone() throws Exception {
		try (BoundedWork work = new BoundedWork("test", 1, java.time.Duration.ofSeconds(30),
				java.time.Duration.ofMillis(200))) {
			assertThatExceptionOfType(BoundedWork.FailedException.class).isThrownBy(() -> work.run(() -> {
				while (true) {
					BoundedWork.stopIfLate();
				}
			}));
			assertThatExceptionOfType(BoundedWork.FailedException.class).isThrownBy(() -> work.run(() -> {
				throw new StackOverflowError();
			}));
			assertThatExceptionOfType(BoundedWork.FailedException.class).isThrownBy(() -> work.run(() -> {
				throw new OutOfMemoryError("of a parser");
			}));
			assertThat(work.run(() -> "still there")).isEqualTo("still there");
		}
	}

	@Test
	void localCopyIsGoneWhenItIsClosedAndStopsAtTheLimit() throws Exception {
		Path path;
		try (LocalCopy copy = LocalCopy.of(new ByteArrayInputStream(new byte[300_000]), 100_000)) {
			path = copy.getPath();
			assertThat(copy.getSize()).isGreaterThan(100_000).isLessThan(200_000);
			assertThat(path).exists();
		}
		assertThat(path).doesNotExist();
	}

	private static byte[] odt(String body) {
		return SampleFiles.openDocument("text", body, Map.of());
	}

	private Path file(byte[] contents) throws java.io.IOException {
		return Files.write(Files.createTempFile(folder, "sample", ".pdf"), contents);
	}

}
