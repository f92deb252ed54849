package vn.tuyengiao.portal.conference.web.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Standing groups: kept by their unit, resolved as of today. */
@IntegrationTest
class CallGroupIntegrationTests {

	private static final String GROUPS = "/conferences/groups";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	@BeforeEach
	void boardsAreThere() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		office.conferences();
		office.board("donghoa");
		office.board("vanxa");
	}

	@Test
	void aGroupByARuleMeansWhoSitsOnBoardsToday() {
		assertThat(get(GROUPS + "/new", officer)).hasStatusOk()
			.bodyText()
			.contains(office.district().label(), "Trưởng ban", "Giao ban")
			.doesNotContain("??");
		UUID id = added(officer, form("boardRole", "HEAD", "kinds", office.conferences().briefing()));
		assertThat(get(GROUPS, officer)).bodyText().contains("Trưởng ban các xã", "Giao ban").doesNotContain("??");
		String members = GROUPS + "/" + id + "/members";
		assertThat(get(members, officer)).hasStatusOk()
			.bodyText()
			.contains("2 người", "Nguyễn Thị Hòa", "Đồng Hóa", "Văn Xá", "Theo vai trò, chức vụ")
			.doesNotContain("??");
		office.jdbc()
			.sql("update board_membership set valid_to = ? where id = ?")
			.params(TODAY.minusDays(1), office.board("vanxa").membershipId())
			.update();
		assertThat(get(members, officer)).bodyText().contains("1 người").doesNotContain("Văn Xá");

		UUID planned = office.conferences().planned(TODAY.plusDays(9), Set.of());
		assertThat(get("/conferences/" + planned + "/called", officer)).bodyText().contains("Trưởng ban các xã");
		UUID theirs = office.conferences()
			.planned(office.people().secretary(), office.unit("donghoa").id(), TODAY.plusDays(9), Set.of());
		assertThat(get("/conferences/" + theirs + "/called", secretary)).bodyText().doesNotContain("Trưởng ban các xã");
	}

	@Test
	void peopleAreInItByNameAndSentConferencesKeepThem() {
		UUID id = added(officer, form("name", "Báo cáo viên"));
		PersonView head = office.board("donghoa").head();
		String page = GROUPS + "/" + id;
		assertThat(get(page + "/people?q=hoa", officer)).hasStatusOk().bodyText().contains(head.id().toString());
		assertThat(post(page + "/people", officer, Map.of())).hasRedirectedUrl(page + "/people");
		assertThat(post(page + "/people", officer, map("person", head.id()))).hasRedirectedUrl(page + "/members");
		assertThat(post(page + "/people", officer, map("person", head.id()))).hasRedirectedUrl(page + "/members");
		assertThat(post(page + "/person", officer, map("name", "", "unit", "dong khong")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("dong khong");
		Map<String, String> named = map("name", "Lê <b>Tám</b>", "unit", office.unit("vanxa").label(), "post",
				"Bí thư chi bộ 1");
		assertThat(post(page + "/person", officer, named)).hasRedirectedUrl(page + "/members");
		assertThat(post(page + "/person", officer, named)).hasRedirectedUrl(page + "/members");
		assertThat(get(page + "/members", officer)).bodyText()
			.contains("2 người", "Nguyễn Thị Hòa", "Lê &lt;b&gt;Tám", "Ghi tên")
			.doesNotContain("??");

		UUID conference = office.conferences().planned(TODAY.plusDays(9), Set.of());
		office.conferences().call(conference, Called.group(id));
		office.conferences().send(conference);
		UUID line = office.jdbc()
			.sql("select id from call_group_person where person_id is null")
			.query(UUID.class)
			.single();
		assertThat(post(page + "/persons/" + line + "/drop", officer, Map.of())).hasRedirectedUrl(page + "/members");
		assertThat(get(page + "/members", officer)).bodyText().contains("1 người");
		assertThat(get("/conferences/" + conference + "/called", officer)).bodyText().contains("Lê &lt;b&gt;Tám");
	}

	@Test
	void whatCannotBeIsSaidAtItsField() {
		added(officer, form());
		assertThat(post(GROUPS, officer, form())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đơn vị đã có nhóm mang tên này");
		assertThat(post(GROUPS, officer, form("name", "", "boardRole", "KING", "validFrom", "31/02/2026")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("31/02/2026");
		assertThat(post(GROUPS, officer, form("name", "Nhóm mật", "unit", "Đồng Không")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không rõ đơn vị");
		assertThat(post(GROUPS, officer, form("name", "Khác", "validTo", "01/01/2020")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(GROUPS, secretary, form("name", "Của huyện"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("không lập nhóm cho");
		assertThat(office.jdbc().sql("select count(*) from call_group").query(Integer.class).single()).isOne();
	}

	@Test
	void twoWhoChangeItSeeBothVersions() {
		UUID id = added(officer, form());
		String page = GROUPS + "/" + id;
		assertThat(get(page, officer)).hasStatusOk().bodyText().contains("Nhóm giữ nguyên đơn vị").doesNotContain("??");
		assertThat(post(page, officer, form("name", "Trưởng ban", "version", "0"))).hasRedirectedUrl(GROUPS);
		assertThat(post(page, officer, form("name", "Trưởng ban", "version", "0"))).hasRedirectedUrl(GROUPS);
		assertThat(post(page, officer, form("name", "Phó ban", "version", "0"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Phó ban", "Trưởng ban");
	}

	@Test
	void aCommuneKeepsItsOwnAndReadsNoOthers() {
		UUID districts = added(officer, form());
		UUID own = added(secretary, form("name", "Bí thư chi bộ", "unit", office.unit("donghoa").label()));
		String page = GROUPS + "/" + own;
		assertThat(get(GROUPS, secretary)).bodyText().contains("Bí thư chi bộ").doesNotContain("Trưởng ban các xã");
		assertThat(get(GROUPS + "/" + districts + "/members", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(GROUPS + "/" + districts + "/people", secretary, map("person", Ids.next())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page + "/people", secretary)).bodyText().doesNotContain("Văn Xá");
		RequestPostProcessor observer = office.session(office.people().observer());
		assertThat(get(page + "/members", observer)).hasStatusOk().bodyText().doesNotContain("Chọn người");
		assertThat(get(page, observer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(GROUPS + "/new", observer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/conferences/unit-names?unit=dong", officer)).hasStatusOk().bodyText().contains("Đồng Hóa");
		RequestPostProcessor administrator = office
			.session(office.users().holding(Role.ADMINISTRATOR, office.district()));
		assertThat(get("/conferences/unit-names?unit=dong", administrator)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(GROUPS, administrator)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void pagesTakeFewStatements() throws Exception {
		UUID id = added(officer, form("boardRole", "HEAD"));
		for (String page : List.of(GROUPS, GROUPS + "/" + id + "/members", GROUPS + "/" + id + "/people")) {
			assertThat(sql.statementsOf(() -> get(page, officer))).as(page).hasSizeLessThanOrEqualTo(8);
		}
	}

	private UUID added(RequestPostProcessor user, Map<String, String> form) {
		assertThat(post(GROUPS, user, form)).hasRedirectedUrl(GROUPS);
		assertThat(post(GROUPS, user, form)).as("pressed twice").hasRedirectedUrl(GROUPS);
		return office.jdbc()
			.sql("select id from call_group where name = ?")
			.param(form.get("name"))
			.query(UUID.class)
			.single();
	}

	private Map<String, String> form(Object... more) {
		Map<String, String> form = map("id", Ids.next(), "name", "Trưởng ban các xã", "unit", office.district().label(),
				"below", "true", "validFrom", "01/01/2026");
		form.putAll(map(more));
		return form;
	}

	private static Map<String, String> map(Object... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		List<Object> all = new ArrayList<>(List.of(pairs));
		for (int at = 0; at < all.size(); at += 2) {
			map.put(all.get(at).toString(), all.get(at + 1).toString());
		}
		return map;
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}
