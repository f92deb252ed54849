package vn.tuyengiao.portal.conference.web.day;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.Matcher;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.day.AttendanceState;
import vn.tuyengiao.portal.conference.domain.day.CheckIn;
import vn.tuyengiao.portal.conference.domain.day.SessionClock;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** The list of a venue, the host's screen, handing in, and who may do what of it. */
@IntegrationTest
class AttendanceIntegrationTests {

	private static final String[] NAMES = { "Trần Văn An", "Nguyễn Thị Bình", "Lê Văn Đông" };

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	private RequestPostProcessor observer;

	private UUID id;

	private UUID session;

	private UUID venue;

	/** It is nine o'clock, and the session has been on for an hour. */
	@BeforeEach
	void aConferenceIsOn() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		neighbour = office.session(office.people().neighbour());
		observer = office.session(office.people().observer());
		id = office.conferences().sent(TODAY, Set.of(), List.of("donghoa", "vanxa"), NAMES);
		session = office.conferences().sessions(id).get(0);
		venue = office.conferences().venueOf(id, "donghoa");
	}

	@Test
	void itsUnitKeepsTheListInTheOrderOfGivenNames() {
		assertThat(mvc.get().uri("/conferences/" + id + "/attendance").with(secretary)).hasRedirectedUrl(list());
		assertThat(get(list(), secretary)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Trần Văn An", "Nguyễn Thị Bình", "Lê Văn Đông")
			.contains("Nộp điểm danh", "Chưa điểm")
			.doesNotContain("??");
		assertThat(get(list() + "?q=le dong", secretary)).bodyText()
			.contains("Lê Văn Đông", "Tìm thấy 1 người")
			.doesNotContain("Trần Văn An");

		assertThat(mark(secretary, "Lê Văn Đông", "PRESENT")).hasStatus3xxRedirection()
			.hasHeader("Location", list() + "?session=" + session + "#p-" + invitee("Lê Văn Đông"));
		assertThat(mark(secretary, "Trần Văn An", "LATE")).hasStatus3xxRedirection();
		assertThat(mark(secretary, "Trần Văn An", "ESSAY")).hasStatus3xxRedirection();
		assertThat(get(list(), secretary)).bodyText()
			.containsSubsequence("Trần Văn An", "Nguyễn Thị Bình", "Lê Văn Đông");
		assertThat(states()).containsExactly("LATE Trần Văn An", "PRESENT Lê Văn Đông");
		assertThat(text(state(secretary))).matches("[0-9a-f]{12} l-P\n");

		mark(secretary, "Lê Văn Đông", "ABSENT");
		assertThat(text(state(secretary))).endsWith(" l-A\n");
	}

	@Test
	void aTickIsOneStatementAndItsAnswerSmall() throws Exception {
		mark(secretary, "Lê Văn Đông", "LATE");
		String mark = invitee("Lê Văn Đông") + ":PRESENT";
		List<String> asked = sql.statementsOf(
				() -> post(list(), secretary, Map.of("session", session.toString(), "mark", mark, "quick", "1")));
		assertThat(asked.stream().filter(one -> one.contains("into attendance"))).hasSize(1);
		assertThat(asked.stream().filter(one -> one.contains("conference"))).hasSize(2);
		assertThat(asked).hasSizeLessThanOrEqualTo(6).noneMatch(one -> one.contains("pg_advisory"));

		String marked = office.jdbc().sql("select marked_at::text from attendance").query(String.class).single();
		clock.advance(Duration.ofSeconds(5));
		MvcTestResult again = quick(secretary, "Lê Văn Đông", "PRESENT");
		assertThat(again).hasStatus(HttpStatus.NO_CONTENT).body().isEmpty();
		assertThat(again.getResponse().getHeaderNames().stream().mapToInt(name -> 200).sum()).isLessThan(5000);
		assertThat(office.jdbc().sql("select marked_at::text from attendance").query(String.class).single())
			.isEqualTo(marked);
	}

	@Test
	void fourHundredInAListCostTenStatementsAndItsStateIsSmall() throws Exception {
		office.jdbc().sql("""
				insert into conference_invitee (id, conference_id, venue_id, unit_id, name, post, origin)
				select uuidv7(), ?, ?, ?, 'Nguyễn Văn ' || n, 'Đảng ủy viên', 'CALLED' from generate_series(1, 400) n
				""").params(id, venue, office.unit("donghoa").id()).update();
		assertThat(sql.statementsOf(() -> get(list(), secretary))).hasSizeLessThanOrEqualTo(10);
		assertThat(sql.statementsOf(() -> get("/conferences/" + id + "/attendance", officer)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(sql.statementsOf(() -> get("/conferences/" + id + "/missing", officer)))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(state(secretary).getResponse().getContentAsByteArray()).hasSizeLessThan(5000);
		assertThat(get("/conferences/" + id + "/attendance/live", officer).getResponse().getContentAsByteArray())
			.hasSizeLessThan(40_000);
	}

	@Test
	void twoClerksTickAtOnceAndNothingIsLost() throws Exception {
		List<UUID> people = many(60);
		CheckIn checkIn = office.bean(CheckIn.class);
		List<Callable<Void>> ticks = new ArrayList<>();
		Random random = new Random(11);
		for (UUID person : people) {
			for (int again = 0; again < (random.nextInt(5) == 0 ? 2 : 1); again++) {
				for (UUID clerk : List.of(office.people().secretary(), office.people().officer())) {
					ticks.add(() -> {
						office.as(clerk, () -> checkIn.mark(id, venue, session, person, AttendanceState.PRESENT));
						return null;
					});
				}
			}
		}
		Collections.shuffle(ticks, random);
		ExecutorService clerks = Executors.newFixedThreadPool(8);
		try {
			for (Future<Void> done : clerks.invokeAll(ticks)) {
				done.get();
			}
		}
		finally {
			clerks.shutdown();
		}
		assertThat(office.jdbc()
			.sql("select count(*)::int from attendance where state = 'PRESENT'")
			.query(Integer.class)
			.single()).isEqualTo(people.size());
		assertThat(text(state(secretary))).endsWith(" ---" + "P".repeat(people.size()) + "\n");
	}

	@Test
	void whoTicksWhileTheListIsHandedInIsInOrRefused() throws Exception {
		List<UUID> people = many(40);
		CheckIn checkIn = office.bean(CheckIn.class);
		ExecutorService clerks = Executors.newFixedThreadPool(6);
		List<Future<Boolean>> ticks = new ArrayList<>();
		try {
			for (UUID person : people) {
				ticks.add(clerks.submit(() -> {
					try {
						office.as(office.people().secretary(),
								() -> checkIn.mark(id, venue, session, person, AttendanceState.PRESENT));
						return true;
					}
					catch (RefusedException refused) {
						return false;
					}
				}));
			}
			assertThat(post(venue() + "/hand-in", office.session(office.people().secretary()), Map.of()))
				.hasStatus3xxRedirection();
			int counted = came();
			int taken = 0;
			for (Future<Boolean> tick : ticks) {
				taken += tick.get() ? 1 : 0;
			}
			assertThat(came()).isEqualTo(counted).isEqualTo(taken);
		}
		finally {
			clerks.shutdown();
		}
	}

	@Test
	void whoCameBesidesIsAddedMarkedAndNotObliged() {
		assertThat(walkIn(secretary, "  ", "donghoa")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Hội trưởng");
		Map<String, String> typed = walkInForm("Phạm Thị Thu", "donghoa");
		post(list() + "/walk-ins", secretary, typed);
		post(list() + "/walk-ins", secretary, typed);
		assertThat(get(list(), secretary)).bodyText().contains("Phạm Thị Thu", "không có trong danh sách");
		assertThat(states()).containsExactly("PRESENT Phạm Thị Thu");
		assertThat(get("/conferences/" + id + "/missing?unit=" + office.unit("donghoa").id(), secretary)).bodyText()
			.contains("ngoài danh sách 1");

		UUID guest = invitee("Phạm Thị Thu");
		assertThat(post(list() + "/walk-ins/" + guest + "/drop", secretary, Map.of("session", session.toString())))
			.hasStatus3xxRedirection();
		assertThat(states()).isEmpty();
		assertThat(post(list() + "/walk-ins/" + invitee("Trần Văn An") + "/drop", secretary,
				Map.of("session", session.toString())))
			.hasStatus3xxRedirection();
		assertThat(get(list(), secretary)).bodyText().contains("Trần Văn An");
	}

	@Test
	void whoIsCalledElsewhereIsThatPersonAndNotAnother() {
		walkIn(secretary, "trần  văn an", "vanxa");
		UUID other = office.conferences().invitee(id, "vanxa", "Trần Văn An");
		assertThat(get(list(), secretary)).bodyText().contains("Được mời ở điểm cầu khác", "p-" + other);
		assertThat(text(state(secretary))).endsWith(" ---P\n");
		assertThat(office.jdbc().sql("select count(*)::int from conference_invitee").query(Integer.class).single())
			.isEqualTo(6);
		String theirs = "/conferences/" + id + "/venues/" + office.conferences().venueOf(id, "vanxa") + "/attendance";
		assertThat(get(theirs, neighbour)).bodyText().contains("Đã điểm danh ở điểm cầu khác");
		assertThat(get("/conferences/" + id + "/missing?unit=" + office.unit("vanxa").id(), neighbour)).bodyText()
			.doesNotContain("Trần Văn An")
			.contains("Nguyễn Thị Bình");
	}

	@Test
	void whatIsTypedStaysWhenTheHostClosesTheListMeanwhile() {
		assertThat(post(venue() + "/close", officer, Map.of("reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(venue() + "/close", secretary, Map.of("reason", "Mất điện"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(venue() + "/close", officer, Map.of("reason", "Mất điện cả buổi")))
			.hasRedirectedUrl("/conferences/" + id + "/attendance");
		assertThat(walkIn(secretary, "Phạm Thị Thu", "donghoa")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Phạm Thị Thu", "Hội trưởng", "đã đóng danh sách", "vẫn còn ở dưới");
		assertThat(quick(secretary, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.startsWith("Đơn vị chủ trì đã đóng");
		assertThat(text(state(secretary))).contains("---\nĐơn vị chủ trì");
		assertThat(mark(secretary, "Trần Văn An", "ESSAY")).hasStatus(HttpStatus.CONFLICT);
		assertThat(states()).isEmpty();
		assertThat(get("/conferences/" + id + "/attendance", officer)).bodyText()
			.contains("Mất điện cả buổi", "Chủ trì đóng");

		assertThat(post(venue() + "/reopen", secretary, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(venue() + "/reopen", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(quick(secretary, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void aVenueHandsInWithNumbersThatAddUp() {
		assertThat(post(venue() + "/hand-in", secretary, Map.of("members", "10", "exempt", "1", "present", "10")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("nhiều hơn số phải dự 9", "id=\"present\"");
		assertThat(post(venue() + "/hand-in", secretary, Map.of("present", "x", "masses", "7")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		Map<String, String> right = Map.of("members", "10", "exempt", "1", "present", "6", "excused", "1", "masses",
				"7", "onPaper", "true", "do", "keep");
		assertThat(post(venue() + "/hand-in", secretary, right)).hasStatus3xxRedirection();
		mark(secretary, "Trần Văn An", "PRESENT");
		assertThat(office.jdbc().sql("select way from attendance").query(String.class).single()).isEqualTo("PAPER");
		assertThat(get(venue() + "/hand-in", secretary)).bodyText().contains("value=\"10\"", "checked");
		Map<String, String> handIn = new HashMap<>(right);
		handIn.remove("do");
		assertThat(post(venue() + "/hand-in", secretary, handIn)).hasStatus3xxRedirection();
		assertThat(get("/conferences/" + id + "/attendance?stage=PAPER", officer)).bodyText()
			.contains(office.unit("donghoa").name())
			.doesNotContain(office.unit("vanxa").name());
		// 3 called and 9 obliged as numbers; 1 and 6 of them there
		assertThat(get("/conferences/" + id + "/missing?unit=" + office.unit("donghoa").id(), officer)).bodyText()
			.containsSubsequence("Phải dự", ">12<", "Có mặt", ">7<")
			.contains("quần chúng 7");
	}

	@Test
	void whoNotesOtherNumbersThanThoseThatHeSawIsShownBoth() {
		Map<String, String> mine = Map.of("members", "10", "exempt", "1", "present", "6", "do", "keep");
		assertThat(post(venue() + "/hand-in", secretary, mine)).hasStatus3xxRedirection();
		assertThat(post(venue() + "/hand-in", secretary, mine)).as("pressed twice").hasStatus3xxRedirection();
		Map<String, String> theirs = Map.of("members", "10", "exempt", "1", "present", "8", "do", "keep");
		MvcTestResult conflict = post(venue() + "/hand-in", officer, theirs);
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT).bodyText().contains("value=\"6\"", "value=\"8\"");
		Matcher version = Pattern.compile("name=\"version\" value=\"(-?\\d+)\"").matcher(text(conflict));
		assertThat(version.find()).isTrue();
		Map<String, String> chosen = new HashMap<>(theirs);
		chosen.put("version", version.group(1));
		assertThat(post(venue() + "/hand-in", officer, chosen)).hasStatus3xxRedirection();
		assertThat(get(venue() + "/hand-in", secretary)).bodyText().contains("value=\"8\"");
	}

	@Test
	void whoMakesUpForItIsNotedAfterTheVenueHandedIn() {
		assertThat(post(venue() + "/hand-in", secretary, Map.of())).hasStatus3xxRedirection();
		assertThat(quick(secretary, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.CONFLICT);
		UUID later = Ids.next();
		office.jdbc()
			.sql("""
					insert into conference_session (id, conference_id, held_on, begins_at, ends_at, make_up) values (?, ?, ?, '08:00', '10:00', true)
					""")
			.params(later, id, TODAY)
			.update();
		UUID invitee = office.conferences().invitee(id, "donghoa", "Trần Văn An");
		assertThat(get(list() + "?session=" + later, secretary)).bodyText().contains(invitee + ":PRESENT");
		assertThat(post(list(), secretary, Map.of("session", later.toString(), "mark", invitee + ":PRESENT")))
			.hasStatus3xxRedirection();
		assertThat(states()).containsExactly("PRESENT Trần Văn An");
		assertThat(get("/conferences/" + id + "/missing?unit=" + office.unit("donghoa").id(), officer)).bodyText()
			.contains("Đã học bù</th><td>1<");
	}

	@Test
	void nobodyHandsInBeforeAnythingWasHeldNorTicksTooEarly() {
		clock.set(TODAY.atTime(LocalTime.of(6, 59)).atZone(VietnamTime.ZONE).toInstant());
		assertThat(quick(secretary, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("mở từ 07:00, ngày 24/11/2026");
		assertThat(post(venue() + "/hand-in", secretary, Map.of())).hasRedirectedUrl(list());
		clock.set(TODAY.atTime(LocalTime.of(7, 0)).atZone(VietnamTime.ZONE).toInstant());
		assertThat(quick(secretary, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(office.jdbc()
			.sql("select handed_in_at is null from conference_venue where id = ?")
			.param(venue)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void theHostSeesWhatNeedsSomebodyFirst() {
		mark(neighbour, office.conferences().venueOf(id, "vanxa"),
				office.conferences().invitee(id, "vanxa", "Trần Văn An"), "LATE");
		String screen = text(get("/conferences/" + id + "/attendance", officer));
		assertThat(screen).contains("Im lặng", "Đang điểm danh", "1/3").doesNotContain("??");
		assertThat(screen.indexOf(">Im lặng</span>\n")).isNotNegative();
		assertThat(screen.indexOf(venue.toString()))
			.isLessThan(screen.indexOf(office.conferences().venueOf(id, "vanxa").toString()));
		clock.advance(Duration.ofSeconds(70));
		assertThat(get("/conferences/" + id + "/attendance/live", officer)).bodyText()
			.contains("Mất kết nối", "0/3")
			.doesNotContain("<html");
		assertThat(get("/conferences/" + id + "/attendance", observer)).hasStatusOk();
		assertThat(get("/conferences/" + id + "/attendance?q=van xa", officer)).bodyText()
			.doesNotContain(venue.toString());
	}

	@Test
	void itBeginsByItself() {
		UUID later = office.conferences().sent(TODAY.plusDays(1), Set.of(), List.of("vanxa"), "Lê Văn Tám");
		office.conferences().call(draft(), Called.unitsBelow(office.district().id(), 1));
		office.bean(SessionClock.class).begin();
		assertThat(status(id)).isEqualTo("IN_SESSION");
		assertThat(status(later)).isEqualTo("INVITED");
		office.bean(SessionClock.class).begin();
		assertThat(status(id)).isEqualTo("IN_SESSION");
	}

	@Test
	void aVenueIsWrittenByItsOwnUnitAndTheHostAlone() {
		UUID theirs = office.conferences().venueOf(id, "vanxa");
		UUID hall = office.jdbc()
			.sql("select id from conference_venue where conference_id = ? and unit_id = ?")
			.params(id, office.district().id())
			.query(UUID.class)
			.single();
		for (UUID other : List.of(theirs, hall)) {
			String foreign = "/conferences/" + id + "/venues/" + other;
			for (String page : List.of("/attendance", "/hand-in", "/sheet", "/close", "/door?session=" + session,
					"/attendance/state?session=" + session, "/attendance/table?session=" + session)) {
				assertThat(get(foreign + page, secretary)).as(page).hasStatus(HttpStatus.NOT_FOUND);
			}
			assertThat(mark(secretary, other, invitee("Trần Văn An"), "PRESENT")).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(post(foreign + "/hand-in", secretary, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(mark(secretary, venue, office.conferences().invitee(id, "vanxa", "Trần Văn An"), "PRESENT"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/conferences/" + id + "/missing?unit=" + office.unit("vanxa").id(), secretary))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(list(), observer)).hasStatusOk().bodyText().doesNotContain("name=\"mark\"");
		assertThat(quick(observer, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(quick(officer, "Trần Văn An", "PRESENT")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(get(list() + "?session=" + Ids.next(), secretary)).hasStatus(HttpStatus.NOT_FOUND);
		for (String said : List.of("x", "x:PRESENT", invitee("Trần Văn An") + ":GONE", Ids.next() + ":PRESENT")) {
			assertThat(post(list(), secretary, Map.of("session", session.toString(), "mark", said, "quick", "1")))
				.as(said)
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get("/conferences/" + draft() + "/attendance", officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theSheetToSignHasEverybodyAndRoomForMore() {
		assertThat(get(venue() + "/sheet?session=" + session, secretary)).hasStatusOk()
			.bodyText()
			.contains("DANH SÁCH KÝ TÊN", "Lê Văn Đông", "<td class=\"no\">11</td>")
			.doesNotContain("??");
	}

	private UUID draft() {
		return office.conferences().planned(TODAY, Set.of());
	}

	/** More people at the venue, after all others in its order. */
	private List<UUID> many(int count) {
		return office.jdbc().sql("""
				insert into conference_invitee (id, conference_id, venue_id, unit_id, name, origin)
				select uuidv7(), ?, ?, ?, 'Nguyễn Văn Ý' || n, 'CALLED' from generate_series(1, ?) n returning id
				""").params(id, venue, office.unit("donghoa").id(), count).query(UUID.class).list();
	}

	private int came() {
		return office.jdbc()
			.sql("select count(*)::int from attendance where state = 'PRESENT'")
			.query(Integer.class)
			.single();
	}

	private String status(UUID conference) {
		return office.jdbc()
			.sql("select status from conference where id = ?")
			.param(conference)
			.query(String.class)
			.single();
	}

	private List<String> states() {
		return office.jdbc()
			.sql("""
					select a.state || ' ' || i.name from attendance a join conference_invitee i on i.id = a.invitee_id order by 1
					""")
			.query(String.class)
			.list();
	}

	private UUID invitee(String name) {
		return office.conferences().invitee(id, "donghoa", name);
	}

	private String venue() {
		return "/conferences/" + id + "/venues/" + venue;
	}

	private String list() {
		return venue() + "/attendance";
	}

	private MvcTestResult mark(RequestPostProcessor user, String name, String what) {
		return mark(user, venue, invitee(name), what);
	}

	private MvcTestResult mark(RequestPostProcessor user, UUID at, UUID person, String what) {
		return post("/conferences/" + id + "/venues/" + at + "/attendance", user,
				Map.of("session", session.toString(), "mark", person + ":" + what));
	}

	private MvcTestResult quick(RequestPostProcessor user, String name, String what) {
		return post(list(), user,
				Map.of("session", session.toString(), "mark", invitee(name) + ":" + what, "quick", "1"));
	}

	private MvcTestResult walkIn(RequestPostProcessor user, String name, String unit) {
		return post(list() + "/walk-ins", user, walkInForm(name, unit));
	}

	private Map<String, String> walkInForm(String name, String unit) {
		return Map.of("session", session.toString(), "token", Ids.next().toString(), "name", name, "post", "Hội trưởng",
				"unit", office.unit(unit).id().toString());
	}

	private MvcTestResult state(RequestPostProcessor user) {
		return get(list() + "/state?session=" + session, user);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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
