package vn.tuyengiao.portal.conference;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The officer calls people to conferences, at a desk and on a telephone. */
@JourneyTest
class CalledJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anOfficerMakesAGroupCallsItAndSeesThatTheSecondConferenceClashes(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/conferences").follow("Nhóm triệu tập");
		officer.open("/conferences/groups/new")
			.send("Lưu", 422)
			.findsFault("Tên nhóm", "")
			.type("Tên nhóm", "Trưởng ban tuyên giáo các xã")
			.choose("Vai trò trong ban", "Trưởng ban")
			.tick("Giao ban")
			.send("Lưu")
			.sees("Đã thêm nhóm");
		officer.follow("Trưởng ban tuyên giáo các xã").sees("Theo vai trò, chức vụ").follow("Chọn người");
		officer.root().locator("main input[name=person]").first().check();
		officer.send("Thêm người đã đánh dấu").sees("vào nhóm");

		plan(officer, "Giao ban tháng 12", "8:00", "11:00");
		officer.chip("Điểm cầu").send("Điểm cầu ở mỗi đơn vị cấp dưới").sees("Đã thêm 18 điểm cầu");
		officer.chip("Thành phần").sees("Trưởng ban tuyên giáo các xã").follow("Mời đơn vị");
		officer.type("Số người mỗi đơn vị cử", "2").send("Mời đơn vị").sees("18 đơn vị, mỗi đơn vị cử 2 người");
		officer.follow("Gửi giấy mời").sees("36 chỗ").sees("Chưa có hạn trả lời");
		officer.send("Gửi giấy mời").sees("Đã gửi giấy mời và báo các đơn vị");
		officer.chip("Thành phần").sees("Chưa trả lời").sees("Đơn vị chưa cử đủ người: 18");

		Visitor phone = journey.visitorWithPhone().signIn("chuyenvien2");
		plan(phone, "Giao ban đột xuất", "10:00", "11:30");
		phone.chip("Thành phần").follow("Gõ tên người khác");
		phone.type("Họ và tên", "Lê Thị Mẫu").type("Đơn vị", "đồng không").send("Thêm người", 422);
		phone.findsFault("Đơn vị", "Không rõ đơn vị").type("Đơn vị", "dong hoa").send("Thêm người");
		phone.sees("Lê Thị Mẫu").follow("Gửi giấy mời").sees("Người được mời").sees("Giao ban tháng 12");
		phone.send("Gửi giấy mời", 422).findsFault("Gửi dù trùng", "Có trùng lịch");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.tick("Gửi dù trùng").send("Gửi giấy mời").sees("Đã gửi giấy mời và báo các đơn vị");
		phone.chip("Thành phần").sees("Lê Thị Mẫu");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.chip("Chung").follow("Dời hội nghị").finds("Bắt đầu", "10:00");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	@Test
	void eachPageOfTheSampleConferencesOpens(Journey journey) {
		List<UUID> samples = jdbc.sql("""
				select id from conference where called and content = 'Dữ liệu mẫu' order by held_on
				""").query(UUID.class).list();
		assertThat(samples).hasSize(2);
		Visitor officer = journey.signIn("chuyenvien");
		for (UUID sample : samples) {
			officer.open("/conferences/" + sample).sees("Về hội nghị");
			for (String page : List.of("Chương trình", "Điểm cầu", "Thành phần", "Điểm danh", "Biên bản")) {
				officer.chip(page).isAt(page);
			}
		}
	}

	@Test
	void aSecretaryKeepsTheMembersOfHerCommuneOnATelephone(Journey journey) {
		Visitor secretary = journey.visitorWithPhone().signIn("nhattan.thuky").open("/conferences").follow("Đảng viên");
		secretary.follow("xã Nhật Tân").follow("Ghi số mới");
		secretary.type("Tổng số đảng viên", "97").type("Được miễn", "97").send("Lưu", 422);
		secretary.findsFault("Được miễn", "Phải ít hơn tổng số 97").type("Được miễn", "7").send("Lưu").sees("90");
		secretary.follow("Ghi người được miễn").type("Họ và tên đệm", "Lê Văn").type("Tên", "Mẫu");
		secretary.type("Lý do", "tuổi cao").send("Lưu").sees("Đang được miễn");
		assertThat(secretary.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		secretary.open("/conferences").root().locator("a:has-text('Ghi hội nghị')").first().click();
		secretary.isAt("Ghi hội nghị").finds("Tổng số đảng viên", "97");
	}

	private static void plan(Visitor visitor, String title, String from, String to) {
		visitor.open("/conferences/units?plan=true&q=kim bang");
		visitor.follow("Lên kế hoạch hội nghị – huyện Kim Bảng");
		visitor.choose("Loại hội nghị", "Giao ban")
			.type("Tên hội nghị", title)
			.type("Ngày", "18/12/2026")
			.type("Bắt đầu", from)
			.type("Kết thúc", to)
			.send("Lưu dự thảo")
			.sees("Đã lưu dự thảo");
	}

}
