package vn.tuyengiao.portal.conference;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A secretary records the conference that her commune held, and the district reads it.
 */
@JourneyTest
class ConferenceJourneyTests {

	@Test
	void aConferenceIsRecordedOnATelephoneAndReadAtTheDistrict(Journey journey) {
		Visitor secretary = journey.visitorWithPhone().signIn("nhattuu.thuky").open("/owed?kind=DIRECTIVE_CONFERENCE");
		secretary.root().locator("a:has-text('Ghi hội nghị')").first().click();
		secretary.isAt("Ghi hội nghị")
			.type("Tổng số đảng viên", "140")
			.type("Được miễn", "10")
			.type("Có mặt", "131")
			.type("Bắt đầu", "7h30");
		assertThat(secretary.root().locator("[data-rest]").innerText()).contains("-1");
		secretary.send("Lưu", 422).findsFault("Có mặt", "nhiều hơn số phải dự 130");
		secretary.type("Có mặt", "120").type("Vắng có lý do", "6").type("Đã học bù", "4");
		assertThat(secretary.root().locator("[data-rest]").innerText()).contains("0");
		secretary.send("Lưu").sees("Đã ghi hội nghị").sees("124/130").sees("07:30");
		assertThat(secretary.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		String page = secretary.path().replaceAll("\\?.*", "");
		secretary.open("/conferences").sees("124/130 (95%)");
		assertThat(secretary.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

		Visitor officer = journey.signIn("chuyenvien").open("/conferences").sees("Nhật Tựu").open(page);
		officer.sees("124/130").follow("Sửa").sees("ghi thay").type("Có mặt", "118");
		officer.send("Lưu").sees("122/130").sees("Nhập thay").send("Rút ghi nhận").sees("không còn được tính");
		officer.send("Khôi phục").sees("lại được tính");
	}

	@Test
	void theAdministratorKeepsTheKinds(Journey journey) {
		Visitor administrator = journey.signIn("quantri").open("/admin/conference-kinds").sees("Hội nghị cụm");
		administrator.follow("Thêm loại hội nghị")
			.type("Tên loại", "Hội nghị cụm")
			.send("Lưu", 422)
			.findsFault("Tên loại", "Đã có loại hội nghị");
	}

}
