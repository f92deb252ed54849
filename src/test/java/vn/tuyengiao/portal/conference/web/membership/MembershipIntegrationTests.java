package vn.tuyengiao.portal.conference.web.membership;

import java.util.LinkedHashMap;
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

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** How many members a unit has, and who of them is exempt. */
@IntegrationTest
class MembershipIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	private UUID unit;

	private String page;

	@BeforeEach
	void aCommuneIsThere() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		office.conferences();
		unit = office.unit("donghoa").id();
		page = "/conferences/membership/" + unit;
	}

	@Test
	void theFormOfAConferenceKnowsTheFiguresOfItsDay() {
		assertThat(get("/conferences/membership?missing=true", secretary)).hasStatusOk()
			.bodyText()
			.contains("Đồng Hóa", "Chưa có")
			.doesNotContain("??", "Văn Xá");
		assertThat(get(page, secretary)).hasStatusOk().bodyText().contains("Chưa có số đảng viên").doesNotContain("??");
		assertThat(get(page + "/counts", secretary)).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "118", "exempt", "9"))
			.hasRedirectedUrl(page);
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "118", "exempt", "9"))
			.as("pressed twice")
			.hasRedirectedUrl(page);
		assertThat(get("/conferences/new?unit=" + unit, secretary)).bodyText().contains("value=\"118\"", "value=\"9\"");
		office.conferences().recorded(office.people().secretary(), "donghoa", TODAY.minusDays(3), Set.of(), 50, 60);
		assertThat(get("/conferences/new?unit=" + unit, secretary)).bodyText()
			.contains("value=\"118\"", "Hội trường x&atilde;")
			.doesNotContain("value=\"60\"");
		assertThat(get("/conferences/membership", officer)).bodyText().contains("118", "109");
		assertThat(post(page + "/counts/drop", secretary, "of", "01/03/2026")).hasRedirectedUrl(page);
		assertThat(get("/conferences/new?unit=" + unit, secretary)).bodyText().contains("value=\"60\"");
	}

	@Test
	void figuresOfADayAreChangedInTheirRowAlone() {
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "9", "exempt", "9"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Phải ít hơn tổng số 9");
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2030", "members", "nhiều", "exempt", "-1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("nhiều");
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2030", "members", "9", "exempt", "1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ngày chưa tới");
		post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "100", "exempt", "9");
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "101", "exempt", "9"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đã có số liệu của ngày này");
		assertThat(get(page + "/counts?of=01/03/2026", secretary)).hasStatusOk().bodyText().contains("value=\"100\"");
		assertThat(get(page + "/counts?of=02/03/2026", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(page + "/counts", secretary, "asOf", "01/03/2026", "members", "101", "exempt", "9", "version",
				"0"))
			.hasRedirectedUrl(page);
		assertThat(
				post(page + "/counts", officer, "asOf", "01/03/2026", "members", "102", "exempt", "9", "version", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("101", "102");
	}

	@Test
	void whoIsExemptIsInvitedAsSuchAndKnownToHisOwnAlone() {
		PersonView person = office.organizations().person(office.unit("donghoa"), "Trần Văn", "An");
		assertThat(get(page + "/exemptions", secretary)).hasStatusOk().bodyText().contains("Trần Văn An");
		assertThat(post(page + "/exemptions", secretary, "reason", "", "validFrom", "01/03/2026"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String[] typed = { "personId", person.id().toString(), "reason", "tuổi cao", "validFrom", "01/03/2026" };
		assertThat(post(page + "/exemptions", secretary, typed)).hasRedirectedUrl(page);
		assertThat(post(page + "/exemptions", secretary, typed)).as("pressed twice").hasRedirectedUrl(page);
		assertThat(post(page + "/exemptions", secretary, "personId", person.id().toString(), "reason", "ốm",
				"validFrom", "01/05/2026"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("đã được miễn từ 01/03/2026");
		String[] named = { "familyName", "Lê Thị", "givenName", "Bình", "reason", "điều trị", "validFrom", "01/03/2026",
				"validTo", "30/03/2026" };
		assertThat(post(page + "/exemptions", secretary, named)).hasRedirectedUrl(page);
		assertThat(post(page + "/exemptions", secretary, named)).hasRedirectedUrl(page);
		assertThat(office.jdbc().sql("select count(*) from member_exemption").query(Integer.class).single())
			.isEqualTo(2);

		assertThat(get(page, secretary)).bodyText()
			.contains("Trần Văn An", "tuổi cao", "Đang được miễn", "Từ 01/03/2026", "01/03/2026 – 30/03/2026")
			.doesNotContain("??");
		assertThat(get(page, officer)).bodyText().contains("Trần Văn An", "ghi thay");
		assertThat(get(page, office.session(office.people().observer()))).hasStatusOk()
			.bodyText()
			.doesNotContain("Trần Văn An", "tuổi cao", "Ghi số mới");
		assertThat(get(page, office.session(office.people().neighbour()))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page + "/exemptions", office.session(office.people().observer())))
			.hasStatus(HttpStatus.FORBIDDEN);

		UUID conference = office.conferences().planned(TODAY.plusDays(9), Set.of());
		office.conferences().call(conference, Called.person(unit, person.id(), person.fullName(), ""));
		office.conferences().send(conference);
		assertThat(get("/conferences/" + conference + "/called", secretary)).bodyText()
			.contains("Miễn sinh hoạt: tuổi cao");
	}

	@Test
	void anExemptionIsEndedAndAStaleOneSeesBoth() {
		PersonView person = office.organizations().person(office.unit("donghoa"), "Trần Văn", "An");
		post(page + "/exemptions", secretary, "personId", person.id().toString(), "reason", "tuổi cao", "validFrom",
				"01/03/2026");
		String one = page + "/exemptions/"
				+ office.jdbc().sql("select id from member_exemption").query(UUID.class).single();
		String[] ended = { "version", "0", "personId", person.id().toString(), "reason", "tuổi cao", "validFrom",
				"01/03/2026", "validTo", "01/06/2026" };
		assertThat(get(one, secretary)).hasStatusOk().bodyText().contains("Trần Văn An").doesNotContain("??");
		assertThat(post(one, secretary, ended)).hasRedirectedUrl(page);
		assertThat(post(one, secretary, ended)).as("pressed twice").hasRedirectedUrl(page);
		ended[5] = "ốm";
		assertThat(post(one, officer, ended)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("tuổi cao", "ốm");
		String other = "/conferences/membership/" + office.unit("vanxa").id() + one.substring(page.length());
		assertThat(get(other, officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(one + "/drop", secretary)).hasRedirectedUrl(page);
		assertThat(get(one, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void pagesTakeFewStatements() throws Exception {
		assertThat(sql.statementsOf(() -> get("/conferences/membership", officer))).hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> get(page, officer))).hasSizeLessThanOrEqualTo(10);
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor user, String... typed) {
		Map<String, String> form = new LinkedHashMap<>();
		for (int at = 0; at < typed.length; at += 2) {
			form.put(typed[at], typed[at + 1]);
		}
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}
