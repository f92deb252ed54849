package vn.tuyengiao.portal.account;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.account.domain.kept.FormSeals;
import vn.tuyengiao.portal.account.domain.kept.KeptForms;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that comes after the session or its token has ended. */
@IntegrationTest
class KeptFormIntegrationTests {

	private static final String TARGET = "/plans/0192f0c4-0000-7000-8000-000000000001/edit";

	private static final String TYPED = "Tuyên truyền Đại hội <Đảng> các cấp\ndòng hai & ba";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	KeptForms forms;

	@Autowired
	FormSeals seals;

	@Autowired
	TestClock clock;

	@Autowired
	SqlCounter sql;

	Users users;

	UUID secretary;

	@BeforeEach
	void secretaryOfDongHoa() {
		users = new Users(jdbc, sessions);
		Organizations.Tree tree = new Organizations(jdbc).tree();
		secretary = users.user("donghoa.thuky");
		users.grant(secretary, Role.BOARD_SECRETARY, tree.first(), LocalDate.of(2020, 1, 1), null);
	}

	@Test
	void formsSayWhoFillsThem() {
		assertThat(mvc.get().uri("/account/password").cookie(users.cookie(secretary))).bodyText()
			.contains("name=\"_filledBy\" value=\"" + seals.seal(secretary) + "\"");
		assertThat(mvc.get().uri("/login")).bodyText().contains("_csrf").doesNotContain("_filledBy");
	}

