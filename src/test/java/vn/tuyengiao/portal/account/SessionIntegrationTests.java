package vn.tuyengiao.portal.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions, their cookies and tokens, and what the log of security says of them. */
@IntegrationTest
class SessionIntegrationTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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

	Users users;

	Organizations.Tree tree;

	UUID secretary;

	private final Logger security = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void secretaryOfDongHoa() {
		users = new Users(jdbc, sessions);
		tree = new Organizations(jdbc).tree();
		secretary = users.user("donghoa.thuky");
		users.grant(secretary, Role.BOARD_SECRETARY, tree.first(), LocalDate.of(2020, 1, 1), null);
		log.start();
		security.addAppender(log);
	}

	@AfterEach
	void stopListening() {
		security.detachAppender(log);
	}

	@Test
	void sessionEndsTwelveHoursAfterTheSignInHoweverMuchItIsUsed() {
		Cookie session = signedIn();
		for (int hour = 0; hour < 12; hour++) {
			assertThat(mvc.get().uri("/account").cookie(session)).as("hour " + hour).hasStatusOk();
			clock.advance(Duration.ofHours(1));
		}
		clock.advance(Duration.ofSeconds(1));
		assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302).redirectedUrl().startsWith("/login");
		assertThat(jdbc.sql("select count(*) from spring_session").query(Integer.class).single()).isZero();
		assertThat(lines()).last()
			.asString()
			.contains("event=session-ended", "reason=longest-life", "user=donghoa.thuky");
	}

	@Test
	void changedPasswordDoesNotProlongTheSession() {
		Cookie session = signedIn();
		clock.advance(Duration.ofHours(11));
		Cookie renewed = mvc.post()
			.uri("/account/password")
			.cookie(session)
			.with(token(session, "/account/password"))
			.param("currentPassword", Users.PASSWORD)
			.param("newPassword", "Mot-cau-dai-de-nho-2026")
			.param("newPasswordAgain", "Mot-cau-dai-de-nho-2026")
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(mvc.get().uri("/account").cookie(renewed)).hasStatusOk();
		clock.advance(Duration.ofHours(2));
		assertThat(mvc.get().uri("/account").cookie(renewed)).hasStatus(302);
		assertThat(lines()).anySatisfy(line -> assertThat(line).contains("event=password-changed", "by=donghoa.thuky"));
	}

	@Test
	void personSeesHisSessionsAndEndsThem() {
		Cookie here = signedIn();
		Cookie phone = signIn("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36");
		Cookie other = users.cookie(secretary);
		Cookie neighbour = users.cookie(users.user("vanxa.thuky"));
		MvcTestResult page = mvc.get().uri("/account/sessions").cookie(here).exchange();
		assertThat(page).hasStatusOk().bodyText().contains("Phiên này", "Chrome · Android", "127.0.0.1", "sau 12 giờ");
		String text = text(page);
		assertThat(text.split("/end\"")).as("two others to be ended").hasSize(3);
		assertThat(text).doesNotContain(phone.getValue()).doesNotContain(id(phone));
		Matcher handle = Pattern.compile("/account/sessions/([0-9a-f]{24})/end").matcher(text);
		assertThat(handle.find()).isTrue();
		String first = handle.group(1);
		assertThat(mvc.post().uri("/account/sessions/{handle}/end", first).cookie(neighbour).with(Users.formToken()))
			.as("somebody else")
			.hasStatus(404);
		RequestPostProcessor token = token(here, "/account/sessions");
		assertThat(mvc.post().uri("/account/sessions/{handle}/end", first).cookie(here).with(token)).redirectedUrl()
			.isEqualTo("/account/sessions");
		assertThat(mvc.post().uri("/account/sessions/{handle}/end", first).cookie(here).with(token)).hasStatus(404);
		assertThat(List.of(phone, other)).filteredOn(this::isGood).hasSize(1);
		assertThat(mvc.post().uri("/account/sessions/end-others").cookie(here).with(token)).hasStatus(302);
		assertThat(List.of(phone, other)).noneMatch(this::isGood);
		assertThat(isGood(here)).isTrue();
		assertThat(isGood(neighbour)).isTrue();
		assertThat(mvc.get().uri("/account/sessions").cookie(here)).bodyText().doesNotContain("end-others");
	}

	@Test
	void listOfSessionsTakesFewStatements() throws Exception {
		Cookie here = users.cookie(secretary);
		for (int i = 0; i < 20; i++) {
			users.cookie(secretary);
		}
		mvc.get().uri("/account/sessions").cookie(here).exchange();
		assertThat(sql.statementsOf(() -> mvc.get().uri("/account/sessions").cookie(here).exchange()))
			.hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void tokenOfAFormBelongsToItsSession() {
		Cookie here = signedIn();
		Cookie planted = new Cookie("CSRF", Users.FORM_TOKEN);
		assertThat(mvc.post().uri("/account/sessions/end-others").cookie(here, planted).with(Users.formToken()))
			.as("a cookie put into the browser is good for nothing")
			.hasStatus(403);
		Cookie colleague = users.cookie(users.user("vanxa.thuky"));
		assertThat(
				mvc.post().uri("/account/sessions/end-others").cookie(here).with(token(colleague, "/account/sessions")))
			.as("of another session")
			.hasStatus(403);
		assertThat(lines()).anySatisfy(line -> assertThat(line).contains("event=form-refused", "by=donghoa.thuky",
				"path=/account/sessions/end-others"));
		assertThat(mvc.post().uri("/account/sessions/end-others").cookie(here).with(token(here, "/account/sessions")))
			.hasStatus(302);
		assertThat(signInPage().getResponse().getCookie("CSRF").isHttpOnly()).isTrue();
	}

	@Test
	void cookiesBehindTlsAreOfThisHostAlone() {
		MvcTestResult page = mvc.get().uri("/login").with(SessionIntegrationTests::secure).exchange();
		Cookie csrf = page.getResponse().getCookie("__Host-CSRF");
		MvcTestResult in = mvc.post()
			.uri("/login")
			.cookie(csrf)
			.with(SessionIntegrationTests::secure)
			.param("_csrf", tokenIn(page))
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.exchange();
		Cookie session = in.getResponse().getCookie("__Host-SESSION");
		assertThat(List.of(csrf, session)).allSatisfy(cookie -> {
			assertThat(cookie.getSecure()).isTrue();
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getPath()).isEqualTo("/");
			assertThat(cookie.getDomain()).isNull();
			assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		});
		assertThat(in.getResponse().getCookies()).extracting(Cookie::getName)
			.allMatch(name -> name.startsWith("__Host-"));
		assertThat(mvc.get().uri("/account").cookie(session).with(SessionIntegrationTests::secure)).hasStatusOk();
		assertThat(mvc.get()
			.uri("/account")
			.cookie(new Cookie("SESSION", session.getValue()))
			.with(SessionIntegrationTests::secure)).as("one that a neighbour may have put in").hasStatus(302);
		assertThat(mvc.post()
			.uri("/preferences")
			.cookie(csrf)
			.with(SessionIntegrationTests::secure)
			.param("_csrf", tokenIn(page))
			.param("theme", "dark")).cookies().containsCookie("__Host-theme");
	}

	@Test
	void eachSignInFailureRefusalAndEndIsOneLine() {
		signIn("x");
		mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "ai do\nevent=sign-in")
			.param("password", "bi-mat-cua-toi")
			.exchange();
		mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "donghoa.thuky")
			.param("password", "bi-mat-cua-toi")
			.exchange();
		Cookie session = users.cookie(secretary);
		mvc.get().uri("/admin/users").cookie(session).exchange();
		mvc.post().uri("/logout").cookie(session).with(Users.formToken()).exchange();
		assertThat(lines()).satisfiesExactly(
				line -> assertThat(line).isEqualTo("event=sign-in from=127.0.0.1 user=donghoa.thuky"),
				line -> assertThat(line).startsWith("event=sign-in-failed from=127.0.0.1 user=\"ai do")
					.endsWith("reason=unknown")
					.doesNotContain("\n"),
				line -> assertThat(line)
					.isEqualTo("event=sign-in-failed from=127.0.0.1 user=donghoa.thuky reason=password"),
				line -> assertThat(line)
					.isEqualTo("event=refused by=donghoa.thuky from=127.0.0.1 method=GET path=/admin/users"),
				line -> assertThat(line).contains("event=sign-out", "user=donghoa.thuky"));
		assertThat(lines()).noneMatch(line -> line.contains("bi-mat"));
	}

	@Test
	void rolesResetsAndExportsAreLines() {
		UUID administrator = users.user("quantri");
		users.grant(administrator, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2020, 1, 1), null);
		Cookie session = users.cookie(administrator);
		mvc.get().uri("/admin/users/export").cookie(session).exchange();
		assertThat(lines()).last().asString().isEqualTo("event=export by=quantri from=127.0.0.1 list=nguoi-dung");
		mvc.post().uri("/admin/users/{id}/password", secretary).cookie(session).with(Users.formToken()).exchange();
		assertThat(lines()).last().asString().contains("event=password-reset by=quantri", "user=donghoa.thuky");
	}

	private Cookie signedIn() {
		return signIn("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
	}

	private Cookie signIn(String agent) {
		return mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.header("User-Agent", agent)
			.param("username", "donghoa.thuky")
			.param("password", Users.PASSWORD)
			.exchange()
			.getResponse()
			.getCookie("SESSION");
	}

	private MvcTestResult signInPage() {
		return mvc.get().uri("/login").exchange();
	}

	private RequestPostProcessor token(Cookie session, String page) {
		String token = tokenIn(mvc.get().uri(page).cookie(session).exchange());
		return request -> {
			request.addParameter("_csrf", token);
			return request;
		};
	}

	private static String tokenIn(MvcTestResult page) {
		Matcher token = TOKEN.matcher(text(page));
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private static String text(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String id(Cookie session) {
		return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
	}

	private boolean isGood(Cookie session) {
		return mvc.get().uri("/account").cookie(session).exchange().getResponse().getStatus() == 200;
	}

	private List<String> lines() {
		return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	private static MockHttpServletRequest secure(MockHttpServletRequest request) {
		request.setSecure(true);
		request.setScheme("https");
		return request;
	}

}
