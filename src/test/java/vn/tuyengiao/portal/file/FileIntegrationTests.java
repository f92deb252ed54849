package vn.tuyengiao.portal.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files on their way in and out, over real connections. */
@ServerTest
@Import(FilePages.class)
@ExtendWith(OutputCaptureExtension.class)
class FileIntegrationTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private Office office;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Files files;

	@Autowired
	private SqlCounter statements;

	@LocalServerPort
	private int port;

	private FileConnection browser;

	private FileConnection stranger;

	@BeforeEach
	void signIn() {
		browser = office.files().connection(port, office.people().officer());
		stranger = office.files().stranger(port);
	}

	@Test
	void fileComesBackAsItWasUnderItsName() throws Exception {
		byte[] contents = SampleFiles.heavyPdf(3 * MEGABYTE, "Chỉ thị");
		String name = "Chỉ thị về “học tập”, năm 2026; bản ký.pdf";
		UUID id = browser.stored(browser.upload(name, contents));
		StoredFile stored = files.file(id);
		assertThat(stored).extracting(StoredFile::name, StoredFile::kind, StoredFile::size, StoredFile::revision)
			.containsExactly(name, FileKind.PDF, (long) contents.length, 1);
		HttpResponse<byte[]> answer = browser.get("/demo/files/" + id);
		assertThat(answer.body()).isEqualTo(contents);
		assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
		assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(contents.length));
		assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
		assertThat(sentName(answer)).isEqualTo(name);
		assertThat(header(answer, "Content-Disposition"))
			.startsWith("attachment; filename=\"Chi thi ve _hoc tap_, nam 2026_ ban ky.pdf\"");
		HttpResponse<byte[]> head = browser.send("HEAD", "/demo/files/" + id);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(contents.length));
	}

	@Test
	void threeHundredLettersOfVietnameseComeThroughInWhateverFormTheyAreSent() throws Exception {
		String name = "Đề cương tuyên truyền kỷ niệm " + "ế".repeat(266) + ".pdf";
		assertThat(name).hasSize(300);
		for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
			UUID id = browser.stored(browser.upload(Normalizer.normalize(name, form), SampleFiles.pdf("a")));
			assertThat(files.file(id).name()).isEqualTo(name);
			assertThat(sentName(browser.get("/demo/files/" + id))).isEqualTo(name);
		}
		assertThat(browser.upload("x" + name, SampleFiles.pdf("a")))
			.satisfies(answer -> refused(answer, "Tên tệp dài 301 ký tự, nhiều nhất là 300; hãy đặt tên ngắn hơn"));
	}

	@Test
	void nameKeepsNoFoldersAndNoControlCharacters() throws Exception {
		UUID id = browser.stored(browser.upload("../../etc/Chỉ thị.pdf", SampleFiles.pdf("a")));
		assertThat(files.file(id).name()).isEqualTo("Chỉ thị.pdf");
		HttpResponse<String> answer = browser.uploadTo("/demo/files",
				FileConnection.body("filename*=UTF-8''a%01%E2%80%AEfdp.exe", SampleFiles.pdf("a")));
		refused(answer, "Tên tệp có ký tự điều khiển hoặc ký tự đảo chiều chữ");
		assertThat(
				browser.uploadTo("/demo/files", FileConnection.body("filename*=UTF-8''a%00b.pdf", SampleFiles.pdf("a")))
					.statusCode())
			.as("a zero, which no system has in a name")
			.isEqualTo(400);
	}

	@Test
	void nameSaysNothingOfTheKindAndWhatIsSentEndsRightly() throws Exception {
		UUID id = browser.stored(browser.upload("trang.html", SampleFiles.pdf("a")));
		assertThat(files.file(id).kind()).isEqualTo(FileKind.PDF);
		assertThat(files.file(id).name()).isEqualTo("trang.html");
		assertThat(sentName(browser.get("/demo/files/" + id))).isEqualTo("trang.html.pdf");
	}

	static Stream<Arguments> harmful() {
		return Stream.of(arguments("Chỉ thị.pdf", SampleFiles.program(), "Đây là chương trình chạy được"),
				arguments("Chỉ thị.pdf", SampleFiles.text("<!DOCTYPE html><script>alert(1)</script>"),
						"Đây là trang web"),
				arguments("Chỉ thị.pdf",
						SampleFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
						"Đây là trang web"),
				arguments("Kế hoạch.docx", SampleFiles.bomb(60), "Tệp nén chặt bất thường"),
				arguments("Kế hoạch.docm", SampleFiles.macroDocx(), "Tài liệu có macro"),
				arguments("Kế hoạch.docx", SampleFiles.encryptedDocx(), "Tài liệu có đặt mật khẩu"),
				arguments("Kế hoạch.pdf", SampleFiles.encryptedPdf("a"), "Tài liệu có đặt mật khẩu"),
				arguments("Kế hoạch.pdf", SampleFiles.half(SampleFiles.pdf("a")), "Tệp bị đứt giữa chừng"),
				arguments("Ảnh.png", SampleFiles.half(SampleFiles.noisyPng(100, 100)), "Tệp bị đứt giữa chừng"),
				arguments("Ảnh.jpg", SampleFiles.half(SampleFiles.jpeg(400, 400)), "Tệp bị đứt giữa chừng"),
				arguments("Ảnh.png", SampleFiles.hugePng(60_000, 60_000), "Ảnh quá lớn: nhiều nhất 100 triệu"),
				arguments("Ghi chép.txt", SampleFiles.text("Ghi chép"), "Nội dung tệp không thuộc loại được nhận"),
				arguments("Bộ tài liệu.zip", SampleFiles.zip(Map.of("a.pdf", SampleFiles.pdf("a"))), "Đây là tệp nén"),
				arguments("Rỗng.pdf", new byte[0], "Tệp rỗng, không có nội dung"),
				arguments("Lớn.pdf", new byte[26 * MEGABYTE], "Tệp lớn hơn 25 MB"));
	}

	@ParameterizedTest
	@MethodSource("harmful")
	void harmfulFileIsAFaultOfItsFieldAndNothingOfItIsKept(String name, byte[] contents, String words,
			CapturedOutput output) throws Exception {
		refused(browser.upload(name, contents), words);
		assertThat(jdbc.sql("select (select count(*) from stored_file) + (select count(*) from file_piece)")
			.query(Integer.class)
			.single()).isZero();
		assertThat(output.getAll()).doesNotContain("ERROR");
	}

	@Test
	void markedFileIsRefusedWithTheLawAndItsWordsAreNowhere(CapturedOutput output) throws Exception {
		HttpResponse<String> answer = browser.upload("Báo cáo.pdf",
				SampleFiles.pdf("HUYỆN ỦY", "TỐI MẬT", "Zulu Victor 47"));
		refused(answer, "Điều 5 Luật Bảo vệ bí mật nhà nước");
		assertThat(unescaped(answer.body())).contains("Chưa có gì của tệp được lưu", "giữ chỗ số văn bản")
			.doesNotContain("Zulu");
		assertThat(output.getAll()).doesNotContain("Zulu").doesNotContain("TỐI MẬT");
		assertThat(jdbc.sql("select count(*) from stored_file").query(Integer.class).single()).isZero();
		browser.stored(browser.upload("Báo cáo.pdf", SampleFiles.pdf("Hội nghị về bảo vệ bí mật nhà nước")));
	}

	@Test
	void strangersUploadNothing() throws Exception {
		HttpResponse<String> answer = stranger.upload("a.pdf", SampleFiles.pdf("a"));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).contains("/login");
		assertThat(stranger.upload("a.pdf", SampleFiles.pdf("a"), "X-Requested-With", "XMLHttpRequest").statusCode())
			.isEqualTo(401);
		assertThat(stranger.raw("Content-Length: 999999999", new byte[0])).startsWith("HTTP/1.1 302");
	}

	@Test
	void uploadWithoutMeasureIsRefusedBeforeItIsRead() throws Exception {
		assertThat(browser.raw("Content-Length: " + 36 * MEGABYTE, new byte[0])).startsWith("HTTP/1.1 413")
			.contains("quá lớn", "</html>");
		assertThat(browser.raw("Transfer-Encoding: chunked", new byte[0])).startsWith("HTTP/1.1 411")
			.contains("Yêu cầu không hợp lệ");
	}

	@Test
	void uploadThatBreaksOffHalfWayLeavesNothingAndNoFaultInTheLog(CapturedOutput output) throws Exception {
		byte[] body = FileConnection.body("filename=\"Chỉ thị.pdf\"", new byte[2 * MEGABYTE]);
		for (int sent : new int[] { 10, 700, MEGABYTE, body.length - 5 }) {
			String answer = browser.raw("Content-Length: " + body.length, java.util.Arrays.copyOf(body, sent));
			assertThat(answer).as("after %d bytes", sent).startsWith("HTTP/1.1 400");
		}
		assertThat(output.getAll()).doesNotContain("ERROR").doesNotContain("Exception");
		assertThat(jdbc.sql("select count(*) from stored_file").query(Integer.class).single()).isZero();
	}

	@Test
	void bodyThatIsNoFormIsTold(CapturedOutput output) throws Exception {
		for (String body : new String[] { "", "nothing", "------giay-to\r\nContent-Disposition: form-data\r\n\r\n" }) {
			assertThat(browser.uploadTo("/demo/files", SampleFiles.text(body)).statusCode()).isIn(400, 403);
		}
		assertThat(output.getAll()).doesNotContain("ERROR");
	}

	@Test
	void scriptIsToldWhereToGoOnInsteadOfBeingLedThere() throws Exception {
		HttpResponse<String> answer = browser.upload("a.pdf", SampleFiles.pdf("a"), "X-Requested-With",
				"XMLHttpRequest");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("X-Location").orElseThrow()).startsWith("/demo/files?stored=");
	}

	@Test
	void pagesAreShownAsPicturesAndNothingElseOfThePdf() throws Exception {
		UUID id = browser
			.stored(browser.upload("a.pdf", SampleFiles.pdf(List.of(List.of("Trang một"), List.of("Trang hai")))));
		assertThat(files.file(id).pages()).isEqualTo(2);
		HttpResponse<byte[]> page = browser.get("/demo/files/" + id + "/pages/2");
		assertThat(header(page, "Content-Type")).isEqualTo("image/png");
		assertThat(header(page, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.body()));
		assertThat(picture.getWidth()).isBetween(900, 920);
		assertThat(picture.getHeight()).isBetween(1280, 1290);
		assertThat(dark(picture)).as("dots of ink").isGreaterThan(100);
		assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
		for (String wrong : new String[] { "0", "3", "-1" }) {
			assertThat(browser.get("/demo/files/" + id + "/pages/" + wrong).statusCode()).isEqualTo(404);
		}
		assertThat(header(browser.get("/demo/files/" + id + "/picture"), "Content-Disposition"))
			.startsWith("attachment");
	}

	static Stream<Arguments> scans() {
		return Stream.of(arguments("JBIG2", SampleFiles.jbig2Pdf()), arguments("JPEG 2000", SampleFiles.jpeg2000Pdf()));
	}

	@ParameterizedTest
	@MethodSource("scans")
	void scansAreDrawnHoweverTheyArePacked(String packing, byte[] contents, CapturedOutput output) throws Exception {
		UUID id = browser.stored(browser.upload("Bản quét.pdf", contents));
		assertThat(files.file(id).reading().unread()).containsExactly(UnreadPart.NO_WORDS);
		BufferedImage picture = ImageIO
			.read(new ByteArrayInputStream(browser.get("/demo/files/" + id + "/pages/1").body()));
		assertThat(picture.getHeight()).as("nothing is said above it").isBetween(1280, 1290);
		int left = picture.getRGB(picture.getWidth() / 4, 600);
		int right = picture.getRGB(picture.getWidth() * 3 / 4, 600);
		assertThat(left).as("the two halves").isNotEqualTo(right);
		assertThat(output.getAll()).doesNotContain("is drawn without");
	}

	@ParameterizedTest
	@ValueSource(strings = { "JBIG2Decode", "JPXDecode", "DCTDecode" })
	void whatCannotBeDrawnIsSaidAboveThePageAndInTheLog(String filter, CapturedOutput output) throws Exception {
		UUID id = browser.stored(browser.upload("Bản quét.pdf", SampleFiles.brokenPicturePdf(filter)));
		HttpResponse<byte[]> page = browser.get("/demo/files/" + id + "/pages/1");
		assertThat(page.statusCode()).isEqualTo(200);
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.body()));
		assertThat(picture.getHeight()).as("with a sentence above the page").isGreaterThan(1300);
		assertThat(dark(picture)).as("dots of ink").isGreaterThan(200);
		assertThat(output.getAll()).contains("Page 1 of file " + id + " is drawn without a part of it");
	}

	@Test
	void pictureIsShownAsItIs() throws Exception {
		byte[] contents = SampleFiles.png(40, 30);
		UUID id = browser.stored(browser.upload("Ảnh hội nghị.png", contents));
		HttpResponse<byte[]> answer = browser.get("/demo/files/" + id + "/picture");
		assertThat(answer.body()).isEqualTo(contents);
		assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
		assertThat(header(answer, "Content-Disposition")).startsWith("inline");
		assertThat(files.file(id).pages()).isZero();
		assertThat(browser.get("/demo/files/" + id + "/pages/1").statusCode()).isEqualTo(404);
	}

	@Test
	void pdfThatCannotBeReadStaysUsable() throws Exception {
		byte[] contents = SampleFiles.text("%PDF-1.7\nnothing that could be shown\n%%EOF\n");
		UUID id = browser.stored(browser.upload("a.pdf", contents));
		assertThat(files.file(id)).extracting(StoredFile::searchable, StoredFile::pages).containsExactly(false, 0);
		assertThat(files.file(id).reading().unread()).containsExactly(UnreadPart.ALL);
		assertThat(files.file(id).reading().isUnchecked()).isTrue();
		assertThat(browser.get("/demo/files/" + id).body()).isEqualTo(contents);
	}

	@Test
	void wordsOfAFileAreFoundWithoutTones() throws Exception {
		UUID id = browser
			.stored(browser.upload("a.pdf", SampleFiles.pdf("Đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh")));
		browser.stored(browser.upload("b.docx", SampleFiles.docx("Kế hoạch khác")));
		for (String words : List.of("hoc tap lam theo", "ĐẨY MẠNH", "tư tưởng Ho Chi Minh")) {
			assertThat(jdbc.sql(
					"select id from stored_file where to_tsvector('simple', fold(text)) @@ plainto_tsquery('simple', fold(:q))")
				.param("q", words)
				.query(UUID.class)
				.list()).as(words).containsExactly(id);
		}
	}

	@Test
	void replacedFileIsKeptAsAnOlderRevision() throws Exception {
		byte[] first = SampleFiles.pdf("bản một");
		UUID one = browser.stored(browser.upload("a.pdf", first));
		UUID two = browser.stored(browser.uploadTo("/demo/files/" + one,
				FileConnection.body("filename=\"b.docx\"", SampleFiles.docx("bản hai"))));
		UUID three = browser.stored(browser.uploadTo("/demo/files/" + one,
				FileConnection.body("filename=\"c.pdf\"", SampleFiles.pdf("bản ba"))));
		assertThat(files.revisions(three)).extracting(StoredFile::id).containsExactly(three, two, one);
		assertThat(files.revisions(two)).extracting(StoredFile::revision).containsExactly(2, 1);
		assertThat(files.file(three).series()).isEqualTo(one);
		assertThat(browser.get("/demo/files/" + one).body()).isEqualTo(first);
		assertThat(browser
			.uploadTo("/demo/files/" + UUID.randomUUID(),
					FileConnection.body("filename=\"b.pdf\"", SampleFiles.pdf("a")))
			.statusCode()).isEqualTo(404);
	}

	@Test
	void replacingAtOnceGivesRevisionsWithoutGapOrDouble() throws Exception {
		UUID one = browser.stored(browser.upload("a.pdf", SampleFiles.pdf("a")));
		byte[] body = FileConnection.body("filename=\"b.pdf\"", SampleFiles.pdf("b"));
		Callable<HttpResponse<String>> replace = () -> browser.uploadTo("/demo/files/" + one, body);
		var threads = Executors.newFixedThreadPool(4);
		try {
			for (Future<HttpResponse<String>> answer : threads.invokeAll(List.of(replace, replace, replace, replace))) {
				browser.stored(answer.get());
			}
		}
		finally {
			threads.shutdown();
		}
		assertThat(jdbc.sql("select revision from stored_file order by revision").query(Integer.class).list())
			.containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void filesGoTogetherIntoOneZipUnderNamesOfTheirOwn() throws Exception {
		Map<UUID, byte[]> sent = new LinkedHashMap<>();
		for (String name : List.of("Chỉ thị.pdf", "Chỉ thị.pdf", "CHỈ THỊ.PDF", "a<b>?.pdf", "con.pdf",
				"ế".repeat(296) + ".pdf")) {
			byte[] contents = SampleFiles.pdf(name.substring(0, 1) + sent.size());
			sent.put(browser.stored(browser.upload(name, contents)), contents);
		}
		String ids = String.join("&id=", sent.keySet().stream().map(UUID::toString).toList());
		HttpResponse<byte[]> answer = browser.get("/demo/files/zip?id=" + ids);
		assertThat(header(answer, "Content-Type")).isEqualTo("application/zip");
		assertThat(sentName(answer)).isEqualTo("Trọn bộ tài liệu.zip");
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		assertThat(entries.keySet()).containsExactly("Chỉ thị.pdf", "Chỉ thị (2).pdf", "CHỈ THỊ (3).PDF", "a_b__.pdf",
				"_con.pdf", "ế".repeat(150) + ".pdf");
		assertThat(entries.values()).containsExactlyElementsOf(sent.values());
		// bit 11 of the first entry: its name is UTF-8
		assertThat(answer.body()[7] & 0x08).isEqualTo(0x08);
	}

	@Test
	void contentsAreReadPieceByPieceByStatementsOfTheirOwn() throws Exception {
		UUID id = browser.stored(browser.upload("a.pdf", SampleFiles.heavyPdf(MEGABYTE, "a")));
		int pieces = jdbc.sql("select count(*) from file_piece").query(Integer.class).single();
		assertThat(pieces).isEqualTo(5);
		assertThat(jdbc.sql("select max(length(bytes)) from file_piece").query(Integer.class).single())
			.isEqualTo(256 * 1024);
		List<String> asked = statements.statementsOf(() -> {
			files.writeTo(id, java.io.OutputStream.nullOutputStream());
			return null;
		});
		assertThat(asked).hasSize(pieces + 1);
	}

	@Test
	void formKeepsWhatWasTypedAndSaysWhichFilesItTakes() throws Exception {
		HttpResponse<String> answer = browser.uploadTo("/demo/files",
				FileConnection.body("filename=\"\"", new byte[0]));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(unescaped(answer.body())).contains("value=\"Ghi chú của <tôi>\"", "mỗi tệp không quá 25 MB",
				"aria-describedby=\"file-error file-hint\"", "aria-invalid=\"true\"",
				"enctype=\"multipart/form-data\"");
	}

	@Test
	void downloadThatIsBrokenOffLeavesNoFaultInTheLog(CapturedOutput output) throws Exception {
		byte[] contents = SampleFiles.heavyPdf(20 * MEGABYTE, "a");
		UUID id = browser.stored(browser.upload("a.pdf", contents));
		try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
			socket.setReceiveBufferSize(4096);
			socket.getOutputStream().write(browser.head("/demo/files/" + id));
			socket.getInputStream().readNBytes(1000 + new Random(1).nextInt(1000));
			socket.setSoLinger(true, 0);
		}
		assertThat(browser.get("/demo/files/" + id).body()).isEqualTo(contents);
		assertThat(output.getAll()).doesNotContain("ERROR");
	}

	private static void refused(HttpResponse<String> answer, String words) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		String page = answer.body();
		assertThat(unescaped(page)).contains("value=\"Ghi chú của <tôi>\"");
		int fault = page.indexOf("id=\"file-error\"");
		assertThat(fault).isPositive();
		assertThat(unescaped(page.substring(fault, page.indexOf("</div>", fault)))).contains(words);
	}

	private static String unescaped(String html) {
		return HtmlUtils.htmlUnescape(html);
	}

	private static String sentName(HttpResponse<byte[]> answer) {
		String encoded = header(answer, "Content-Disposition").replaceFirst(".*filename\\*=UTF-8''", "");
		return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static int dark(BufferedImage picture) {
		int dark = 0;
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				dark += (picture.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
			}
		}
		return dark;
	}

}
