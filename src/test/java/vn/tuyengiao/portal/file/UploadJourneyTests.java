package vn.tuyengiao.portal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyExtension;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The field for a file in a browser, with its script and without. */
@ServerTest
@Import(FilePages.class)
@ExtendWith(JourneyExtension.class)
class UploadJourneyTests {

	@Autowired
	private Office office;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@TempDir
	Path folder;

	private UUID officer;

	@BeforeEach
	void someone() {
		officer = office.people().officer();
	}

	@Test
	void fileIsSentWithItsProgressAndTheNextPageSaysSo(Journey journey) throws Exception {
		Visitor visitor = at(journey.visitor());
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.pdf("Chỉ thị")));
		visitor.type("Ghi chú", "Bản ký");
		visitor.send("Lưu");
		visitor.isAt("Thêm tệp");
		assertThat(visitor.page().locator("#flash")).containsText("Chỉ thị.pdf");
		assertThat(visitor.path()).contains("stored=");
		assertThat(stored()).isEqualTo(1);
	}

	@Test
	void tooLargeAFileIsRefusedBeforeItIsSent(Journey journey) throws Exception {
		Visitor visitor = at(journey.visitorWithPhone());
		int[] sent = new int[1];
		visitor.page().onRequest(request -> sent[0] += request.method().equals("POST") ? 1 : 0);
		choose(visitor, file("Lớn.pdf", new byte[26 * 1024 * 1024]));
		Locator input = visitor.page().locator("#file");
		assertThat(visitor.page().locator("#file-error")).containsText("Tệp lớn hơn 25 MB");
		assertThat(input).hasAttribute("aria-invalid", "true");
		assertThat(input).hasAttribute("aria-describedby", "file-error file-hint");
		visitor.look();
		visitor.page().locator("form.card button[type=submit]").click();
		assertThat(input).isFocused();
		assertThat(sent[0]).isZero();
		choose(visitor, file("Nhỏ.pdf", SampleFiles.pdf("a")));
		assertThat(visitor.page().locator("#file-error")).hasCount(0);
		visitor.send("Lưu");
		assertThat(stored()).isEqualTo(1);
	}

	@Test
	void refusedFileIsShownAtItsFieldWithAllThatWasTyped(Journey journey) throws Exception {
		Visitor visitor = at(journey.visitor()).expects(422);
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.text("<html><script>alert(1)</script>")));
		visitor.type("Ghi chú", "Bản ký");
		visitor.page().locator("form.card button[type=submit]").click();
		assertThat(visitor.page().locator("#error-summary")).containsText("Đây là trang web");
		assertThat(visitor.page().locator("#file-error")).containsText("Đây là trang web");
		assertThat(visitor.page().locator("#note")).hasValue("Bản ký");
		assertThat(visitor.page().locator("#error-summary")).isFocused();
		visitor.look();
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.pdf("Chỉ thị")));
		visitor.send("Lưu");
		assertThat(visitor.page().locator("#flash")).containsText("Chỉ thị.pdf");
	}

	@Test
	void endedSessionLeavesTheFormAsItIs(Journey journey) throws Exception {
		Visitor visitor = at(journey.visitor()).expects(401);
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.pdf("Chỉ thị")));
		visitor.type("Ghi chú", "Bản ký");
		jdbc.sql("delete from spring_session").update();
		visitor.page().locator("form.card button[type=submit]").click();
		assertThat(visitor.page().locator("#file-upload")).containsText("đăng nhập");
		assertThat(visitor.page().locator("#note")).hasValue("Bản ký");
		assertThat(visitor.page().locator("form.card button[type=submit]")).not().hasAttribute("aria-disabled", "true");
		assertThat(stored()).isZero();
	}

	@Test
	void formWorksWithoutScript(Journey journey) throws Exception {
		Visitor visitor = at(journey.visitorWithoutScript());
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.program()));
		visitor.leave(() -> visitor.page().locator("form.card button[type=submit]").click(), 422);
		assertThat(visitor.page().locator("#file-error")).containsText("Đây là chương trình");
		choose(visitor, file("Chỉ thị.pdf", SampleFiles.pdf("Chỉ thị")));
		visitor.send("Lưu");
		assertThat(visitor.page().locator("#flash")).containsText("Chỉ thị.pdf");
	}

	private Visitor at(Visitor visitor) {
		jakarta.servlet.http.Cookie session = office.users().cookie(officer);
		visitor.context()
			.addCookies(java.util.List
				.of(new Cookie(session.getName(), session.getValue()).setUrl("http://localhost:" + port)));
		return visitor.open("/demo/files");
	}

	private static void choose(Visitor visitor, Path file) {
		visitor.page().locator("#file").setInputFiles(file);
	}

	private Path file(String name, byte[] contents) throws Exception {
		return Files.write(folder.resolve(name), contents);
	}

	private int stored() {
		return jdbc.sql("select count(*) from stored_file").query(Integer.class).single();
	}

}
