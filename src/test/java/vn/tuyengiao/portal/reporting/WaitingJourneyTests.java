package vn.tuyengiao.portal.reporting;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What each role finds to do when it comes in. */
@JourneyTest
class WaitingJourneyTests {

	@Test
	void secretaryDoesWhatIsMostUrgentAndItIsGone(Journey journey) {
		Visitor secretary = journey.signIn("hoangtay.thuky").isAt("Trang chủ");
		String task = "Xác nhận đã nhận: Định hướng tuyên truyền 02-ĐHTT/BTGHU";
		secretary.part(AriaRole.REGION, "Quá hạn").sees(task).follow("Mở và xác nhận: " + task);
		secretary.send("Xác nhận đã nhận").open("/").doesNotSee(task);
		secretary.follow("Tất cả việc đang chờ").isAt("Việc đang chờ").sees("Cùng: ");
	}

	@Test
	void leaderSeesWhatWaitsForHimAndWhoIsSilent(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").isAt("Trang chủ");
		leader.part(AriaRole.REGION, "Việc cần làm").sees("Trình ban hành: ").sees("Xem và duyệt");
		leader.part(AriaRole.REGION, "Đơn vị quá hạn chưa thực hiện").root().getByRole(AriaRole.LINK).first().waitFor();
		leader.follow("Tất cả việc đang chờ").isAt("Việc đang chờ").chip("Đơn vị phải làm").isAt("Việc của các đơn vị");
		leader.type("Đơn vị", "van xa").send("Lọc").sees("Văn Xá: ").doesNotSee("Đồng Hóa: ");
	}

	@Test
	void homeAndListWorkOnATelephoneAndWithoutScript(Journey journey) {
		for (String address : new String[] { "/", "/owed" }) {
			Visitor phone = journey.visitorWithPhone().signIn("que.thuky").open(address);
			assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(360);
		}
		Visitor plain = journey.visitorWithoutScript().signIn("theodoi").isAt("Trang chủ").sees("Đang chờ duyệt");
		plain.open("/owed?of=units&bucket=OVERDUE").isAt("Việc của các đơn vị").sees("Phụ trách: ");
	}

}
