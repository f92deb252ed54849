package vn.tuyengiao.portal.task.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.OfficeTasks;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TaskIntegrationTests {

	private static final String TITLE = "Rà soát tổ dư luận xã hội";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BackgroundWork background;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private TestClock clock;

	private UUID secretary;

	private UUID officer;

	private UUID head;

	@BeforeEach
	void peopleAreThere() {
		secretary = office.people().secretary();
		officer = office.people().officer();
		head = office.people().head();
		office.people().neighbour();
		office.people().colleague();
	}

	@Test
	void aTaskIsGivenDoneReturnedAndClosed() {
		Map<String, String> form = form();
		form.put("units", office.unit("donghoa").id().toString());
		MvcTestResult given = post("/tasks", officer, form);
		assertThat(given).hasStatus(HttpStatus.FOUND);
		UUID task = one("select id from task");
		assertThat(given.getResponse().getRedirectedUrl()).startsWith("/tasks/" + task);
		background.await();
		assertThat(notices(secretary)).containsExactly("TASK_GIVEN");
		assertThat(notices(head)).containsExactly("TASK_GIVEN");
		assertThat(notices(office.people().neighbour())).isEmpty();
		assertThat(body("/", secretary)).contains(TITLE, "/tasks/" + task);
		assertThat(body("/tasks", secretary)).contains(TITLE, "Mới giao");
		assertThat(body("/tasks", office.people().neighbour())).doesNotContain(TITLE);
		assertThat(open("/tasks/" + task, office.people().neighbour())).hasStatus(HttpStatus.NOT_FOUND);

		office.tasks().note(secretary, task, "Đã họp ba chi bộ");
		assertThat(office.tasks().status(task)).isEqualTo("STARTED");
		assertThat(post("/tasks/" + task + "/report", secretary, entry(""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Báo cáo phải có kết quả");
		assertThat(post("/tasks/" + task + "/report", secretary, entry("Đã củng cố năm tổ")))
			.hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(notices(officer)).containsExactly("TASK_REPORTED");
		assertThat(body("/", officer)).contains("Xem kết quả, kết thúc: " + TITLE);
		assertThat(body("/", secretary)).doesNotContain("/tasks/" + task + "\"");

		assertThat(body("/tasks/" + task, officer)).contains("Đã củng cố năm tổ", "Kết thúc");
		assertThat(post("/tasks/" + task + "/report/recall", secretary, Map.of())).hasStatus(HttpStatus.CONFLICT);
		assertThat(post("/tasks/" + task + "/return", officer, reason("Thiếu danh sách"))).hasStatus(HttpStatus.FOUND);
		assertThat(body("/tasks/" + task, secretary)).contains("Thiếu danh sách", "Bị trả lại");
		assertThat(body("/", secretary)).contains(TITLE);
		office.tasks().report(secretary, task, "Đã bổ sung danh sách");
		assertThat(post("/tasks/" + task + "/close", secretary, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/tasks/" + task + "/close", officer, Map.of())).hasStatus(HttpStatus.FOUND);
		assertThat(post("/tasks/" + task + "/close", officer, Map.of())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Nhiệm vụ này đã kết thúc");
		assertThat(body("/tasks?state=DONE", officer)).contains(TITLE);
		clock.advance(Duration.ofMinutes(9));
		assertThat(post("/tasks/" + task + "/close/recall", officer, Map.of())).hasStatus(HttpStatus.FOUND);
		assertThat(office.tasks().status(task)).isEqualTo("REPORTED");
		background.await();
		assertThat(notices(secretary)).contains("TASK_RETURNED").doesNotContain("TASK_CLOSED");
	}

	@Test
	void aDayOnWhichNobodyIsThereIsAskedAboutOnce() {
		for (UUID user : List.of(secretary, head)) {
			away(user, null);
		}
		Map<String, String> form = form();
		form.put("dueOn", "04/12/2026");
		form.put("units", office.unit("donghoa").id().toString());
		assertFault(form, "dueOn", "mọi người ghi số liệu vắng mặt đến hết ngày 05/12/2026");
		form.put("dayOff", "04/12/2026");
		assertThat(post("/tasks", officer, form)).hasStatus(HttpStatus.FOUND);

		UUID task = one("select id from task");
		Map<String, String> move = new LinkedHashMap<>(
				Map.of("id", Ids.next().toString(), "dueOn", "03/12/2026", "words", "Sớm hơn", "version", "0"));
		assertThat(post("/tasks/" + task + "/move", officer, move)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("đến hết ngày 05/12/2026", "name=\"dayOff\" value=\"03/12/2026\"");
	}

	@Test
	void whoStandsInForWhoHasATaskDoesIt() {
		away(secretary, head);
		Map<String, String> form = form();
		form.put("dueOn", "04/12/2026");
		form.put("people", office.unit("donghoa").id() + "." + secretary);
		assertFault(form, "dueOn", "người làm thay: ");
		form.put("dayOff", "04/12/2026");
		assertThat(post("/tasks", officer, form)).hasStatus(HttpStatus.FOUND);
		UUID task = one("select id from task");
		assertThat(body("/", head)).contains(TITLE, "Thay cho");
		assertThat(post("/tasks/" + task + "/report", head, entry("Đã làm thay"))).hasStatus(HttpStatus.FOUND);
		assertThat(office.tasks().status(task)).isEqualTo("REPORTED");
	}

	private void away(UUID user, UUID deputy) {
		office.jdbc()
			.sql("""
					insert into absence (id, user_id, deputy_id, first_day, last_day, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, now())
					""")
			.params(Arrays.asList(Ids.next(), user, deputy, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 5),
					user))
			.update();
	}

	@Test
	void badInputIsSaidAtItsFieldAndNothingIsLost() {
		Map<String, String> form = form();
		assertFault(form, "units", "Hãy chọn nơi nhận việc");
		form.put("units", office.unit("donghoa").id().toString());
		form.put("dueOn", "23/11/2026");
		assertFault(form, "dueOn", "Hạn không được trước hôm nay");
		form.put("dueOn", "04/12/2026");
		form.put("words", "Gặp ông Nguyễn Văn Sáu, số 0912 345 678");
		assertFault(form, "words", "0912 345 678", "Gặp ông Nguyễn Văn Sáu");
		form.put("words", "");
		form.put("units", office.commune(office.district("Lý Nhân"), "Bắc Lý").id().toString());
		assertFault(form, "units", "không thuộc phạm vi giao việc");
		office.jdbc()
			.sql("update unit set valid_to = ? where id = ?")
			.params(TestClock.TODAY.minusDays(1), office.unit("vanxa").id())
			.update();
		form.put("units", office.unit("vanxa").id().toString());
		assertFault(form, "units", "Văn Xá không còn hoạt động");
		form.remove("units");
		form.put("people", office.unit("donghoa").id() + "." + officer);
		assertFault(form, "people", "không còn giữ vai trò");
		form.remove("people");
		form.put("units", office.unit("donghoa").id().toString());
		form.put("watchers", office.people().neighbour().toString());
		assertFault(form, "watchers", "phải là người đọc được");
		assertThat(count("task")).isZero();
	}

	@Test
	void aDayOffIsAskedAboutOnce() {
		Map<String, String> form = form();
		form.put("units", office.unit("donghoa").id().toString());
		form.put("dueOn", "05/12/2026");
		MvcTestResult asked = post("/tasks", officer, form);
		assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("05/12/2026 là ngày nghỉ; ngày làm việc kế tiếp là 07/12/2026");
		form.put("dayOff", FormFields.of(asked).get("dayOff"));
		assertThat(post("/tasks", officer, form)).hasStatus(HttpStatus.FOUND);
		assertThat(count("task")).isOne();
	}

	@Test
	void oneActGivesTheSameToManyAndShowsWhoIsSilent() {
		UUID act = office.tasks()
			.given(officer, office.district().id(), TITLE, Set.of(office.people().colleague()),
					TaskHolder.unit(office.unit("donghoa").id()), TaskHolder.unit(office.unit("vanxa").id()));
		office.tasks().note(secretary, office.tasks().of(act, "donghoa"), "Đang làm");
		assertThat(body("/tasks/given/" + act, officer)).contains("Đồng Hóa", "Văn Xá", "Đang làm", "Mới giao");
		assertThat(body("/tasks/given/" + act + "?state=SILENT", officer)).contains("Văn Xá")
			.doesNotContain(">Đồng Hóa<");
		MvcTestResult own = open("/tasks/given/" + act, secretary);
		assertThat(own.getResponse().getRedirectedUrl()).isEqualTo("/tasks/" + office.tasks().of(act, "donghoa"));
		assertThat(open("/tasks/given/" + act, office.people().observer())).hasStatusOk();
		background.await();
		assertThat(notices(office.people().colleague())).containsExactly("TASK_GIVEN");
		assertThat(body("/notices", secretary)).contains("Nhiệm vụ mới: " + TITLE).doesNotContain("??");
		assertThat(body("/owed", secretary)).contains(TITLE, "Kim Bảng giao");
	}

	@Test
	void theHolderSplitsItAndHandsItOnButNotBack() {
		UUID task = office.tasks().given("donghoa", TITLE);
		UUID unit = office.unit("donghoa").id();
		UUID part = office.tasks().part(secretary, task, "Lập danh sách", new TaskHolder(unit, head));
		assertThat(body("/tasks/" + task, secretary)).contains("Lập danh sách", "Còn 1 phần việc chưa xong");
		assertThat(body("/owed", head)).contains("Lập danh sách");
		assertThat(body("/owed", secretary)).doesNotContain("Lập danh sách");

		Map<String, String> form = reason("Đúng phần việc của đồng chí trưởng ban");
		form.put("to", unit + "." + head);
		assertThat(post("/tasks/" + task + "/hand-on", secretary, form)).hasStatus(HttpStatus.FOUND);
		assertThat(body("/tasks/" + task, officer)).contains("Chuyển người làm", "Đúng phần việc");
		background.await();
		assertThat(notices(officer)).containsExactly("TASK_HANDED_ON");
		Map<String, String> back = reason("Trả về");
		back.put("to", unit.toString());
		assertThat(post("/tasks/" + task + "/hand-on", head, back)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("không chuyển ngược lại được");
		assertThat(post("/tasks/" + task + "/cancel", officer, reason("Không cần nữa"))).hasStatus(HttpStatus.FOUND);
		assertThat(office.tasks().status(part)).isEqualTo("CANCELLED");
		assertThat(post("/tasks/" + task + "/report", head, entry("Xong"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Xong");
	}

	@Test
	void twoWhoEditSeeBothVersionsAndTwoWhoCloseCloseOnce() throws Exception {
		UUID task = office.tasks().given("donghoa", TITLE);
		Map<String, String> mine = Map.of("version", "0", "title", "Rà soát tổ tuyên vận", "words", "", "evidence", "");
		assertThat(post("/tasks/" + task + "/edit", officer, mine)).hasStatus(HttpStatus.FOUND);
		assertThat(post("/tasks/" + task + "/edit", office.people().colleague(),
				Map.of("version", "0", "title", "Củng cố tổ", "words", "", "evidence", "")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rà soát tổ tuyên vận", "Củng cố tổ");
		assertThat(post("/tasks/" + task + "/edit", officer, mine)).as("pressed twice").hasStatus(HttpStatus.FOUND);

		office.tasks().report(secretary, task, "Xong");
		ExecutorService both = Executors.newFixedThreadPool(2);
		List<Callable<Integer>> presses = List.of(officer, office.people().colleague())
			.stream()
			.<Callable<Integer>>map(
					user -> () -> post("/tasks/" + task + "/close", user, Map.of()).getResponse().getStatus())
			.toList();
		List<Future<Integer>> answers = both.invokeAll(presses);
		both.shutdown();
		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
		assertThat(count("task_note where kind = 'CLOSED'")).isOne();
	}

	@Test
	void remindersFollowAMovedDateAndItsDirectiveHearsOfATask() {
		UUID directive = office.directives().issued("05-CT/TW");
		UUID task = office.tasks().because(directive, "donghoa", TITLE);
		office.tasks().move(task, OfficeTasks.DUE.plusDays(3));
		assertThat(office.jdbc()
			.sql("select due_on from owed_task where record_id = ?")
			.param(task)
			.query(LocalDate.class)
			.single()).isEqualTo(OfficeTasks.DUE.plusDays(3));
		assertThat(body("/directives/" + directive + "/thread", officer)).contains("Giao việc", TITLE);
		assertThat(body("/directives/matrix", officer)).contains("1 nhiệm vụ chưa xong");
		assertThat(body("/directives/" + directive + "/units/" + office.unit("donghoa").id(), secretary))
			.contains("Nhiệm vụ đang giao vì văn bản này", TITLE);
		assertThat(body("/find?q=ra soat to du luan", secretary)).contains(TITLE);
		assertThat(body("/find?q=ra soat to du luan", office.people().neighbour())).doesNotContain("/tasks/" + task);
		background.await();
		assertThat(notices(secretary)).contains("TASK_MOVED");
	}

	@Test
	void evidenceIsReadByThoseWhoReadTheTask() {
		UUID task = office.tasks().given("donghoa", TITLE);
		MvcTestResult sent = mvc.post()
			.uri("/tasks/" + task + "/report")
			.multipart()
			.file(new MockMultipartFile("file", "anh.png", "image/png", OfficeFiles.png()))
			.param("id", Ids.next().toString())
			.param("words", "Xong")
			.param("looked", "true")
			.with(office.session(secretary))
			.with(Users.formToken())
			.exchange();
		assertThat(sent).hasStatus(HttpStatus.FOUND);
		String file = "/tasks/" + task + "/files/" + one("select id from task_file");
		assertThat(open(file, officer)).hasStatusOk();
		assertThat(open(file, office.people().neighbour())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatALeaverHasIsHandedOverAtOnceAndBothAreTold() {
		UUID unit = office.unit("donghoa").id();
		UUID task = office.tasks().given(officer, office.district().id(), TITLE, Set.of(), new TaskHolder(unit, head));
		assertThat(body("/handover/" + head, officer)).contains(TITLE);
		assertThat(open("/handover/" + head, office.people().neighbour())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(open("/handover/" + head, office.people().observer())).hasStatus(HttpStatus.FORBIDDEN);
		Map<String, String> form = new LinkedHashMap<>(
				Map.of("unit", unit.toString(), "to", "", "reason", "Chuyển công tác"));
		assertThat(post("/handover/" + head + "?unit=" + unit, officer, form))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		form.put("to", secretary.toString());
		assertThat(post("/handover/" + head + "?unit=" + unit, officer, form)).hasStatus(HttpStatus.FOUND);
		assertThat(body("/owed", secretary)).contains(TITLE);
		assertThat(body("/tasks/" + task, officer)).contains("Bàn giao", "Chuyển công tác");
		background.await();
		assertThat(notices(secretary)).contains("TASK_HANDED_OVER");
		assertThat(notices(head)).contains("TASK_HANDED_OVER");
	}

	@Test
	void pagesOfThousandsCostNoMoreStatements() throws Exception {
		for (int at = 0; at < 70; at++) {
			office.commune("Xã số " + at);
		}
		Map<String, String> form = form();
		form.put("everyone", "true");
		assertThat(body("/tasks/new", officer)).contains("mỗi dòng một đơn vị").doesNotContain("Xã số 12");
		assertThat(sql.statementsOf(() -> post("/tasks", officer, form))
			.stream()
			.filter(one -> one.contains("insert"))
			.filter(one -> one.contains("task"))).hasSize(2);
		UUID act = one("select id from task_act");
		assertThat(count("task")).isEqualTo(72);
		for (String page : List.of("/tasks", "/tasks?q=ra soat&side=GIVEN&state=ALL", "/tasks/given/" + act)) {
			assertThat(sql.statementsOf(() -> open(page, officer))).as(page).hasSizeLessThanOrEqualTo(8);
			assertThat(sql.statementsOf(() -> open(page, office.people().leader()))).as(page)
				.hasSizeLessThanOrEqualTo(8);
		}
		assertThat(open("/tasks/export?state=ALL", officer)).hasStatusOk();
		assertThat(open("/tasks/given/" + act + "/export", officer)).hasStatusOk();
	}

	private void assertFault(Map<String, String> form, String field, String... texts) {
		form.put("id", Ids.next().toString());
		MvcTestResult result = post("/tasks", officer, form);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(HtmlUtils.htmlUnescape(FormFields.body(result))).contains("id=\"" + field + "-error\"")
			.contains(texts)
			.contains(TITLE);
	}

	private Map<String, String> form() {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("id", Ids.next().toString());
		form.put("unit", office.district().id().toString());
		form.put("title", TITLE);
		form.put("dueOn", "04/12/2026");
		return form;
	}

	private static Map<String, String> entry(String words) {
		return Map.of("id", Ids.next().toString(), "words", words);
	}

	private static Map<String, String> reason(String words) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("id", Ids.next().toString());
		form.put("words", words);
		return form;
	}

	private MvcTestResult post(String uri, UUID user, Map<String, String> form) {
		var request = mvc.post().uri(uri).with(office.session(user)).with(Users.formToken());
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult open(String uri, UUID user) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private String body(String uri, UUID user) {
		MvcTestResult result = open(uri, user);
		assertThat(result).hasStatusOk();
		return HtmlUtils.htmlUnescape(FormFields.body(result));
	}

	private List<String> notices(UUID user) {
		return office.jdbc()
			.sql("select kind from notice where user_id = ? and kind like 'TASK%' order by created_at")
			.param(user)
			.query(String.class)
			.list();
	}

	private int count(String table) {
		return office.jdbc().sql("select count(*)::int from " + table).query(Integer.class).single();
	}

	private UUID one(String statement) {
		return office.jdbc().sql(statement).query(UUID.class).single();
	}

}
