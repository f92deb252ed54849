package vn.tuyengiao.portal.plan.web.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

@IntegrationTest
class PlanPagesIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	SqlCounter sql;

	@BeforeEach
	void open() {
		office.quarter();
	}

	@Test
	void planIsReadAsADocumentWithItsTasksAndWhatTheReaderMayDo() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị <b>quán triệt</b>"));
		assertThat(page(office.people().secretary(), "/plans/" + plan)).contains("Kế hoạch quý I/2027", "xã Đồng Hóa",
				"Hội nghị &lt;b&gt;quán triệt", "Số chi bộ: 12", "04/01/2027 – 15/03/2027", "Soạn tiếp",
				"Bám sát chỉ đạo");
		assertThat(page(office.people().officer(), "/plans/" + plan)).contains("Nhập thay", "Gia hạn");
		assertThat(page(office.people().observer(), "/plans/" + plan)).doesNotContain("Soạn tiếp", "Nhập thay",
				"Gia hạn", "Duyệt hoặc trả lại");
	}

	@Test
	void planEnteredByTheDistrictIsMarkedSo() {
		UUID plan = office.plans().by(office.people().officer()).draft("donghoa", task("Hội thi"));
		assertThat(page(office.people().secretary(), "/plans/" + plan)).contains("Cấp trên nhập thay");
	}

	@Test
	void reasonsOfTheLastReturnStandAtTheirTasksAndOnTop() {
		PlanContent.Line task = task("Hội nghị");
		UUID plan = office.plans().submitted("donghoa", task);
		office.plans()
			.giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu phần dư luận"), new Pin(task.id(), "Chưa rõ số chi bộ"));
		String page = page(office.people().secretary(), "/plans/" + plan);
		assertThat(page).contains("Bị trả lại để sửa", "Thiếu phần dư luận", "Chưa rõ số chi bộ", "Sửa theo yêu cầu");
		assertThat(page.indexOf("Chưa rõ số chi bộ")).isGreaterThan(page.indexOf("line-" + task.id()));
	}

	@Test
	void reportShowsPlannedAndReachedWithShareAndTotals() {
		UUID plan = office.plans().accepted("donghoa", task("Hội nghị"), task("Hội thi"));
		office.plans().report(plan);
		String page = page(office.people().officer(), "/plans/" + plan + "/report");
		assertThat(page).contains("Báo cáo quý I/2027", "Hoàn thành cơ bản", "Đề nghị cấp tài liệu", "75%", "100%",
				"Mưa bão", "Chuyển sang kỳ sau", "1 / 2", "Duyệt hoặc trả lại");
		assertThat(page(office.people().officer(), "/plans/" + plan)).contains("Xem báo cáo", "9 (75%)");
	}

	@Test
	void reportThatIsNotBegunIsNotFound() {
		UUID plan = office.plans().accepted("donghoa", task("Hội nghị"));
		assertThat(status(office.people().secretary(), "/plans/" + plan + "/report")).isEqualTo(404);
		assertThat(page(office.people().secretary(), "/plans/" + plan)).contains("Lập báo cáo");
	}

	@Test
	void everyRoundStaysReadableWithWhatItChanged() {
		PlanContent.Line task = task("Hội nghị quán triệt");
		UUID plan = office.plans().submitted("donghoa", task, task("Hội thi"));
		office.plans().giveBack(plan, Subject.PLAN, new Pin(task.id(), "Ghi rõ đối tượng"));
		UUID reason = office.plans().read(plan).openReasons(Subject.PLAN).get(0).id();
		office.plans()
			.write(plan, "Bám sát chỉ đạo của cấp trên", Map.of(reason, "Đã bổ sung"),
					task(task.id(), "Hội nghị quán triệt cho đảng viên"), task("Tuyên truyền miệng"));
		office.plans().submit(plan);

		assertThat(page(office.people().officer(), "/plans/" + plan)).contains("/rounds/plan/1", "/rounds/plan/2");
		assertThat(page(office.people().officer(), "/plans/" + plan + "/rounds/plan/1"))
			.contains("Ghi rõ đối tượng", "Đã bổ sung", "Hội thi")
			.doesNotContain("Tuyên truyền miệng", "Thay đổi so với");
		assertThat(page(office.people().secretary(), "/plans/" + plan + "/rounds/PLAN/2"))
			.contains("Thay đổi so với lần 1", "<ins> cho đảng viên</ins>", "Đã bỏ", "Thêm mới", "Tuyên truyền miệng");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/rounds/plan/1", "/review/plan" })
	void foreignPlanIsNotFound(String part) {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		assertThat(status(office.people().neighbour(), "/plans/" + plan + part)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/not-an-id", "/plans/00000000-0000-0000-0000-000000000000",
			"/plans/not-an-id/report", "/plans/not-an-id/rounds/plan/1", "/plans/obligations/x/extension",
			"/plans/obligations/00000000-0000-0000-0000-000000000000/extension" })
	void unknownIdIsNotFound(String uri) {
		assertThat(status(office.people().officer(), uri)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rounds/plan/2", "/rounds/plan/0", "/rounds/plan/x", "/rounds/other/1",
			"/rounds/report/1", "/review/other", "/rounds/plan/99999999999" })
	void unknownRoundOrSubjectIsNotFound(String part) {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		assertThat(status(office.people().officer(), "/plans/" + plan + part)).isEqualTo(404);
	}

	@Test
	void pagesNeedTheSameFewStatementsForOneTaskAndForAHundred() throws Exception {
		UUID small = office.plans().accepted("donghoa", task("Hội nghị"));
		UUID large = office.plans()
			.accepted("vanxa",
					IntStream.range(0, 100).mapToObj(i -> task("Công việc " + i)).toArray(PlanContent.Line[]::new));
		office.plans().report(small);
		office.plans().report(large);
		for (String part : List.of("", "/report", "/rounds/plan/1", "/rounds/report/1", "/review/report")) {
			// the first look at a review is noted down
			page(office.people().leader(), "/plans/" + small + part);
			page(office.people().leader(), "/plans/" + large + part);
			List<String> few = statements(office.people().leader(), "/plans/" + small + part);
			assertThat(few).as(part).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
			assertThat(statements(office.people().leader(), "/plans/" + large + part)).as(part).hasSameSizeAs(few);
		}
	}

	@Test
	void moreTimeIsGivenWithAReasonThatTheUnitReads() {
		UUID obligation = office.plans().obligation("donghoa", Subject.PLAN);
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		String uri = "/plans/obligations/" + obligation + "/extension";
		assertThat(page(office.people().officer(), uri)).contains("Gia hạn nộp", "22/12/2026");
		String token = UUID.randomUUID().toString();
		for (int press = 0; press < 2; press++) {
			assertThat(post(office.people().officer(), uri, "token", token, "dueOn", "2026-12-30", "reason",
					"Bí thư đi học"))
				.hasStatus3xxRedirection()
				.hasRedirectedUrl("/plans/" + plan);
		}
		assertThat(page(office.people().officer(), uri).split("Bí thư đi học")).hasSize(2);
		assertThat(page(office.people().secretary(), "/plans/" + plan)).contains("30/12/2026", "Bí thư đi học");
	}

	@Test
	void extensionWithoutReasonOrWithAWrongDayIsShownAgainWithWhatWasTyped() {
		String uri = "/plans/obligations/" + office.plans().obligation("donghoa", Subject.PLAN) + "/extension";
		assertInvalid(post(office.people().officer(), uri, "dueOn", "2026-12-30", "reason", " "), "30/12/2026");
		assertInvalid(post(office.people().officer(), uri, "dueOn", "2026-12-22", "reason", "Bận"),
				"Hạn mới phải sau hạn hiện nay", "Bận");
		assertInvalid(post(office.people().officer(), uri, "dueOn", "31/2/2027", "reason", "Bận"), "Bận");
		assertInvalid(post(office.people().officer(), uri, "dueOn", "2020-01-01", "reason", "Bận"), "Hạn mới đã qua");
		assertInvalid(post(office.people().officer(), uri, "dueOn", "2026-12-30", "reason", "x".repeat(1001)),
				"x".repeat(1001));
		assertInvalid(post(office.people().officer(), uri, "token", "zzz", "dueOn", "2026-12-30", "reason", "Bận"),
				"Bận");
	}

	@Test
	void onlyTheDistrictGivesMoreTimeAndOnlyToItsOwnUnits() {
		String uri = "/plans/obligations/" + office.plans().obligation("donghoa", Subject.PLAN) + "/extension";
		assertThat(status(office.people().secretary(), uri)).isEqualTo(403);
		assertThat(status(office.people().neighbour(), uri)).isEqualTo(404);
		assertThat(status(office.people().observer(), uri)).isEqualTo(403);
		assertThat(post(office.people().secretary(), uri, "dueOn", "2026-12-30", "reason", "Bận"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(office.people().neighbour(), uri, "dueOn", "2026-12-30", "reason", "Bận"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void acceptedPlanNeedsNoMoreTime() {
		office.plans().accepted("donghoa", task("Hội nghị"));
		String uri = "/plans/obligations/" + office.plans().obligation("donghoa", Subject.PLAN) + "/extension";
		assertThat(page(office.people().leader(), uri)).contains("không cần gia hạn").doesNotContain("name=\"dueOn\"");
		assertThat(post(office.people().leader(), uri, "dueOn", "2026-12-30", "reason", "Bận"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void englishReaderReadsEnglish() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		assertThat(FormFields.body(mvc.get()
			.uri("/plans/" + plan)
			.cookie(new jakarta.servlet.http.Cookie("lang", "en"))
			.with(office.users().session(office.people().secretary()))
			.exchange())).contains("Continue", "Last edited");
	}

	@Test
	void viewOfThePlanKnowsItsLines() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		PlanView view = office.plans().read(plan);
		assertThat(view.linesById()).hasSize(1);
	}

	private static void assertInvalid(MvcTestResult result, String... texts) {
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(FormFields.body(result)).contains(texts).contains("error-summary");
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return FormFields.body(result);
	}

	private int status(UUID user, String uri) {
		return mvc.get().uri(uri).with(office.users().session(user)).exchange().getResponse().getStatus();
	}

	private MvcTestResult post(UUID user, String uri, String... parameters) {
		var request = mvc.post()
			.uri(uri)
			.with(office.users().session(user))
			.with(vn.tuyengiao.portal.testing.Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = office.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange());
	}

}
