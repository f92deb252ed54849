package vn.tuyengiao.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestingConfiguration;
import vn.tuyengiao.portal.testing.Users;

@IntegrationTest
class OwnAccountIntegrationTests {

	private static final String NEW = "Núi Cấm nhìn ra sông Đáy";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	SqlCounter sql;

	Users users;

	UUID secretary;

	@BeforeEach
	void secretaryOfDongHoa() {
		users = new Users(jdbc, sessions);
		Organizations.Tree tree = new Organizations(jdbc).tree();
		secretary = users.user("donghoa.thuky");
		users.grant(secretary, Role.BOARD_SECRETARY, tree.first(), LocalDate.of(2020, 3, 1), null);
		users.grant(secretary, Role.OBSERVER, tree.second(), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
	}

	@Test
	void secretarySeesHisRolesWithUnitsAndDates() throws Exception {
		assertThat(mvc.get().uri("/account").with(users.session(secretary))).hasStatusOk()
			.bodyText()
			.contains("donghoa.thuky", "xã Đồng Hóa", "01/03/2020", "Không thời hạn", "xã Văn Xá", "31/12/2019",
					"Đã thôi")
			.doesNotContain("??");
		Cookie session = users.cookie(secretary);
		assertThat(sql.statementsOf(() -> mvc.get().uri("/account").cookie(session).exchange()))
			.hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void changeKeepsThisSessionAndEndsTheOthers() {
		Cookie here = users.cookie(secretary);
		Cookie elsewhere = users.cookie(secretary);
		MvcTestResult result = change(here, Users.PASSWORD, NEW, NEW);
		assertThat(result).hasStatus(302).redirectedUrl().isEqualTo("/account");
		Cookie renewed = result.getResponse().getCookie("SESSION");
		assertThat(renewed).as("under a new number").isNotNull();
		String next = result.getResponse().getHeader(TestingConfiguration.FOLLOWED);
		assertThat(next).isNotNull();
		assertThat(mvc.get().uri(next).cookie(renewed)).hasStatusOk().bodyText().contains("Đã đổi mật khẩu");
		assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302);
		assertThat(mvc.get().uri("/account").cookie(here)).hasStatus(302);
		assertThat(signIn(Users.PASSWORD)).hasStatus(422);
		assertThat(signIn(Normalizer.normalize(NEW, Normalizer.Form.NFD))).hasStatus(302);
	}

	@Test
	void wrongCurrentPasswordIsAFaultAtItsFieldAndSlowedDown() {
		Cookie session = users.cookie(secretary);
		for (int i = 0; i < 5; i++) {
			assertThat(change(session, "sai", NEW, NEW)).hasStatus(422).bodyText().contains("currentPassword-error");
		}
		assertThat(change(session, Users.PASSWORD, NEW, NEW)).hasStatus(429).headers().containsHeader("Retry-After");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ngan", "123456789", "donghoa.thuky", "Matkhau1234", "aaaaaaaaaaaaa", "KimBang@2020",
			Users.PASSWORD,
			// 25 letters of three bytes each
			"ạạạạạạạạạạạạạạạạạạạạạạạậb" })
	void weakPasswordIsRefusedAtItsField(String weak) {
		Cookie session = users.cookie(secretary);
		assertThat(change(session, Users.PASSWORD, weak, weak)).hasStatus(422).bodyText().contains("newPassword-error");
		assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
		assertThat(signIn(Users.PASSWORD)).hasStatus(302);
	}

	@Test
	void seventyTwoBytesAreStillAPassword() {
		String longest = "ạ".repeat(22) + "Mậu" + "z";
		assertThat(longest.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSize(72);
		assertThat(change(users.cookie(secretary), Users.PASSWORD, longest, longest)).hasStatus(302);
		assertThat(signIn(longest)).hasStatus(302);
	}

	@Test
	void repetitionMustBeTheSame() {
		assertThat(change(users.cookie(secretary), Users.PASSWORD, NEW, NEW + " ")).hasStatus(422)
			.bodyText()
			.contains("newPasswordAgain-error")
			.doesNotContain(NEW);
	}

	@Test
	void passwordOfTheAdministratorMustBeChangedBeforeAnythingElse() {
		jdbc.sql("update app_user set must_change_password = true where id = ?").param(secretary).update();
		Cookie session = users.cookie(secretary);
		for (String page : new String[] { "/", "/plans", "/account", "/admin/users", "/khong-co" }) {
			assertThat(mvc.get().uri(page).cookie(session)).as(page)
				.hasStatus(302)
				.redirectedUrl()
				.isEqualTo("/account/password");
		}
		assertThat(mvc.post().uri("/plans").cookie(session).with(Users.formToken())).redirectedUrl()
			.isEqualTo("/account/password");
		assertThat(mvc.get().uri("/account/password").cookie(session)).hasStatusOk()
			.bodyText()
			.contains("do người quản trị cấp")
			.doesNotContain("??");
		assertThat(change(session, Users.PASSWORD, Users.PASSWORD, Users.PASSWORD)).hasStatus(422);
		MvcTestResult changed = change(session, Users.PASSWORD, NEW, NEW);
		assertThat(changed).hasStatus(302).redirectedUrl().isEqualTo("/");
		assertThat(mvc.get().uri("/account").cookie(changed.getResponse().getCookie("SESSION"))).hasStatusOk();
	}

	@Test
	void whoMustChangeHisPasswordMaySignOut() {
		jdbc.sql("update app_user set must_change_password = true where id = ?").param(secretary).update();
		assertThat(mvc.post().uri("/logout").with(users.session(secretary)).with(Users.formToken())).redirectedUrl()
			.isEqualTo("/login?out");
	}

	private MvcTestResult change(Cookie session, String current, String wanted, String again) {
		return mvc.post()
			.uri("/account/password")
			.cookie(session)
			.with(Users.formToken())
			.param("currentPassword", current)
			.param("newPassword", wanted)
			.param("newPasswordAgain", again)
			.exchange();
	}

	private MvcTestResult signIn(String password) {
		return mvc.post().uri("/login").with(Users.formToken()).with(request -> {
			request.setRemoteAddr("10.0.0.7");
			return request;
		}).param("username", "donghoa.thuky").param("password", password).exchange();
	}

}
