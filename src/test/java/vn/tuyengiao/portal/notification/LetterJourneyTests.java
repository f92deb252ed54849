package vn.tuyengiao.portal.notification;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter of reminder on its way from the list to the communes that are late. */
@JourneyTest
class LetterJourneyTests {

	@Autowired
	BackgroundWork background;

	@Test
	void twoLateCommunesGetALetterThatALeaderIssued(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/plans?standing=SILENT");
		Locator picks = officer.root().locator("td input[type=checkbox], th input[type=checkbox]");
		picks.nth(0).check();
		picks.nth(1).check();
		officer.send("Đôn đốc bằng công văn").isAt("Đôn đốc bằng công văn").sees("Việc nêu trong công văn");
		officer.type("Hạn mới", "1/1/2020")
			.send("Soạn công văn", 422)
			.findsFault("Hạn mới", "Hạn mới phải sau hôm nay.");
		officer.type("Hạn mới", "31/12/2099")
			.send("Soạn công văn")
			.sees("Đã soạn công văn.")
			.sees("trước ngày 31/12/2099");
		String letter = officer.path().replaceAll("\\?.*", "");
		officer.send("Trình ký").sees("Chờ lãnh đạo phát hành.");
		background.await();

		Visitor leader = journey.visitorWithPhone().signIn("lanhdao").open("/notices");
		leader.sees("Người trình: ")
			.open(letter)
			.follow("Lấy số và phát hành")
			.send("Lấy số")
			.sees("Văn bản đã có số.");
		assertThat(leader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		background.await();

		Visitor commune = journey.visitorWithPhone().signIn("donghoa.thuky").open("/papers").isAt("Văn bản phát hành");
		commune.sees("Công văn đôn đốc").sees("Đã phát hành");
		commune.root().locator("tbody th a").first().click();
		commune.sees("Đảng ủy xã Đồng Hóa").doesNotSee("Sửa lời văn");
		commune.open(letter, 404);
		officer.open("/papers?kind=REMINDER&state=ISSUED").sees("-CV/BTGHU");
	}

}
