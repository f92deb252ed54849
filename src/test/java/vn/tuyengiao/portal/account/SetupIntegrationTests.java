package vn.tuyengiao.portal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.account.domain.signin.SetupService;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SetupIntegrationTests {

	private static final Pattern CODE = Pattern.compile("/setup[^\\n]*: ([a-z0-9-]{39})");

	private static final String PASSWORD = "Sông Đáy chảy qua Kim Bảng";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SetupService setup;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	SqlCounter sql;

	private String code;

	@BeforeEach
	void firstStart(CapturedOutput log) {
		setup.begin();
		code = lastCode(log);
	}

	@AfterEach
	void leaveItClosed() {
		if (setup.isOpen()) {
			new Users(jdbc).user("ai-do");
			setup.isOpen();
		}
	}

	@Test
	void everyPageLeadsToTheFirstStart() {
		for (String page : new String[] { "/", "/login", "/plans", "/admin/users", "/account", "/khong-co" }) {
			assertThat(mvc.get().uri(page)).as(page).hasStatus(302).redirectedUrl().isEqualTo("/setup");
		}
		assertThat(mvc.post().uri("/login").with(Users.formToken())).redirectedUrl().isEqualTo("/setup");
		assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().doesNotContain("??").doesNotContain(code);
		assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
		assertThat(mvc.get().uri("/assets/x/none.css")).hasStatus(404);
		assertThat(mvc.post().uri("/preferences").with(Users.formToken()).param("theme", "dark").param("back", "/"))
			.redirectedUrl()
			.isEqualTo("/");
	}

	@Test
	void whoHasTheCodeBecomesAdministratorAtTheTopAndSignsIn() {
		assertThat(post(code, Ids.next(), "quan.tri", PASSWORD)).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/login?ready");
		assertThat(mvc.get().uri("/login?ready")).hasStatusOk().bodyText().contains("Đã tạo người quản trị");
		assertThat(jdbc.sql("""
				select r.role || ' ' || n.kind || ' ' || n.name || ' ' || n.slug || ' ' || u.must_change_password
				from app_user u join role_assignment r on r.user_id = u.id join unit n on n.id = r.unit_id
				where u.username = 'quan.tri' and r.valid_to is null and n.parent_id is null
				""").query(String.class).single()).isEqualTo("ADMINISTRATOR DISTRICT huyện Kim Bảng kimbang false");
		assertThat(mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "quan.tri")
			.param("password", PASSWORD)).hasStatus(302).redirectedUrl().isEqualTo("/");
	}

	@Test
	void afterwardsThePageLeadsToSignInAndAsksTheDatabaseNothing() throws Exception {
		post(code, Ids.next(), "quan.tri", PASSWORD);
		assertThat(mvc.get().uri("/setup")).hasStatus(302).redirectedUrl().isEqualTo("/login?over");
		assertThat(mvc.get().uri("/login?over")).bodyText().contains("đã có người quản trị, không thiết lập lần nữa");
		assertThat(post(code, Ids.next(), "ke.khac", PASSWORD)).hasStatus(302).redirectedUrl().isEqualTo("/login?over");
		assertThat(post(code, Ids.next(), "", "")).as("with faults").redirectedUrl().isEqualTo("/login?over");
		assertThat(post("2222-3333", Ids.next(), "ke.khac", PASSWORD)).as("a wrong code")
			.redirectedUrl()
			.isEqualTo("/login?over");
		assertThat(users()).isOne();
		assertThat(sql.statementsOf(() -> mvc.get().uri("/login").exchange())).isEmpty();
	}

	@Test
	void pressingTwiceMakesOneAdministrator() {
		UUID id = Ids.next();
		assertThat(post(code, id, "quan.tri", PASSWORD)).hasStatus(302);
		assertThat(post(code, id, "quan.tri", PASSWORD)).hasStatus(302).redirectedUrl().isEqualTo("/login?ready");
		assertThat(users()).isOne();
	}

	@Test
	void twoAtOnceMakeOneAdministrator() throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(4);
		try {
			List<Callable<String>> presses = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				String name = "quan.tri" + i;
				presses.add(() -> post(code, Ids.next(), name, PASSWORD).getResponse().getRedirectedUrl());
			}
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : hands.invokeAll(presses)) {
				answers.add(answer.get());
			}
			assertThat(answers).containsExactlyInAnyOrder("/login?ready", "/login?over", "/login?over", "/login?over");
		}
		finally {
			hands.shutdownNow();
		}
		assertThat(users()).isOne();
		assertThat(jdbc.sql("select count(*) from unit").query(Long.class).single()).isOne();
	}

	@Test
	void wrongCodeIsAFaultAtItsFieldAndSlowedDown() {
		for (int i = 0; i < 5; i++) {
			assertThat(post("2222-3333", Ids.next(), "quan.tri", PASSWORD)).hasStatus(422)
				.bodyText()
				.contains("code-error", "quan.tri", "huyện Kim Bảng")
				.doesNotContain(PASSWORD);
		}
		assertThat(post(code, Ids.next(), "quan.tri", PASSWORD)).hasStatus(429).headers().hasValue("Retry-After", "60");
		assertThat(mvc.post().uri("/setup").with(Users.formToken()).with(request -> {
			request.setRemoteAddr("10.9.9.9");
			return request;
		}).param("id", Ids.next().toString()).param("code", code)).as("the other address does not wait").hasStatus(422);
		assertThat(users()).isZero();
	}

	@Test
	void weakPasswordsAndBadNamesAreFaultsAtTheirFields() {
		assertThat(post(code, Ids.next(), "quan.tri", "ngan")).hasStatus(422).bodyText().contains("password-error");
		assertThat(post(code, Ids.next(), "Quản trị", PASSWORD)).hasStatus(422).bodyText().contains("username-error");
		assertThat(mvc.post()
			.uri("/setup")
			.with(Users.formToken())
			.param("id", Ids.next().toString())
			.param("code", code)
			.param("username", "quan.tri")
			.param("displayName", "Nguyễn Văn An")
			.param("password", PASSWORD)
			.param("passwordAgain", PASSWORD + "x")).hasStatus(422)
			.bodyText()
			.contains("passwordAgain-error", "shortName-error", "symbol-error");
		assertThat(users()).isZero();
		assertThat(jdbc.sql("select count(*) from unit").query(Long.class).single()).isZero();
	}

	@Test
	void restartWithoutUsersGivesANewCode(CapturedOutput log) {
		setup.begin();
		assertThat(lastCode(log)).isNotEqualTo(code);
		assertThat(post(code, Ids.next(), "quan.tri", PASSWORD)).hasStatus(422);
		assertThat(post(lastCode(log), Ids.next(), "quan.tri", PASSWORD)).hasStatus(302);
	}

	@Test
	void unitThatExistsAlreadyIsTakenAsTheTop() {
		Organizations.Tree tree = new Organizations(jdbc).tree();
		assertThat(mvc.get().uri("/setup")).hasStatusOk()
			.bodyText()
			.contains(tree.province().name())
			.doesNotContain("shortName");
		assertThat(post(code, Ids.next(), "quan.tri", PASSWORD)).hasStatus(302);
		assertThat(jdbc.sql("select unit_id from role_assignment").query(UUID.class).single())
			.isEqualTo(tree.province().id());
	}

	private MvcTestResult post(String typedCode, UUID id, String username, String password) {
		return mvc.post()
			.uri("/setup")
			.with(Users.formToken())
			.param("id", id.toString())
			.param("code", typedCode)
			.param("username", username)
			.param("displayName", "Nguyễn Văn An")
			.param("password", password)
			.param("passwordAgain", password)
			.param("kind", "DISTRICT")
			.param("name", "huyện Kim Bảng")
			.param("shortName", "Kim Bảng")
			.param("committeeName", "Huyện ủy Kim Bảng")
			.param("symbol", "HU")
			.exchange();
	}

	private long users() {
		return jdbc.sql("select count(*) from app_user").query(Long.class).single();
	}

	private static String lastCode(CapturedOutput log) {
		Matcher matcher = CODE.matcher(log.getOut());
		String found = null;
		while (matcher.find()) {
			found = matcher.group(1);
		}
		return found;
	}

}
