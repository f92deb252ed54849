package vn.tuyengiao.portal.reporting;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Place.Part;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One field finds units, directives, plans, people and pages. */
@JourneyTest
class FindJourneyTests {

	private static final String MONTHLY = "03-ĐHTT/BTGHU – Định hướng tuyên truyền tháng 11/2026";

	@Test
	void somethingIsFoundAndOpenedByKeysAlone(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien");
		officer.keys("Control+k").write("11/2026 dinh huong");
		dialog(officer).sees(MONTHLY).sees("30/10/2026");
		officer.leave(() -> officer.keys("Enter"), 200);
		officer.isAt("Định hướng tuyên truyền 03-ĐHTT/BTGHU");

		officer.keys("Control+k").write("không có gì như thế");
		dialog(officer).sees("Không tìm thấy mục nào");
		officer.look().keys("Escape");
		assertThat(officer.page().locator("dialog[open]").count()).isZero();
	}

	@Test
	void singleKeysLeadToTheSearchOfThePageAndToTheListOfKeys(Journey journey) {
		Visitor secretary = journey.signIn("donghoa.thuky").open("/directives").keys("/").write("du luan");
		secretary.leave(() -> secretary.keys("Enter"), 200);
		assertThat(secretary.path()).contains("q=");
		secretary.page().locator("h1").click();
		secretary.keys("?");
		secretary.part(AriaRole.DIALOG, "Phím tắt").sees("Mở ô tìm nhanh");
		secretary.look();
	}

	@Test
	void itIsAPageOnATelephoneAndWithoutScript(Journey journey) {
		Visitor phone = journey.visitorWithPhone().signIn("que.thuky");
		phone.link("Tìm nhanh").click();
		dialog(phone.write("ma tran")).sees("Ma trận văn bản");
		phone.look();
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		Visitor plain = journey.visitorWithoutScript().signIn("theodoi").follow("Tìm nhanh").isAt("Tìm nhanh");
		plain.type("Từ cần tìm", "dong hoa").send("Tìm").sees("Đồng Hóa");
	}

	private static Part dialog(Visitor visitor) {
		return visitor.part(AriaRole.DIALOG, "Tìm nhanh");
	}

}
