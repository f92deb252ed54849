package vn.tuyengiao.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done with several rows of a list at once. */
@IntegrationTest
class PickedIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@Test
	void directivesThatArePickedAreExportedWithinRights() throws IOException {
		UUID picked = office.directives().issued("05-CT/TW");
		office.directives().issued("06-CT/TW");
		UUID draft = office.directives().registered("07-CT/TW", "Đang chuẩn bị");
		assertThat(FormFields.body(get(office.people().officer(), "/directives"))).contains("value=\"" + picked + "\"",
				"formaction=\"/directives/export\"");
		assertThat(FormFields.body(get(office.people().secretary(), "/directives"))).as("a commune reads its own")
			.doesNotContain("formaction=\"/directives/export\"");
		assertThat(sheet(post(office.people().officer(), "/directives/export", picked.toString(), draft.toString())))
			.contains("05-CT/TW", "07-CT/TW")
			.doesNotContain("06-CT/TW");
		assertThat(sheet(post(office.people().secretary(), "/directives/export", picked.toString(), draft.toString())))
			.contains("05-CT/TW")
			.doesNotContain("07-CT/TW");
		assertThat(sheet(post(office.people().officer(), "/directives/export", "nothing")).split("<row ")).hasSize(2);
	}

	@Test
	void unitsOfADirectiveThatArePickedAreExportedWithinRights() throws IOException {
		UUID directive = office.directives().issued("05-CT/TW");
		String address = "/directives/" + directive + "/receipts";
		String own = office.unit("donghoa").id() + "." + directive;
		String foreign = office.unit("vanxa").id() + "." + directive;
		assertThat(FormFields.body(get(office.people().officer(), address))).contains("value=\"" + own + "\"",
				"formaction=\"" + address + "/export\"");
		assertThat(sheet(post(office.people().officer(), address + "/export", own))).contains("Đồng Hóa")
			.doesNotContain("Văn Xá");
		assertThat(sheet(post(office.people().secretary(), address + "/export", own, foreign))).contains("Đồng Hóa")
			.doesNotContain("Văn Xá");
		UUID draft = office.directives().registered("06-CT/TW", "Đang chuẩn bị");
		assertThat(post(office.people().secretary(), "/directives/" + draft + "/receipts/export", own))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void moreTimeIsGivenFromTheListOfWhatIsOwed() {
		office.quarter();
		UUID directive = office.directives().issued("05-CT/TW");
		String owed = FormFields.body(get(office.people().officer(), "/owed?of=units&kind=PLAN"));
		assertThat(owed).contains("formaction=\"/plans/extensions/new\"");
		Matcher pick = Pattern.compile("name=\"at\" form=\"picked\" value=\"([^\"]+)\"").matcher(owed);
		assertThat(pick.find()).isTrue();
		MvcTestResult form = post(office.people().officer(), "/plans/extensions/new", pick.group(1),
				office.unit("donghoa").id() + "." + directive);
		assertThat(form).hasStatusOk();
		assertThat(FormFields.of(form)).containsEntry("at", pick.group(1));
		assertThat(FormFields.body(get(office.people().observer(), "/owed?of=units")))
			.doesNotContain("/plans/extensions/new");
	}

	@Test
	void answerToAFormThatIsOpenedAnewLeadsToThePageAbove() {
		UUID officer = office.people().officer();
		UUID directive = office.directives().registered("05-CT/TW", "Học tập");
		for (String[] way : new String[][] { { "/plans/extensions/new", "/plans" }, { "/plans/extensions", "/plans" },
				{ "/reminders", "/" }, { "/directives/" + directive + "/documents", "/directives/" + directive },
				{ "/account/sessions/end-others", "/account/sessions" },
				{ "/confirmations/slips/" + directive + "/print", "/confirmations" } }) {
			assertThat(get(officer, way[0])).as(way[0])
				.hasStatus(302)
				.redirectedUrl()
				.matches("\\Q" + way[1] + "\\E(\\?.*)?");
		}
		assertThat(get(officer, "/plans/khong-co")).as("no form goes there").hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.get().uri("/reminders").header("HX-Request", "true").with(office.session(officer)))
			.hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(mvc.get().uri("/reminders")).as("who is not signed in").redirectedUrl().startsWith("/login");
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String address, String... at) {
		return mvc.post().uri(address).with(Users.formToken()).with(office.session(user)).param("at", at).exchange();
	}

	private String sheet(MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatusOk();
		Path file = Files.write(folder.resolve("list.xlsx"), answer.getResponse().getContentAsByteArray());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry("xl/worksheets/sheet1.xml");
			return HtmlUtils.htmlUnescape(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

}
