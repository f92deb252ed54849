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
import vn.tuyengiao.portal.directive.DirectiveDesk;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.plan.PlanDesk;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the bell tells as waiting stands on the home page until it is done, and no longer.
 */
@IntegrationTest
class WaitingIntegrationTests {

	private static final String BELL = "class=\"bell-count\"";

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

	PlanDesk plans;

	DirectiveDesk desk;

	@BeforeEach
	void aDistrictWithTwoCommunes() {
		clock.set(DirectiveDesk.TODAY);
		plans = new PlanDesk(portal);
		for (int year = 2015; year <= 2025; year += 5) {
			plans.organizations.term(year);
		}
		desk = new DirectiveDesk(portal, plans.organizations, plans.tree);
	}

	@Test
	void directiveWaitsFromItsIssuingToItsAcknowledgementAndAgainWhenItIsAmended() {
		assertThat(home(desk.secretary)).doesNotContain("05-CT/TW", BELL);
		UUID id = desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		background.await();
		assertThat(home(desk.secretary)).contains("Xác nhận đã nhận: Chỉ thị 05-CT/TW", "Học tập và làm theo Bác",
				"Mở và xác nhận", BELL);
		acknowledge(id);
		assertThat(home(desk.secretary)).doesNotContain("Xác nhận đã nhận: Chỉ thị 05-CT/TW")
			.contains("Chương trình hành động: Chỉ thị 05-CT/TW", "Hội nghị quán triệt: Chỉ thị 05-CT/TW");
		DraftService directives = portal.getBean(DraftService.class);
		desk.as(desk.officer, () -> {
			directives.amend(id, Ids.next(), "Thêm mốc sơ kết");
			return null;
		});
		desk.issue(id);
		background.await();
		assertThat(home(desk.secretary)).contains("Xác nhận lại bản sửa đổi: Chỉ thị 05-CT/TW", "Có sửa đổi", BELL);
		acknowledge(id);
		assertThat(home(desk.secretary)).doesNotContain("Xác nhận lại");
	}

	@Test
	void whatIsForKnowledgeOnlyIsAcknowledgedWithoutADueDateToo() {
		UUID id = desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		jdbc.sql("delete from directive_duty where directive_id = ? and unit_id = ?")
			.params(id, desk.tree.second().id())
			.update();
		assertThat(home(desk.otherSecretary)).contains("Xác nhận đã nhận: Chỉ thị 05-CT/TW", "owed-UNDATED")
			.doesNotContain("Chương trình hành động: Chỉ thị");
	}

