package vn.tuyengiao.portal.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * Forms that come twice, from a page gone back to, or made by hand: nothing typed is
 * taken for done that was not done, and nothing breaks.
 */
@IntegrationTest
class HostileInputIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final PlanContent.Line conference = task("Hội nghị quán triệt nghị quyết");

	private UUID plan;

	private RequestPostProcessor secretary;

	private RequestPostProcessor officer;

	@BeforeEach
	void writeAPlan() {
		office.quarter();
		plan = office.plans().draft("donghoa", conference);
		secretary = office.users().session(office.people().secretary());
		officer = office.users().session(office.people().officer());
	}

	@Test
	void pageGoneBackToAfterSendingIsNotTakenForSentWhenItSaysSomethingElse() {
		Map<String, String> form = form();
		assertThat(edit(form)).hasRedirectedUrl("/plans/" + plan + "/send");
		Map<String, String> last = summary();
		assertThat(post("/send", last)).hasRedirectedUrl("/plans/" + plan);
		assertThat(post("/send", last)).as("pressed twice").hasRedirectedUrl("/plans/" + plan);
		form.put("goals", "Viết thêm sau khi gửi");
		assertThat(edit(form)).hasStatus(409).bodyText().contains("Viết thêm sau khi gửi");
		last.put("note", "Lời nhắn viết sau");
		assertThat(post("/send", last)).hasStatus(409).bodyText().contains("Lời nhắn viết sau");
		assertThat(view().rounds(Subject.PLAN)).hasSize(1);
	}

	@Test
	void oldPageSentAfterAReturnShowsBothVersionsOrTheReasons() {
		Map<String, String> form = form();
		send(form);
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Ghi rõ mục tiêu"));
		assertThat(edit(form)).as("unchanged").hasStatus(422);
		form.put("goals", "Đã ghi rõ mục tiêu");
		assertThat(edit(form)).as("changed").hasStatus(409).bodyText().contains("Đã ghi rõ mục tiêu");
		assertThat(view().head().status()).isEqualTo(SubmissionStatus.RETURNED);
		form.put("version", form().get("version"));
		assertThat(send(form)).as("chosen").hasRedirectedUrl("/plans/" + plan);
		assertThat(edit(form)).as("chosen twice").hasStatus(409);
		assertThat(view().rounds(Subject.PLAN)).hasSize(2);
	}

	@Test
	void tokenOfAnotherPlansFormIsRefused() {
		edit(form());
		Map<String, String> own = summary();
		post("/send", own);
		UUID other = office.plans().draft("vanxa", task("Việc của xã khác"));
		String address = "/plans/" + other + "/send";
		RequestPostProcessor neighbour = office.users().session(office.people().neighbour());
		Map<String, String> theirs = FormFields.of(mvc.get().uri(address).with(neighbour).exchange());
		assertThat(theirs.put("token", own.get("token"))).isNotNull();
		assertThat(FormFields.post(mvc, address, neighbour, theirs)).hasStatus(404);
	}

	@Test
	void secondReturnInOtherWordsIsNotTakenForDone() {
		send(form());
		Map<String, String> review = new LinkedHashMap<>();
		review.put("subject", "plan");
		review.put("roundId", view().lastRound(Subject.PLAN).id().toString());
		review.put("whole", "Ghi rõ mục tiêu");
		assertThat(decide("return", review)).hasRedirectedUrl("/plans/" + plan);
		assertThat(decide("return", review)).as("pressed twice").hasRedirectedUrl("/plans/" + plan);
		review.put("whole", "Một lý do khác");
		assertThat(decide("return", review)).hasStatus(409).bodyText().contains("Một lý do khác");
		assertThat(view().openReasons(Subject.PLAN)).extracting(PlanView.Reason::text)
			.containsExactly("Ghi rõ mục tiêu");
	}

	@Test
	void timeIsGivenOnceByEachFormAndAnewByAPageGoneBackTo() {
		UUID obligation = office.plans().obligation("donghoa", Subject.PLAN);
		Map<String, String> form = new LinkedHashMap<>();
		form.put("token", Ids.next().toString());
		form.put("dueOn", office.quarter().planDueOn().plusDays(3).toString());
		form.put("reason", "Bão lũ");
		extend(obligation, form);
		extend(obligation, form);
		form.put("dueOn", office.quarter().planDueOn().plusDays(5).toString());
		extend(obligation, form);
		assertThat(jdbc.sql("select due_on::text from deadline_extension order by due_on").query(String.class).list())
			.containsExactly(office.quarter().planDueOn().plusDays(3).toString(), form.get("dueOn"));
		assertThat(FormFields.post(mvc, extension(office.plans().obligation("vanxa", Subject.PLAN)), officer, form))
			.hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lines[0].target=1e9", "lines[0].target=NaN", "lines[0].target=-1",
			"lines[0].target=100000000000000000000", "lines[0].target=1.2.3", "lines[0].target=\u0661\u0662",
			"lines[0].startsOn=31/02/2027", "lines[0].startsOn=99999-01-01", "lines[0].endsOn=2027-01-02",
			"lines[0].endsOn=2027-04-01", "lines[0].task=a\u0000b", "lines[0].task=a\ud800b",
			"lines[0].leadPersonId=0199a1b2-0000-7000-8000-000000000000", "answers=x", "lines=x", "version=1e2" })
	void faultIsToldAndNothingIsSaved(String typed) {
		Map<String, String> form = form();
		form.put("goals", "Mục tiêu mới <b>&</b> ${7*7}");
		form.put(typed.substring(0, typed.indexOf('=')), typed.substring(typed.indexOf('=') + 1));
		form.put("do", "save");
		MvcTestResult answer = edit(form);
		assertThat(answer).hasStatus(422).bodyText().doesNotContain("<b>&");
		assertThat(FormFields.of(answer)).containsEntry("goals", "Mục tiêu mới <b>&</b> ${7*7}");
		assertThat(view().head().goals()).isEqualTo("Bám sát chỉ đạo của cấp trên");
	}

	@ParameterizedTest
	@ValueSource(strings = { "answers[a][b]", "lines[300].task", "lines[-1].task", "lines[x].task", "lines[5].task.x" })
	void fieldThatNoFormHasIsRefused(String name) {
		Map<String, String> form = form();
		form.put(name, "x");
		form.put("do", "save");
		assertThat(edit(form)).hasStatus(400);
	}

	@Test
	void reportLineWithoutItsTaskIsRefusedAlsoWhenThePageSavesByItself() {
		send(form());
		office.plans().accept(plan, Subject.PLAN);
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/report", secretary, Map.of())).hasStatus3xxRedirection();
		for (String button : new String[] { "autosave", "save", "check" }) {
			Map<String, String> form = new LinkedHashMap<>();
			form.put("version", "0");
			form.put("lines[0].outcome", "DONE");
			form.put("do", button);
			MvcTestResult answer = FormFields.post(mvc, "/plans/" + plan + "/report/edit", secretary, form);
			assertThat(answer.getResponse().getStatus()).as(button).isBetween(302, 422);
		}
	}

	private MvcTestResult edit(Map<String, String> form) {
		return FormFields.post(mvc, "/plans/" + plan + "/edit", secretary, form);
	}

	private Map<String, String> form() {
		Map<String, String> form = FormFields.of(mvc.get().uri("/plans/" + plan + "/edit").with(secretary).exchange());
		form.put("lines[0].directiveChoice", "as-typed");
		form.put("do", "check");
		return form;
	}

	private MvcTestResult send(Map<String, String> form) {
		return FormFields.send(mvc, "/plans/" + plan + "/edit", secretary, form);
	}

	private MvcTestResult post(String page, Map<String, String> form) {
		return FormFields.post(mvc, "/plans/" + plan + page, secretary, form);
	}

	/** The last look before sending. */
	private Map<String, String> summary() {
		return FormFields.of(mvc.get().uri("/plans/" + plan + "/send").with(secretary).exchange());
	}

	private MvcTestResult decide(String decision, Map<String, String> review) {
		return FormFields.post(mvc, "/plans/" + plan + "/" + decision, officer, review);
	}

	private void extend(UUID obligation, Map<String, String> form) {
		assertThat(FormFields.post(mvc, extension(obligation), officer, form)).hasStatus3xxRedirection();
	}

	private static String extension(UUID obligation) {
		return "/plans/obligations/" + obligation + "/extension";
	}

	private PlanView view() {
		return office.plans().by(office.people().officer()).read(plan);
	}

}
