package vn.tuyengiao.portal.notification;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The bell, the page behind it, and the way to the record. */
@JourneyTest
class NoticeJourneyTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BackgroundWork background;

	@Test
	void secretarySeesTheBellReadsOneNoticeAndMarksTheRest(Journey journey) {
		told("tanson.thuky");
		Visitor secretary = journey.signIn("tanson.thuky").follow("Thông báo: 4 chưa đọc").isAt("Thông báo");
		secretary.part(secretary.root().locator(".notice").first())
			.sees("Văn bản đã thu hồi, không phải thực hiện nữa: Kết luận 10-KL/TW")
			.sees("Chưa đọc")
			.sees("Lý do thu hồi: Đã có văn bản thay thế");
		secretary.sees("1–4 trong 4").sees("Việc đến hạn trước nhất: Xác nhận đã nhận, hạn 27/11/2026");
		secretary.follow("Văn bản mới phải thực hiện: Chỉ thị 05-CT/TW").isAt("Ban tuyên giáo");
		secretary.follow("Thông báo: 3 chưa đọc").chip("Chưa đọc").sees("1–3 trong 3").doesNotSee("05-CT/TW");
		secretary.send("Đánh dấu tất cả đã đọc").sees("Đã đánh dấu tất cả thông báo là đã đọc.").sees("1–4 trong 4");
		secretary.link("Thông báo").first().waitFor();
		secretary.chip("Chưa đọc").sees("Đã đọc hết thông báo").follow("Xem tất cả thông báo").sees("1–4 trong 4");
	}

	@Test
	void bellAndNoticesWorkOnATelephoneAndWithoutScript(Journey journey) {
		told("ngocson.thuky");
		Visitor phone = journey.visitorWithPhone().signIn("ngocson.thuky").follow("Thông báo: 4 chưa đọc");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		Visitor plain = journey.visitorWithoutScript().signIn("ngocson.thuky").follow("Thông báo: 4 chưa đọc");
		plain.send("Đánh dấu tất cả đã đọc").sees("Đã đánh dấu tất cả thông báo là đã đọc.");
	}

	@Test
	void secretaryOfAReturnedPlanOpensTheBellAndLandsAtTheReasons(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien");
		officer.open("/plans").chip("Chờ duyệt").follow("Xem và duyệt – Liên Sơn, Quý I/2027");
		jdbc.sql("delete from notice where user_id = (select id from app_user where username = 'lienson.thuky')")
			.update();
		officer.type("Lý do trả lại, nêu cho toàn bản", "Bổ sung nội dung về dư luận xã hội.")
			.send("Trả lại")
			.sees("Đã trả lại kế hoạch để đơn vị sửa.");
		background.await();
		Visitor secretary = journey.signIn("lienson.thuky").follow("Thông báo: 1 chưa đọc").isAt("Thông báo");
		secretary.sees("Hôm nay").sees("Người trả lại: ").follow("Kế hoạch quý I/2027 bị trả lại, 1 lý do");
		secretary.sees("Bị trả lại để sửa").sees("Bổ sung nội dung về dư luận xã hội.");
		assertThat(secretary.root().locator(".bell-count").count()).isZero();
	}

	@Test
	void administratorHasNoBell(Journey journey) {
		Visitor administrator = journey.signIn("quantri").isAt("Trang chủ");
		assertThat(administrator.root().locator(".bell").count()).isZero();
	}

	/** Of each kind one, the last one first; all lead to a page that there is. */
	private void told(String username) {
		jdbc.sql("delete from notice where user_id = (select id from app_user where username = ?)")
			.param(username)
			.update();
		told(username, 1, "DIRECTIVE_ISSUED", "CARRY_OUT", "Chỉ thị 05-CT/TW",
				"Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "", true);
		told(username, 2, "DIRECTIVE_ISSUED", "TO_KNOW", "Kết luận 10-KL/TW",
				"Về tiếp tục đổi mới công tác dân vận của Đảng trong tình hình mới", "", false);
		told(username, 3, "DIRECTIVE_AMENDED", "CARRY_OUT", "Chỉ thị 06-CT/TW", "Về phòng, chống lãng phí",
				"Bổ sung phụ lục 2; lùi hạn báo cáo đến 20/12/2026", true);
		told(username, 4, "DIRECTIVE_WITHDRAWN", null, "Kết luận 10-KL/TW",
				"Về tiếp tục đổi mới công tác dân vận của Đảng trong tình hình mới", "Đã có văn bản thay thế", false);
	}

	private void told(String username, int hour, String kind, String asked, String title, String summary, String note,
			boolean due) {
		jdbc.sql(
				"""
						insert into notice (id, user_id, unit_id, kind, subject_id, asked, title, summary, note, step, due_on, href, created_at)
						select uuidv7(), u.id, r.unit_id, :kind, :subject, cast(:asked as varchar), :title, :summary, :note,
						       case when :due then 'Xác nhận đã nhận' else '' end, case when :due then date '2026-11-27' end, '/boards',
						       timestamptz '2026-11-23 00:00Z' + :hour * interval '1 hour'
						  from app_user u join role_assignment r on r.user_id = u.id where u.username = :username""")
			.param("username", username)
			.param("hour", hour)
			.param("kind", kind)
			.param("subject", UUID.randomUUID())
			.param("asked", asked)
			.param("title", title)
			.param("summary", summary)
			.param("note", note)
			.param("due", due)
			.update();
	}

}
