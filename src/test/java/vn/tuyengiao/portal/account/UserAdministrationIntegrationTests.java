package vn.tuyengiao.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

@IntegrationTest
class UserAdministrationIntegrationTests {

	private static final Pattern ISSUED = Pattern.compile("<code>((?:[a-z0-9]{4}-){3}[a-z0-9]{4})</code>");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	SqlCounter sql;

	Users users;

	Organizations.Tree tree;

	UUID administrator;

	Cookie session;

	@BeforeEach
	void administratorOfTheDistrict() {
		users = new Users(jdbc, sessions);
		tree = new Organizations(jdbc).tree();
		administrator = users.user("quantri");
		users.grant(administrator, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2020, 1, 1), null);
		session = users.cookie(administrator);
	}

	@Test
	void onlyTheAdministratorGetsThere() {
		Cookie secretary = users.cookie(users.holding(Role.BOARD_SECRETARY, tree.first()));
		for (String page : new String[] { "/admin/users", "/admin/users/new", "/admin/users/export",
				"/admin/users/units", "/admin/users/" + administrator }) {
			assertThat(mvc.get().uri(page).cookie(secretary)).as(page).hasStatus(403);
		}
	}

	@Test
	void everyPageShows() {
		UUID user = users.holding(Role.OFFICER, tree.district());
		UUID role = jdbc.sql("select id from role_assignment where user_id = ?").param(user).query(UUID.class).single();
		for (String page : new String[] { "/admin/users", "/admin/users?q=khongaica", "/admin/users/new",
				"/admin/users/" + user, "/admin/users/" + administrator, "/admin/users/" + user + "/roles/new",
				"/admin/users/" + user + "/roles/" + role + "/end", "/admin/users/units?unit=dong" }) {
			for (String language : new String[] { "vi", "en" }) {
				assertThat(mvc.get().uri(page).cookie(session, new Cookie("lang", language))).as(page)
					.hasStatusOk()
					.bodyText()
					.doesNotContain("??");
			}
		}
	}

	@Test
	void unknownOrForeignUsersAreNotFound() {
		UUID leaderOfTheProvince = users.holding(Role.LEADER, tree.province());
		UUID officer = users.holding(Role.OFFICER, tree.district());
		UUID role = jdbc.sql("select id from role_assignment where user_id = ?")
			.param(leaderOfTheProvince)
			.query(UUID.class)
			.single();
		assertThat(get("/admin/users/" + leaderOfTheProvince)).hasStatus(404);
		assertThat(get("/admin/users/" + Ids.next())).hasStatus(404);
		assertThat(get("/admin/users/abc")).hasStatus(404);
		assertThat(post("/admin/users/" + leaderOfTheProvince + "/password")).hasStatus(404);
		assertThat(
				post("/admin/users/" + leaderOfTheProvince, "version", "0", "displayName", "Ai đó", "enabled", "false"))
			.hasStatus(404);
		assertThat(get("/admin/users/" + officer + "/roles/" + role + "/end")).hasStatus(404);
		assertThat(post("/admin/users/" + officer + "/roles/" + role + "/withdraw")).hasStatus(404);
		assertThat(get("/admin/users")).bodyText().doesNotContain(leaderOfTheProvince.toString());
	}

	@Test
	void newUserOfTheFirstSetUpChoosesHisPasswordByTheSlipThatTheOnlyAdministratorPrints() {
		UUID id = Ids.next();
		MvcTestResult created = create(id, " DongHoa.ThuKy ", "Nguyễn Thị Bình", "BOARD_SECRETARY",
				tree.first().label());
		assertThat(created).hasStatus(302);
		UUID user = user("donghoa.thuky");
		assertThat(get("/admin/users/" + user)).bodyText().contains("Thiết lập lần đầu", "In phiếu");
		assertThat(get("/admin/users?q=donghoa")).bodyText()
			.contains("Nguyễn Thị Bình", "xã Đồng Hóa", "Chưa tự đặt mật khẩu");
		String code = printed(user);
		assertThat(choose("donghoa.thuky", code.toUpperCase(Locale.ROOT).replace('-', ' '), "ngắn")).hasStatus(422)
			.bodyText()
			.contains("newPassword-error");
		assertThat(choose("donghoa.thuky", code, "Bốn mùa hoa nở")).redirectedUrl().isEqualTo("/login?chosen");
		assertThat(choose("donghoa.thuky", code, "Năm mùa hoa nở")).as("used up")
			.hasStatus(422)
			.bodyText()
			.contains("code-error");
		assertThat(signIn("donghoa.thuky", "Bốn mùa hoa nở")).hasStatus(302);
		assertThat(get("/admin/users?q=donghoa")).bodyText().doesNotContain("Chưa tự đặt mật khẩu");
	}

	@Test
	void pressingTwiceMakesOneUserAndTheSlipPrintedLastIsGood() {
		UUID id = Ids.next();
		create(id, "leho.thuky", "Trần Văn Cường", "BOARD_SECRETARY", tree.first().label());
		create(id, "leho.thuky", "Trần Văn Cường", "BOARD_SECRETARY", tree.first().label());
		assertThat(count("app_user where username = 'leho.thuky'")).isOne();
		assertThat(count("role_assignment r join app_user u on u.id = r.user_id where u.username = 'leho.thuky'"))
			.isOne();
		String first = printed(user("leho.thuky"));
		String second = printed(user("leho.thuky"));
		assertThat(choose("leho.thuky", first, "Bốn mùa hoa nở")).hasStatus(422);
		assertThat(choose("leho.thuky", second, "Bốn mùa hoa nở")).hasStatus(302);
		assertThat(create(id, "nguoi.khac", "Người Khác", "", "")).as("gone back to and written on").hasStatus(302);
		assertThat(count("app_user where username in ('leho.thuky', 'nguoi.khac')")).isEqualTo(2);
	}

	@Test
	void duplicateUsernameIsAFaultAtItsField() {
		assertThat(create(Ids.next(), "QuanTri", "Le Van Dung", "", "")).hasStatus(422)
			.bodyText()
			.contains("username-error", "Le Van Dung");
		assertThat(count("app_user")).isOne();
	}

	@Test
	void unitsThatAreUnknownOrOutsideAreFaultsAtTheField() {
		for (String unit : new String[] { "xã Không Có", tree.province().label(), "" }) {
			assertThat(create(Ids.next(), "ten.moi", "Tên Mới", "OBSERVER", unit)).as(unit)
				.hasStatus(422)
				.bodyText()
				.contains("unit-error");
		}
		assertThat(create(Ids.next(), "ten.moi", "Tên Mới", "", tree.first().label())).hasStatus(422)
			.bodyText()
			.contains("role-error");
		assertThat(count("app_user")).as("nothing is saved half").isOne();
		assertThat(get("/admin/users?unit=khongco")).hasStatusOk().bodyText().contains("unit-error", "khongco");
	}

	@Test
	void resetPasswordEndsTheSessionsAndTheOldPassword() {
		UUID officer = users.holding(Role.OFFICER, tree.district());
		Cookie theirs = users.cookie(officer);
		String username = jdbc.sql("select username from app_user where id = ?")
			.param(officer)
			.query(String.class)
			.single();
		assertThat(post("/admin/users/" + officer + "/password")).hasStatus(302);
		assertThat(mvc.get().uri("/account").cookie(theirs)).hasStatus(302);
		assertThat(signIn(username, Users.PASSWORD)).hasStatus(422);
		assertThat(choose(username, printed(officer), "Bốn mùa hoa nở")).hasStatus(302);
		assertThat(signIn(username, "Bốn mùa hoa nở")).redirectedUrl().startsWith("/account/news");
		assertThat(count("app_user where must_change_password")).isZero();
		assertThat(post("/admin/users/" + administrator + "/password")).as("his own").hasStatus(409);
	}

	@Test
	void roleIsGivenOnceAndEnded() {
		UUID user = users.user("binh");
		String id = Ids.next().toString();
		for (int press = 0; press < 2; press++) {
			assertThat(give(user, id, "BOARD_HEAD", tree.first(), "2026-01-01", "")).hasStatus(302);
		}
		UUID held = jdbc.sql("select id from role_assignment where user_id = ?").param(user).query(UUID.class).single();
		assertThat(give(user, Ids.next().toString(), "BOARD_HEAD", tree.first(), "2026-06-01", "")).hasStatus(422)
			.bodyText()
			.contains("role-error");
		assertThat(give(user, Ids.next().toString(), "OBSERVER", tree.first(), "2026-06-01", "2026-05-01"))
			.hasStatus(422)
			.bodyText()
			.contains("validTo-error");
		String end = "/admin/users/" + user + "/roles/" + held + "/end";
		assertThat(post(end, "version", "0", "validTo", "2025-12-31")).hasStatus(422)
			.bodyText()
			.contains("validTo-error");
		assertThat(post(end, "version", "0", "validTo", "2026-11-23")).hasStatus(302);
		assertThat(post(end, "version", "0", "validTo", "2026-11-30")).as("stale").hasStatus(409);
		assertThat(post(end, "version", "1", "validTo", "2026-11-30")).as("ended").hasStatus(409);
		assertThat(get("/admin/users/" + user)).bodyText().contains("23/11/2026", "Đã thôi");
		assertThat(give(user, Ids.next().toString(), "BOARD_HEAD", tree.first(), "2026-11-24", "")).hasStatus(302);
	}

	@Test
	void roleThatHasNotBegunMayBeWithdrawn() {
		UUID user = users.user("binh");
		give(user, Ids.next().toString(), "OBSERVER", tree.first(), "2026-12-01", "");
		give(user, Ids.next().toString(), "OBSERVER", tree.second(), "2026-11-24", "");
		UUID coming = jdbc.sql("select id from role_assignment where user_id = ? and valid_from > date '2026-11-24'")
			.param(user)
			.query(UUID.class)
			.single();
		UUID begun = jdbc.sql("select id from role_assignment where user_id = ? and valid_from = date '2026-11-24'")
			.param(user)
			.query(UUID.class)
			.single();
		assertThat(post("/admin/users/" + user + "/roles/" + coming + "/withdraw")).hasStatus(302);
		assertThat(post("/admin/users/" + user + "/roles/" + begun + "/withdraw")).hasStatus(409);
		assertThat(jdbc.sql("select id from role_assignment where user_id = ?").param(user).query(UUID.class).list())
			.containsExactly(begun);
	}

	@Test
	void lastAdministratorStays() {
		UUID role = jdbc.sql("select id from role_assignment where user_id = ?")
			.param(administrator)
			.query(UUID.class)
			.single();
		String end = "/admin/users/" + administrator + "/roles/" + role + "/end";
		assertThat(disable(administrator)).hasStatus(422).bodyText().contains("enabled-error");
		assertThat(post(end, "version", "0", "validTo", "2026-12-31")).hasStatus(422)
			.bodyText()
			.contains("validTo-error");
		UUID ofACommune = users.holding(Role.ADMINISTRATOR, tree.first());
		UUID forAWhile = users.user("tam.thoi");
		users.grant(forAWhile, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31));
		UUID disabled = users.holding(Role.ADMINISTRATOR, tree.district());
		jdbc.sql("update app_user set enabled = false where id = ?").param(disabled).update();
		assertThat(disable(administrator)).as("none of these can replace him").hasStatus(422);
		assertThat(disable(ofACommune)).as("he is covered").hasStatus(302);
		assertThat(disable(forAWhile)).as("he is covered too").hasStatus(302);
		users.holding(Role.ADMINISTRATOR, tree.district());
		assertThat(disable(administrator)).hasStatus(302);
		assertThat(get("/admin/users")).as("he is out at once").redirectedUrl().startsWith("/login");
	}

	@Test
	void twoAdministratorsCannotDisableEachOtherAtOnce() throws Exception {
		UUID other = users.holding(Role.ADMINISTRATOR, tree.district());
		Cookie otherSession = users.cookie(other);
		ExecutorService hands = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Integer>> steps = List.of(() -> disable(other, session).getResponse().getStatus(),
					() -> disable(administrator, otherSession).getResponse().getStatus());
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> answer : hands.invokeAll(steps)) {
				answers.add(answer.get());
			}
			assertThat(answers).contains(302);
		}
		finally {
			hands.shutdownNow();
		}
		assertThat(count("app_user where enabled")).isOne();
	}

	@Test
	void twoAdministratorsSeeBothVersions() {
		UUID user = users.user("binh");
		String address = "/admin/users/" + user;
		assertThat(post(address, "version", "0", "displayName", "Bình Mới", "enabled", "true")).hasStatus(302);
		assertThat(post(address, "version", "0", "displayName", "Bình Cũ", "enabled", "true")).hasStatus(409)
			.bodyText()
			.contains("Bình Mới", "Bình Cũ");
	}

	@Test
	void faultyNamesAreKeptAndEscaped() {
		UUID user = users.user("binh");
		assertThat(post("/admin/users/" + user, "version", "0", "displayName", " ", "enabled", "true")).hasStatus(422)
			.bodyText()
			.contains("displayName-error");
		assertThat(create(Ids.next(), "co dau", "<b>Ten</b>", "", "")).hasStatus(422)
			.bodyText()
			.contains("&lt;b&gt;Ten&lt;/b&gt;", "username-error");
	}

	@Test
	void peopleAreSortedByGivenNameAndFoundWithoutTones() {
		named("a.ba", "Trần Thị Ba");
		named("b.anh", "Phạm Văn Ánh");
		named("c.dung", "Lê Đức Dũng");
		named("d.dan", "Nguyễn Đan");
		named("e.an", "Hoàng Văn An");
		assertThat(names("/admin/users")).containsExactly("Hoàng Văn An", "Phạm Văn Ánh", "Trần Thị Ba", "Lê Đức Dũng",
				"Nguyễn Đan", "Đồng chí quantri");
		assertThat(names("/admin/users?sort=name,desc")).startsWith("Đồng chí quantri", "Nguyễn Đan");
		assertThat(names("/admin/users?sort=username,desc")).startsWith("Đồng chí quantri", "Hoàng Văn An");
		assertThat(names("/admin/users?q=duc%20dung")).containsExactly("Lê Đức Dũng");
		assertThat(names("/admin/users?q=%25")).isEmpty();
		assertThat(names("/admin/users?sort=password_hash,desc")).hasSize(6);
	}

	@Test
	void listIsFilteredByRoleUnitAndState() {
		UUID head = named("head", "Vũ Văn Hải");
		users.grant(head, Role.BOARD_HEAD, tree.first(), LocalDate.of(2020, 1, 1), null);
		UUID former = named("former", "Đỗ Thị Lan");
		users.grant(former, Role.BOARD_HEAD, tree.second(), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
		jdbc.sql("update app_user set enabled = false where id = ?").param(former).update();
		assertThat(names("/admin/users?role=BOARD_HEAD")).containsExactly("Vũ Văn Hải");
		assertThat(names("/admin/users?enabled=false")).containsExactly("Đỗ Thị Lan");
		assertThat(names("/admin/users?unit=" + tree.district().slug())).containsExactlyInAnyOrder("Vũ Văn Hải",
				"Đồng chí quantri");
		assertThat(names("/admin/users?unit=" + tree.first().slug() + "&role=BOARD_HEAD"))
			.containsExactly("Vũ Văn Hải");
		assertThat(names("/admin/users?unit=" + tree.second().slug())).isEmpty();
	}

	@Test
	void pagesHold25AndKeepTheFilter() {
		for (int i = 0; i < 60; i++) {
			named("nguoi" + i, "Nguyễn Văn Số " + i);
		}
		assertThat(names("/admin/users?q=so")).hasSize(25);
		assertThat(names("/admin/users?q=so&page=2")).hasSize(10);
		assertThat(get("/admin/users?q=so&page=1")).bodyText().contains("26–50 trong 60", "q=so");
		assertThat(names("/admin/users?q=so&page=9")).isEmpty();
	}

	@Test
	void theListTakesTheSameStatementsForAnyNumber() throws Exception {
		for (int i = 0; i < 4; i++) {
			users.holding(Role.BOARD_SECRETARY, tree.first());
		}
		get("/admin/users");
		int few = sql.statementsOf(() -> get("/admin/users?unit=kim%20bang&role=BOARD_SECRETARY&q=dong")).size();
		for (int i = 0; i < 95; i++) {
			users.holding(Role.BOARD_SECRETARY, tree.first());
		}
		int many = sql.statementsOf(() -> get("/admin/users?unit=kim%20bang&role=BOARD_SECRETARY&q=dong")).size();
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> get("/admin/users"))).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void exportHoldsExactlyWhatIsShown() throws Exception {
		UUID head = named("head", "=Vũ Văn Hải");
		users.grant(head, Role.BOARD_HEAD, tree.first(), LocalDate.of(2020, 1, 1), null);
		for (int i = 0; i < 30; i++) {
			named("nguoi" + i, "Nguyễn Văn Số " + i);
		}
		MvcTestResult all = get("/admin/users/export");
		assertThat(all).hasStatusOk();
		assertThat(sheet(all)).contains("=Vũ Văn Hải", "Nguyễn Văn Số 29", "xã Đồng Hóa");
		assertThat(sheet(get("/admin/users/export?role=BOARD_HEAD"))).contains("=Vũ Văn Hải")
			.doesNotContain("Nguyễn Văn Số", "quantri");
	}

	private UUID named(String username, String displayName) {
		UUID id = users.user(username);
		jdbc.sql("update app_user set display_name = ? where id = ?").params(displayName, id).update();
		return id;
	}

	private List<String> names(String address) {
		List<String> names = new ArrayList<>();
		Matcher matcher = Pattern.compile("<th scope=\"row\"><a [^>]*>([^<]*)</a>").matcher(body(get(address)));
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	private MvcTestResult create(UUID id, String username, String displayName, String role, String unit) {
		return post("/admin/users", "id", id.toString(), "username", username, "displayName", displayName, "role", role,
				"unit", unit, "validFrom", "2026-01-01", "validTo", "");
	}

	private MvcTestResult give(UUID user, String id, String role, UnitView unit, String from, String to) {
		return post("/admin/users/" + user + "/roles", "id", id, "role", role, "unit", unit.label(), "validFrom", from,
				"validTo", to);
	}

	private MvcTestResult disable(UUID user) {
		return disable(user, session);
	}

	private MvcTestResult disable(UUID user, Cookie who) {
		return post(who, "/admin/users/" + user, "version", "0", "displayName", "Tên", "_enabled", "on");
	}

	private MvcTestResult get(String address) {
		return mvc.get().uri(java.net.URI.create(address)).cookie(session).exchange();
	}

	private MvcTestResult post(String address, String... parameters) {
		return post(session, address, parameters);
	}

	private MvcTestResult post(Cookie who, String address, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).cookie(who).with(Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult signIn(String username, String password) {
		return mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", username)
			.param("password", password)
			.exchange();
	}

	private long count(String what) {
		return jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

	private UUID user(String username) {
		return jdbc.sql("select id from app_user where username = ?").param(username).query(UUID.class).single();
	}

	private MvcTestResult choose(String username, String code, String password) {
		return mvc.post()
			.uri("/code")
			.with(Users.formToken())
			.param("username", username)
			.param("code", code)
			.param("newPassword", password)
			.param("newPasswordAgain", password)
			.exchange();
	}

	private String printed(UUID user) {
		UUID slip = jdbc.sql("select id from password_slip where user_id = ? and used_at is null")
			.param(user)
			.query(UUID.class)
			.single();
		return issued(post("/confirmations/slips/" + slip + "/print"));
	}

	private static String issued(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		Matcher matcher = ISSUED.matcher(body(result));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String sheet(MvcTestResult result) throws Exception {
		Path file = Files.createTempFile("nguoi-dung", ".xlsx");
		StringBuilder text = new StringBuilder();
		try {
			Files.write(file, result.getResponse().getContentAsByteArray());
			try (ZipFile zip = new ZipFile(file.toFile())) {
				for (ZipEntry entry : Collections.list(zip.entries())) {
					text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		finally {
			Files.delete(file);
		}
		return HtmlUtils.htmlUnescape(text.toString());
	}

}
