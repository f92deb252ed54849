package vn.tuyengiao.portal.conference;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the agenda to the closing: an officer at the desk, a colleague without scripts, a
 * leader with a telephone.
 */
@JourneyTest
class MinutesJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aBriefingIsPlannedWrittenDownApprovedAndClosed(Journey journey) {
		UUID district = jdbc
			.sql("""
					select u.id from unit u where not u.reporting and exists (select 1 from unit c where c.parent_id = u.id and c.reporting) limit 1
					""")
			.query(UUID.class)
			.single();
		Visitor officer = journey.signIn("chuyenvien").open("/conferences/plan?unit=" + district);
		officer.root().locator("select[name=kindId]").selectOption("Giao ban");
		officer.type("Ngày", "10/12/2030").type("Bắt đầu", "8h").type("Kết thúc", "11h").send("Lưu dự thảo");
		String page = officer.path().replaceAll("\\?.*", "");
		UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
		officer.open(page + "/agenda").isAt("Chương trình").sees("Nhiệm vụ kỳ tới").follow("Sửa chương trình");
		officer.root().locator("#save").click();
		officer.follow("Xem chương trình").isAt("Chương trình");
		jdbc.sql(
				"""
						update conference set status = 'IN_SESSION', sent_at = now(), sent_by = created_by, door_key = '\\x00' where id = ?
						""")
			.param(id)
			.update();

		officer.open(page + "/minutes").isAt("Biên bản").sees("Soạn sẵn từ điểm danh");
		officer.open(page + "/minutes/parts/opening").send("Lưu").sees("Đã lưu phần biên bản");
		Visitor colleague = journey.visitorWithoutScript()
			.signIn("chuyenvien2")
			.open(page + "/minutes/parts/conclusion");
		colleague.type("Nội dung ghi", "Các đơn vị triển khai ngay").send("Lưu").sees("Các đơn vị triển khai ngay");
		colleague.open(page + "/minutes/proposals/new")
			.type("Người nêu", "Bí thư Đảng ủy xã")
			.type("Nội dung đề xuất", "Cấp đề cương sớm hơn")
			.send("Lưu")
			.sees("Bí thư Đảng ủy xã");

		Visitor leader = journey.visitorWithPhone().signIn("lanhdao").open(page + "/close");
		leader.sees("Biên bản chưa được duyệt").sees("điểm cầu chưa nộp");
		assertThat(leader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		leader.open(page + "/minutes").send("Duyệt biên bản").sees("Đã duyệt biên bản");
		assertThat(leader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		jdbc.sql("update conference_venue set handed_in_at = now(), handed_in_by = ? where conference_id = ?")
			.params(author(id), id)
			.update();
		leader.open(page + "/close").send("Kết thúc").sees("Hội nghị đã kết thúc").sees("Số liệu hội nghị");
		assertThat(leader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		leader.open(page + "/agenda");
		assertThat(leader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		officer.open(page + "/minutes").sees("đã duyệt biên bản").doesNotSee("Thêm đề xuất");
		leader.open(page + "/figures").sees("Không có đơn vị nào");
	}

	@Test
	void aContestIsJudgedByKeyboardWithoutScripts(Journey journey) {
		UUID district = jdbc
			.sql("""
					select u.id from unit u where not u.reporting and exists (select 1 from unit c where c.parent_id = u.id and c.reporting) limit 1
					""")
			.query(UUID.class)
			.single();
		Visitor officer = journey.visitorWithoutScript()
			.signIn("chuyenvien")
			.open("/conferences/plan?unit=" + district);
		officer.root().locator("select[name=kindId]").selectOption("Hội thi");
		officer.type("Ngày", "19/05/2031").type("Bắt đầu", "8h").type("Kết thúc", "11h").send("Lưu dự thảo");
		String page = officer.path().replaceAll("\\?.*", "") + "/contest";
		officer.open(page + "/rounds/new")
			.type("Tên", "Kể chuyện")
			.type("Điểm cao nhất của một giám khảo", "10")
			.send("Lưu");
		officer.open(page + "/jurors/new").type("Tên", "Giám khảo Một").send("Lưu");
		officer.open(page + "/entries/new").type("Tên", "Bác Hồ về làng");
		officer.root().locator("select[name=unitId]").selectOption("Đồng Hóa");
		officer.send("Lưu").sees("Bác Hồ về làng").follow("Ghi điểm: Kể chuyện");
		officer.type("Bác Hồ về làng, Giám khảo Một", "11").send("Lưu", 422).sees("Điểm từ 0 đến 10");
		officer.type("Bác Hồ về làng, Giám khảo Một", "9,5").send("Lưu").sees("Đã ghi điểm").sees("9,5");
		Visitor phone = journey.visitorWithPhone().signIn("chuyenvien").open(page).sees("9,5");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.follow("Ghi điểm: Kể chuyện");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	private UUID author(UUID conference) {
		return jdbc.sql("select created_by from conference where id = ?").param(conference).query(UUID.class).single();
	}

}
