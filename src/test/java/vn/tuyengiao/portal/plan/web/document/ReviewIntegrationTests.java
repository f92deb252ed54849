package vn.tuyengiao.portal.plan.web.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

@IntegrationTest
class ReviewIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	final PlanContent.Line conference = task("Hội nghị quán triệt nghị quyết");

	final PlanContent.Line contest = task("Hội thi kể chuyện");

	UUID plan;

	@BeforeEach
	void submitted() {
		office.quarter();
		plan = office.plans().submitted("donghoa", conference, contest);
	}

	@Test
	void firstSubmissionIsReviewedWholeWithAPlaceForReasonsAtEachTask() {
		assertThat(page(office.people().officer(), "/plans/" + plan + "/review/plan")).contains("Duyệt kế hoạch",
				"Hội nghị quán triệt nghị quyết", "Hội thi kể chuyện", "name=\"whole\"",
				"name=\"reasons[" + conference.id() + "]\"", "name=\"reasons[" + contest.id() + "]\"",
				"Kính gửi huyện");
	}

	@Test
	void officerReturnsWithOneReasonOnThePlanAndTwoOnOneTask() {
		assertThat(post(office.people().officer(), "return", "whole", "Thiếu phần dư luận",
				"reasons[" + conference.id() + "]", "Ghi rõ đối tượng\r\n\r\nGhi rõ thời gian"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/plans/" + plan);
		PlanView view = office.plans().read(plan);
		assertThat(view.head().status()).isEqualTo(SubmissionStatus.RETURNED);
		assertThat(view.openReasons(Subject.PLAN)).extracting(PlanView.Reason::text)
			.containsExactly("Thiếu phần dư luận", "Ghi rõ đối tượng", "Ghi rõ thời gian");
		assertThat(view.openReasons(Subject.PLAN)).extracting(PlanView.Reason::lineId)
			.containsExactly(null, conference.id(), conference.id());
	}

	@Test
	void resubmissionShowsOnlyWhatChangedWithEachReasonAndItsAnswer() {
		UUID reason = resubmit();
		String page = page(office.people().officer(), "/plans/" + plan + "/review/plan");
		assertThat(page).contains("Ghi rõ đối tượng", "Đã ghi đối tượng", "name=\"verdicts[" + reason + "]\"",
				"<ins> cho đảng viên</ins>", "Phần không thay đổi (1 công việc)");
		String changed = page.substring(0, page.indexOf("Phần không thay đổi"));
		assertThat(changed).doesNotContain("Hội thi kể chuyện");
	}

	/**
	 * What the log says of the CPU is a measurement; asserted is that the work is
	 * bounded.
	 */
	@Test
	void planRewrittenFromEndToEndIsShownWholeLineByLine() {
		PlanContent.Line[] before = rewritten(1, null);
		PlanContent.Line[] after = rewritten(2, before);
		UUID rewrittenPlan = office.plans().submitted("vanxa", before);
		office.plans().giveBack(rewrittenPlan, Subject.PLAN, new Pin(null, "Viết lại"));
		office.plans().write(rewrittenPlan, "Đã viết lại", Map.of(), after);
		office.plans().submit(rewrittenPlan);
		String address = "/plans/" + rewrittenPlan + "/review/plan";
		String page = page(office.people().officer(), address);
		for (PlanContent.Line line : after) {
			assertThat(page).contains("<ins>" + line.content().task() + "</ins>");
		}
		assertThat(page.split("<ins>", -1)).hasSizeLessThan(95 * 3 + 5);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long begun = threads.getCurrentThreadCpuTime();
		page(office.people().officer(), address);
		LoggerFactory.getLogger(getClass())
			.info("Review of 95 rewritten lines: {} ms of CPU",
					(threads.getCurrentThreadCpuTime() - begun) / 1_000_000);
		assertThat(office.bean(JdbcClient.class)
			.sql("select count(*) from review_round where plan_id = :plan and word_changes is not null")
			.param("plan", rewrittenPlan)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	/** Each round was compared when it was sent, so its page costs the same after ten. */
	@Test
	void planRewrittenTenTimesCostsItsReviewerNoMore() {
		PlanContent.Line[] lines = rewritten(1, null);
		UUID rewrittenPlan = office.plans().submitted("vanxa", lines);
		String address = "/plans/" + rewrittenPlan + "/review/plan";
		int size = 0;
		for (int round = 2; round <= 10; round++) {
			office.plans().giveBack(rewrittenPlan, Subject.PLAN, new Pin(null, "Viết lại"));
			lines = rewritten(round, lines);
			office.plans().write(rewrittenPlan, "Đã viết lại", Map.of(), lines);
			office.plans().submit(rewrittenPlan);
			if (round == 2) {
				size = page(office.people().officer(), address).length();
			}
		}
		assertThat(page(office.people().officer(), address)).contains(lines[94].content().task());
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long begun = threads.getCurrentThreadCpuTime();
		String page = page(office.people().officer(), address);
		LoggerFactory.getLogger(getClass())
			.info("Review of 95 lines rewritten ten times: {} ms of CPU",
					(threads.getCurrentThreadCpuTime() - begun) / 1_000_000);
		assertThat(page.length()).isLessThan(size * 2);
		assertThat(office.bean(JdbcClient.class)
			.sql("select count(*) from review_round where plan_id = :plan and word_changes is not null")
			.param("plan", rewrittenPlan)
			.query(Integer.class)
			.single()).isEqualTo(9);
	}

	private static PlanContent.Line[] rewritten(int seed, PlanContent.Line[] same) {
		Random random = new Random(seed);
		return IntStream.range(0, 95)
			.mapToObj(i -> task(same == null ? Ids.next() : same[i].id(), letters(random))
				.with(TaskField.EXPECTED_RESULT, letters(random)))
			.toArray(PlanContent.Line[]::new);
	}

	/** 500 words of one letter. */
	private static String letters(Random random) {
		return IntStream.range(0, 500)
			.mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
			.collect(Collectors.joining(" "));
	}

	@Test
	void whoOpensReviewsWithoutPauseIsToldWhenToComeAgain() {
		String address = "/plans/" + plan + "/review/plan";
		MvcTestResult refused = null;
		for (int i = 0; i < 100 && (refused == null || refused.getResponse().getStatus() == 200); i++) {
			refused = mvc.get().uri(address).with(office.users().session(office.people().officer())).exchange();
		}
		assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).bodyText().contains("có thể mở lại sau");
		assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After"))).isBetween(1, 2);
		page(office.people().colleague(), address);
	}

	@Test
	void planIsAcceptedOnceEachReasonIsMet() {
		UUID reason = resubmit();
		assertInvalid(post(office.people().officer(), "accept"), "Có 1 chỗ cần sửa<",
				"Đánh giá: Cho biết yêu cầu này đã đạt hay chưa");
		assertInvalid(post(office.people().officer(), "accept", "verdicts[" + reason + "]", "false"),
				"Yêu cầu này chưa đạt");
		assertThat(post(office.people().officer(), "accept", "verdicts[" + reason + "]", "true"))
			.hasRedirectedUrl("/plans/" + plan);
		assertThat(status()).isEqualTo(SubmissionStatus.ACCEPTED);
	}

	@Test
	void reasonThatIsNotMetIsAskedAgain() {
		UUID reason = resubmit();
		assertThat(post(office.people().officer(), "return", "verdicts[" + reason + "]", "false"))
			.hasStatus3xxRedirection();
		assertThat(office.plans().read(plan).openReasons(Subject.PLAN)).extracting(PlanView.Reason::text)
			.containsExactly("Ghi rõ đối tượng");
	}

	@Test
	void returnWithoutAnyReasonIsShownAgain() {
		assertInvalid(post(office.people().officer(), "return", "whole", "  "), "Chưa thực hiện được",
				"Ghi ít nhất một lý do trả lại");
		assertThat(status()).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void acceptingWithReasonsTypedIsAskedAgainAndNothingTypedIsLost() {
		assertInvalid(post(office.people().officer(), "accept", "reasons[" + contest.id() + "]", "Chưa <ổn>"),
				"Đã ghi lý do trả lại", "Chưa &lt;ổn&gt;");
		assertThat(status()).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void reasonThatIsTooLongIsToldAtItsFieldAndKept() {
		String longest = "d".repeat(2001);
		assertInvalid(post(office.people().officer(), "return", "reasons[" + contest.id() + "]", longest),
				"Mỗi lý do dài nhất 2.000 ký tự", longest, "reasons" + contest.id() + "-error");
		assertInvalid(post(office.people().officer(), "return", "whole", longest), "Mỗi lý do dài nhất 2.000 ký tự",
				longest);
		assertInvalid(post(office.people().officer(), "return", "reasons[" + contest.id() + "]", "d".repeat(10_001)),
				"d".repeat(10_001));
		assertInvalid(post(office.people().officer(), "return", "verdicts[" + contest.id() + "]", "perhaps"),
				"error-summary");
	}

	@Test
	void decisionIsMadeOnceHoweverOftenTheButtonIsPressed() {
		String round = round();
		for (int press = 0; press < 2; press++) {
			assertThat(postOn(round, office.people().officer(), "return", "whole", "Thiếu phần dư luận"))
				.hasRedirectedUrl("/plans/" + plan);
		}
		assertThat(office.plans().read(plan).openReasons(Subject.PLAN)).hasSize(1);
	}

	@Test
	void colleagueWhoDecidesTooLateIsToldAndKeepsHisWords() {
		String round = round();
		office.plans().by(office.people().colleague()).accept(plan, Subject.PLAN);
		MvcTestResult late = postOn(round, office.people().officer(), "return", "whole", "Thiếu phần dư luận");
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(FormFields.body(late)).contains("không trả lại được", "Thiếu phần dư luận");
	}

	@Test
	void decisionOnARoundThatIsNoLongerTheNewestIsRefused() {
		String first = round();
		office.plans()
			.by(office.people().colleague())
			.giveBack(plan, Subject.PLAN, new Pin(conference.id(), "Ghi rõ đối tượng"));
		answerAndSubmit();
		MvcTestResult late = postOn(first, office.people().officer(), "accept");
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(FormFields.body(late)).contains("đã gửi lần mới");
		assertThat(status()).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void whoWroteInItDoesNotDecideAndThePageSaysWhy() {
		UUID own = office.plans().by(office.people().officer()).draft("vanxa", task("Hội nghị"));
		office.plans().submit(own);
		assertThat(page(office.people().officer(), "/plans/" + own + "/review/plan")).contains("không tự duyệt được")
			.doesNotContain("/accept", "name=\"whole\"");
		assertThat(page(office.people().officer(), "/plans/" + own)).contains("không tự duyệt được")
			.doesNotContain("Duyệt hoặc trả lại");
		String round = office.plans().by(office.people().officer()).read(own).lastRound(Subject.PLAN).id().toString();
		assertThat(send(own, round, office.people().officer(), "accept")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send(own, round, office.people().colleague(), "accept")).hasStatus3xxRedirection();
	}

	@Test
	void onlyReviewersReviewAndOnlyInTheirReach() {
		assertThat(mvc.get()
			.uri("/plans/" + plan + "/review/plan")
			.with(office.users().session(office.people().secretary()))).hasStatus(HttpStatus.FORBIDDEN);
		for (String step : new String[] { "return", "accept" }) {
			assertThat(post(office.people().secretary(), step, "whole", "x")).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(post(office.people().observer(), step, "whole", "x")).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(post(office.people().neighbour(), step, "whole", "x")).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(status()).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void idsOfOtherPlansInHiddenFieldsAreNotFound() {
		PlanContent.Line foreign = task("Hội nghị");
		UUID other = office.plans().submitted("vanxa", foreign);
		String otherRound = office.plans()
			.by(office.people().officer())
			.read(other)
			.lastRound(Subject.PLAN)
			.id()
			.toString();
		assertThat(postOn(otherRound, office.people().officer(), "accept")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(postOn("garbled", office.people().officer(), "accept")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(office.people().officer(), "return", "reasons[" + foreign.id() + "]", "x"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(office.people().officer(), "return", "reasons[garbled]", "x")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.post()
			.uri("/plans/" + plan + "/accept")
			.param("subject", "nothing")
			.with(office.users().session(office.people().officer()))
			.with(Users.formToken())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(status()).isEqualTo(SubmissionStatus.SUBMITTED);
	}

	@Test
	void malformedFieldNamesDoNotBreakThePage() {
		for (String name : new String[] { "reasons[a][b]", "reasons", "verdicts", "verdicts[a].b", "reasons.x",
				"whole[0]", "reasons[", "class.module" }) {
			int answer = post(office.people().officer(), "return", name, "x").getResponse().getStatus();
			assertThat(answer).as(name).isBetween(400, 499);
		}
	}

	@Test
	void whatNoLongerWaitsLeadsBackToThePlan() {
		office.plans().by(office.people().colleague()).accept(plan, Subject.PLAN);
		assertThat(mvc.get()
			.uri("/plans/" + plan + "/review/plan")
			.with(office.users().session(office.people().officer()))).hasRedirectedUrl("/plans/" + plan);
	}

	@Test
	void afterADecisionThePageOffersTheNextOneThatWaits() {
		UUID next = office.plans().submitted("vanxa", task("Hội nghị"));
		post(office.people().officer(), "accept");
		assertThat(page(office.people().officer(), "/plans/" + plan))
			.contains("Duyệt tiếp: Văn Xá – Kế hoạch quý I/2027", "/plans/" + next + "/review/plan");
		office.plans().accept(next, Subject.PLAN);
		assertThat(page(office.people().officer(), "/plans/" + plan)).doesNotContain("Duyệt tiếp");
		assertThat(page(office.people().secretary(), "/plans/" + plan)).doesNotContain("Duyệt tiếp");
	}

	@Test
	void reportGoesThroughTheSameRounds() {
		office.plans().accept(plan, Subject.PLAN);
		office.plans().report(plan);
		assertThat(page(office.people().officer(), "/plans/" + plan + "/review/report")).contains("Duyệt báo cáo",
				"Mưa bão", "Hoàn thành một phần", "Số chi bộ: 12");
		PlanView view = office.plans().by(office.people().officer()).read(plan);
		String round = view.lastRound(Subject.REPORT).id().toString();
		assertThat(mvc.post()
			.uri("/plans/" + plan + "/return")
			.param("subject", "report")
			.param("roundId", round)
			.param("reasons[" + contest.id() + "]", "Nêu số liệu")
			.with(office.users().session(office.people().officer()))
			.with(Users.formToken())).hasRedirectedUrl("/plans/" + plan + "/report");
		assertThat(page(office.people().secretary(), "/plans/" + plan + "/report")).contains("Nêu số liệu",
				"Sửa theo yêu cầu");
	}

	private UUID resubmit() {
		office.plans().giveBack(plan, Subject.PLAN, new Pin(conference.id(), "Ghi rõ đối tượng"));
		return answerAndSubmit();
	}

	private UUID answerAndSubmit() {
		UUID reason = office.plans().read(plan).openReasons(Subject.PLAN).get(0).id();
		office.plans()
			.write(plan, "Bám sát chỉ đạo của cấp trên", Map.of(reason, "Đã ghi đối tượng"),
					task(conference.id(), "Hội nghị quán triệt nghị quyết cho đảng viên"), contest);
		office.plans().submit(plan);
		return reason;
	}

	private SubmissionStatus status() {
		return office.plans().by(office.people().officer()).read(plan).head().status();
	}

	private String round() {
		return office.plans().by(office.people().officer()).read(plan).lastRound(Subject.PLAN).id().toString();
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return FormFields.body(result);
	}

	private MvcTestResult post(UUID user, String step, String... parameters) {
		return postOn(round(), user, step, parameters);
	}

	private MvcTestResult postOn(String round, UUID user, String step, String... parameters) {
		return send(plan, round, user, step, parameters);
	}

	private MvcTestResult send(UUID to, String round, UUID user, String step, String... parameters) {
		var request = mvc.post()
			.uri("/plans/" + to + "/" + step)
			.param("subject", "plan")
			.param("roundId", round)
			.with(office.users().session(user))
			.with(Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private static void assertInvalid(MvcTestResult result, String... texts) {
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(FormFields.body(result)).contains(texts).contains("error-summary");
	}

}
