package vn.tuyengiao.portal.platform.web.flash;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.testing.HttpVisitor;
import vn.tuyengiao.portal.testing.HttpVisitor.Form;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two tabs of one browser, which both did something: each says what it did. */
@ServerTest
class FlashIntegrationTests {

	@Autowired
	private Office office;

	@LocalServerPort
	private int port;

	private HttpVisitor administrator;

	@BeforeEach
	void someone() {
		administrator = new HttpVisitor(port,
				office.users().cookie(office.users().holding(Role.ADMINISTRATOR, office.province())));
	}

	@Test
	void eachOfManyAtOnceIsToldOfItsOwn() throws Exception {
		List<Callable<HttpResponse<String>>> tabs = new ArrayList<>();
		for (int number = 0; number < 12; number++) {
			Form form = type("Loại văn bản " + (char) ('A' + number), "L" + (char) ('A' + number));
			tabs.add(() -> administrator.send(form));
		}
		List<HttpResponse<String>> answers = HttpVisitor.atOnce(tabs);
		List<Callable<String>> pages = answers.stream()
			.<Callable<String>>map(answer -> () -> administrator.follow(answer).body())
			.toList();
		List<String> shown = HttpVisitor.atOnce(pages);
		for (int number = 0; number < shown.size(); number++) {
			assertThat(said(shown.get(number))).containsExactly("Loại văn bản " + (char) ('A' + number));
		}
	}

	@Test
	void whoComesFirstDoesNotTakeTheMessageOfTheOther() throws Exception {
		HttpResponse<String> first = administrator.send(type("Loại văn bản A", "LA"));
		HttpResponse<String> second = administrator.send(type("Loại văn bản B", "LB"));
		assertThat(said(administrator.get("/admin/document-types").body())).isEmpty();
		assertThat(said(administrator.follow(second).body())).containsExactly("Loại văn bản B");
		String page = administrator.follow(first).body();
		assertThat(said(page)).containsExactly("Loại văn bản A");
		assertThat(page).as("no link goes on saying it").doesNotContain("said=");
		assertThat(said(administrator.follow(first).body())).as("said once").isEmpty();
	}

	@Test
	void anotherPersonsKeyOpensNothing() throws Exception {
		HttpResponse<String> first = administrator.send(type("Loại văn bản A", "LA"));
		HttpVisitor other = new HttpVisitor(port,
				office.users().cookie(office.users().holding(Role.ADMINISTRATOR, office.province())));
		assertThat(said(other.follow(first).body())).isEmpty();
		assertThat(said(administrator.follow(first).body())).containsExactly("Loại văn bản A");
	}

	private Form type(String name, String abbreviation) throws Exception {
		return administrator.form("/admin/document-types/new", "/admin/document-types")
			.with("name", name)
			.with("abbreviation", abbreviation);
	}

	/** The names in the message on top of the page. */
	private static List<String> said(String page) {
		int top = page.indexOf("id=\"flash\"");
		String flash = page.substring(top, page.indexOf("<div class=\"card\"", top));
		return Pattern.compile("Loại văn bản [A-Z]").matcher(flash).results().map(MatchResult::group).toList();
	}

}
