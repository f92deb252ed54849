package vn.tuyengiao.portal.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * Đồng Hóa sends its plan on the last day, 24 November 2026, Ba Sao too late, and Văn Xá
 * not at all; the notice is of the same day.
 */
@IntegrationTest
class ResultsIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BackgroundWork background;

	@Autowired
	SqlCounter sql;

	@BeforeEach
	void oneIsOnTimeOneIsLateOneIsSilent() {
		office.quarter();
		office.commune("Ba Sao");
		office.papers();
		office.board("kimbang");
		due("donghoa", "2026-11-24");
		due("basao", "2026-11-20");
		due("vanxa", "2026-11-19");
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		office.plans().by(office.people().secretary(office.unit("basao"))).submitted("basao", task("Tuyên truyền"));
	}

	@Test
	void theNoticeSaysHowEachUnitStandsAndTheUnitsReadItOnceALeaderIssuedIt() throws Exception {
		UUID officer = office.people().officer();
		UUID leader = office.people().leader();
		String notice = made(officer);
		assertThat(body(notice, officer)).contains("THÔNG BÁO", "kế hoạch, báo cáo công tác tuyên giáo quý I năm 2027",
				"trong tổng số 3 đơn vị phải nộp", "- 1 đơn vị nộp đúng hạn.", "- 1 đơn vị nộp chậm.",
				"- 1 đơn vị quá hạn chưa nộp.", "Nộp chậm: Đảng ủy xã Ba Sao (chậm 4 ngày so với hạn 20/11/2026).",
				"Chưa nộp: Đảng ủy xã Văn Xá (quá hạn 5 ngày, từ 19/11/2026).", "Số …-TB/BTG");
		assertThat(sql.statementsOf(() -> get(notice, officer))).hasSizeLessThanOrEqualTo(8);

		assertThat(post(notice + "/present", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(body("/", leader)).contains("Thông báo kết quả: kết quả thực hiện");
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(get(notice + "/issue", leader)));
		assertThat(post(notice + "/issue", officer, form)).hasStatus(403);
		String issued = post(notice + "/issue", leader, form).getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
		background.await();
		assertThat(body(issued, office.people().neighbour())).contains("Số 01-TB/BTG", "quá hạn 5 ngày");
		assertThat(get(notice, office.people().neighbour())).hasStatus(404);
		assertThat(body("/notices", office.people().neighbour())).contains("gửi đơn vị: 01-TB/BTG");
		String record = notice.replace("/papers/", "/plans/");
		assertThat(post(record + "/refresh", officer, Map.of("version", "0"))).hasStatus(409);
		assertThat(post(record + "/delete", officer, Map.of())).hasStatus(409);
	}

	@Test
	void figuresStayThoseOfTheDayUntilTheyAreCountedAnew() {
		UUID officer = office.people().officer();
		String notice = made(officer);
		String record = notice.replace("/papers/", "/plans/");
		office.plans().by(office.people().neighbour()).submitted("vanxa", task("Tuyên truyền miệng"));
		assertThat(body(notice, officer)).contains("Chưa nộp: Đảng ủy xã Văn Xá");
		MvcTestResult page = get(record, officer);
		assertThat(FormFields.body(page)).contains("Đảng ủy xã Văn Xá", "Quá hạn chưa nộp");
		assertThat(post(record + "/refresh", officer, Map.of("version", "7"))).as("stale").hasStatus(409);
		assertThat(post(record + "/refresh", officer, Map.of("version", "0"))).hasStatus3xxRedirection();
		assertThat(post(record + "/refresh", officer, Map.of("version", "0"))).as("pressed twice")
			.hasStatus3xxRedirection();
		assertThat(body(notice, officer)).contains("- 2 đơn vị nộp chậm.").doesNotContain("Chưa nộp:");
		assertThat(post(record + "/delete", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select (select count(*) from result_notice) + (select count(*) from paper)")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aPeriodForWhichNothingIsSentIsRefusedAndPressedTwiceThereIsOneNotice() {
		UUID officer = office.people().officer();
		MvcTestResult page = get("/plans/results/new?period=" + office.quarter().id() + "&subject=REPORT", officer);
		Map<String, String> form = new LinkedHashMap<>(FormFields.of(page));
		assertThat(form).containsEntry("subject", "REPORT").containsEntry("period", office.quarter().id().toString());
		form.put("period", "");
		assertThat(post("/plans/results", officer, form)).hasStatus(422);
		jdbc.sql("delete from obligation where subject = 'REPORT'").update();
		form.put("period", office.quarter().id().toString());
		assertThat(FormFields.body(post("/plans/results", officer, form)))
			.contains("Kỳ này chưa có đơn vị nào phải nộp");
		form.put("subject", "PLAN");
		assertThat(post("/plans/results", officer, form)).hasStatus3xxRedirection();
		assertThat(post("/plans/results", officer, form)).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select count(*) from result_notice").query(Integer.class).single()).isOne();
		assertThat(get("/plans/results/new", office.people().secretary())).hasStatus(403);
		assertThat(body("/plans?period=" + office.quarter().id(), officer))
			.contains("/plans/results/new?period=" + office.quarter().id());
		assertThat(body("/plans/matrix", office.people().secretary())).doesNotContain("/plans/results/new");
	}

	private String made(UUID by) {
		MvcTestResult page = get("/plans/results/new?period=" + office.quarter().id(), by);
		MvcTestResult made = post("/plans/results", by, FormFields.of(page));
		assertThat(made).hasStatus3xxRedirection();
		return made.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private void due(String unit, String day) {
		jdbc.sql(
				"""
						update obligation set due_on = ?::date, lock_on = date '2027-01-04' where unit_id = ? and subject = 'PLAN'""")
			.params(day, office.unit(unit).id())
			.update();
	}

	private MvcTestResult post(String uri, UUID user, Map<String, String> form) {
		return FormFields.post(mvc, uri, office.session(user), form);
	}

	private MvcTestResult get(String uri, UUID user) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private String body(String uri, UUID user) {
		return FormFields.body(get(uri, user));
	}

}
