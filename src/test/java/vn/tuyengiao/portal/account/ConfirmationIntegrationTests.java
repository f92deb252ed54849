package vn.tuyengiao.portal.account;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people are needed for a role and for a new password. */
@IntegrationTest
class ConfirmationIntegrationTests {

	private static final Pattern CODE = Pattern.compile("<code>((?:[a-z0-9]{4}-){3}[a-z0-9]{4})</code>");

	private static final String NEW_PASSWORD = "Bốn mùa hoa nở";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	Users users;

	Organizations.Tree tree;

	UUID administrator;

	UUID leader;

	Cookie administering;

	Cookie leading;

	@BeforeEach
	void administratorAndLeaderOfTheDistrict() {
		users = new Users(jdbc, sessions);
		tree = new Organizations(jdbc).tree();
		administrator = users.user("quantri");
		users.grant(administrator, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2020, 1, 1), null);
		leader = users.holding(Role.LEADER, tree.district());
		administering = users.cookie(administrator);
		leading = users.cookie(leader);
	}

	@Test
	void roleIsInForceOnceTheLeaderHasConfirmedItAndBothNamesAreKept() {
		UUID user = users.user("binh");
		assertThat(give(administering, user, "OFFICER")).hasStatus(302);
		assertThat(mvc.get().uri("/plans").cookie(users.cookie(user))).as("not in force").hasStatus(403);
		assertThat(get(administering, "/admin/users/" + user)).bodyText()
			.contains("Chờ xác nhận; Đồng chí quantri giao");
		UUID role = pending();
		assertThat(get(leading, "/")).bodyText().contains("Xác nhận vai trò Chuyên viên: Đồng chí binh");
		assertThat(get(administering, "/")).as("not for who gave it").bodyText().doesNotContain("#" + role);
		String confirm = "/confirmations/roles/" + role + "/confirm";
		assertThat(post(leading, confirm)).hasStatus(302);
		assertThat(post(leading, confirm)).as("gone back to and pressed again")
			.hasStatus(409)
			.bodyText()
			.contains("đã được xác nhận rồi");
		Cookie elsewhere = users.cookie(users.holding(Role.LEADER, tree.second()));
		assertThat(post(elsewhere, confirm)).hasStatus(404);
		assertThat(mvc.get().uri("/plans").cookie(users.cookie(user))).hasStatusOk();
		assertThat(jdbc.sql("select given_by from role_assignment where id = ?").param(role).query(UUID.class).single())
			.isEqualTo(administrator);
		assertThat(get(administering, "/admin/users/" + user)).bodyText()
			.contains("Đồng chí quantri giao lúc", name(leader) + " xác nhận lúc");
		assertThat(signIn("binh", Users.PASSWORD)).redirectedUrl().isEqualTo("/account/news?next=%2F");
		Cookie own = users.cookie(user);
		String news = text(get(own, "/account/news"));
		assertThat(news).contains("Giao vai trò Chuyên viên", "Đồng chí quantri", name(leader));
		Matcher latest = Pattern.compile("name=\"latest\" value=\"([^\"]+)\"").matcher(news);
		assertThat(latest.find()).isTrue();
		assertThat(post(own, "/account/news", "latest", latest.group(1), "next", "//evil.example")).redirectedUrl()
			.isEqualTo("/");
		assertThat(signIn("binh", Users.PASSWORD)).redirectedUrl().isEqualTo("/");
	}

	@Test
	void nobodyGivesOrConfirmsARoleForHimself() {
		assertThat(give(administering, administrator, "LEADER")).hasStatus(422).bodyText().contains("role-error");
		UUID user = users.user("binh");
		give(administering, user, "LEADER");
		UUID role = pending();
		assertThat(post(administering, "/confirmations/roles/" + role + "/confirm")).as("who gave it").hasStatus(409);
		UUID other = users.holding(Role.ADMINISTRATOR, tree.district());
		give(users.cookie(other), leader, "OFFICER");
		UUID forTheLeader = jdbc.sql("select id from pending_role where user_id = ?")
			.param(leader)
			.query(UUID.class)
			.single();
		assertThat(post(leading, "/confirmations/roles/" + forTheLeader + "/confirm")).as("who gets it").hasStatus(409);
		assertThat(post(administering, "/confirmations/roles/" + forTheLeader + "/confirm")).hasStatus(302);
		assertThat(count("role_assignment where confirmed_by is not null")).isOne();
	}

	@Test
	void secondAdministratorOfTheOwnMakingWaitsToo() {
		UUID puppet = users.user("binh");
		give(administering, puppet, "ADMINISTRATOR");
		assertThat(mvc.get().uri("/admin/users").cookie(users.cookie(puppet))).hasStatus(403);
		assertThat(count("pending_role where role = 'ADMINISTRATOR'")).isOne();
	}

	@Test
	void closingTheAccountsOfAllOthersDoesNotBringTheFirstSetUpBack() {
		jdbc.sql("update app_user set enabled = false where id = ?").param(leader).update();
		give(administering, users.user("binh"), "LEADER");
		assertThat(count("pending_role")).isOne();
		jdbc.sql("update role_assignment set valid_to = date '2021-01-01' where user_id = ?").param(leader).update();
		give(administering, users.user("cuong"), "LEADER");
		assertThat(count("pending_role")).isEqualTo(2);
	}

	@Test
	void whoIsAloneAtTheFirstSetUpGivesRolesAtOnceAndThePageSaysSo() {
		jdbc.sql("delete from role_assignment where user_id = ?").param(leader).update();
		UUID user = users.user("binh");
		give(administering, user, "LEADER");
		assertThat(count("pending_role")).isZero();
		assertThat(get(administering, "/admin/users/" + user)).bodyText().contains("khi đó chưa có người thứ hai");
		give(administering, users.user("cuong"), "OFFICER");
		assertThat(count("pending_role")).as("there is a second person by now").isOne();
	}

	@Test
	void refusedRoleStaysOnThePageUntilItIsTakenAway() {
		UUID user = users.user("binh");
		give(administering, user, "OFFICER");
		UUID role = pending();
		assertThat(post(leading, "/confirmations/roles/" + role + "/refuse")).hasStatus(302);
		assertThat(post(leading, "/confirmations/roles/" + role + "/confirm")).hasStatus(409);
		assertThat(get(leading, "/confirmations")).bodyText().contains("Không có việc nào chờ xác nhận");
		assertThat(get(administering, "/admin/users/" + user)).bodyText().contains(name(leader) + " không xác nhận");
		assertThat(post(administering, "/admin/users/" + user + "/roles/" + role + "/withdraw-pending")).hasStatus(302);
		assertThat(count("pending_role")).isZero();
		assertThat(post(leading, "/confirmations/roles/" + role + "/confirm")).hasStatus(404);
	}

	@Test
	void whatWaitsElsewhereIsNotFound() {
		UUID otherLeader = users.holding(Role.LEADER, tree.second());
		UUID user = users.user("binh");
		give(administering, user, "OFFICER");
		UUID role = pending();
		Cookie stranger = users.cookie(otherLeader);
		assertThat(post(stranger, "/confirmations/roles/" + role + "/confirm")).hasStatus(404);
		assertThat(get(stranger, "/confirmations")).bodyText().doesNotContain("Đồng chí binh");
		Cookie officer = users.cookie(users.holding(Role.OFFICER, tree.district()));
		assertThat(get(officer, "/confirmations")).hasStatus(403);
		assertThat(post(officer, "/confirmations/roles/" + role + "/confirm")).hasStatus(403);
	}

	@Test
	void administratorWhoResetsAPasswordNeverSeesTheCode() {
		UUID officer = users.holding(Role.OFFICER, tree.district());
		assertThat(post(administering, "/admin/users/" + officer + "/password")).hasStatus(302);
		UUID slip = jdbc.sql("select id from password_slip").query(UUID.class).single();
		String print = "/confirmations/slips/" + slip + "/print";
		assertThat(post(administering, print)).hasStatus(409).bodyText().doesNotContainPattern(CODE);
		Matcher code = CODE.matcher(text(post(leading, print)));
		assertThat(code.find()).isTrue();
		assertThat(text(get(administering, "/admin/users/" + officer))).contains("do " + name(leader) + " in")
			.doesNotContain(code.group(1));
		UUID other = users.holding(Role.ADMINISTRATOR, tree.district());
		assertThat(post(users.cookie(other), print)).as("printed once").hasStatus(409);
		String username = jdbc.sql("select username from app_user where id = ?")
			.param(officer)
			.query(String.class)
			.single();
		assertThat(choose("quantri", code.group(1))).as("of another user").hasStatus(422);
		assertThat(choose(username, code.group(1))).hasStatus(302);
		assertThat(choose(username, code.group(1))).as("used").hasStatus(422).bodyText().contains("mã đã dùng");
		assertThat(post(leading, print)).as("the slip of before")
			.hasStatus(409)
			.bodyText()
			.contains("đã được dùng để đặt mật khẩu");
		assertThat(post(users.cookie(users.holding(Role.LEADER, tree.second())), print)).hasStatus(404);
		MvcTestResult signedIn = signIn(username, NEW_PASSWORD);
		assertThat(signedIn).redirectedUrl().startsWith("/account/news");
		assertThat(text(get(users.cookie(officer), "/account/news"))).contains("theo yêu cầu của Đồng chí quantri",
				"Người in phiếu: " + name(leader));
	}

	@Test
	void codeThatIsTooOldOrWrongOpensNothingAndGuessingIsSlowedDown() {
		UUID officer = users.user("binh");
		post(administering, "/admin/users/" + officer + "/password");
		UUID slip = jdbc.sql("select id from password_slip").query(UUID.class).single();
		Matcher code = CODE.matcher(text(post(leading, "/confirmations/slips/" + slip + "/print")));
		assertThat(code.find()).isTrue();
		jdbc.sql("update password_slip set expires_at = date '2026-01-01'").update();
		assertThat(choose("binh", code.group(1))).hasStatus(422).bodyText().contains("code-error");
		for (int i = 0; i < 4; i++) {
			assertThat(choose("binh", "aaaa-bbbb-cccc-dddd")).hasStatus(422);
		}
		assertThat(choose("binh", "aaaa-bbbb-cccc-dddd")).hasStatus(429);
	}

	@Test
	void roleIsNotProlongedByItsLastDay() {
		UUID user = users.user("binh");
		users.grant(user, Role.OFFICER, tree.district(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
		UUID role = jdbc.sql("select id from role_assignment where user_id = ?").param(user).query(UUID.class).single();
		String end = "/admin/users/" + user + "/roles/" + role + "/end";
		assertThat(post(administering, end, "version", "0", "validTo", "2029-12-31")).hasStatus(422)
			.bodyText()
			.contains("validTo-error");
		assertThat(post(administering, end, "version", "0", "validTo", "2026-12-01")).hasStatus(302);
		assertThat(get(administering, "/admin/users/" + user)).bodyText()
			.contains("Đồng chí quantri ghi ngày kết thúc");
	}

	private MvcTestResult give(Cookie who, UUID user, String role) {
		return post(who, "/admin/users/" + user + "/roles", "id", Ids.next().toString(), "role", role, "unit",
				tree.district().label(), "validFrom", "2026-01-01", "validTo", "");
	}

	private UUID pending() {
		return jdbc.sql("select id from pending_role").query(UUID.class).single();
	}

	private MvcTestResult choose(String username, String code) {
		return mvc.post()
			.uri("/code")
			.with(Users.formToken())
			.param("username", username)
			.param("code", code)
			.param("newPassword", NEW_PASSWORD)
			.param("newPasswordAgain", NEW_PASSWORD)
			.exchange();
	}

	private MvcTestResult signIn(String username, String password) {
		return mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", username)
			.param("password", password)
			.exchange();
	}

	private MvcTestResult get(Cookie who, String address) {
		return mvc.get().uri(address).cookie(who).exchange();
	}

	private MvcTestResult post(Cookie who, String address, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).cookie(who).with(Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String name(UUID user) {
		return jdbc.sql("select display_name from app_user where id = ?").param(user).query(String.class).single();
	}

	private long count(String what) {
		return jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
