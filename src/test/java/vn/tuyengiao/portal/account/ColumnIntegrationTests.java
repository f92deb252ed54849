package vn.tuyengiao.portal.account;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Columns of lists that people hide for themselves. */
@IntegrationTest
class ColumnIntegrationTests {

	private static final String[] OF_PLANS = { "plan.list.period", "plan.list.subject", "plan.list.status",
			"plan.list.standing", "plan.list.due", "plan.list.submitted", "plan.list.step" };

	private static final Pattern CELL = Pattern.compile("<t[^>]*>([^<]*)</t>");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	@TempDir
	private Path folder;

	@Test
	void whatIsNotTickedIsHiddenFromItsReaderAloneAtNoStatement() throws Exception {
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		UUID officer = office.people().officer();
		String before = body(get(officer, "/plans"));
		assertThat(before).contains("<table class=\"table table-cards table-plans\">", "name=\"of\" value=\"plans\"");
		int statements = sql.statementsOf(() -> get(officer, "/plans")).size();

		MvcTestResult answer = choose(officer, "plans", "/plans?sort=due%2Casc", OF_PLANS, "plan.list.status",
				"plan.list.due");
		assertThat(answer).hasRedirectedUrl("/plans?sort=due%2Casc");
		assertThat(body(get(officer, "/plans?sort=due%2Casc")))
			.contains("<table class=\"table table-cards table-plans hide-2 hide-3 hide-5 hide-7 hide-8\">")
			.contains("Đang ẩn 5 cột", "aria-sort=\"ascending\"");
		assertThat(sql.statementsOf(() -> get(officer, "/plans"))).hasSizeLessThanOrEqualTo(Math.min(8, statements));
		assertThat(body(get(officer, "/directives"))).as("another list").doesNotContain(" hide-");
		assertThat(body(get(office.people().colleague(), "/plans"))).as("somebody else").doesNotContain(" hide-");
	}

	@Test
	void columnsAreShownAgainOneByOneOrAllAtOnce() {
		office.quarter();
		UUID officer = office.people().officer();
		choose(officer, "plans", "/plans", OF_PLANS);
		choose(officer, "directives", "/directives", new String[] { "directive.body", "directive.subject" },
				"directive.subject");
		assertThat(hidden()).hasSize(OF_PLANS.length + 1).contains("directives directive.body");
		choose(officer, "plans", "/plans", new String[] { "plan.list.due", "plan.list.period" }, "plan.list.due");
		assertThat(hidden()).as("what was not offered stays as it was")
			.hasSize(OF_PLANS.length)
			.contains("plans plan.list.period", "plans plan.list.step")
			.doesNotContain("plans plan.list.due");
		choose(officer, "plans", "/plans", OF_PLANS, OF_PLANS[0]);
		choose(officer, "plans", "/plans", OF_PLANS, OF_PLANS[0]);
		assertThat(hidden()).as("pressed twice").hasSize(OF_PLANS.length);
		assertThat(press(officer, Map.of("of", "plans", "do", "reset", "back", "/plans"))).hasRedirectedUrl("/plans");
		assertThat(hidden()).containsExactly("directives directive.body");
		assertThat(body(get(officer, "/plans"))).doesNotContain(" hide-", "Đang ẩn");
	}

	@Test
	void theExportHasTheColumnsThatTheListShows() throws IOException {
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		UUID officer = office.people().officer();
		assertThat(heads(officer)).containsExactly("Đơn vị", "Kỳ", "Loại", "Trạng thái", "Tiến độ nộp", "Hạn nộp",
				"Số ngày chậm", "Nộp lần đầu");
		choose(officer, "plans", "/plans", OF_PLANS, "plan.list.status", "plan.list.submitted");
		assertThat(heads(officer)).containsExactly("Đơn vị", "Trạng thái", "Nộp lần đầu");
	}

	@Test
	void columnsAreCountedAsAReaderOfOneUnitHasThem() {
		office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		UUID secretary = office.people().secretary();
		choose(secretary, "plans", "/plans", OF_PLANS, "plan.list.period", "plan.list.subject", "plan.list.status",
				"plan.list.standing", "plan.list.due");
		assertThat(body(get(secretary, "/plans"))).contains("table-plans hide-6 hide-7\"");
	}

	@Test
	void whatNoPageSendsIsRefusedAndNobodyIsLedAway() {
		UUID officer = office.people().officer();
		for (String list : List.of("", "Plans", "plans units", "x".repeat(41))) {
			assertThat(press(officer, Map.of("of", list, "column", "plan.list.due"))).as(list)
				.hasStatus(HttpStatus.BAD_REQUEST);
		}
		assertThat(press(officer, Map.of("column", "plan.list.due"))).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(press(officer, Map.of("of", "plans", "column", "a b"))).hasStatus(HttpStatus.BAD_REQUEST);
		String[] many = new String[41];
		Arrays.setAll(many, at -> "column" + at);
		assertThat(choose(officer, "plans", "/plans", many)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(hidden()).isEmpty();
		assertThat(press(officer, Map.of("of", "plans", "column", "a", "back", "//evil.example")))
			.hasRedirectedUrl("/");
		office.jdbc()
			.sql("insert into hidden_column select :user, 'list', 'c' || n from generate_series(1, 499) n")
			.param("user", officer)
			.update();
		assertThat(press(officer, Map.of("of", "units", "column", "b"))).as("there is an end to them")
			.hasStatus(HttpStatus.CONFLICT);
	}

	private MvcTestResult choose(UUID user, String list, String back, String[] columns, String... shown) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri("/account/columns")
			.with(office.session(user))
			.with(Users.formToken())
			.param("of", list)
			.param("back", back)
			.param("column", columns);
		for (String name : shown) {
			request.param("show", name);
		}
		return request.exchange();
	}

	private MvcTestResult press(UUID user, Map<String, String> form) {
		return FormFields.post(mvc, "/account/columns", office.session(user), form);
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(URI.create(uri)).with(office.session(user)).exchange();
	}

	private List<String> hidden() {
		return office.jdbc().sql("select list || ' ' || name from hidden_column order by 1").query(String.class).list();
	}

	private List<String> heads(UUID user) throws IOException {
		byte[] file = get(user, "/plans/export").getResponse().getContentAsByteArray();
		try (ZipFile zip = new ZipFile(Files.write(folder.resolve("list.xlsx"), file).toFile())) {
			byte[] found = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
			String sheet = HtmlUtils.htmlUnescape(new String(found, StandardCharsets.UTF_8));
			List<String> heads = new ArrayList<>();
			Matcher cell = CELL.matcher(sheet.substring(0, sheet.indexOf("</row>")));
			while (cell.find()) {
				heads.add(cell.group(1));
			}
			return heads;
		}
	}

	private static String body(MvcTestResult result) {
		return FormFields.body(result);
	}

}
