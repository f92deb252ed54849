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
import vn.tuyengiao.portal.plan.PlanDesk;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PlanPagesIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	SqlCounter sql;

	PlanDesk desk;

	@BeforeEach
	void open() {
		desk = new PlanDesk(portal);
	}

	@Test
	void planIsReadAsADocumentWithItsTasksAndWhatTheReaderMayDo() {
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị <b>quán triệt</b>"));
		assertThat(page(desk.secretary, "/plans/" + plan)).contains("Kế hoạch Quý I/2027", "xã Đồng Hóa",
				"Hội nghị &lt;b&gt;quán triệt", "Số chi bộ: 12", "04/01/2027 – 15/03/2027", "Soạn tiếp",
				"Bám sát chỉ đạo");
		assertThat(page(desk.officer, "/plans/" + plan)).contains("Nhập thay", "Gia hạn");
		assertThat(page(desk.observer, "/plans/" + plan)).doesNotContain("Soạn tiếp", "Nhập thay", "Gia hạn",
				"Duyệt hoặc trả lại");
	}

	@Test
	void planEnteredByTheDistrictIsMarkedSo() {
		UUID plan = desk.draft(desk.officer, desk.tree.first(), PlanDesk.task("Hội thi"));
		assertThat(page(desk.secretary, "/plans/" + plan)).contains("Cấp trên nhập thay");
	}

	@Test
	void reasonsOfTheLastReturnStandAtTheirTasksAndOnTop() {
		PlanContent.Line task = PlanDesk.task("Hội nghị");
		UUID plan = desk.submitted(desk.secretary, desk.tree.first(), task);
		desk.giveBack(desk.officer, plan, Subject.PLAN, new Pin(null, "Thiếu phần dư luận"),
				new Pin(task.id(), "Chưa rõ số chi bộ"));
		String page = page(desk.secretary, "/plans/" + plan);
		assertThat(page).contains("Bị trả lại để sửa", "Thiếu phần dư luận", "Chưa rõ số chi bộ", "Sửa theo yêu cầu");
		assertThat(page.indexOf("Chưa rõ số chi bộ")).isGreaterThan(page.indexOf("line-" + task.id()));
	}

	@Test
	void reportShowsPlannedAndReachedWithShareAndTotals() {
		UUID plan = desk.accepted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"),
				PlanDesk.task("Hội thi"));
		desk.report(desk.secretary, plan);
		String page = page(desk.officer, "/plans/" + plan + "/report");
		assertThat(page).contains("Báo cáo Quý I/2027", "Hoàn thành cơ bản", "Đề nghị cấp tài liệu", "75%", "100%",
				"Mưa bão", "Chuyển sang kỳ sau", "1 / 2", "Duyệt hoặc trả lại");
		assertThat(page(desk.officer, "/plans/" + plan)).contains("Xem báo cáo", "9 (75%)");
	}

	@Test
	void reportThatIsNotBegunIsNotFound() {
		UUID plan = desk.accepted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		assertThat(status(desk.secretary, "/plans/" + plan + "/report")).isEqualTo(404);
		assertThat(page(desk.secretary, "/plans/" + plan)).contains("Lập báo cáo");
	}

	@Test
	void everyRoundStaysReadableWithWhatItChanged() {
		PlanContent.Line task = PlanDesk.task("Hội nghị quán triệt");
		UUID plan = desk.submitted(desk.secretary, desk.tree.first(), task, PlanDesk.task("Hội thi"));
		desk.giveBack(desk.officer, plan, Subject.PLAN, new Pin(task.id(), "Ghi rõ đối tượng"));
		UUID reason = desk.read(desk.secretary, plan).openReasons(Subject.PLAN).get(0).id();
		desk.write(desk.secretary, plan, "Bám sát chỉ đạo của cấp trên", Map.of(reason, "Đã bổ sung"),
				PlanDesk.task(task.id(), "Hội nghị quán triệt cho đảng viên"), PlanDesk.task("Tuyên truyền miệng"));
		desk.submit(desk.secretary, plan);

		assertThat(page(desk.officer, "/plans/" + plan)).contains("/rounds/plan/1", "/rounds/plan/2");
		assertThat(page(desk.officer, "/plans/" + plan + "/rounds/plan/1"))
			.contains("Ghi rõ đối tượng", "Đã bổ sung", "Hội thi")
			.doesNotContain("Tuyên truyền miệng", "Thay đổi so với");
		assertThat(page(desk.secretary, "/plans/" + plan + "/rounds/PLAN/2")).contains("Thay đổi so với lần 1",
				"<ins> cho đảng viên</ins>", "Đã bỏ", "Thêm mới", "Tuyên truyền miệng");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/rounds/plan/1", "/review/plan" })
	void foreignPlanIsNotFound(String part) {
		UUID plan = desk.submitted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		assertThat(status(desk.otherSecretary, "/plans/" + plan + part)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/not-an-id", "/plans/00000000-0000-0000-0000-000000000000",
			"/plans/not-an-id/report", "/plans/not-an-id/rounds/plan/1", "/plans/obligations/x/extension",
			"/plans/obligations/00000000-0000-0000-0000-000000000000/extension" })
	void unknownIdIsNotFound(String uri) {
		assertThat(status(desk.officer, uri)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rounds/plan/2", "/rounds/plan/0", "/rounds/plan/x", "/rounds/other/1",
			"/rounds/report/1", "/review/other", "/rounds/plan/99999999999" })
	void unknownRoundOrSubjectIsNotFound(String part) {
		UUID plan = desk.submitted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		assertThat(status(desk.officer, "/plans/" + plan + part)).isEqualTo(404);
	}

	@Test
	void pagesNeedTheSameFewStatementsForOneTaskAndForAHundred() throws Exception {
		UUID small = desk.accepted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		UUID large = desk.accepted(desk.otherSecretary, desk.tree.second(),
				IntStream.range(0, 100)
					.mapToObj(i -> PlanDesk.task("Công việc " + i))
					.toArray(PlanContent.Line[]::new));
		desk.report(desk.secretary, small);
		desk.report(desk.otherSecretary, large);
		for (String part : List.of("", "/report", "/rounds/plan/1", "/rounds/report/1", "/review/report")) {
			page(desk.leader, "/plans/" + small + part);
			List<String> few = statements(desk.leader, "/plans/" + small + part);
			assertThat(few).as(part).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
			assertThat(statements(desk.leader, "/plans/" + large + part)).as(part).hasSameSizeAs(few);
		}
	}

	@Test
	void moreTimeIsGivenWithAReasonThatTheUnitReads() {
		UUID obligation = desk.obligation(desk.tree.first(), Subject.PLAN);
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		String uri = "/plans/obligations/" + obligation + "/extension";
		assertThat(page(desk.officer, uri)).contains("Gia hạn nộp", "22/12/2026");
		String token = UUID.randomUUID().toString();
		for (int press = 0; press < 2; press++) {
			assertThat(post(desk.officer, uri, "token", token, "dueOn", "2026-12-30", "reason", "Bí thư đi học"))
				.hasStatus3xxRedirection()
				.hasRedirectedUrl("/plans/" + plan);
		}
		assertThat(page(desk.officer, uri).split("Bí thư đi học")).hasSize(2);
		assertThat(page(desk.secretary, "/plans/" + plan)).contains("30/12/2026", "Bí thư đi học");
	}

	@Test
	void extensionWithoutReasonOrWithAWrongDayIsShownAgainWithWhatWasTyped() {
		String uri = "/plans/obligations/" + desk.obligation(desk.tree.first(), Subject.PLAN) + "/extension";
		assertInvalid(post(desk.officer, uri, "dueOn", "2026-12-30", "reason", " "), "2026-12-30");
		assertInvalid(post(desk.officer, uri, "dueOn", "2026-12-22", "reason", "Bận"), "Hạn mới phải sau hạn hiện nay",
				"Bận");
		assertInvalid(post(desk.officer, uri, "dueOn", "31/2/2027", "reason", "Bận"), "Bận");
		assertInvalid(post(desk.officer, uri, "dueOn", "2020-01-01", "reason", "Bận"), "Hạn mới đã qua");
		assertInvalid(post(desk.officer, uri, "dueOn", "2026-12-30", "reason", "x".repeat(1001)), "x".repeat(1001));
		assertInvalid(post(desk.officer, uri, "token", "zzz", "dueOn", "2026-12-30", "reason", "Bận"), "Bận");
	}

	@Test
	void onlyTheDistrictGivesMoreTimeAndOnlyToItsOwnUnits() {
		String uri = "/plans/obligations/" + desk.obligation(desk.tree.first(), Subject.PLAN) + "/extension";
		assertThat(status(desk.secretary, uri)).isEqualTo(403);
		assertThat(status(desk.otherSecretary, uri)).isEqualTo(404);
		assertThat(status(desk.observer, uri)).isEqualTo(403);
		assertThat(post(desk.secretary, uri, "dueOn", "2026-12-30", "reason", "Bận")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(desk.otherSecretary, uri, "dueOn", "2026-12-30", "reason", "Bận"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void acceptedPlanNeedsNoMoreTime() {
		desk.accepted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		String uri = "/plans/obligations/" + desk.obligation(desk.tree.first(), Subject.PLAN) + "/extension";
		assertThat(page(desk.leader, uri)).contains("không cần gia hạn").doesNotContain("name=\"dueOn\"");
		assertThat(post(desk.leader, uri, "dueOn", "2026-12-30", "reason", "Bận")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void englishReaderReadsEnglish() {
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		assertThat(FormFields.body(mvc.get()
			.uri("/plans/" + plan)
			.cookie(new jakarta.servlet.http.Cookie("lang", "en"))
			.with(desk.users().session(desk.secretary))
			.exchange())).contains("Continue", "Last edited");
	}

	@Test
	void viewOfThePlanKnowsItsLines() {
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		PlanView view = desk.read(desk.secretary, plan);
		assertThat(view.linesById()).hasSize(1);
	}

	private static void assertInvalid(MvcTestResult result, String... texts) {
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(FormFields.body(result)).contains(texts).contains("error-summary");
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(desk.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return FormFields.body(result);
	}

	private int status(UUID user, String uri) {
		return mvc.get().uri(uri).with(desk.users().session(user)).exchange().getResponse().getStatus();
	}

	private MvcTestResult post(UUID user, String uri, String... parameters) {
		var request = mvc.post()
			.uri(uri)
			.with(desk.users().session(user))
			.with(vn.tuyengiao.portal.testing.Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = desk.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange());
	}

}