	@Test
	void planGoesToAndFroBetweenTheListsOfCommuneAndDistrict() {
		UUID plan = plans.submitted(plans.secretary, plans.tree.first(), PlanDesk.task("Hội nghị quán triệt"));
		assertThat(home(plans.secretary)).doesNotContain("Soạn tiếp", "Lập kế hoạch", "Sửa theo yêu cầu");
		assertThat(home(plans.officer)).contains("Đồng Hóa: Kế hoạch quý I/2027", "Xem và duyệt");
		plans.giveBack(plans.officer, plan, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"), new Pin(null, "Thiếu hạn"));
		assertThat(home(plans.secretary)).contains("Bị trả lại", "2 ý kiến cần trả lời", "Sửa theo yêu cầu");
		assertThat(home(plans.officer)).doesNotContain("Xem và duyệt");
		plans.write(plans.secretary, plan, "Đã bổ sung", Map.of(), PlanDesk.task("Hội nghị quán triệt"));
		plans.submit(plans.secretary, plan);
		assertThat(home(plans.secretary)).doesNotContain("Bị trả lại", "Sửa theo yêu cầu");
		assertThat(home(plans.officer)).contains("Đồng Hóa: Kế hoạch quý I/2027", "Xem và duyệt");
	}

	@Test
	void reportIsOwedOnceItsPlanIsAccepted() {
		assertThat(home(plans.secretary)).doesNotContain("Báo cáo quý I/2027");
		plans.accepted(plans.secretary, plans.tree.first(), PlanDesk.task("Hội nghị quán triệt"));
		assertThat(home(plans.secretary)).contains("Báo cáo quý I/2027", "Lập báo cáo");
	}

	@Test
	void draftWaitsForLeadersWhoDidNotWriteItAndThenForItsWriters() {
		UUID id = desk.registered("05-CT/TW", "Học tập và làm theo Bác");
		desk.distribute(id);
		jdbc.sql("update directive_version set written_by = written_by || ? where directive_id = ?")
			.params(desk.otherLeader, id)
			.update();
		assertThat(post("/directives/" + id + "/present", desk.officer, Map.of("versionId", desk.draft(id).toString())))
			.hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(home(desk.leader)).contains("Trình ban hành: Chỉ thị 05-CT/TW", "Xem và ban hành", BELL);
		assertThat(home(desk.otherLeader)).doesNotContain("Trình ban hành: Chỉ thị 05-CT/TW");
		assertThat(home(desk.officer)).doesNotContain("05-CT/TW");
		assertThat(home(desk.observer)).doesNotContain("05-CT/TW");
		assertThat(post("/directives/" + id + "/return", desk.leader,
				Map.of("versionId", desk.draft(id).toString(), "reason", "Bổ sung đề cương")))
			.hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(home(desk.leader)).doesNotContain("Trình ban hành: Chỉ thị 05-CT/TW");
		assertThat(home(desk.officer)).contains("Dự thảo bị trả lại: Chỉ thị 05-CT/TW", "Bổ sung đề cương", BELL);
		assertThat(home(desk.colleague)).doesNotContain("Dự thảo bị trả lại");
		desk.issue(id);
		assertThat(home(desk.officer)).doesNotContain("Dự thảo bị trả lại");
	}

	@Test
	void eachTaskSaysWhoElseSharesIt() {
		UUID head = desk.users().holding(Role.BOARD_HEAD, desk.tree.first());
		desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(home(desk.secretary)).contains("Cùng: Đồng chí board-head", "Đồng chí board-secretary");
		jdbc.sql("update app_user set enabled = false where id = any(?)")
			.param(new UUID[] { head, plans.secretary })
			.update();
		assertThat(home(desk.secretary)).contains("Chỉ mình đồng chí");
	}

	@Test
	void silentUnitLeadsToTheListOfJustWhatItOwes() {
		desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		clock.set(DirectiveDesk.TODAY.plusDays(21));
		String home = home(desk.leader);
		String list = "/owed?of=units&amp;bucket=OVERDUE&amp;silent=true&amp;unit=" + desk.tree.first().id();
		assertThat(home).contains(list, "Đồng Hóa: Xác nhận đã nhận: Chỉ thị 05-CT/TW", "và 1 việc khác",
				"Quá hạn 18 ngày");
		assertThat(page(desk.leader, list.replace("&amp;", "&"))).contains("1–2 trong 2", "Phụ trách: ")
			.doesNotContain("Văn Xá:", "Mở và xác nhận");
	}

	@Test
	void listIsFilteredByKindBucketAndUnitAndNeverLeavesTheReadersReach() {
		desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(page(desk.secretary, "/owed")).contains("Chương trình hành động: Chỉ thị 05-CT/TW", "/programme");
		assertThat(page(desk.secretary, "/owed?kind=DIRECTIVE_CONFERENCE")).contains("1–1 trong 1");
		assertThat(page(desk.secretary, "/owed?bucket=OVERDUE")).contains("Không có việc nào");
		assertThat(page(desk.secretary, "/owed?of=units&unit=" + desk.tree.second().id())).doesNotContain("05-CT/TW");
		assertThat(page(desk.leader, "/owed?of=units&unit=van xa")).contains("Văn Xá: Xác nhận đã nhận")
			.doesNotContain("Đồng Hóa:");
		for (String query : List.of("bucket=evil", "kind=%27", "unit=%25", "page=-1", "page=9999999", "silent=maybe",
				"of=evil")) {
			assertThat(mvc.get()
				.uri("/owed?" + query)
				.with(desk.users().session(desk.leader))
				.exchange()
				.getResponse()
				.getStatus()).as(query).isBetween(200, 499);
		}
		UUID administrator = desk.users().holding(Role.ADMINISTRATOR, desk.tree.province());
		assertThat(mvc.get().uri("/owed").with(desk.users().session(administrator))).hasStatus(403);
	}

	@Test
	void homePageOfEachRoleCostsAtMostEightStatements() throws Exception {
		desk.issued("05-CT/TW", "Học tập và làm theo Bác");
		plans.submitted(plans.secretary, plans.tree.first(), PlanDesk.task("Hội nghị quán triệt"));
		clock.set(LocalDate.of(2026, 12, 30));
		UUID head = desk.users().holding(Role.BOARD_HEAD, desk.tree.first());
		UUID administrator = desk.users().holding(Role.ADMINISTRATOR, desk.tree.province());
		UUID both = desk.users().holding(Role.LEADER, desk.tree.district());
		desk.users().grant(both, Role.BOARD_HEAD, desk.tree.first(), LocalDate.of(2020, 1, 1), null);
		for (UUID user : List.of(desk.secretary, head, desk.officer, desk.leader, desk.observer, administrator, both)) {
			assertThat(statements(user, "/")).isLessThanOrEqualTo(8);
		}
		assertThat(statements(desk.leader, "/owed?of=units&unit=van xa")).isLessThanOrEqualTo(8);
	}

	private int statements(UUID user, String uri) throws Exception {
		var session = desk.users().session(user);
		assertThat(mvc.get().uri(uri).with(session)).hasStatusOk();
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange()).size();
	}

	private void acknowledge(UUID id) {
		assertThat(post("/directives/" + id + "/units/" + desk.tree.first().id() + "/acknowledge", desk.secretary,
				Map.of("versionId", desk.current(id).toString())))
			.hasStatus(HttpStatus.FOUND);
	}

	private MvcTestResult post(String uri, UUID user, Map<String, String> form) {
		var request = mvc.post().uri(uri).with(Users.formToken()).with(desk.users().session(user));
		form.forEach(request::param);
		return request.exchange();
	}

	private String home(UUID user) {
		return page(user, "/");
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(desk.users().session(user)).exchange();
		assertThat(result).as(uri).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
