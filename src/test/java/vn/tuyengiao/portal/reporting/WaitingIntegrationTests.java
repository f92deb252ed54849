package vn.tuyengiao.portal.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * What the bell tells as waiting stands on the home page until it is done, and no longer.
 */
@IntegrationTest
class WaitingIntegrationTests {

	private static final String BELL = "class=\"bell-count\"";

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BackgroundWork background;

	@Autowired
	TestClock clock;

	@Autowired
	SqlCounter sql;

	@BeforeEach
	void aDistrictWithTwoCommunes() {
		office.quarter();
		office.directives();
	}

	@Test
	void directiveWaitsFromItsIssuingToItsAcknowledgementAndAgainWhenItIsAmended() {
		assertThat(home(office.people().secretary())).doesNotContain("05-CT/TW", BELL);
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		background.await();
		assertThat(home(office.people().secretary())).contains("Xác nhận đã nhận: Chỉ thị 05-CT/TW",
				"Học tập và làm theo Bác", "Mở và xác nhận", BELL);
		acknowledge(id);
		assertThat(home(office.people().secretary())).doesNotContain("Xác nhận đã nhận: Chỉ thị 05-CT/TW")
			.contains("Chương trình hành động: Chỉ thị 05-CT/TW", "Hội nghị quán triệt: Chỉ thị 05-CT/TW");
		DraftService directives = portal.getBean(DraftService.class);
		office.as(office.people().officer(), () -> {
			directives.amend(id, Ids.next(), "Thêm mốc sơ kết");
		});
		office.directives().issue(id);
		background.await();
		assertThat(home(office.people().secretary())).contains("Xác nhận lại bản sửa đổi: Chỉ thị 05-CT/TW",
				"Có sửa đổi", BELL);
		acknowledge(id);
		assertThat(home(office.people().secretary())).doesNotContain("Xác nhận lại");
	}

