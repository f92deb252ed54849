package vn.tuyengiao.portal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

import biweekly.Biweekly;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlan;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Users;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar at a desk, by keyboard, by dragging, on a telephone and without a script;
 * a secret address made and revoked; the week of a leader.
 */
@JourneyTest
class CalendarJourneyTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 16);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private VietnamTime time;

	@Autowired
	private ConferencePlanning planning;

	@Autowired
	private ConferenceSending sending;

	@Autowired
	private BackgroundWork background;

	private UUID conference;

	@BeforeEach
	void theDistrictCalls() {
		UUID officer = jdbc.sql("select id from app_user where username = 'chuyenvien'").query(UUID.class).single();
		UUID kind = jdbc.sql("select id from conference_kind where name = 'Giao ban'").query(UUID.class).single();
		new Users(jdbc).actAs(officer, time);
		conference = planning.plan(Ids.next(), unitOf("chuyenvien"),
				new ConferencePlan(new ConferenceNotes(kind, "Giao ban theo lịch", DAY, LocalTime.of(14, 0),
						LocalTime.of(16, 0), "Phòng họp số 2", "Trưởng ban", "", Set.of()), "", null));
		sending.call(conference, Ids.next(), Called.person(unitOf("thuyloi.thuky"), null, "Trần Văn Mẫu", "Bí thư"));
		sending.send(conference, sending.sheet(conference).order(true));
		SecurityContextHolder.clearContext();
		background.await();
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
		jdbc.sql("delete from calendar_feed").update();
		jdbc.sql("""
				update conference set status = 'CANCELLED' where title = 'Giao ban theo lịch'""").update();
	}

	@Test
	void theMonthIsWalkedByKeysAndAConferenceIsDragged(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/calendar").sees("Tháng 11/2026");
		officer.root().locator(".cal-steps a[rel=next]").click();
		officer.sees("Tháng 12/2026").sees("Giao ban theo lịch");
		officer.root().locator("td[data-date='2026-12-15'] .cal-number").focus();
		officer.keys("ArrowRight", "ArrowDown", "ArrowUp", "End", "Home", "ArrowRight", "ArrowRight");
		assertThat(officer.page().evaluate("document.activeElement.closest('td').dataset.date"))
			.isEqualTo("2026-12-16");
		officer.keys("Enter");
		officer.page().waitForURL("**view=day**");
		officer.sees("Thứ tư, 16/12/2026").sees("14:00–16:00").sees("Phòng họp số 2");
		officer.link("Dời: Giao ban theo lịch").click();
		officer.isAt("Dời hội nghị").finds("Ngày", "16/12/2026");

		officer.open("/calendar?day=2026-12-01");
		Locator entry = officer.root().locator("td[data-date='2026-12-16'] li[data-move]");
		entry.dragTo(officer.root().locator("td[data-date='2026-12-18']"));
		officer.page().waitForURL("**/move?**");
		officer.isAt("Dời hội nghị").finds("Ngày", "18/12/2026").finds("Bắt đầu", "14:00");
		officer.send("Dời và báo mọi người", 422)
			.findsFault("Lý do dời", "")
			.type("Lý do dời", "Trùng lịch Huyện ủy")
			.send("Dời và báo mọi người");
		officer.open("/calendar?day=2026-12-01");
		String entered = " a[href='/conferences/" + conference + "']";
		assertThat(officer.root().locator("td[data-date='2026-12-18']" + entered).count()).isOne();
		assertThat(officer.root().locator("td[data-date='2026-12-16']" + entered).count()).isZero();
		officer.open("/calendar?view=week&day=2026-12-18").sees("Giao ban theo lịch").open("/calendar?view=list");
	}

	@Test
	void anAddressForTheTelephoneIsMadeReadAndRevoked(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/account/calendar").sees("Chưa có địa chỉ nào");
		officer.send("Tạo địa chỉ", 422).findsFault("Đặt tên", "");
		officer.type("Đặt tên", "Điện thoại của tôi").leave(() -> officer.button("Tạo địa chỉ").click(), 200);
		String address = officer.root().locator("#feed-address").textContent();
		assertThat(address).matches("http://.*/feeds/[\\w-]{43}\\.ics");
		Visitor telephone = journey.visitorWithPhone();
		APIResponse read = telephone.context().request().get(address);
		assertThat(read.status()).isEqualTo(200);
		assertThat(Biweekly.parse(new String(read.body(), StandardCharsets.UTF_8)).first().getEvents())
			.anySatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Giao ban theo lịch"));
		officer.open("/account/calendar").sees("Điện thoại của tôi");
		officer.send("Thu hồi địa chỉ của Điện thoại của tôi").sees("Đã thu hồi");
		assertThat(telephone.context().request().get(address).status()).isEqualTo(404);
	}

	@Test
	void aTelephoneWithoutAScriptShowsAListBelowACompactMonth(Journey journey) {
		Visitor officer = journey
			.visitor(options -> options.setViewportSize(360, 740).setHasTouch(true).setJavaScriptEnabled(false))
			.signIn("chuyenvien")
			.open("/calendar?day=2026-12-01");
		assertThat(officer.root().locator(".cal-agenda").isVisible()).isTrue();
		assertThat(officer.root().locator("td .cal-entries").first().isVisible()).isFalse();
		assertThat(officer.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		officer.root().locator("td[data-date='2026-12-16'] .cal-number").click();
		officer.sees("Thứ tư, 16/12/2026").sees("Giao ban theo lịch");
		Visitor phone = journey.visitorWithPhone().signIn("chuyenvien").open("/calendar?day=2026-12-01");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.open("/week").open("/calendar/anniversaries").open("/account/calendar");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	@Test
	void theLeaderPrintsHisWeekAndTheOfficerAddsADayOfTheDistrict(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").open("/").follow("Xem theo tuần").isAt("Tuần công tác");
		leader.sees("Đã hẹn mà chậm").follow("Tuần sau").sees("30/11/2026 – 06/12/2026");
		leader.open("/week?day=2026-12-16").sees("Giao ban theo lịch");
		Visitor officer = journey.signIn("chuyenvien")
			.open("/calendar/anniversaries?q=hung vuong")
			.sees("Giỗ Tổ Hùng Vương");
		officer.follow("Thêm ngày kỷ niệm").type("Tên", "Ngày hội của huyện").choose("Theo lịch", "Âm lịch");
		officer.type("Ngày", "31").type("Tháng", "2").send("Lưu", 422).findsFault("Ngày", "Không có ngày này");
		officer.type("Ngày", "20").send("Lưu").sees("Đã thêm “Ngày hội của huyện”.");
		officer.open("/calendar/anniversaries?q=hoi cua huyen").sees("20/2 âm lịch");
		officer.send("Xóa: Ngày hội của huyện").sees("Đã xóa");
	}

	private UUID unitOf(String name) {
		return jdbc.sql("""
				select r.unit_id from role_assignment r join app_user u on u.id = r.user_id where u.username = ?
				 order by r.valid_from limit 1""").param(name).query(UUID.class).single();
	}

}
