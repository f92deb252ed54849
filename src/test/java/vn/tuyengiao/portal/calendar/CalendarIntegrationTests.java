package vn.tuyengiao.portal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** What stands in whose calendar. */
@IntegrationTest
class CalendarIntegrationTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

	private static final String MONTH = "/calendar?day=2026-12-01";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID officer;

	private UUID secretary;

	@BeforeEach
	void people() {
		officer = office.people().officer();
		secretary = office.people().secretary();
	}

	@Test
	void conferenceStandsOnTheDaysOfItsSessionsForWhoeverSeesIt() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		UUID session = office.conferences().sessions(conference).get(0);
		assertThat(body(officer, MONTH)).contains("08:00–11:00", "href=\"/conferences/" + conference + "\"",
				"href=\"/conferences/" + conference + "/move?session=" + session + "\"");
		assertThat(body(secretary, MONTH)).contains("href=\"/conferences/" + conference + "\"")
			.as("moved by its host alone")
			.doesNotContain("/move?session=");
		assertThat(body(office.people().neighbour(), MONTH)).doesNotContain("/conferences/" + conference);
		assertThat(body(office.people().observer(), MONTH)).contains("href=\"/conferences/" + conference + "\"")
			.doesNotContain("/move?session=");
		assertThat(body(officer, "/calendar?day=2027-01-05")).doesNotContain("/conferences/" + conference);
		assertThat(body(officer, MONTH + "&kind=TASK")).doesNotContain("/conferences/" + conference);
	}

	@Test
	void draftIsSeenByItsHostAndMovedByItsOwnForm() {
		UUID draft = office.conferences().planned(DAY, Set.of());
		UUID session = office.conferences().sessions(draft).get(0);
		assertThat(body(officer, MONTH)).contains("(dự thảo)",
				"href=\"/conferences/" + draft + "/sessions/" + session + "\"");
		assertThat(body(secretary, MONTH)).doesNotContain(draft.toString());
		assertThat(body(officer, "/conferences/" + draft + "/sessions/" + session + "?to=2026-12-15"))
			.contains("value=\"15/12/2026\"");
	}

	@Test
	void pageOfMovingBeginsWithTheDayOfTheCalendar() {
		UUID conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		UUID session = office.conferences().sessions(conference).get(0);
		String move = "/conferences/" + conference + "/move";
		assertThat(body(officer, move)).contains("value=\"10/12/2026\"");
		assertThat(body(officer, move + "?session=" + session + "&to=2026-12-17")).contains("value=\"17/12/2026\"")
			.doesNotContain("value=\"10/12/2026\"");
	}

	@Test
	void recordedConferenceAndOnlyMine() {
		LocalDate held = TODAY.minusDays(4);
		UUID own = office.conferences().recorded(secretary, "donghoa", held, Set.of(), 10, 20);
		UUID other = office.conferences().recorded(office.people().neighbour(), "vanxa", held, Set.of(), 10, 20);
		assertThat(body(officer, "/calendar")).contains("/conferences/" + own, "/conferences/" + other);
		assertThat(body(officer, "/calendar?mine=true")).as("neither his unit's nor entered by him")
			.doesNotContain("/conferences/" + own, "/conferences/" + other);
		assertThat(body(secretary, "/calendar?mine=true")).contains("/conferences/" + own)
			.doesNotContain("/conferences/" + other);
	}

	@Test
	void daysOfThePeriodsHolidaysAndAnniversariesStandForAll() {
		office.quarter();
		office.jdbc().sql("insert into holiday (day, name) values (date '2027-02-08', 'Nghỉ Tết')").update();
		remember("Tết Nguyên đán", true, 1, 1, null, null);
		remember("Giao thừa", true, 30, 12, null, null);
		remember("Ngày thành lập Đảng", false, 3, 2, 1930, null);
		remember("Ngày thành lập huyện", false, 20, 2, 1952, office.district().id());
		remember("Ngày thành lập huyện khác", false, 21, 2, null, office.district("Lý Nhân").id());
		String february = body(secretary, "/calendar?day=2027-02-01");
		assertThat(february).contains("Nghỉ Tết", "Tết Nguyên đán", "Ngày thành lập Đảng (97 năm)", "mùng 1/1",
				"Năm Bính Ngọ", "Ngày thành lập huyện (75 năm, năm lẻ 5)", "không có ngày 30: kỷ niệm vào 29");
		assertThat(february).doesNotContain("Ngày thành lập huyện khác");
		assertThat(february).containsPattern("(?s)data-date=\"2027-02-06\".*Tết Nguyên đán.*data-date=\"2027-02-07\"");
		LocalDate due = office.quarter().planDueOn();
		assertThat(body(secretary, "/calendar?view=day&day=" + due)).contains("Hạn nộp kế hoạch quý I/2027");
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		assertThat(body(administrator, "/calendar?day=2027-02-01")).contains("Nghỉ Tết", "Tết Nguyên đán")
			.doesNotContain("Ngày thành lập huyện");
	}

	@Test
	void leapMonthIsSaid() {
		assertThat(body(officer, "/calendar?day=2025-07-01")).contains("mùng 1/6 nhuận", "1/6 nhuận, âm lịch");
		assertThat(body(officer, "/calendar?day=2025-06-25")).contains("mùng 1/6<");
	}

	@Test
	void fortyTasksOfADayAreCountedAndReadOnTheDayItself() {
		for (int number = 0; number < 40; number++) {
			task("Việc số " + number, "donghoa", DAY, officer);
		}
		task("Việc của xã khác", "vanxa", DAY, officer);
		String month = body(officer, MONTH);
		assertThat(month).contains("+ 37 nữa").contains("/due\"");
		String one = body(officer, "/calendar?view=day&day=" + DAY);
		assertThat(one).contains("Việc số 0", "Việc số 39", "Việc của xã khác").doesNotContain("nữa</span>");
		assertThat(body(secretary, "/calendar?view=day&day=" + DAY)).contains("Việc số 39")
			.doesNotContain("Việc của xã khác", "/due\"");
	}

	@Test
	void whatIsBeyondCountingIsLedToTheList() {
		office.jdbc()
			.sql("""
					insert into task (id, giver_unit_id, giver_id, unit_id, title, due_on, status, given_at)
					select gen_random_uuid(), ?, ?, ?, 'Việc ' || n, ?, 'GIVEN', now() from generate_series(1, 512) n""")
			.params(office.district().id(), officer, office.unit("donghoa").id(), DAY)
			.update();
		assertThat(body(officer, "/calendar?view=day&day=" + DAY)).contains("312 nhiệm vụ nữa",
				"href=\"/tasks?from=" + DAY + "&amp;to=" + DAY + "\"");
		assertThat(body(officer, MONTH)).contains("+ 508 nữa");
	}

	@Test
	void anyViewCostsAtMostEightStatementsHoweverMuchThereIs() throws Exception {
		office.quarter();
		office.conferences().sent(DAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An");
		for (int number = 0; number < 60; number++) {
			task("Việc số " + number, "donghoa", DAY, officer);
			remember("Ngày " + number, number % 2 == 0, 1 + number % 28, 12, 1950, office.district().id());
		}
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		for (UUID user : List.of(officer, secretary, office.people().leader(), administrator)) {
			for (String address : List.of(MONTH, "/calendar?view=week&day=" + DAY, "/calendar?view=list",
					"/calendar?view=day&day=" + DAY, "/calendar/anniversaries")) {
				assertThat(statements(user, address)).as(address).isLessThanOrEqualTo(8);
			}
		}
		assertThat(statements(office.people().leader(), "/week")).isLessThanOrEqualTo(8);
		assertThat(statements(secretary, "/week?day=2026-12-10")).isLessThanOrEqualTo(8);
	}

	@Test
	void dayThatCannotBeReadIsToldAndAnEmptyMonthSaysSo() {
		assertThat(body(officer, "/calendar?day=31/02/2027")).contains("Không đọc được ngày", "Tháng 11/2026");
		assertThat(body(officer, "/calendar?day=2200-01-01")).contains("Không đọc được ngày");
		assertThat(body(officer, "/calendar?day=2031-03-01")).contains("chưa có gì trong lịch", "Tháng 3/2031")
			.doesNotContain("Không đọc được ngày");
		assertThat(body(officer, "/calendar?view=nothing&kind=nothing&mine=maybe&day=05/12/2026"))
			.contains("Tháng 12/2026");
	}

	@Test
	void weekOfALeaderTellsWhereHeIsExpectedAndWhatIsLate() {
		UUID conference = office.conferences().sent(TODAY.plusDays(2), Set.of(), List.of("donghoa"), "Trần Văn An");
		office.quarter();
		office.plans().obligation("donghoa", vn.tuyengiao.portal.plan.Subject.PLAN);
		office.plans().obligation("vanxa", vn.tuyengiao.portal.plan.Subject.PLAN);
		office.jdbc().sql("""
				update obligation set due_on = date '2026-11-20', lock_on = date '2027-01-04' where subject = 'PLAN'
				""").update();
		String week = body(office.people().leader(), "/week");
		assertThat(week).contains("href=\"/conferences/" + conference + "\"", "Thứ năm, 26/11/2026",
				"2 đơn vị: Đồng Hóa, Văn Xá", "chậm 4 ngày");
		assertThat(body(office.people().leader(), "/week?day=2026-12-02")).contains("30/11/2026 – 06/12/2026")
			.doesNotContain("/conferences/" + conference);
		assertThat(body(secretary, "/week")).contains("href=\"/conferences/" + conference + "\"", "Phải ký, trả lời")
			.doesNotContain("Đã hẹn mà chậm");
	}

	private UUID remember(String name, boolean lunar, int day, int month, Integer since, UUID unit) {
		UUID id = Ids.next();
		office.jdbc()
			.sql("""
					insert into anniversary (id, unit_id, kind, name, lunar, day, month, since)
					values (:id, :unit, 'PARTY', :name, :lunar, :day, :month, :since)""")
			.param("id", id)
			.param("unit", unit)
			.param("name", name)
			.param("lunar", lunar)
			.param("day", day)
			.param("month", month)
			.param("since", since)
			.update();
		return id;
	}

	private void task(String title, String commune, LocalDate due, UUID giver) {
		office.jdbc()
			.sql("""
					insert into task (id, giver_unit_id, giver_id, unit_id, title, due_on, status, given_at)
					values (?, ?, ?, ?, ?, ?, 'GIVEN', now())""")
			.params(Ids.next(), office.district().id(), giver, office.unit(commune).id(), title, due)
			.update();
	}

	private int statements(UUID user, String address) throws Exception {
		var session = office.users().session(user);
		assertThat(mvc.get().uri(address).with(session)).hasStatusOk();
		return sql.statementsOf(() -> mvc.get().uri(address).with(session).exchange()).size();
	}

	private String body(UUID user, String address) {
		MvcTestResult answer = mvc.get().uri(address).with(office.session(user)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
