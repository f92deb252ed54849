package vn.tuyengiao.portal.account;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.account.domain.signin.AddressWatch;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SignInIntegrationTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	TestClock clock;

	@Autowired
	SqlCounter sql;

	@Autowired
	AddressWatch addresses;

	Users users;

	Organizations.Tree tree;

	UUID secretary;

	@BeforeEach
	void secretaryOfDongHoa() {
		users = new Users(jdbc, sessions);
		tree = new Organizations(jdbc).tree();
		secretary = users.user("donghoa.thuky");
		users.grant(secretary, Role.BOARD_SECRETARY, tree.first(), LocalDate.of(2020, 1, 1), null);
	}

	@Test
	void secretarySignsInWithAnyCaseAndSpacesAround() {
		MvcTestResult result = signIn(" DongHoa.ThuKy ", Users.PASSWORD, "10.0.0.1");
		assertThat(result).hasStatus(302).redirectedUrl().isEqualTo("/");
		assertThat(result.getResponse().getCookie("SESSION")).isNotNull();
	}

	@Test
	void sessionBroughtAlongIsNotTheOneAfterSignIn() {
		Cookie before = users.cookie(users.user("khach"));
		MvcTestResult result = mvc.post()
			.uri("/login")
			.cookie(before)
			.with(Users.formToken())
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.exchange();
		assertThat(result).hasStatus(302);
		assertThat(result.getResponse().getCookie("SESSION").getValue()).isNotEqualTo(before.getValue());
		assertThat(isSignedIn(before)).isFalse();
	}

	@Test
	void signInGoesWhereThePersonWantedButNeverToAnotherSite() {
		assertThat(mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.param("next", "/plans?status=LATE")).redirectedUrl().isEqualTo("/plans?status=LATE");
		assertThat(mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.param("next", "//evil.example/")).redirectedUrl().isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AAAA", "AA==", "////", "x", "PHNjcmlwdD4=" })
	void sessionCookieThatThePortalNeverGaveIsThatOfAStranger(String cookie) {
		assertThat(mvc.get().uri("/plans").cookie(new Cookie("SESSION", cookie))).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/login?next=%2Fplans");
	}

	@Test
	void twoAnswersAtOnceMayBothLeaveAMessage() {
		leaveTwoMessages(sessions);
	}

	private static <S extends Session> void leaveTwoMessages(SessionRepository<S> sessions) {
		S begun = sessions.createSession();
		sessions.save(begun);
		S one = sessions.findById(begun.getId());
		S other = sessions.findById(begun.getId());
		one.setAttribute("message", "sent");
		other.setAttribute("message", "sent too");
		sessions.save(one);
		sessions.save(other);
		assertThat(sessions.findById(begun.getId()).<String>getAttribute("message")).isEqualTo("sent too");
	}

	@Test
	void wayOnThatIsTooLongLeadsHome() {
		assertThat(mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.param("next", "/" + "a".repeat(10_000))).redirectedUrl().isEqualTo("/");
	}

	@Test
	void wrongPasswordAndUnknownNameAnswerAlike() throws Exception {
		MvcTestResult wrong = signIn("donghoa.thuky", "sai", "10.0.0.1");
		MvcTestResult unknown = signIn("khongco", "sai", "10.0.0.1");
		assertThat(wrong).hasStatus(422);
		assertThat(unknown).hasStatus(422);
		assertThat(unknown).bodyText().contains("không đúng");
		assertThat(wrong).bodyText().contains("không đúng").contains("donghoa.thuky");
	}

	@Test
	void disabledAccountIsCutOffAtOnce() {
		Cookie session = users.cookie(secretary);
		assertThat(isSignedIn(session)).isTrue();
		jdbc.sql("update app_user set enabled = false where id = ?").param(secretary).update();
		assertThat(isSignedIn(session)).isFalse();
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.0.0.1")).hasStatus(422);
	}

	@Test
	void passwordChangedElsewhereEndsTheSession() {
		Cookie session = users.cookie(secretary);
		jdbc.sql("update app_user set password_changed_at = now() where id = ?").param(secretary).update();
		assertThat(isSignedIn(session)).isFalse();
		assertThat(jdbc.sql("select session_id from spring_session").query(String.class).list()).isEmpty();
	}

	@Test
	void strangersGetNoSession() {
		assertThat(mvc.get().uri("/login")).hasStatusOk();
		assertThat(mvc.get().uri("/plans")).hasStatus(302).redirectedUrl().isEqualTo("/login?next=%2Fplans");
		assertThat(jdbc.sql("select session_id from spring_session").query(String.class).list()).isEmpty();
	}

	@Test
	void signInWithoutFormTokenIsRefused() {
		assertThat(mvc.post().uri("/login").param("username", "donghoa.thuky").param("password", Users.PASSWORD))
			.hasStatus(403);
	}

	@Test
	void signOutIsAPostThatEndsTheSession() {
		Cookie session = users.cookie(secretary);
		assertThat(mvc.post().uri("/logout").cookie(session).with(Users.formToken())).redirectedUrl()
			.isEqualTo("/login?out");
		assertThat(isSignedIn(session)).isFalse();
		assertThat(mvc.get().uri("/login?out")).bodyText().contains("đã đăng xuất");
	}

	@Test
	void pagesCarryTheStrictPolicies() {
		assertThat(mvc.get().uri("/login")).hasStatusOk().headers().satisfies(headers -> {
			assertThat(headers.getFirst("Content-Security-Policy"))
				.isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
						+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
			assertThat(headers.getFirst("Cache-Control")).contains("no-store");
			assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
			assertThat(headers.getFirst("Strict-Transport-Security")).isNull();
		});
		assertThat(mvc.get().uri("/login").with(request -> {
			request.setSecure(true);
			request.setScheme("https");
			return request;
		})).headers().containsHeader("Strict-Transport-Security");
	}

	@Test
	void assetsTouchNeitherSessionNorDatabase() throws Exception {
		Cookie session = users.cookie(secretary);
		List<String> statements = sql
			.statementsOf(() -> mvc.get().uri("/assets/x/none.css").cookie(session).exchange());
		assertThat(statements).isEmpty();
	}

	@Test
	void aRequestReadsSessionAndUserInTwoStatements() throws Exception {
		Cookie session = users.cookie(secretary);
		List<String> statements = sql.statementsOf(() -> mvc.get().uri("/login").cookie(session).exchange());
		assertThat(statements).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void guessingIsSlowedDownAndTheRightPasswordHasToWaitToo() {
		for (int i = 0; i < 5; i++) {
			assertThat(signIn("donghoa.thuky", "sai", "10.0.0." + i)).hasStatus(422);
		}
		MvcTestResult refused = signIn("donghoa.thuky", Users.PASSWORD, "10.0.0.99");
		assertThat(refused).hasStatus(429);
		assertThat(refused).headers().hasValue("Retry-After", "60");
		assertThat(refused).bodyText().contains("1 phút");
		clock.advance(Duration.ofSeconds(61));
		assertThat(signIn("donghoa.thuky", "sai", "10.0.0.99")).hasStatus(422);
		assertThat(signIn("donghoa.thuky", "sai", "10.0.0.99")).headers().hasValue("Retry-After", "120");
		clock.advance(Duration.ofSeconds(121));
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.0.0.99")).hasStatus(302);
	}

	@Test
	void attackFromElsewhereDoesNotKeepTheSecretaryOutAtHisOwnPlace() {
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.1.1.1")).hasStatus(302);
		for (int i = 0; i < 20; i++) {
			signIn("donghoa.thuky", "sai", "192.0.2." + i);
		}
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "192.0.2.99")).hasStatus(429);
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.1.1.1")).hasStatus(302);
	}

	@Test
	void addressThatTriesManyNamesAndFromWhichNobodyWorksWaits() {
		for (int i = 0; i < 50; i++) {
			signIn("ten" + i, "sai", "192.0.2.1");
		}
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "192.0.2.1")).hasStatus(429);
	}

	@Test
	void nobodyWaitsForTheFailuresOfOthersBehindTheAddressOfAnOffice() {
		users.user("vanxa.thuky");
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.1.1.1")).hasStatus(302);
		for (int i = 0; i < 60; i++) {
			signIn("ten" + i, "sai", "10.1.1.1");
		}
		assertThat(signIn("vanxa.thuky", Users.PASSWORD, "10.1.1.1")).as("for the first time from there")
			.hasStatus(302);
		assertThat(signIn("donghoa.thuky", Users.PASSWORD, "10.1.1.1")).hasStatus(302);
		assertThat(signIn("ai.do", "sai", "10.1.1.1")).as("each name has a try").hasStatus(422);
		assertThat(signIn("ai.do", "sai", "10.1.1.1")).as("and no more").hasStatus(429);
	}

	@Test
	void administratorIsToldWhenAllSeemToComeFromOneAddress() {
		UUID administrator = users.user("quantri");
		users.grant(administrator, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2020, 1, 1), null);
		for (String name : List.of("donghoa.thuky", "mot", "hai", "ba")) {
			if (!"donghoa.thuky".equals(name)) {
				users.user(name);
			}
			signIn(name, Users.PASSWORD, "10.9.9.9");
		}
		addresses.look();
		assertThat(addresses.onlyAddress()).as("four are few").isEmpty();
		signIn("quantri", Users.PASSWORD, "10.9.9.9");
		addresses.look();
		assertThat(mvc.get().uri("/admin/users").cookie(users.cookie(administrator))).bodyText()
			.contains("đăng nhập từ một địa chỉ (10.9.9.9)", "SERVER_FORWARD_HEADERS_STRATEGY=framework");
		signIn("mot", Users.PASSWORD, "10.9.9.10");
		addresses.look();
		assertThat(mvc.get().uri("/admin/users").cookie(users.cookie(administrator))).bodyText()
			.doesNotContain("SERVER_FORWARD_HEADERS_STRATEGY");
	}

	private boolean isSignedIn(Cookie session) {
		return mvc.get().uri("/login").cookie(session).exchange().getResponse().getStatus() == 302;
	}

	private MvcTestResult signIn(String username, String password, String address) {
		return mvc.post().uri("/login").with(Users.formToken()).with(request -> {
			request.setRemoteAddr(address);
			return request;
		}).param("username", username).param("password", password).exchange();
	}

}
