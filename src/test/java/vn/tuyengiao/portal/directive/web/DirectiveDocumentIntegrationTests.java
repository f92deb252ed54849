package vn.tuyengiao.portal.directive.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** A unit reads the documents of a directive and takes all of them home. */
@IntegrationTest
class DirectiveDocumentIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private DraftService drafts;

	@Autowired
	private DirectiveDocumentService documents;

	private RequestPostProcessor secretary;

	private RequestPostProcessor officer;

	private UUID id;

	private final UUID pdf = Ids.next();

	private final UUID guidance = Ids.next();

	/** With its text as a picture and as a PDF, and guidance. */
	@BeforeEach
	void aDirectiveWithThreeFilesIsInForce() {
		secretary = office.users().session(office.people().secretary());
		officer = office.users().session(office.people().officer());
		id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.as(office.people().officer(), () -> {
			documents.addText(id, pdf, "", OfficeFiles.pdf("Chỉ thị về học tập: bản đầy đủ.pdf"));
			documents.addGuidance(new DirectiveDocumentService.AddGuidance(id, guidance,
					office.directives().type("Hướng dẫn"), office.directives().board(), TODAY, "Hướng dẫn thực hiện",
					OfficeFiles.scan("../../Hướng dẫn.png")));
		});
		office.directives().distribute(id);
		office.directives().issue(id);
	}

	@Test
	void aPdfIsShownPageByPageAndAPictureAsItIs() {
		assertThat(get(document(pdf), secretary)).hasStatusOk()
			.bodyText()
			.contains("/pages/1\"", "/pages/2\"", "loading=\"lazy\"", "Trang 2/2", "Tải về")
			.doesNotContain("/pages/3", "??");
		assertThat(get(document(pdf) + "/pages/2", secretary)).hasStatusOk().hasContentType("image/png");
		for (String page : List.of("/pages/0", "/pages/3", "/pages/-1", "/pages/x")) {
			assertThat(get(document(pdf) + page, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get(document(guidance), secretary)).hasStatusOk()
			.bodyText()
			.contains("/content?inline", "01-HD/BTGHU", "Hướng dẫn thực hiện")
			.doesNotContain("/pages/1\"");
		assertThat(get(document(guidance) + "/content?inline", secretary)).headers()
			.hasValue("Content-Type", "image/png")
			.hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).startsWith("inline"));
		assertThat(get(document(pdf) + "/content?inline", secretary)).headers()
			.hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).startsWith("attachment"));
	}

	@Test
	void everyOpeningByTheUnitIsRecordedOnceADay() {
		for (int time = 0; time < 2; time++) {
			get(document(pdf), secretary);
			get(document(pdf) + "/content", secretary);
			get("/directives/" + id + "/package", secretary);
			get(document(guidance) + "/content", officer);
		}
		assertThat(jdbc.sql("select kind from receipt_event order by kind").query(String.class).list())
			.containsExactly("FILE_OPENED", "PACKAGE_TAKEN");
		assertThat(get("/directives/" + id + "/units/" + office.unit("donghoa").id(), officer)).bodyText()
			.contains("mở tệp", "tải trọn bộ tệp");
	}

	@Test
	void readingTheOldVersionIsNoOpeningOfTheNewOne() {
		amend();
		assertThat(get(document(pdf), secretary)).hasStatusOk().bodyText().contains("?version=1");
		get("/directives/" + id + "/package?version=1", secretary);
		assertThat(jdbc.sql("select count(*) from receipt_event").query(Long.class).single()).isZero();
		get("/directives/" + id + "/package", secretary);
		assertThat(jdbc.sql("select kind from receipt_event").query(String.class).list())
			.containsExactly("PACKAGE_TAKEN");
	}

	@Test
	void thePackageHoldsAllFilesUnderSafeNamesThatTellWhatTheyAre() throws IOException {
		MvcTestResult answer = get("/directives/" + id + "/package", secretary);
		assertThat(answer).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).contains("05-CT-TW.zip"));
		assertThat(entries(answer)).containsExactly("01 05-CT-TW.pdf.png",
				"02 05-CT-TW Chỉ thị về học tập_ bản đầy đủ.pdf", "03 01-HD-BTGHU Hướng dẫn.png");
		assertThat(get("/directives/" + id + "/package?version=2", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + Ids.next() + "/package", secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void draftsAndForeignDocumentsAreOutOfSight() {
		UUID draft = office.directives().registered("06-CT/TW", "Đang chuẩn bị");
		UUID secret = jdbc.sql(
				"select dd.id from directive_document dd join directive_version v on v.id = dd.version_id where v.directive_id = ?")
			.param(draft)
			.query(UUID.class)
			.single();
		for (String end : List.of("", "/content", "/pages/1")) {
			assertThat(get("/directives/" + draft + "/documents/" + secret + end, secretary))
				.hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get("/directives/" + id + "/documents/" + secret + end, secretary)).as("under another directive")
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get("/directives/" + draft + "/package", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + draft + "/documents/" + secret, officer)).hasStatusOk();
		RequestPostProcessor elsewhere = office.users()
			.session(
					office.users().holding(vn.tuyengiao.portal.account.Role.BOARD_SECRETARY, office.commune("Ba Sao")));
		for (String end : List.of("", "/content", "/pages/1", "/revisions/" + fileOf(pdf) + "/content")) {
			assertThat(get(document(pdf) + end, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void whatWasReplacedStaysReadableForWhoGotIt() {
		UUID first = fileOf(pdf);
		UUID next = Ids.next();
		office.as(office.people().officer(), () -> {
			drafts.amend(id, next, "Thay tệp");
		});
		UUID copy = jdbc.sql("select id from directive_document where version_id = ? and file_id = ?")
			.params(next, first)
			.query(UUID.class)
			.single();
		office.as(office.people().officer(), () -> {
			documents.replaceFile(id, copy, OfficeFiles.pdf("Bản nhầm.pdf"));
			documents.replaceFile(id, copy, OfficeFiles.pdf("Bản đúng.pdf"));
		});
		UUID wrong = jdbc.sql("select id from stored_file where name = 'Bản nhầm.pdf'").query(UUID.class).single();
		assertThat(get(document(copy), secretary)).hasStatus(HttpStatus.NOT_FOUND);
		office.directives().issue(id);
		assertThat(get(document(copy), officer)).bodyText().contains("Bản đúng.pdf", "Bản nhầm.pdf", "bản đầy đủ.pdf");
		assertThat(get(document(copy), secretary)).hasStatusOk()
			.bodyText()
			.contains("Bản đúng.pdf", "bản đầy đủ.pdf")
			.doesNotContain("Bản nhầm.pdf");
		assertThat(get(document(copy) + "/revisions/" + first + "/content", secretary)).hasStatusOk();
		assertThat(get(document(copy) + "/revisions/" + wrong + "/content", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(document(copy) + "/revisions/" + fileOf(guidance) + "/content", officer))
			.as("a file of another document")
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(document(pdf) + "/revisions/" + wrong + "/content", officer)).as("what came later")
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thePagesTakeAtMostEightStatements() throws Exception {
		get(document(pdf), secretary);
		assertThat(sql.statementsOf(() -> get(document(pdf), secretary))).hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> get(document(pdf), officer))).hasSizeLessThanOrEqualTo(8);
	}

	private void amend() {
		office.as(office.people().officer(), () -> {
			drafts.amend(id, Ids.next(), "Thêm mốc sơ kết");
		});
		office.directives().issue(id);
	}

	private String document(UUID document) {
		return "/directives/" + id + "/documents/" + document;
	}

	private UUID fileOf(UUID document) {
		return jdbc.sql("select file_id from directive_document where id = ?")
			.param(document)
			.query(UUID.class)
			.single();
	}

	private static List<String> entries(MvcTestResult answer) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(zip.readAllBytes()).isNotEmpty();
				names.add(entry.getName());
			}
		}
		return names;
	}

	private MvcTestResult get(String address, RequestPostProcessor who) {
		return mvc.get().uri(address).with(who).exchange();
	}

}
