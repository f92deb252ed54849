package vn.tuyengiao.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.testing.Browsers;
import vn.tuyengiao.portal.testing.JourneyExtension;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The button Back of a browser that shows a page as it was left, with the hidden id that
 * it had: what is typed over it is a second entry.
 */
@ServerTest
@ExtendWith(JourneyExtension.class)
class BackButtonJourneyTests {

	private static Browsers browsers;

	@Autowired
	private Office office;

	@LocalServerPort
	private int port;

	@TempDir
	Path folder;

	@BeforeAll
	static void browser() {
		browsers = Browsers.goingBack();
	}

	@AfterAll
	static void close() {
		browsers.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSecondDirectiveTypedOverTheFirstIsRegisteredToo(boolean script) {
		office.directives();
		try (BrowserContext context = context(office.people().officer(), script)) {
			Page page = context.newPage();
			page.navigate("/directives/new");
			page.selectOption("#typeId", office.directives().type("Chỉ thị").toString());
			page.selectOption("#bodyId", office.directives().politburo().toString());
			page.fill("#reference", "12-CT/TW");
			page.fill("#issuedOn", "01/11/2026");
			page.fill("#receivedOn", "02/11/2026");
			page.fill("#subject", "Việc thứ nhất");
			send(page, "Việc thứ nhất");
			String id = back(page, script, "#reference");
			page.fill("#reference", "13-CT/TW");
			page.fill("#subject", "Việc thứ hai");
			assertThat(page.inputValue("form.card input[name=id]")).as("the browser keeps the id").isEqualTo(id);
			send(page, "Việc thứ hai");
			assertThat(texts("select reference from directive order by reference")).containsExactly("12-CT/TW",
					"13-CT/TW");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSecondMemberTypedOverTheFirstSitsOnTheBoardToo(boolean script) {
		UUID board = office.board("donghoa").id();
		try (BrowserContext context = context(office.people().secretary(), script)) {
			Page page = context.newPage();
			page.navigate("/boards/" + board + "/members/new");
			page.fill("#familyName", "Trần Văn");
			page.fill("#givenName", "Bách");
			page.selectOption("#postKind", "CIVIL_SERVANT");
			page.fill("#post", "Công chức");
			send(page, "Trần Văn Bách");
			back(page, script, "#familyName");
			page.fill("#givenName", "Cúc");
			send(page, "Trần Văn Cúc");
			assertThat(texts("""
					select p.given_name from board_membership m join person p on p.id = m.person_id
					where m.board_role = 'MEMBER' order by 1""")).containsExactly("Bách", "Cúc");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSecondFileChosenOverTheFirstIsAttachedToo(boolean script) throws Exception {
		UUID directive = office.directives().registered("05-CT/TW", "Về một việc");
		try (BrowserContext context = context(office.people().officer(), script)) {
			Page page = context.newPage();
			page.navigate("/directives/" + directive + "/documents/new");
			page.fill("#subject", "Phụ lục một");
			page.setInputFiles("#file", file("mot.png", OfficeFiles.png()));
			send(page, "Phụ lục một");
			// with script the file goes by a request of its own: the browser asks for the
			// page anew
			back(page, false, "#subject");
			page.fill("#subject", "Phụ lục hai");
			send(page, "Phụ lục hai");
			assertThat(texts("select subject from directive_document where subject <> '' order by position"))
				.containsExactly("Phụ lục một", "Phụ lục hai");
		}
	}

	private BrowserContext context(UUID user, boolean script) {
		BrowserContext context = browsers.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port)
				.setJavaScriptEnabled(script)
				.setLocale("vi-VN"));
		Cookie session = office.users().cookie(user);
		context.addCookies(List.of(new com.microsoft.playwright.options.Cookie(session.getName(), session.getValue())
			.setUrl("http://localhost:" + port)));
		if (script) {
			context.addInitScript("addEventListener('pageshow', event => { window.wasKept = event.persisted; });");
		}
		return context;
	}

	/** Sends the form of the page; the next page says what was typed. */
	private static void send(Page page, String typed) {
		page.locator("form.card button[type=submit]").first().click();
		assertThat(page.locator("#flash")).containsText("Đã");
		assertThat(page.locator("main")).containsText(typed);
	}

	/**
	 * Back to the form; returns its hidden id.
	 * @param kept whether the page has to say that the browser kept it as it was
	 */
	private static String back(Page page, boolean kept, String field) {
		page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
		assertThat(page.locator(field)).isVisible();
		if (kept) {
			page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("window.wasKept === true")));
		}
		return page.inputValue("form.card input[name=id]");
	}

	private Path file(String name, byte[] bytes) throws Exception {
		return Files.write(folder.resolve(name), bytes);
	}

	private List<String> texts(String sql) {
		return office.jdbc().sql(sql).query(String.class).list();
	}

}
