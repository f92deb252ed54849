package vn.tuyengiao.portal.directive.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of files as offices send them, typed into the search of the register. */
@IntegrationTest
class FileSearchIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DirectiveDocumentService documents;

	private UUID id;

	@BeforeEach
	void aDraft() {
		id = office.directives().registered("05-CT/TW", "Học\u00a0tập  và làm theo\u200b Bác");
	}

	@ParameterizedTest
	@CsvSource({ "sdk-default-type.docx, sambohoa", "ptab-text.docx, Trườngban", "ptab-text.docx, Xuânhoa",
			"nobreakhyphen.docx, 2025-2030", "nobreakhyphen.docx, Mác-Lênin", "nobreakhyphen.docx, 417-CV/BTG",
			"nbsp.docx, thangz", "nbsp.docx, gồmthangz", "nbsp.docx, trắngz", "unicode-b.docx, phẩm chất khuynh hướng",
			"tcvn3-b.docx, phẩm chất khuynh hướng", "vni-b.docx, phẩm chất khuynh hướng", "tracked2.doc, chenvaohaj",
			"tracked2.docx, chenvaohaj", "odtnote.odt, quyếtzo", "odtnote.odt, Xemzo", "notes.docx, sodotochuc",
			"slides.pptx, sodothongminh", "slides.pptx, ghichunguoinoi", "numbers.xlsx, 74185296",
			"numbers.xlsx, kêten", "stamp-freetext.pdf, donghaudau", "stamp-signature.pdf, kysodau",
			"form-filled.pdf, truongdienvao", "template.dotx, mau van ban", "basic-empty.odt, thuvienrong" })
	void whatTheFileShowsIsFound(String name, String words) throws Exception {
		attach(name);
		assertThat(found(words)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "tracked2.doc, xoabohaj", "tracked2.docx, xoabohaj", "tracked2.docx, chuyendicuj",
			"tracked2.doc, chuyendicuj" })
	void whatItDoesNotShowIsNot(String name, String words) throws Exception {
		attach(name);
		assertThat(found(words)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Học tập và làm theo Bác", "hoc tap va lam", "tập\u00a0và", "05\u2011CT/TW", "làm  theo" })
	void spacesAndHyphensThatLookAlikeAreAlike(String words) {
		assertThat(found(words)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "control-marked.docx, có dấu chỉ độ mật", "sdk-default-type-marked.docx, có dấu chỉ độ mật",
			"ptab-marked.docx, có dấu chỉ độ mật", "user-password.pdf, có đặt mật khẩu" })
	void fileIsRefusedInWords(String name, String words) throws Exception {
		assertThat(send(name)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "altchunk.docx, Tệp có tài liệu nhúng bên trong", "portfolio.pdf, Tệp có tài liệu nhúng bên trong",
			"long.docx, Tệp dài; chỉ phần đầu được tìm kiếm" })
	void whatIsNotReadIsSaidOnItsPage(String name, String words) throws Exception {
		UUID document = attach(name);
		assertThat(mvc.get()
			.uri("/directives/" + id + "/documents/" + document)
			.with(office.users().session(office.people().officer()))).hasStatusOk()
			.bodyText()
			.contains(words)
			.doesNotContain("??");
	}

	private UUID attach(String name) throws Exception {
		UUID document = Ids.next();
		byte[] contents = contents(name);
		office.as(office.people().officer(), () -> {
			documents.addText(id, document, "", new Upload() {
				@Override
				public String name() {
					return name;
				}

				@Override
				public long size() {
					return contents.length;
				}

				@Override
				public InputStream open() {
					return new ByteArrayInputStream(contents);
				}
			});
		});
		return document;
	}

	private MvcTestResult send(String name) throws Exception {
		return mvc.post()
			.uri("/directives/" + id + "/documents")
			.multipart()
			.file(new MockMultipartFile("file", name, null, contents(name)))
			.param("id", Ids.next().toString())
			.with(Users.formToken())
			.with(office.users().session(office.people().officer()))
			.exchange();
	}

	private boolean found(String words) {
		MvcTestResult answer = mvc.get()
			.uri("/directives")
			.param("q", words)
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
			.contains("/directives/" + id);
	}

	private static byte[] contents(String name) throws Exception {
		return Files.readAllBytes(Path.of("src/test/resources/inputs", name));
	}

}
