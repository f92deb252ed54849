package vn.tuyengiao.portal.organization.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class OrganizationIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private SessionRepository<?> sessions;

	private RequestPostProcessor administrator;

	private RequestPostProcessor secretary;

	private Organizations organizations;

	private Organizations.Tree tree;

	@BeforeEach
	void plantATree() {
		organizations = new Organizations(jdbc);
		tree = organizations.tree();
		Users users = new Users(jdbc, sessions);
		administrator = users.session(users.holding(Role.ADMINISTRATOR, tree.province()));
		secretary = users.session(users.holding(Role.BOARD_SECRETARY, tree.first()));
	}

	@Test
	void everyPageOfTheAdministratorShows() {
		organizations.term(2025);
		UUID term = organizations.term(2020).id();
		PeriodView period = organizations.year(2027).get(1);
		jdbc.sql("insert into holiday (day, name) values (date '2027-09-02', 'Ngày Quốc khánh')").update();
		for (String page : new String[] { "/admin/units", "/admin/units?under=" + tree.district().slug(),
				"/admin/units?q=khongco", "/admin/units/new?under=" + tree.district().slug(),
				"/admin/units/" + tree.first().id(), "/admin/units/options?parent=kim", "/admin/terms",
				"/admin/terms/new", "/admin/terms/" + term, "/admin/periods", "/admin/periods?year=2027",
				"/admin/periods/" + period.id(), "/admin/holidays" }) {
			assertThat(mvc.get().uri(page).with(administrator)).as(page).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	@Test
	void nobodyElseGetsThere() {
		for (String page : new String[] { "/admin/units", "/admin/units/new", "/admin/units/" + tree.first().id(),
				"/admin/terms", "/admin/periods", "/admin/holidays" }) {
			assertThat(mvc.get().uri(page).with(secretary)).as(page).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void aPressedTwiceFormAddsOneUnit() {
		UUID id = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(postUnit("/admin/units", id, 0, "Lê Hồ", "leho")).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl("/admin/units");
		}
		assertThat(jdbc.sql("select count(*) from unit where slug = 'leho'").query(Long.class).single()).isOne();
	}

	@Test
	void aFaultyFormKeepsWhatWasTyped() {
		assertThat(postUnit("/admin/units", Ids.next(), 0, "Ten <b>la</b>", "Co Dau"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ten &lt;b&gt;la&lt;/b&gt;", "Co Dau", "error-summary");
	}

	@Test
	void twoAdministratorsSeeBothVersions() {
		String address = "/admin/units/" + tree.first().id();
		assertThat(postUnit(address, tree.first().id(), 0, "Đồng Hóa Mới", "donghoamoi")).hasStatus(HttpStatus.FOUND);
		assertThat(postUnit(address, tree.first().id(), 0, "Đồng Hóa Cũ", "donghoacu")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đồng Hóa Mới", "Đồng Hóa Cũ");
	}

	@Test
	void theYearAndItsQuartersComeInOneStep() {
		for (int press = 0; press < 2; press++) {
			assertThat(mvc.post()
				.uri("/admin/periods")
				.param("addedYear", "2027")
				.with(Users.formToken())
				.with(administrator)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/admin/periods?year=2027");
		}
		assertThat(jdbc.sql("select count(*) from reporting_period").query(Long.class).single()).isEqualTo(5);
		assertThat(jdbc.sql("select count(*) from obligation").query(Long.class).single())
			.as("what is open on 24 November is owed by both communes")
			.isEqualTo(8);
	}

	@Test
	void aYearThatIsNoneIsRefusedAtItsField() {
		assertThat(mvc.post()
			.uri("/admin/periods")
			.param("addedYear", "20267")
			.with(Users.formToken())
			.with(administrator)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("20267");
	}

	@Test
	void datesOutOfOrderAreRefusedAtTheirFields() {
		PeriodView period = organizations.period(PeriodKind.QUARTER, 2027, 2);
		MvcTestResult answer = mvc.post()
			.uri("/admin/periods/" + period.id())
			.param("version", "0")
			.param("opensOn", "2027-03-30")
			.param("planDueOn", "2027-03-25")
			.param("planLockOn", "2027-03-20")
			.param("reportDueOn", "2027-07-05")
			.param("reportLockOn", "2027-07-15")
			.with(Users.formToken())
			.with(administrator)
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("planDueOn-error", "planLockOn-error", "30/03/2027");
	}

	@Test
	void theListOfUnitsTakesTheSameStatementsForAnyNumber() throws Exception {
		mvc.get().uri("/admin/units").with(administrator).exchange();
		int few = sql.statementsOf(() -> mvc.get().uri("/admin/units").with(administrator).exchange()).size();
		for (int number = 0; number < 60; number++) {
			organizations.commune(tree.district(), "Xã số " + number);
		}
		int many = sql.statementsOf(() -> mvc.get().uri("/admin/units").with(administrator).exchange()).size();
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
	}

	private MvcTestResult postUnit(String address, UUID id, long version, String shortName, String slug) {
		return mvc.post()
			.uri(address)
			.param("id", id.toString())
			.param("version", String.valueOf(version))
			.param("kind", "COMMUNE")
			.param("name", shortName)
			.param("shortName", shortName)
			.param("committeeName", "Đảng ủy xã " + shortName)
			.param("symbol", "ĐU")
			.param("slug", slug)
			.param("parent", tree.district().label())
			.param("reporting", "true")
			.param("validFrom", "2020-01-01")
			.with(Users.formToken())
			.with(administrator)
			.exchange();
	}

}