	@Test
	void whatWasTypedSurvivesTheEndedSessionAndIsSentByItsButtonOnly() {
		MvcTestResult late = post(TARGET, secretary);
		assertThat(late).hasStatus(303).redirectedUrl().isEqualTo("/login?kept");
		Cookie browser = late.getResponse().getCookie("KEPT");
		assertThat(browser.isHttpOnly()).isTrue();
		assertThat(browser.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(browser.getMaxAge()).isEqualTo(24 * 60 * 60);
		assertThat(jdbc.sql("select id || fields from kept_form").query(String.class).single())
			.doesNotContain(browser.getValue(), "bi-mat");
		assertThat(mvc.get().uri("/login?kept")).bodyText().contains("được giữ lại");
		MvcTestResult in = signIn("donghoa.thuky", browser);
		assertThat(in).redirectedUrl().isEqualTo("/kept-form");
		Cookie session = in.getResponse().getCookie("SESSION");
		assertThat(mvc.get().uri("/kept-form").cookie(session, browser)).hasStatusOk()
			.bodyText()
			.contains("action=\"" + TARGET + "\"", "name=\"goals\"",
					"Tuyên truyền Đại hội &lt;Đảng&gt; các cấp\ndòng hai &amp; ba", "Gửi tiếp", "Mục đích, yêu cầu",
					"Kế hoạch, báo cáo")
			.doesNotContain("bi-mat", "??");
		assertThat(kept()).as("looking at it changes nothing").isOne();
	}

	@Test
	void theLogSaysNothingOfIt() {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		root.addAppender(log);
		try {
			Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
			large("x".repeat(KeptForms.LARGEST), null);
			Cookie session = signIn("donghoa.thuky", browser).getResponse().getCookie("SESSION");
			mvc.get().uri("/kept-form").cookie(session, browser).exchange();
			resend("/preferences", browser);
		}
		finally {
			root.detachAppender(log);
		}
		assertThat(log.list).filteredOn(line -> !SecurityLog.NAME.equals(line.getLoggerName()))
			.extracting(ILoggingEvent::getFormattedMessage)
			.isEmpty();
		assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
			.noneMatch(line -> line.contains("Tuyên truyền") || line.contains("bi-mat"));
	}

	@Test
	void severalValuesOfOneNameGoOutInTheirOrder() {
		Cookie browser = mvc.post()
			.uri(TARGET)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("note", "hai", "một", "ba", "một")
			.exchange()
			.getResponse()
			.getCookie("KEPT");
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary), browser)).bodyText()
			.containsSubsequence("name=\"note\" value=\"hai\"", "name=\"note\" value=\"một\"",
					"name=\"note\" value=\"ba\"", "name=\"note\" value=\"một\"");
	}

	@Test
	void planOfAHundredLinesIsKeptInFewStatements() throws Exception {
		MockMvcTester.MockMvcRequestBuilder plan = mvc.post()
			.uri(TARGET)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary));
		for (int line = 0; line < 100; line++) {
			for (int field = 0; field < 13; field++) {
				plan.param("lines[" + line + "].f" + field, "x");
			}
			plan.param("lines[" + line + "].task", "Hội nghị số " + line);
		}
		Cookie browser = plan.exchange().getResponse().getCookie("KEPT");
		Cookie session = users.cookie(secretary);
		assertThat(sql.statementsOf(() -> mvc.get().uri("/kept-form").cookie(session, browser).exchange()))
			.hasSizeLessThanOrEqualTo(4);
		assertThat(mvc.get().uri("/kept-form").cookie(session, browser)).bodyText()
			.contains("name=\"lines[99].f12\"", "name=\"lines[99].task\" value=\"Hội nghị số 99\"",
					"Dòng 100, Nội dung công việc");
	}

	@Test
	void itIsForgottenOnceItHasArrivedAndStaysWhenItIsRefused() {
		Cookie browser = post("/account", secretary).getResponse().getCookie("KEPT");
		assertThat(resend("/admin/units", browser)).hasStatus(403);
		assertThat(kept()).as("refused, so it is still here").isOne();
		assertThat(resend("/preferences", null)).hasStatus(303);
		assertThat(kept()).as("from another browser").isOne();
		assertThat(resend("/preferences", browser)).hasStatus(303);
		assertThat(kept()).isZero();
	}

	@Test
	void sentAgainAfterAnotherSessionHasEndedItIsKeptOnce() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		String first = id();
		Cookie again = mvc.post()
			.uri(TARGET)
			.cookie(browser)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("_kept", first)
			.param("goals", TYPED)
			.exchange()
			.getResponse()
			.getCookie("KEPT");
		assertThat(id()).isNotEqualTo(first);
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary), again)).bodyText().contains("dòng hai");
	}

	@Test
	void formsOfTwoWindowsAreBothKept() {
		Cookie first = post(TARGET, secretary).getResponse().getCookie("KEPT");
		Cookie both = mvc.post()
			.uri("/account")
			.cookie(first)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("note", "cửa sổ thứ hai")
			.exchange()
			.getResponse()
			.getCookie("KEPT");
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary), both)).bodyText()
			.contains("cửa sổ thứ hai", "dòng hai");
	}

	@Test
	void ownerDiscardsIt() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		String id = id();
		Cookie stranger = users.cookie(users.user("ai.do"));
		mvc.post()
			.uri("/kept-form/discard")
			.cookie(stranger, browser)
			.with(Users.formToken())
			.param("id", id)
			.exchange();
		assertThat(kept()).isOne();
		assertThat(mvc.post()
			.uri("/kept-form/discard")
			.cookie(users.cookie(secretary), browser)
			.with(Users.formToken())
			.param("id", id)).redirectedUrl().isEqualTo("/");
		assertThat(kept()).isZero();
	}

	@Test
	void ownPasswordComesFirstAndThenWhatWasKept() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		jdbc.sql("update app_user set must_change_password = true where id = ?").param(secretary).update();
		signIn("donghoa.thuky", browser);
		Cookie session = users.cookie(secretary);
		assertThat(mvc.get().uri("/kept-form").cookie(session, browser)).redirectedUrl().isEqualTo("/account/password");
		assertThat(mvc.post()
			.uri("/account/password")
			.cookie(session, browser)
			.with(Users.formToken())
			.param("currentPassword", Users.PASSWORD)
			.param("newPassword", "Mot-cau-dai-de-nho-2026")
			.param("newPasswordAgain", "Mot-cau-dai-de-nho-2026")).redirectedUrl().isEqualTo("/kept-form");
	}

	@Test
	void neitherAnotherPersonNorAnotherBrowserSeesIt() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		Cookie other = users.cookie(users.user("ai.do"));
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary))).hasStatusOk()
			.bodyText()
			.doesNotContain("Đại hội");
		assertThat(mvc.get().uri("/kept-form").cookie(other, browser)).hasStatusOk()
			.bodyText()
			.doesNotContain("Đại hội");
		assertThat(signIn("ai.do", browser)).redirectedUrl().isEqualTo("/");
		assertThat(kept()).as("somebody else works at this browser now").isZero();
	}

	@Test
	void staleTokenOfSomebodySignedInLeadsStraightThere() {
		assertThat(mvc.post()
			.uri(TARGET)
			.cookie(users.cookie(secretary))
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_csrf", "cu")
			.param("_filledBy", seals.seal(secretary))
			.param("goals", TYPED)).hasStatus(303).redirectedUrl().isEqualTo("/kept-form");
		assertThat(kept()).isOne();
	}

	@Test
	void staleTokenOfSomebodyElsesFormIsRefusedAndNothingKept() {
		assertThat(mvc.post()
			.uri(TARGET)
			.cookie(users.cookie(users.user("ai.do")))
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("goals", TYPED)).hasStatus(403);
		assertThat(kept()).isZero();
	}

	@Test
	void goodTokenWithoutASessionIsTheUsualCase() {
		assertThat(mvc.post()
			.uri(TARGET)
			.with(Users.formToken())
			.header("Origin", "http://localhost")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("goals", TYPED)).hasStatus(303).redirectedUrl().isEqualTo("/login?kept");
		assertThat(mvc.post().uri(TARGET).with(Users.formToken()).param("goals", TYPED)).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/login");
		assertThat(kept()).isOne();
	}

	@Test
	void foreignSiteStagesNothing() {
		for (String site : new String[] { "cross-site", "same-site", "" }) {
			assertThat(mvc.post()
				.uri(TARGET)
				.header("Sec-Fetch-Site", site)
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.param("_filledBy", seals.seal(secretary))).hasStatus(403);
		}
		for (String origin : new String[] { "https://evil.example", "http://localhost:81", "https://localhost", "null",
				"%%" }) {
			assertThat(mvc.post()
				.uri(TARGET)
				.header("Origin", origin)
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.param("_filledBy", seals.seal(secretary))).hasStatus(403);
		}
		assertThat(mvc.post()
			.uri(TARGET)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))).hasStatus(403);
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/logout", "/setup", "/account/password", "/preferences", "/kept-form/discard" })
	void someAreNeverKept(String target) {
		assertThat(post(target, secretary).getResponse().getStatus()).isIn(302, 303, 403);
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "/login, /login?again", "/code, /code?again", "/logout, /login?out", "/preferences, /",
			"/account/password, /account/password?again" })
	void formOfTheDoorThatCameTooLateGetsItsPageAnew(String target, String page) {
		assertThat(post(target, secretary)).hasStatus(303).redirectedUrl().isEqualTo(page);
		assertThat(mvc.post().uri(target).header("Sec-Fetch-Site", "cross-site")).as("of a foreign site")
			.hasStatus(403);
		assertThat(mvc.post().uri(target).param("_csrf", "cu")).as("of nobody knows where").hasStatus(403);
	}

	@Test
	void waysOfALatePageAreKeptWithinThePortal() {
		assertThat(late("/login", "next", "/plans?q=hoa")).redirectedUrl()
			.isEqualTo("/login?again&next=%2Fplans%3Fq%3Dhoa");
		assertThat(late("/login", "next", "//evil.example")).redirectedUrl().isEqualTo("/login?again");
		assertThat(late("/preferences", "back", "https://evil.example/")).redirectedUrl().isEqualTo("/");
		assertThat(late("/preferences", "back", "/code")).redirectedUrl().isEqualTo("/code");
		assertThat(late("/code", "username", "ai.do\r\nX: y")).redirectedUrl()
			.isEqualTo("/code?again&username=ai.do%0D%0AX%3A+y");
		assertThat(mvc.get().uri("/login?again")).bodyText().contains("Mời đồng chí nhập lại");
		assertThat(mvc.get().uri("/code?again&username=ai.do")).bodyText()
			.contains("Mời đồng chí nhập lại", "value=\"ai.do\"");
	}

	@Test
	void signOutOfALatePageIsRefusedToWhoeverIsSignedIn() {
		assertThat(mvc.post()
			.uri("/logout")
			.cookie(users.cookie(secretary))
			.header("Sec-Fetch-Site", "same-origin")
			.param("_csrf", "cu")).hasStatus(403);
	}

	private MvcTestResult late(String target, String name, String value) {
		return mvc.post()
			.uri(target)
			.header("Sec-Fetch-Site", "same-origin")
			.param("_csrf", "cu")
			.param(name, value)
			.exchange();
	}

	@Test
	void tooLargeAFormIsNotKeptAndThePersonIsTold() {
		String giant = "ư".repeat(KeptForms.LARGEST / 2);
		assertThat(large(giant, null)).hasStatus(303).redirectedUrl().isEqualTo("/login?large");
		assertThat(mvc.get().uri("/login?large")).bodyText().contains("quá lớn (trên 512 kB)");
		Cookie session = users.cookie(secretary);
		assertThat(large(giant, session)).hasStatus(303).redirectedUrl().isEqualTo("/kept-form?large");
		assertThat(mvc.get().uri("/kept-form?large").cookie(session)).bodyText().contains("quá lớn (trên 512 kB)");
		assertThat(kept()).isZero();
		assertThat(large(giant.substring(100), null)).redirectedUrl().isEqualTo("/login?kept");
		assertThat(kept()).isOne();
	}

	@Test
	void strangersFillNoDisk() {
		post(TARGET, UUID.randomUUID());
		assertThat(kept()).isZero();
		for (int i = 0; i < 15; i++) {
			post(TARGET, secretary);
		}
		assertThat(kept()).isEqualTo(10);
	}

	@Test
	void whoKnowsNoMoreThanTheIdPushesOutNothing() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		UUID stranger = users.user("ai.do");
		String own = seals.seal(secretary);
		String foreign = seals.seal(stranger);
		for (String forged : List.of(secretary.toString(), secretary + ".", own.substring(0, own.length() - 1) + "~",
				own.substring(0, own.lastIndexOf('.')) + foreign.substring(foreign.lastIndexOf('.')),
				foreign.replace(stranger.toString(), secretary.toString()), secretary + ".1." + "A".repeat(43), "",
				"x".repeat(5000))) {
			for (int i = 0; i < 11; i++) {
				assertThat(mvc.post()
					.uri(TARGET)
					.header("Sec-Fetch-Site", "same-origin")
					.contentType(MediaType.APPLICATION_FORM_URLENCODED)
					.param("_filledBy", forged)
					.param("goals", "rác")).hasStatus(403);
			}
		}
		assertThat(kept()).isOne();
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary), browser)).bodyText().contains("Đại hội");
	}

	@Test
	void sealOfAPageOpenedLongAgoIsNoLongerGood() {
		String seal = seals.seal(secretary);
		clock.advance(Duration.ofDays(29));
		assertThat(seals.userOf(seal)).contains(secretary);
		clock.advance(Duration.ofDays(2));
		assertThat(seals.userOf(seal)).isEmpty();
	}

	@Test
	void scriptsGet401AndNothingIsKept() {
		for (String header : new String[] { "HX-Request:true", "X-Requested-With:fetch",
				"X-Requested-With:XMLHttpRequest" }) {
			String[] pair = header.split(":");
			assertThat(mvc.post()
				.uri(TARGET)
				.header(pair[0], pair[1])
				.header("Sec-Fetch-Site", "same-origin")
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.param("_filledBy", seals.seal(secretary))).hasStatus(401)
				.bodyText()
				.contains("Phiên đăng nhập đã hết");
		}
		assertThat(kept()).isZero();
	}

	@Test
	void afterADayItIsGone() {
		Cookie browser = post(TARGET, secretary).getResponse().getCookie("KEPT");
		clock.advance(Duration.ofHours(20));
		post("/account", secretary);
		clock.advance(Duration.ofHours(4));
		assertThat(signIn("donghoa.thuky", browser)).redirectedUrl().isEqualTo("/");
		assertThat(mvc.get().uri("/kept-form").cookie(users.cookie(secretary), browser)).hasStatusOk()
			.bodyText()
			.doesNotContain("Đại hội")
			.contains("Không có nội dung nào");
		forms.purge();
		assertThat(jdbc.sql("select path from kept_form").query(String.class).list()).as("the younger one")
			.containsExactly("/account");
	}

	private MvcTestResult post(String target, UUID owner) {
		return mvc.post()
			.uri(target)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_csrf", "cu")
			.param("_filledBy", seals.seal(owner))
			.param("goals", TYPED)
			.param("oldPassword", "bi-mat")
			.exchange();
	}

	private MvcTestResult large(String text, Cookie session) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri(TARGET)
			.header("Sec-Fetch-Site", "same-origin")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_filledBy", seals.seal(secretary))
			.param("goals", text);
		return session == null ? request.exchange() : request.cookie(session).exchange();
	}

	private MvcTestResult resend(String target, Cookie browser) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri(target)
			.cookie(users.cookie(secretary))
			.with(Users.formToken())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("_kept", id())
			.param("theme", "dark");
		return browser == null ? request.exchange() : request.cookie(browser).exchange();
	}

	private String id() {
		return jdbc.sql("select id from kept_form").query(String.class).single();
	}

	private MvcTestResult signIn(String name, Cookie browser) {
		return mvc.post()
			.uri("/login")
			.cookie(browser)
			.with(Users.formToken())
			.param("username", name)
			.param("password", Users.PASSWORD)
			.exchange();
	}

	private long kept() {
		return jdbc.sql("select count(*) from kept_form").query(Long.class).single();
	}

}
