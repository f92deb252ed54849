package vn.tuyengiao.portal.plan.web.document;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** A last look before sending and accepting, and taking either back. */
@IntegrationTest
class RecallIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestClock clock;

	@Autowired
	BackgroundWork background;

	@Test
	void secretaryLooksOverThePlanAndSendsIt() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		UUID secretary = office.people().secretary();
		MvcTestResult page = get(secretary, "/plans/" + plan + "/send");
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("Xem lại trước khi gửi kế hoạch", "Hội nghị quán triệt", "Bám sát chỉ đạo của cấp trên");
		assertThat(status(plan)).isEqualTo(SubmissionStatus.DRAFT);
		Map<String, String> form = FormFields.of(page);
		form.put("note", "d".repeat(2001));
		assertThat(post(secretary, "/plans/" + plan + "/send", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"note-error\"", "d".repeat(2001));
		form.put("note", "Kính gửi huyện");
		assertThat(post(secretary, "/plans/" + plan + "/send", form)).hasRedirectedUrl("/plans/" + plan);
		assertThat(post(secretary, "/plans/" + plan + "/send", form)).hasRedirectedUrl("/plans/" + plan);
		PlanView sent = office.plans().read(plan);
		assertThat(sent.head().status()).isEqualTo(SubmissionStatus.SUBMITTED);
		assertThat(sent.rounds(Subject.PLAN)).extracting(PlanView.Round::note).containsExactly("Kính gửi huyện");
	}

	@Test
	void whatSomebodyWroteMeanwhileIsLookedAtBeforeItIsSent() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		Map<String, String> form = FormFields.of(get(office.people().secretary(), "/plans/" + plan + "/send"));
		office.plans().write(plan, "Mục đích khác", Map.of(), task("Hội thi"));
		assertThat(post(office.people().secretary(), "/plans/" + plan + "/send", form))
			.hasRedirectedUrl("/plans/" + plan + "/send");
		assertThat(status(plan)).isEqualTo(SubmissionStatus.DRAFT);
	}

	@Test
	void secretaryRecallsThePlanUntilTheReviewIsOpened() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		assertThat(get(office.people().secretary(), "/plans/" + plan)).bodyText().contains("Rút lại để sửa");
		assertThat(post(office.people().secretary(), "/plans/" + plan + "/recall", Map.of()))
			.hasRedirectedUrl("/plans/" + plan);
		assertThat(post(office.people().secretary(), "/plans/" + plan + "/recall", Map.of()))
			.hasRedirectedUrl("/plans/" + plan);
		PlanView recalled = office.plans().read(plan);
		assertThat(recalled.head().status()).isEqualTo(SubmissionStatus.DRAFT);
		assertThat(recalled.owed(Subject.PLAN).firstSubmittedOn()).isNull();
		assertThat(recalled.rounds(Subject.PLAN)).isEmpty();
		assertThat(get(office.people().secretary(), "/plans/" + plan)).bodyText()
			.contains("rút lại lúc")
			.doesNotContain("Rút lại để sửa");
		office.plans().submit(plan);
		assertThat(get(office.people().officer(), "/plans/" + plan + "/review/plan")).hasStatusOk();
		assertThat(get(office.people().secretary(), "/plans/" + plan)).bodyText().doesNotContain("Rút lại để sửa");
		assertThat(post(office.people().secretary(), "/plans/" + plan + "/recall", Map.of()))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Huyện đã mở xem bản này");
	}

	@Test
	void recalledAfterAReturnItIsReturnedAgainAndItsReasonsStillWait() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"));
		office.plans().write(plan, "Đã bổ sung", Map.of(), task("Hội nghị quán triệt"));
		office.plans().submit(plan);
		post(office.people().secretary(), "/plans/" + plan + "/recall", Map.of());
		PlanView recalled = office.plans().read(plan);
		assertThat(recalled.head().status()).isEqualTo(SubmissionStatus.RETURNED);
		assertThat(recalled.openReasons(Subject.PLAN)).extracting(PlanView.Reason::text)
			.containsExactly("Thiếu chỉ tiêu");
		assertThat(recalled.owed(Subject.PLAN).firstSubmittedOn()).isNotNull();
	}

	@Test
	void decisionOnWhatWasRecalledIsRefusedAndSaysWhy() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		String round = office.plans().read(plan).lastRound(Subject.PLAN).id().toString();
		post(office.people().secretary(), "/plans/" + plan + "/recall", Map.of());
		assertThat(post(office.people().officer(), "/plans/" + plan + "/accept",
				Map.of("subject", "plan", "roundId", round)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đơn vị vừa rút lại bản này để sửa");
	}

	@Test
	void whatIsAcceptedIsShownOnceMoreAndNothingIsKeptOfTheLook() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		String round = office.plans().read(plan).lastRound(Subject.PLAN).id().toString();
		assertThat(post(office.people().officer(), "/plans/" + plan + "/accept",
				Map.of("subject", "plan", "roundId", round, "do", "check")))
			.hasStatusOk()
			.bodyText()
			.contains("Duyệt kế hoạch này?", round);
		assertThat(status(plan)).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void officerRecallsTheAcceptanceWithinTenMinutesAndTheUnitIsTold() {
		UUID head = office.people().head();
		UUID plan = office.plans().accepted("donghoa", task("Hội nghị quán triệt"));
		background.await();
		assertThat(get(head, "/notices")).bodyText().contains("đã được duyệt");
		assertThat(post(office.people().colleague(), "/plans/" + plan + "/accept/recall", Map.of("subject", "plan")))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(get(office.people().officer(), "/plans/" + plan)).bodyText().contains("Rút lại việc duyệt");
		assertThat(post(office.people().officer(), "/plans/" + plan + "/accept/recall", Map.of("subject", "plan")))
			.hasRedirectedUrl("/plans/" + plan);
		background.await();
		assertThat(status(plan)).isEqualTo(SubmissionStatus.SUBMITTED);
		assertThat(office.plans().read(plan).owed(Subject.PLAN).acceptedOn()).isNull();
		assertThat(get(head, "/notices")).bodyText()
			.contains("huyện đã rút lại việc duyệt")
			.doesNotContain("đã được duyệt");
		assertThat(get(head, "/plans/" + plan)).bodyText().contains("rút lại việc duyệt lúc");
		office.plans().accept(plan, Subject.PLAN);
		clock.advance(Duration.ofMinutes(11));
		assertThat(post(office.people().officer(), "/plans/" + plan + "/accept/recall", Map.of("subject", "plan")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã quá 10 phút");
	}

	private SubmissionStatus status(UUID plan) {
		return office.plans().read(plan).head().status();
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String uri, Map<String, String> fields) {
		var request = mvc.post().uri(uri).with(office.session(user)).with(Users.formToken());
		fields.forEach(request::param);
		return request.exchange();
	}

}
