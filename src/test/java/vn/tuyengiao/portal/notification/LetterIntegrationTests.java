package vn.tuyengiao.portal.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * An officer writes a letter to communes whose plans were due on 20 November 2026; it is
 * Tuesday, 24 November.
 */
@IntegrationTest
class LetterIntegrationTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	private static final Pattern AT = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");

	private static final Pattern TASK = Pattern.compile("name=\"task\" value=\"([^\"]+)\"");

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	BackgroundWork background;

	@Autowired
	SqlCounter sql;

	@BeforeEach
	void twoCommunesThatAreLate() {
		office.quarter();
		office.commune("Ba Sao");
		office.people().secretary(office.unit("basao"));
		office.people().head();
		office.papers();
		office.board("kimbang");
		jdbc.sql("""
				update obligation set due_on = date '2026-11-20', lock_on = date '2027-01-04' where subject = 'PLAN'""")
			.update();
		clock.set(TUESDAY.atTime(9, 0).atZone(VietnamTime.ZONE).toInstant());
	}

	@Test
	void theLetterSaysWhomWhatAndSinceWhenAndIsPresentedIssuedAndRead() {
		UUID officer = office.people().officer();
		UUID leader = office.people().leader();
		String letter = written("donghoa", "vanxa");
		assertThat(body(letter, officer)).contains("Đảng ủy xã Đồng Hóa", "Đảng ủy xã Văn Xá",
				"đôn đốc kế hoạch quý I/2027", "Đến hết ngày 24/11/2026", "trước ngày 27/11/2026",
				"<td>Kế hoạch quý I/2027</td>", "Trình ký", "Số …-CV/BTG", "Nguyễn Thị Hòa", "TRƯỞNG BAN");
		assertThat(body("/", leader)).doesNotContain("Văn bản chờ ký");
		assertThat(post(letter + "/issue", leader, issue(letter, leader))).as("not presented").hasStatus(409);

		assertThat(post(letter + "/present", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(post(letter + "/present", officer, Map.of())).as("pressed twice").hasStatus3xxRedirection();
		background.await();
		assertThat(body("/", leader)).contains("Công văn đôn đốc: V/v đôn đốc kế hoạch quý I/2027");
		assertThat(body("/", officer)).doesNotContain("Công văn đôn đốc: V/v");
		assertThat(body("/notices", leader)).containsOnlyOnce("Trình ký: V/v đôn đốc kế hoạch quý I/2027");
		assertThat(post(letter + "/issue", officer, issue(letter, leader))).hasStatus(403);

		Map<String, String> form = issue(letter, leader);
		assertThat(post(letter + "/issue", leader, form)).hasStatus3xxRedirection();
		String issued = post(letter + "/issue", leader, form).getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
		background.await();
		assertThat(body(issued, leader)).contains("Số 01-CV/BTG");
		assertThat(body("/", leader)).doesNotContain("Công văn đôn đốc: V/v");
		assertThat(body("/plans", leader)).contains("Đôn đốc lần cuối 24/11/2026 09:00");

		assertThat(body("/notices", office.people().head())).contains("Văn bản của cấp trên gửi đơn vị: 01-CV/BTG");
		assertThat(body(issued, office.people().secretary())).contains("Số 01-CV/BTG", "Đảng ủy xã Văn Xá")
			.doesNotContain(letter + "\"", "Đính bản đã ký", "Sửa lời văn");
		assertThat(get(issued + "/word", office.people().neighbour())).hasStatusOk();
		assertThat(body("/papers", office.people().neighbour())).contains(issued);
	}

	@Test
	void nobodyReadsOfALetterWhatIsNotForHim() {
		String letter = written("donghoa", "vanxa");
		String record = letter.replace("/papers/reminder/", "/reminders/letters/");
		UUID foreign = office.people().secretary(office.unit("basao"));
		for (UUID commune : new UUID[] { office.people().secretary(), foreign }) {
			assertThat(get(letter, commune)).hasStatus(404);
			assertThat(get(record, commune)).hasStatus(404);
			assertThat(get(letter + "/word", commune)).hasStatus(404);
			assertThat(post(letter + "/present", commune, Map.of())).hasStatus(404);
			assertThat(post(record + "/delete", commune, Map.of())).hasStatus(404);
		}
		assertThat(get(letter, office.people().observer())).hasStatus(403);
		assertThat(body("/papers", office.people().observer())).doesNotContain(letter);
		assertThat(body("/papers", office.people().colleague())).contains(letter);
		String issued = issued(letter);
		assertThat(get(issued, foreign)).hasStatus(404);
		assertThat(get(issued + "/word", foreign)).hasStatus(404);
		assertThat(body("/papers", foreign)).doesNotContain(issued);
		for (String rest : new String[] { letter, letter + "/word", letter + "/words", record, issued + "/signed" }) {
			assertThat(get(rest, office.people().secretary())).as(rest).hasStatus(404);
		}
		assertThat(get(issued, office.people().observer())).hasStatusOk();
		assertThat(post(record + "/delete", office.people().officer(), Map.of())).hasStatus(409);
		assertThat(
				post(record + "/refresh", office.people().officer(), Map.of("version", "1", "newDueOn", "30/11/2026")))
			.hasStatus(409);
	}

	@Test
	void whoeverWroteInItDoesNotIssueIt() {
		UUID leader = office.people().leader();
		UUID other = office.people().otherLeader();
		String letter = written(leader, "donghoa");
		post(letter + "/present", leader, Map.of());
		assertThat(body(letter, leader)).contains("Người đã sửa lời văn không tự phát hành")
			.doesNotContain(letter + "/issue");
		assertThat(post(letter + "/issue", leader, issue(letter, other))).as("his own").hasStatus(409);
		assertThat(post(letter + "/withdraw", other, Map.of())).as("without a reason").hasStatus(403);
		assertThat(post(letter + "/withdraw", leader, Map.of())).hasStatus3xxRedirection();
		assertThat(post(letter + "/issue", other, issue(letter, other))).as("taken back").hasStatus(409);
		post(letter + "/present", leader, Map.of());
		assertThat(post(letter + "/issue", other, issue(letter, other))).hasStatus3xxRedirection();
	}

	@Test
	void aLeaderGivesADraftBackWithAReasonAndItsWriterIsTold() {
		UUID officer = office.people().officer();
		UUID leader = office.people().leader();
		String letter = written("donghoa");
		assertThat(get(letter + "/return", leader)).as("not presented").hasStatus(409);
		post(letter + "/present", officer, Map.of());
		assertThat(body(letter, leader)).contains(letter + "/return", "đã trình ký lúc 24/11/2026 09:00")
			.doesNotContain(letter + "/withdraw");
		assertThat(body(letter, officer)).contains(letter + "/withdraw").doesNotContain(letter + "/return");
		assertThat(get(letter + "/return", officer)).hasStatus(403);
		assertThat(post(letter + "/return", officer, Map.of("reason", "Tự trả"))).hasStatus(403);

		MvcTestResult blank = post(letter + "/return", leader, Map.of("reason", "  "));
		assertThat(blank).hasStatus(422);
		assertThat(text(blank)).contains("is-invalid");
		assertThat(text(post(letter + "/return", leader, Map.of("reason", "TỐI MẬT"))))
			.contains("Văn bản mật không được đưa lên", "TỐI MẬT");
		Map<String, String> reason = Map.of("reason", "Thiếu căn cứ, hạn quá gấp");
		assertThat(post(letter + "/return", leader, reason)).hasStatus3xxRedirection();
		assertThat(post(letter + "/return", leader, reason)).as("pressed twice").hasStatus3xxRedirection();
		assertThat(post(letter + "/return", leader, Map.of("reason", "Khác"))).as("not there any more").hasStatus(409);
		background.await();
		assertThat(body("/notices", officer))
			.containsOnlyOnce("Văn bản trình ký bị trả lại: V/v đôn đốc kế hoạch quý I/2027")
			.contains("Lý do trả lại: Thiếu căn cứ, hạn quá gấp");
		assertThat(body("/notices", office.people().colleague())).doesNotContain("bị trả lại: V/v");
		assertThat(body("/", officer)).contains("Công văn đôn đốc: V/v đôn đốc kế hoạch quý I/2027",
				"Lý do: Thiếu căn cứ, hạn quá gấp");
		assertThat(body("/", leader)).doesNotContain("Công văn đôn đốc: V/v");
		assertThat(body(letter, officer)).contains("đã trả lại lúc 24/11/2026 09:00", "Thiếu căn cứ, hạn quá gấp",
				"Trình ký");
		assertThat(post(letter + "/issue", leader, issue(letter, leader))).hasStatus(409);

		post(letter + "/present", officer, Map.of());
		assertThat(body(letter, officer)).doesNotContain("Thiếu căn cứ");
		assertThat(body("/", officer)).doesNotContain("Công văn đôn đốc: V/v");
		assertThat(post(letter + "/issue", leader, issue(letter, leader))).hasStatus3xxRedirection();
	}

	@Test
	void theNumberIsToldBeforeItIsTakenAndTheBookLeadsToWhatItBecame() {
		UUID officer = office.people().officer();
		UUID leader = office.people().leader();
		String letter = written("donghoa");
		post(letter + "/present", officer, Map.of());
		assertThat(body(letter + "/issue", leader)).contains("Văn bản sẽ lấy số 01-CV/BTG");
		assertThat(body(letter + "/issue", leader)).as("looking takes nothing").contains("sẽ lấy số 01-CV/BTG");
		assertThat(jdbc.sql("select count(*) from document_number").query(Integer.class).single()).isZero();
		String issued = issued(letter);
		String next = written("vanxa");
		post(next + "/present", officer, Map.of());
		assertThat(body(next + "/issue", leader)).contains("Văn bản sẽ lấy số 02-CV/BTG");

		office.board("vanxa");
		UUID plan = office.plans().submitted("vanxa", task("Hội nghị"));
		UUID paper = office.papers().issued(PaperKind.PLAN, plan, office.people().neighbour());
		assertThat(body("/directives/numbers", officer))
			.contains("01-CV/BTG", issued, "V/v đôn đốc kế hoạch quý I/2027", "01-KH/ĐU",
					"/papers/plan/" + plan + "/issued/" + paper)
			.doesNotContain("Chưa gắn với văn bản nào");
		jdbc.sql("update paper set unit_id = :other, addressees = '{}' where id = :paper")
			.param("other", office.district("Lý Nhân").id())
			.param("paper", paper)
			.update();
		assertThat(body("/directives/numbers", officer)).as("out of reach").doesNotContain("/papers/plan/" + plan);
	}

	@Test
	void aLetterStaysWhatItWasUntilItIsCountedAnew() {
		UUID officer = office.people().officer();
		String letter = written("donghoa", "vanxa");
		String record = letter.replace("/papers/reminder/", "/reminders/letters/");
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		clock.set(TUESDAY.plusDays(1).atTime(9, 0).atZone(VietnamTime.ZONE).toInstant());
		assertThat(body(letter, officer)).contains("Đảng ủy xã Đồng Hóa", "Đến hết ngày 24/11/2026");
		MvcTestResult page = get(record, officer);
		assertThat(text(page)).contains("1 việc trong công văn đã xong", "Đã xong");
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(page));
		form.put("newDueOn", "25/11/2026");
		assertThat(text(post(record + "/refresh", officer, form))).contains("Hạn mới phải sau hôm nay", "25/11/2026");
		form.put("newDueOn", "01/12/2026");
		assertThat(post(record + "/refresh", officer, form)).hasStatus3xxRedirection();
		assertThat(post(record + "/refresh", officer, form)).as("pressed twice").hasStatus3xxRedirection();
		assertThat(body(letter, officer))
			.contains("Đảng ủy xã Văn Xá", "Đến hết ngày 25/11/2026", "trước ngày 01/12/2026")
			.doesNotContain("Đảng ủy xã Đồng Hóa");
		office.plans().submitted("vanxa", task("Hội nghị quán triệt"));
		form.putAll(FormFields.of(get(record, officer)));
		form.put("newDueOn", "02/12/2026");
		assertThat(text(post(record + "/refresh", officer, form))).contains("có thể xóa công văn");
		assertThat(post(record + "/delete", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(get(letter, officer)).hasStatus(404);
		assertThat(jdbc.sql("select (select count(*) from paper) + (select count(*) from reminder_letter)")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatIsTypedAmissIsSaidAndPressedTwiceThereIsOneLetter() {
		UUID officer = office.people().officer();
		MvcTestResult page = open("donghoa");
		MvcTestResult past = make(officer, page, Map.of("newDueOn", "24/11/2026"));
		assertThat(past).hasStatus(422);
		assertThat(text(past)).contains("Hạn mới phải sau hôm nay", "Đồng Hóa", "checked");
		assertThat(text(make(officer, page, Map.of("task", "")))).contains("chọn ít nhất một việc");
		assertThat(make(officer, page, Map.of())).hasStatus3xxRedirection();
		assertThat(make(officer, page, Map.of())).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select count(*) from reminder_letter").query(Integer.class).single()).isOne();
		assertThat(make(office.people().secretary(), page, Map.of("token", Ids.next().toString()))).hasStatus(403);
	}

	@Test
	void wordsThatWereChosenStayAndTheListFindsThem() {
		UUID officer = office.people().officer();
		String letter = written("donghoa");
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(get(letter + "/words", officer)));
		form.put("subject", "V/v hoàn thành kế hoạch năm");
		form.put("style", "TEXT");
		assertThat(post(letter + "/words", officer, form)).hasStatus3xxRedirection();
		assertThat(body(letter, officer)).contains("V/v hoàn thành kế hoạch năm",
				"- Đảng ủy xã Đồng Hóa: kế hoạch quý I/2027 (hạn 20/11/2026, chậm 4 ngày).");
		assertThat(body("/papers?q=hoan+thanh&kind=REMINDER&year=2026&state=DRAFT", officer)).contains(letter);
		assertThat(body("/papers?q=khac", officer)).doesNotContain(letter);
		assertThat(body("/papers?state=ISSUED", officer)).doesNotContain(letter);
		assertThat(body("/papers?kind=NICHTS&year=x", officer)).contains(letter);
	}

	@Test
	void pagesTakeFewStatementsHoweverManyUnits() throws Exception {
		UUID officer = office.people().officer();
		String letter = written("donghoa", "vanxa", "basao");
		for (String uri : new String[] { letter, "/papers",
				letter.replace("/papers/reminder/", "/reminders/letters/") }) {
			get(uri, officer);
			assertThat(sql.statementsOf(() -> get(uri, officer))).as(uri).hasSizeLessThanOrEqualTo(8);
		}
		String issued = issued(letter);
		for (UUID reader : new UUID[] { officer, office.people().secretary() }) {
			get(issued, reader);
			assertThat(sql.statementsOf(() -> get(issued, reader))).hasSizeLessThanOrEqualTo(8);
		}
	}

	private String issued(String letter) {
		post(letter + "/present", office.people().officer(), Map.of());
		UUID leader = office.people().leader();
		MvcTestResult answer = post(letter + "/issue", leader, issue(letter, leader));
		assertThat(answer).hasStatus3xxRedirection();
		return answer.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private Map<String, String> issue(String letter, UUID user) {
		return new LinkedHashMap<>(FormFields.of(get(letter + "/issue", user)));
	}

	private String written(String... units) {
		return written(office.people().officer(), units);
	}

	/** The address of its document. */
	private String written(UUID by, String... units) {
		MvcTestResult made = make(by, open(units), Map.of());
		assertThat(made).hasStatus3xxRedirection();
		return made.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private MvcTestResult open(String... units) {
		StringBuilder at = new StringBuilder();
		for (String unit : units) {
			at.append(at.isEmpty() ? "?at=" : "&at=")
				.append(office.unit(unit).id())
				.append('.')
				.append(office.plans().obligation(unit, Subject.PLAN));
		}
		return get("/reminders/letters/new" + at, office.people().officer());
	}

	/** With all that the page ticks. */
	private MvcTestResult make(UUID by, MvcTestResult page, Map<String, String> typed) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri("/reminders/letters")
			.with(office.session(by))
			.with(Users.formToken());
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(page));
		form.putAll(typed);
		form.remove("at");
		Matcher place = AT.matcher(text(page));
		while (place.find()) {
			request.param("at", place.group(1));
		}
		if (!typed.containsKey("task")) {
			form.remove("task");
			Matcher task = TASK.matcher(text(page));
			while (task.find()) {
				request.param("task", task.group(1));
			}
		}
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult post(String uri, UUID user, Map<String, String> form) {
		return FormFields.post(mvc, uri, office.session(user), form);
	}

	private MvcTestResult get(String uri, UUID user) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private String body(String uri, UUID user) {
		return text(get(uri, user));
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
