package vn.tuyengiao.portal.plan.web.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.TestingConfiguration;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** The secretary's page, button by button, as it works without a script. */
@IntegrationTest
class PlanEditIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private TestClock clock;

	private String edit;

	private UUID plan;

	@BeforeEach
	void beginAPlan() {
		office.on(LocalDate.of(2026, 12, 1));
		office.quarter(2026, 4);
		office.quarter();
		MvcTestResult opened = open(office.people().secretary());
		assertThat(opened).hasStatus(302);
		edit = opened.getResponse().getRedirectedUrl();
		plan = UUID.fromString(edit.split("/")[2]);
	}

	@Test
	void openingTwiceLeadsToTheSamePlan() {
		assertThat(open(office.people().head())).hasRedirectedUrl(edit);
		assertThat(count("plan")).isOne();
	}

	@Test
	void onlyWhoWritesForTheCommuneOpensThePage() {
		assertThat(get(office.people().secretary())).hasStatusOk();
		assertThat(get(office.people().officer())).hasStatusOk();
		assertThat(get(office.people().leader())).hasStatus(403);
		assertThat(get(office.people().observer())).hasStatus(403);
		assertThat(get(office.people().neighbour())).hasStatus(404);
		assertThat(post(office.people().leader(), form())).hasStatus(403);
		assertThat(post(office.people().neighbour(), form())).hasStatus(404);
		assertThat(mvc.get().uri("/plans/xyz/edit").with(office.session(office.people().secretary()))).hasStatus(404);
	}

	@Test
	void draftIsFoundAgainAsItWasLeft() {
		Map<String, String> form = form();
		form.put("goals", "Quán triệt <b>sâu</b>");
		line(form, 0, Ids.next(), "=SUM(A1) <script>alert(1)</script>");
		form.put("lines[0].target", "1.234,5");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit);
		assertThat(fields(get(office.people().secretary()))).containsEntry("goals", "Quán triệt <b>sâu</b>")
			.containsEntry("lines[0].task", "=SUM(A1) <script>alert(1)</script>")
			.containsEntry("lines[0].target", "1234,5");
		assertThat(get(office.people().secretary())).bodyText().doesNotContain("<b>sâu", "<script>alert");
	}

	@Test
	void planSentAfterTheSessionEndedIsSentAgainFromThePageThatKeptIt() {
		Map<String, String> form = form();
		form.put("goals", "Quán triệt\r\nsâu rộng");
		line(form, 0, Ids.next(), "Hội nghị quán triệt");
		form.put("do", "save");
		MockMvcTester.MockMvcRequestBuilder late = mvc.post()
			.uri(edit)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType("application/x-www-form-urlencoded");
		form.forEach(late::param);
		MvcTestResult refused = late.exchange();
		assertThat(refused).hasRedirectedUrl("/login?kept");
		assertThat(count("plan_line")).isZero();

		MvcTestResult kept = mvc.get()
			.uri("/kept-form")
			.cookie(refused.getResponse().getCookie("KEPT"))
			.with(office.session(office.people().secretary()))
			.exchange();
		assertThat(kept).hasStatusOk().bodyText().contains("action=\"" + edit + "\"", "Hội nghị quán triệt");
		Map<String, String> again = FormFields.of(kept);
		assertThat(count("kept_form")).isOne();
		assertThat(mvc.post()
			.uri(edit)
			.with(office.session(office.people().secretary()))
			.with(Users.formToken())
			.cookie(refused.getResponse().getCookie("KEPT"))
			.contentType("application/x-www-form-urlencoded")
			.params(MultiValueMap.fromSingleValue(again))).hasRedirectedUrl(edit);
		assertThat(count("kept_form")).isZero();
		assertThat(tasks()).containsExactly("Hội nghị quán triệt");
		assertThat(fields(get(office.people().secretary())).get("goals")).isEqualTo("Quán triệt\nsâu rộng");
	}

	@Test
	void linesAreAddedDeletedRestoredAndMovedByButtons() {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Một");
		line(form, 1, Ids.next(), "Hai");
		String second = form.get("lines[1].id");
		form.put("do", "up:" + second);
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit + "#up-" + second);
		assertThat(tasks()).containsExactly("Hai", "Một");

		form = fields(get(office.people().secretary()));
		String added = form.get("nextId");
		form.put("do", "add");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit + "#lines2.task");
		assertThat(post(office.people().secretary(), form)).as("pressed twice").hasRedirectedUrl(edit + "#lines2.task");
		assertThat(tasks()).containsExactly("Hai", "Một", "");
		assertThat(
				jdbc.sql("select count(*) from plan_line where id = ?::uuid").param(added).query(Long.class).single())
			.isOne();

		form = fields(get(office.people().secretary()));
		form.put("do", "delete:" + second);
		MvcTestResult deleted = post(office.people().secretary(), form);
		assertThat(deleted).hasRedirectedUrl(edit + "#restore-" + second);
		assertThat(tasks()).containsExactly("Một", "");
		String next = deleted.getResponse().getHeader(TestingConfiguration.FOLLOWED);
		MvcTestResult page = mvc.get().uri(next).with(office.session(office.people().secretary())).exchange();
		assertThat(page).bodyText().contains("value=\"restore:" + second + "\"");
		form = fields(page);
		form.put("do", "restore:" + second);
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit + "#line-" + second);
		assertThat(tasks()).containsExactly("Hai", "Một", "");
	}

	@Test
	void deletedLineCanBeRestoredOnADayAfter() {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Một");
		line(form, 1, Ids.next(), "Hai");
		String first = form.get("lines[0].id");
		form.put("do", "save");
		post(office.people().secretary(), form);
		form = fields(get(office.people().secretary()));
		form.put("do", "delete:" + first);
		post(office.people().secretary(), form);
		get(office.people().secretary());
		// another browser: nothing but the portal itself can know
		MvcTestResult later = get(office.people().head());
		assertThat(later).bodyText().contains("value=\"restore:" + first + "\"");
		form = fields(later);
		assertThat(form).containsEntry("lines[0].deleted", "true").containsEntry("lines[0].task", "Một");
		form.put("do", "restore:" + first);
		post(office.people().head(), form);
		assertThat(tasks()).containsExactly("Một", "Hai");
		assertThat(fields(get(office.people().secretary()))).containsEntry("lines[0].deleted", "false")
			.doesNotContainKey("lines[2].task");
	}

	@Test
	void whatIsSentTooEarlyIsKeptWithEachFaultAtItsField() {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Hội nghị quán triệt");
		form.put("do", "check");
		assertThat(post(office.people().secretary(), form)).hasStatus(422)
			.bodyText()
			.contains("error-summary", "Chọn lĩnh vực.", "id=\"lines0.field-error\"", "Hội nghị quán triệt");
		assertThat(tasks()).containsExactly("Hội nghị quán triệt");
		assertThat(status()).isEqualTo("DRAFT");
	}

	@Test
	void wholePlanIsSentOnceHoweverOftenTheButtonIsPressed() {
		Map<String, String> form = form();
		whole(form, 0, Ids.next(), "Hội nghị quán triệt");
		line(form, 1, Ids.next(), "");
		form.put("goals", "Thiết thực");
		form.put("do", "check");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl("/plans/" + plan + "/send");
		var secretary = office.session(office.people().secretary());
		Map<String, String> last = fields(mvc.get().uri("/plans/" + plan + "/send").with(secretary).exchange());
		last.put("note", "Kính gửi huyện");
		assertThat(count("review_round")).as("looked through, not sent").isZero();
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/send", secretary, last))
			.hasRedirectedUrl("/plans/" + plan);
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/send", secretary, last))
			.hasRedirectedUrl("/plans/" + plan);
		assertThat(count("review_round")).isOne();
		assertThat(tasks()).containsExactly("Hội nghị quán triệt");
		assertThat(get(office.people().secretary())).as("nobody edits what waits").hasRedirectedUrl("/plans/" + plan);
	}

	@Test
	void noFormIsSentPastTheSummary() {
		Map<String, String> form = form();
		whole(form, 0, Ids.next(), "Hội nghị quán triệt");
		form.put("do", "submit");
		assertThat(post(office.people().secretary(), form)).hasStatus(404);
		assertThat(count("review_round")).isZero();
	}

	@Test
	void officerFillsInButDoesNotSend() {
		Map<String, String> form = fields(get(office.people().officer()));
		whole(form, 0, Ids.next(), "Nhập hộ");
		form.put("do", "check");
		assertThat(post(office.people().officer(), form)).hasStatus(403);
		form.put("do", "save");
		assertThat(post(office.people().officer(), form)).hasRedirectedUrl(edit);
	}

	@Test
	void olderVersionIsShownBesideTheNewerOneAndTheChoiceIsSaved() {
		Map<String, String> form = form();
		UUID kept = Ids.next();
		UUID gone = Ids.next();
		line(form, 0, kept, "Việc chung");
		line(form, 1, gone, "Việc đồng chí kia xóa");
		post(office.people().secretary(), form);
		Map<String, String> mine = fields(get(office.people().secretary()));
		Map<String, String> theirs = fields(get(office.people().head()));
		theirs.put("lines[0].task", "Việc chung, bản trưởng ban");
		theirs.put("lines[1].deleted", "true");
		line(theirs, 2, Ids.next(), "Việc trưởng ban thêm");
		clock.advance(Duration.ofMinutes(1));
		assertThat(post(office.people().head(), theirs)).hasStatus(302);

		mine.put("lines[0].task", "Việc chung, bản thư ký");
		MvcTestResult conflict = post(office.people().secretary(), mine);
		assertThat(conflict).hasStatus(409)
			.bodyText()
			.contains("Việc chung, bản trưởng ban", "Việc chung, bản thư ký", "Việc đồng chí kia xóa",
					"Việc trưởng ban thêm");
		Map<String, String> choice = fields(conflict);
		assertThat(post(office.people().secretary(), choice)).hasRedirectedUrl(edit);
		assertThat(tasks()).containsExactly("Việc chung, bản thư ký", "Việc đồng chí kia xóa", "Việc trưởng ban thêm");
	}

	@Test
	void whatWasTypedIsShownWhenThePlanWasSentMeanwhile() {
		Map<String, String> form = form();
		whole(form, 0, Ids.next(), "Hội nghị");
		post(office.people().secretary(), form);
		Map<String, String> late = fields(get(office.people().secretary()));
		Map<String, String> sent = fields(get(office.people().head()));
		sent.put("goals", "Thiết thực");
		assertThat(FormFields.send(mvc, edit, office.session(office.people().head()), sent))
			.hasRedirectedUrl("/plans/" + plan);
		late.put("lines[0].task", "Câu chữ vừa gõ <i>");
		assertThat(post(office.people().secretary(), late)).hasStatus(409)
			.bodyText()
			.contains("Câu chữ vừa gõ &lt;i&gt;", "đang chờ duyệt");
	}

	@Test
	void pageSavesByItself() {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Tự lưu");
		form.put("do", "autosave");
		MvcTestResult saved = post(office.people().secretary(), form);
		assertThat(saved).hasStatusOk().bodyJson().extractingPath("$.at").isEqualTo("09:00");
		assertThat(post(office.people().secretary(), form)).as("the answer got lost, the same again").hasStatusOk();
		assertThat(tasks()).containsExactly("Tự lưu");
		form.put("lines[0].target", "mười hai");
		assertThat(post(office.people().secretary(), form)).hasStatus(422)
			.bodyJson()
			.extractingPath("$.faults[0].field")
			.isEqualTo("lines[0].target");
		form.put("lines[0].target", "");
		form.put("goals", "Khác");
		form.put("version", "0");
		assertThat(post(office.people().secretary(), form)).hasStatus(409);
		assertThat(post(office.people().neighbour(), form)).hasStatus(404);
	}

	@Test
	void faultInADeletedLineDoesNotStandInTheWay() {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Bỏ");
		form.put("lines[0].target", "abc");
		form.put("lines[0].deleted", "true");
		line(form, 1, Ids.next(), "Giữ");
		assertThat(post(office.people().secretary(), form)).hasStatus(302);
		assertThat(tasks()).containsExactly("Giữ");
		form = fields(get(office.people().secretary()));
		line(form, 1, Ids.next(), "Sai ngày");
		form.put("lines[1].startsOn", "2027-05-01");
		line(form, 2, Ids.next(), "Đã xóa");
		form.put("lines[2].deleted", "true");
		assertThat(post(office.people().secretary(), form)).hasStatus(422)
			.bodyText()
			.contains("id=\"lines1.startsOn-error\"", "01/01/2027");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lines[0].startsOn      | 2026-12-31          | 422
			lines[0].startsOn      | 30/02/2027          | 422
			lines[0].endsOn        | 2027-02-01          | 422
			lines[0].target        | -1                  | 422
			lines[0].target        | mười                | 422
			lines[0].target        | 99999999999999999   | 422
			lines[0].field         | COOKING             | 422
			lines[0].leadPersonId  | 019a0000-0000-7000-8000-000000000001 | 422
			lines[0].leadPersonId  | nobody              | 422
			lines[0].id            | not-an-id           | 422
			version                | x                   | 422
			answers[x]             | y                   | 422
			answers[019a0000-0000-7000-8000-000000000001] | y | 404
			do                     | steal               | 404
			do                     | up:019a0000-0000-7000-8000-000000000001 | 404
			lines[2147483647].task | x                   | 400
			lines[99999999999].task| x                   | 400
			lines[abc].task        | x                   | 400
			lines[-1].task         | x                   | 400
			""")
	void badInputIsToldAndNothingIsSaved(String field, String value, int status) {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Việc");
		form.put("lines[0].startsOn", "2027-02-02");
		form.put(field, value);
		assertThat(post(office.people().secretary(), form)).hasStatus(status);
		assertThat(tasks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "goals:5001", "lines[0].task:1001", "lines[0].leadText:201", "lines[0].coordinating:501",
			"lines[0].expectedResult:1001", "lines[0].indicator:201", "lines[0].directiveRef:201" })
	void tooLongTextIsToldAtItsField(String what) {
		Map<String, String> form = form();
		line(form, 0, Ids.next(), "Việc");
		String field = what.substring(0, what.indexOf(':'));
		form.put(field, "ă".repeat(Integer.parseInt(what.substring(what.indexOf(':') + 1))));
		assertThat(post(office.people().secretary(), form)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field.replaceAll("[\\[\\]]", "") + "-error\"");
		form.put(field, "ă".repeat(form.get(field).length() - 1));
		assertThat(post(office.people().secretary(), form)).hasStatus(302);
	}

	@Test
	void controlCharactersAreRefusedAtTheField() {
		Map<String, String> form = form();
		form.put("goals", "a\u0000b");
		assertThat(post(office.people().secretary(), form)).hasStatus(422).bodyText().contains("id=\"goals-error\"");
	}

	@Test
	void moreLinesThanAPlanHoldsAreToldAndKeptOnThePage() {
		Map<String, String> form = form();
		for (int i = 0; i < 101; i++) {
			line(form, i, Ids.next(), "Việc " + i);
		}
		assertThat(post(office.people().secretary(), form)).hasStatus(422)
			.bodyText()
			.contains("nhiều nhất 100 dòng", "Việc 100");
	}

	@Test
	void linesOfAnotherCommunesPlanCannotBeNamed() {
		UUID line = Ids.next();
		Map<String, String> form = form();
		line(form, 0, line, "Của tôi");
		post(office.people().secretary(), form);
		String other = mvc.post()
			.uri("/plans")
			.with(office.session(office.people().neighbour()))
			.with(Users.formToken())
			.param("unit", office.unit("vanxa").id().toString())
			.param("period", office.quarter().id().toString())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		edit = other;
		Map<String, String> theft = fields(get(office.people().neighbour()));
		line(theft, 0, line, "Chiếm");
		assertThat(post(office.people().neighbour(), theft)).hasStatus(404);
		assertThat(jdbc.sql("select task from plan_line where id = ?").param(line).query(String.class).single())
			.isEqualTo("Của tôi");
	}

	@Test
	void pageAsksTheDatabaseAsOftenForAHundredLinesAsForFive() throws Exception {
		fill(5);
		int few = sql.statementsOf(() -> get(office.people().secretary())).size();
		fill(100);
		List<String> many = sql.statementsOf(() -> get(office.people().secretary()));
		assertThat(many).hasSize(few).hasSizeLessThanOrEqualTo(8);
	}

	private void fill(int lines) {
		Map<String, String> form = form();
		for (int i = 0; i < lines; i++) {
			whole(form, i, Ids.next(), "Việc " + i);
		}
		assertThat(post(office.people().secretary(), form)).hasStatus(302);
	}

	private MvcTestResult open(UUID user) {
		return mvc.post()
			.uri("/plans")
			.with(office.session(user))
			.with(Users.formToken())
			.param("unit", office.unit("donghoa").id().toString())
			.param("period", office.quarter().id().toString())
			.exchange();
	}

	private MvcTestResult get(UUID user) {
		return mvc.get().uri(edit).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, Map<String, String> form) {
		return FormFields.post(mvc, edit, office.session(user), form);
	}

	/** The page's own fields, without lines. */
	private Map<String, String> form() {
		Map<String, String> form = fields(get(office.people().secretary()));
		form.keySet().removeIf(name -> name.startsWith("lines["));
		return form;
	}

	private static Map<String, String> fields(MvcTestResult page) {
		return FormFields.of(page);
	}

	private static void line(Map<String, String> form, int index, UUID id, String task) {
		form.put("lines[" + index + "].id", id.toString());
		form.put("lines[" + index + "].task", task);
	}

	private void whole(Map<String, String> form, int index, UUID id, String task) {
		line(form, index, id, task);
		String path = "lines[" + index + "].";
		form.put(path + "field", "PROPAGANDA");
		form.put(path + "startsOn", "2027-01-05");
		form.put(path + "endsOn", "31/3/2027");
		form.put(path + "leadPersonId", office.board("donghoa").head().id().toString());
		form.put(path + "expectedResult", "100% đảng viên");
	}

	private List<String> tasks() {
		return jdbc.sql("select task from plan_line where plan_id = ? order by position")
			.param(plan)
			.query(String.class)
			.list();
	}

	private String status() {
		return jdbc.sql("select status from plan where id = ?").param(plan).query(String.class).single();
	}

	private long count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
