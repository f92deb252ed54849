package vn.tuyengiao.portal.conference;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attendance at the desk of a venue, by keyboard, on a telephone and without a script;
 * the host looks on. It is nine o'clock on 24 November 2026, and the session is on.
 */
@JourneyTest
class AttendanceJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	private UUID id;

	private UUID session;

	private UUID venue;

	@BeforeEach
	void aConferenceIsOn() {
		id = Ids.next();
		session = Ids.next();
		venue = Ids.next();
		jdbc.sql(
				"""
						insert into conference (id, unit_id, kind_id, title, status, held_on, called, created_by, created_at,
						                        last_edited_by, last_edited_at, sent_at, sent_by, door_key)
						select ?, r.unit_id, (select id from conference_kind order by position limit 1), 'Hội nghị quán triệt (mẫu)', 'IN_SESSION',
						       date '2026-11-24', true, a.id, now(), a.id, now(), now(), a.id, decode('00ff', 'hex')
						  from app_user a join role_assignment r on r.user_id = a.id where a.username = 'chuyenvien' limit 1
						""")
			.param(id)
			.update();
		jdbc.sql(
				"""
						insert into conference_session (id, conference_id, held_on, begins_at, ends_at) values (?, ?, date '2026-11-24', '08:00', '11:00')
						""")
			.params(session, id)
			.update();
		jdbc.sql("""
				insert into conference_venue (id, conference_id, unit_id, name, position)
				select ?, ?, u.id, u.short_name, 1 from unit u where u.short_name = 'Nhật Tựu'
				""").params(venue, id).update();
		jdbc.sql(
				"""
						insert into called_unit (conference_id, unit_id, venue_id) select conference_id, unit_id, id from conference_venue where id = ?
						""")
			.param(venue)
			.update();
		jdbc.sql(
				"""
						insert into conference_invitee (id, conference_id, venue_id, unit_id, name, post, origin)
						select uuidv7(), v.conference_id, v.id, v.unit_id, n, 'Đảng ủy viên', 'CALLED'
						  from conference_venue v, unnest(array['Trần Văn An', 'Nguyễn Thị Bình', 'Lê Văn Đông', 'Phạm Thị Hòa']) n where v.id = ?
						""")
			.param(venue)
			.update();
	}

	@AfterEach
	void itIsGone() {
		jdbc.sql("delete from attendance where session_id = ?").param(session).update();
		jdbc.sql("delete from conference_invitee where conference_id = ?").param(id).update();
		jdbc.sql("delete from called_unit where conference_id = ?").param(id).update();
		jdbc.sql("delete from conference where id = ?").param(id).update();
	}

	@Test
	void aClerkTicksByKeyboardAndTheHostLooksOn(Journey journey) {
		Visitor clerk = journey.signIn("nhattuu.thuky").open("/conferences/" + id + "/attendance");
		clerk.isAt("Điểm danh: Nhật Tựu").sees("Trần Văn An");
		clerk.page().focus("#roll-find");
		clerk.write("le van dong").keys("Enter");
		waitFor(clerk, "1");
		assertThat(clerk.page().evaluate("document.activeElement.id")).isEqualTo("roll-find");
		clerk.write("thi").keys("ArrowDown", "ArrowDown", "ArrowRight", "Space");
		waitFor(clerk, "2");
		clerk.page()
			.locator(".is-sending")
			.first()
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		assertThat(jdbc
			.sql("""
					select i.name || ' ' || a.state from attendance a join conference_invitee i on i.id = a.invitee_id where session_id = ? order by 1
					""")
			.param(session)
			.query(String.class)
			.list()).containsExactly("Lê Văn Đông PRESENT", "Phạm Thị Hòa LATE");

		Visitor host = journey.signIn("chuyenvien").open("/conferences/" + id + "/attendance");
		host.isAt("Điểm danh").sees("Đang điểm danh");
		host.open("/conferences/" + id + "/missing").sees("Phải dự 4");
		clerk.follow("Mã ở cửa").isAt("Mã ở cửa").sees("đến 09:00");
		clerk.open(list()).follow("Phiếu ký tên").isAt("Phiếu ký tên").open(list()).follow("Nộp điểm danh");
		clerk.type("Tổng số đảng viên", "5").type("Có mặt", "9").send("Nộp điểm danh", 422);
		clerk.findsFault("Có mặt", "nhiều hơn số phải dự 5").type("Có mặt", "5").send("Nộp điểm danh");
		clerk.sees("Đã nộp điểm danh").sees("nhờ đơn vị chủ trì mở lại");
	}

	@Test
	void theSameOnATelephoneAndWithoutAScript(Journey journey) {
		Visitor phone = journey.visitorWithPhone().signIn("nhattuu.thuky").open(list());
		phone.page().click("li:has-text('Trần Văn An') >> text=Có mặt");
		waitFor(phone, "1");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

		Visitor plain = journey.visitorWithoutScript().signIn("nhattuu.thuky").open(list() + "?q=binh");
		plain.sees("Nguyễn Thị Bình");
		plain.leave(() -> plain.page().click("li:has-text('Bình') >> text=Chậm"), 200);
		assertThat(jdbc.sql("select count(*)::int from attendance where session_id = ?")
			.param(session)
			.query(Integer.class)
			.single()).isEqualTo(2);
		plain.sees("Tìm thấy 1 người");
	}

	private String list() {
		return "/conferences/" + id + "/venues/" + venue + "/attendance";
	}

	private static void waitFor(Visitor visitor, String came) {
		visitor.page().locator("[data-count=PLE]:text-is('" + came + "')").waitFor();
	}

}