	@Test
	void whatIsForKnowledgeOnlyIsAcknowledgedWithoutADueDateToo() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		jdbc.sql("delete from directive_duty where directive_id = ? and unit_id = ?")
			.params(id, office.unit("vanxa").id())
			.update();
		assertThat(home(office.people().neighbour())).contains("Xác nhận đã nhận: Chỉ thị 05-CT/TW", "owed-UNDATED")
			.doesNotContain("Chương trình hành động: Chỉ thị");
	}

	@Test
	void planGoesToAndFroBetweenTheListsOfCommuneAndDistrict() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		assertThat(home(office.people().secretary())).doesNotContain("Soạn tiếp", "Lập kế hoạch", "Sửa theo yêu cầu");
		assertThat(home(office.people().officer())).contains("Đồng Hóa: Kế hoạch quý I/2027", "Xem và duyệt");
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"), new Pin(null, "Thiếu hạn"));
		assertThat(home(office.people().secretary())).contains("Bị trả lại", "2 ý kiến cần trả lời",
				"Sửa theo yêu cầu");
		assertThat(home(office.people().officer())).doesNotContain("Xem và duyệt");
		office.plans().write(plan, "Đã bổ sung", Map.of(), task("Hội nghị quán triệt"));
		office.plans().submit(plan);
		assertThat(home(office.people().secretary())).doesNotContain("Bị trả lại", "Sửa theo yêu cầu");
		assertThat(home(office.people().officer())).contains("Đồng Hóa: Kế hoạch quý I/2027", "Xem và duyệt");
	}

	@Test
	void reportIsOwedOnceItsPlanIsAccepted() {
		assertThat(home(office.people().secretary())).doesNotContain("Báo cáo quý I/2027");
		office.plans().accepted("donghoa", task("Hội nghị quán triệt"));
		assertThat(home(office.people().secretary())).contains("Báo cáo quý I/2027", "Lập báo cáo");
	}

	@Test
	void draftWaitsForLeadersWhoDidNotWriteItAndThenForItsWriters() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives().distribute(id);
		jdbc.sql("update directive_version set written_by = written_by || ? where directive_id = ?")
			.params(office.people().otherLeader(), id)
			.update();
		assertThat(post("/directives/" + id + "/present", office.people().officer(),
				Map.of("versionId", office.directives().draft(id).toString())))
			.hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(home(office.people().leader())).contains("Trình ban hành: Chỉ thị 05-CT/TW", "Xem và ban hành",
				BELL);
		assertThat(home(office.people().otherLeader())).doesNotContain("Trình ban hành: Chỉ thị 05-CT/TW");
		assertThat(home(office.people().officer())).doesNotContain("05-CT/TW");
		assertThat(home(office.people().observer())).doesNotContain("05-CT/TW");
		assertThat(post("/directives/" + id + "/return", office.people().leader(),
				Map.of("versionId", office.directives().draft(id).toString(), "reason", "Bổ sung đề cương")))
			.hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(home(office.people().leader())).doesNotContain("Trình ban hành: Chỉ thị 05-CT/TW");
		assertThat(home(office.people().officer())).contains("Dự thảo bị trả lại: Chỉ thị 05-CT/TW", "Bổ sung đề cương",
				BELL);
		assertThat(home(office.people().colleague())).doesNotContain("Dự thảo bị trả lại");
		office.directives().issue(id);
		assertThat(home(office.people().officer())).doesNotContain("Dự thảo bị trả lại");
	}

	@Test
	void eachTaskSaysWhoElseSharesIt() {
		UUID head = office.people().head();
		UUID other = office.users().holding(Role.BOARD_SECRETARY, office.unit("donghoa"));
		office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(home(office.people().secretary())).contains("Cùng: Đồng chí board-head", "Đồng chí board-secretary");
		jdbc.sql("update app_user set enabled = false where id = any(?)").param(new UUID[] { head, other }).update();
		assertThat(home(office.people().secretary())).contains("Chỉ mình đồng chí");
	}

	@Test
	void silentUnitLeadsToTheListOfJustWhatItOwes() {
		office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		clock.set(TestClock.TODAY.plusDays(21));
		String home = home(office.people().leader());
		String list = "/owed?of=units&amp;bucket=OVERDUE&amp;silent=true&amp;unit=" + office.unit("donghoa").id();
		assertThat(home).contains(list, "Đồng Hóa: Xác nhận đã nhận: Chỉ thị 05-CT/TW", "và 1 việc khác",
				"Quá hạn 18 ngày");
		assertThat(page(office.people().leader(), list.replace("&amp;", "&"))).contains("1–2 trong 2", "Phụ trách: ")
			.doesNotContain("Văn Xá:", "Mở và xác nhận");
	}

	@Test
	void listIsFilteredByKindBucketAndUnitAndNeverLeavesTheReadersReach() {
		office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(page(office.people().secretary(), "/owed")).contains("Chương trình hành động: Chỉ thị 05-CT/TW",
				"/programme");
		assertThat(page(office.people().secretary(), "/owed?kind=DIRECTIVE_CONFERENCE")).contains("Tổng số: 1");
		assertThat(page(office.people().secretary(), "/owed?bucket=OVERDUE")).contains("Không có việc nào");
		assertThat(page(office.people().secretary(), "/owed?of=units&unit=" + office.unit("vanxa").id()))
			.doesNotContain("05-CT/TW");
		assertThat(page(office.people().leader(), "/owed?of=units&unit=van xa")).contains("Văn Xá: Xác nhận đã nhận")
			.doesNotContain("Đồng Hóa:");
		for (String query : List.of("bucket=evil", "kind=%27", "unit=%25", "page=-1", "page=9999999", "silent=maybe",
				"of=evil")) {
			assertThat(mvc.get()
				.uri("/owed?" + query)
				.with(office.users().session(office.people().leader()))
				.exchange()
				.getResponse()
				.getStatus()).as(query).isBetween(200, 499);
		}
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		assertThat(mvc.get().uri("/owed").with(office.users().session(administrator)))
			.as("he confirms roles, and sees nothing else")
			.hasStatusOk()
			.bodyText()
			.doesNotContain("/plans", "/directives");
	}

	@Test
	void homePageOfEachRoleCostsAtMostEightStatements() throws Exception {
		office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		clock.set(LocalDate.of(2026, 12, 30));
		UUID head = office.people().head();
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		UUID both = office.users().holding(Role.LEADER, office.district());
		office.users().grant(both, Role.BOARD_HEAD, office.unit("donghoa"), LocalDate.of(2020, 1, 1), null);
		for (UUID user : List.of(office.people().secretary(), head, office.people().officer(), office.people().leader(),
				office.people().observer(), administrator, both)) {
			assertThat(statements(user, "/")).isLessThanOrEqualTo(8);
		}
		assertThat(statements(office.people().leader(), "/owed?of=units&unit=van xa")).isLessThanOrEqualTo(8);
	}

	private int statements(UUID user, String uri) throws Exception {
		var session = office.users().session(user);
		assertThat(mvc.get().uri(uri).with(session)).hasStatusOk();
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange()).size();
	}

	private void acknowledge(UUID id) {
		assertThat(post("/directives/" + id + "/units/" + office.unit("donghoa").id() + "/acknowledge",
				office.people().secretary(), Map.of("versionId", office.directives().current(id).toString())))
			.hasStatus(HttpStatus.FOUND);
	}

	private MvcTestResult post(String uri, UUID user, Map<String, String> form) {
		var request = mvc.post().uri(uri).with(Users.formToken()).with(office.users().session(user));
		form.forEach(request::param);
		return request.exchange();
	}

	private String home(UUID user) {
		return page(user, "/");
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(user)).exchange();
		assertThat(result).as(uri).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
