package vn.tuyengiao.portal.plan.web.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.AcceptSubmission;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.ReturnSubmission;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The report on an accepted plan, as its page works without a script. */
@IntegrationTest
class ReportEditIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private PlanReader reader;

	@Autowired
	private TestClock clock;

	private UUID plan;

	private String edit;

	@BeforeEach
	void haveAPlanAccepted() {
		office.on(LocalDate.of(2026, 12, 1));
		office.quarter(2026, 4);
		office.quarter();
		plan = accepted(3);
		edit = "/plans/" + plan + "/report/edit";
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/report", office.session(office.people().secretary()),
				Map.of()))
			.hasRedirectedUrl(edit);
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@Test
	void resultsAreWrittenLineByLineAndFoundAgain() {
		Map<String, String> form = form();
		form.put("assessment", "Cơ bản <b>đạt</b>");
		form.put("lines[0].outcome", "PARTLY");
		form.put("lines[0].reached", "3");
		form.put("lines[0].reason", "Mưa bão");
		form.put("lines[0].carryOver", "true");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit);
		assertThat(get(office.people().secretary())).bodyText()
			.contains("75% chỉ tiêu", "2 việc chưa ghi kết quả")
			.doesNotContain("<b>đạt");
		assertThat(form()).containsEntry("assessment", "Cơ bản <b>đạt</b>")
			.containsEntry("lines[0].reason", "Mưa bão")
			.containsEntry("lines[0].outcome", "PARTLY")
			.containsEntry("lines[0].carryOver", "true");
	}

	@Test
	void restIsMarkedDoneInOneStep() {
		Map<String, String> form = form();
		form.put("lines[1].outcome", "NOT_DONE");
		form.put("do", "done");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit);
		assertThat(outcomes()).containsExactly("DONE", "NOT_DONE", "DONE");
	}

	@Test
	void whatWasMarkedInOneStepIsTakenBackAfterAReload() {
		Map<String, String> form = form();
		form.put("lines[1].outcome", "DONE");
		form.put("do", "done");
		post(office.people().secretary(), form);
		form = form();
		form.put("lines[2].outcome", "PARTLY");
		form.put("do", "save");
		post(office.people().secretary(), form);
		assertThat(get(office.people().secretary())).bodyText().containsPattern("id=\"results-unmark\"(?![^>]*hidden)");
		form = form();
		form.put("do", "unmark");
		assertThat(post(office.people().secretary(), form)).hasRedirectedUrl(edit);
		assertThat(outcomes()).containsExactly("", "DONE", "PARTLY");
		assertThat(get(office.people().secretary())).bodyText().containsPattern("id=\"results-unmark\"[^>]*hidden");
	}

	@Test
	void whatIsSentTooEarlyIsKeptAndWhatIsWholeIsSentOnce() {
		Map<String, String> form = form();
		form.put("lines[0].outcome", "NOT_DONE");
		form.put("do", "check");
		MvcTestResult early = post(office.people().secretary(), form);
		assertThat(early).hasStatus(422)
			.bodyText()
			.contains("Ghi lý do chưa hoàn thành.", "id=\"lines0.carryOver-error\"", "id=\"lines1.outcome-error\"",
					"Bản nháp đã lưu");
		assertThat(outcomes()).containsExactly("NOT_DONE", "", "");
		Map<String, String> again = FormFields.of(early);
		for (int i = 0; i < 3; i++) {
			again.put("lines[" + i + "].outcome", "DONE");
			again.put("lines[" + i + "].reached", "4");
		}
		again.put("do", "submit");
		assertThat(post(office.people().secretary(), again)).as("nothing is sent past the summary").hasStatus(404);
		assertThat(send(again)).hasRedirectedUrl("/plans/" + plan + "/report");
		assertThat(jdbc.sql("select count(*) from review_round where subject = 'REPORT'").query(Long.class).single())
			.isOne();
		assertThat(get(office.people().secretary())).hasRedirectedUrl("/plans/" + plan + "/report");
	}

	@Test
	void reasonsOfAReturnStandAtTheirLineAndAreAnswered() {
		sendReport();
		office.as(office.people().officer());
		UUID line = reader.read(plan).lines().get(1).id();
		reviews.returnForCorrection(
				new ReturnSubmission(plan, Subject.REPORT, reader.read(plan).lastRound(Subject.REPORT).id(), Map.of(),
						List.of(new Pin(line, "Số liệu ở đâu ra?"))));
		Office.nobody();
		MvcTestResult page = get(office.people().secretary());
		assertThat(page).bodyText().contains("Số liệu ở đâu ra?");
		Map<String, String> form = FormFields.of(page);
		String answer = form.keySet().stream().filter(name -> name.startsWith("answers[")).findFirst().orElseThrow();
		assertThat(send(form)).hasStatus(422).bodyText().contains("Chưa sửa chỗ này");
		form = form();
		form.put(answer, "Theo sổ theo dõi của chi bộ");
		assertThat(send(form)).hasRedirectedUrl("/plans/" + plan + "/report");
	}

	@Test
	void olderVersionIsShownBesideTheNewerOne() {
		Map<String, String> mine = form();
		Map<String, String> theirs = FormFields.of(get(office.people().head()));
		theirs.put("lines[0].outcome", "DONE");
		clock.advance(Duration.ofMinutes(1));
		post(office.people().head(), theirs);
		mine.put("lines[0].outcome", "PARTLY");
		MvcTestResult conflict = post(office.people().secretary(), mine);
		assertThat(conflict).hasStatus(409).bodyText().contains("Hoàn thành một phần", "Việc 0");
		assertThat(post(office.people().secretary(), FormFields.of(conflict))).hasRedirectedUrl(edit);
		assertThat(outcomes()).containsExactly("PARTLY", "", "");
	}

	@Test
	void pageSavesByItself() {
		Map<String, String> form = form();
		form.put("lines[0].outcome", "DONE");
		form.put("do", "autosave");
		assertThat(post(office.people().secretary(), form)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.missing['" + form.get("lines[0].id") + "']")
			.isEqualTo(1);
		form.put("lines[0].reached", "-3");
		assertThat(post(office.people().secretary(), form)).hasStatus(422);
		assertThat(outcomes()).containsExactly("DONE", "", "");
	}

	@Test
	void onlyWhoWritesForTheCommuneOpensThePage() {
		assertThat(get(office.people().officer())).hasStatusOk();
		assertThat(get(office.people().leader())).hasStatus(403);
		assertThat(get(office.people().neighbour())).hasStatus(404);
		assertThat(post(office.people().observer(), form())).hasStatus(403);
		assertThat(post(office.people().neighbour(), form())).hasStatus(404);
		assertThat(
				FormFields.post(mvc, "/plans/" + plan + "/report", office.session(office.people().leader()), Map.of()))
			.hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lines[0].reached  | abc                 | 422
			lines[0].reached  | 99999999999999999   | 422
			lines[0].outcome  | SOMEHOW             | 422
			lines[0].carryOver| maybe               | 422
			lines[0].id       | 019a0000-0000-7000-8000-000000000001 | 404
			lines[0].id       | x                   | 404
			version           | x                   | 422
			lines[2147483647].reason | x            | 400
			""")
	void badInputIsToldAndNothingIsSaved(String field, String value, int status) {
		Map<String, String> form = form();
		form.put("lines[1].outcome", "DONE");
		form.put(field, value);
		assertThat(post(office.people().secretary(), form)).hasStatus(status);
		assertThat(outcomes()).containsExactly("", "", "");
	}

	@Test
	void pageAsksTheDatabaseAsOftenForManyLinesAsForFew() throws Exception {
		List<String> few = sql.statementsOf(() -> get(office.people().secretary()));
		jdbc.sql("truncate plan, report, review_round cascade").update();
		jdbc.sql("update obligation set status = 'NONE', first_submitted_on = null, accepted_on = null").update();
		plan = accepted(100);
		edit = "/plans/" + plan + "/report/edit";
		FormFields.post(mvc, "/plans/" + plan + "/report", office.session(office.people().secretary()), Map.of());
		assertThat(get(office.people().secretary())).hasStatusOk();
		assertThat(sql.statementsOf(() -> get(office.people().secretary()))).hasSize(few.size())
			.hasSizeLessThanOrEqualTo(8);
	}

	private void sendReport() {
		Map<String, String> form = form();
		for (int i = 0; i < 3; i++) {
			form.put("lines[" + i + "].outcome", "DONE");
			form.put("lines[" + i + "].reached", "4");
		}
		assertThat(send(form)).hasRedirectedUrl("/plans/" + plan + "/report");
	}

	private UUID accepted(int lines) {
		var secretary = office.session(office.people().secretary());
		Map<String, String> form = new LinkedHashMap<>();
		form.put("unit", office.unit("donghoa").id().toString());
		form.put("period", office.quarter().id().toString());
		String address = FormFields.post(mvc, "/plans", secretary, form).getResponse().getRedirectedUrl();
		form = FormFields.of(mvc.get().uri(address).with(secretary).exchange());
		for (int i = 0; i < lines; i++) {
			String path = "lines[" + i + "].";
			form.put(path + "id", Ids.next().toString());
			form.put(path + "task", "Việc " + i);
			form.put(path + "field", "PROPAGANDA");
			form.put(path + "startsOn", "2027-01-05");
			form.put(path + "endsOn", "2027-03-31");
			form.put(path + "leadText", "Ban Tuyên giáo");
			form.put(path + "expectedResult", "Xong");
			form.put(path + "indicator", "số buổi");
			form.put(path + "target", "4");
		}
		form.put("goals", "Thiết thực");
		assertThat(FormFields.send(mvc, address, secretary, form)).hasStatus(302);
		UUID id = UUID.fromString(address.split("/")[2]);
		office.as(office.people().leader());
		reviews.accept(
				new AcceptSubmission(id, Subject.PLAN, reader.read(id).lastRound(Subject.PLAN).id(), new HashMap<>()));
		Office.nobody();
		return id;
	}

	private Map<String, String> form() {
		return FormFields.of(get(office.people().secretary()));
	}

	private MvcTestResult get(UUID user) {
		return mvc.get().uri(edit).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, Map<String, String> form) {
		return FormFields.post(mvc, edit, office.session(user), form);
	}

	private MvcTestResult send(Map<String, String> form) {
		return FormFields.send(mvc, edit, office.session(office.people().secretary()), form);
	}

	private List<String> outcomes() {
		return jdbc.sql("""
				select coalesce(r.outcome, '') from report_line r join plan_line l on l.id = r.plan_line_id
				 where l.plan_id = ? order by l.position""").param(plan).query(String.class).list();
	}

}
