package vn.tuyengiao.portal.account;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** One's own account, and pages that are gone back to, sent late or opened anew. */
@JourneyTest
class AccountJourneyTests {

	@Test
	void secondTabOfTheSignInPageLeadsInsideAndSaysWhoIsThere(Journey journey) {
		Visitor observer = journey.visitor().open("/login");
		Page second = observer.context().newPage();
		second.navigate("/login");
		observer.signIn("theodoi").isAt("Trang chủ");
		second.getByLabel("Tên đăng nhập").fill("chuyenvien");
		second.getByLabel("Mật khẩu").fill("KimBang@2020");
		second.getByText("Đăng nhập", new Page.GetByTextOptions().setExact(true)).last().click();
		assertThat(second.locator("#flash"))
			.containsText("đang đăng nhập với tên Người theo dõi (mẫu). Muốn dùng tài khoản khác");
		second.close();
		observer.open("/setup").isAt("Trang chủ").sees("Cổng đã được thiết lập, không thiết lập lần nữa.");
		journey.visitor().open("/setup").isAt("Đăng nhập").sees("Cổng đã được thiết lập và đã có người quản trị");
	}

	@Test
	void leaderReadsOnAfterChangingTheLanguageOfAnAnswer(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/plans?q=que");
		pick(officer, "Quế").send("Gia hạn").isAt("Gia hạn nhiều đơn vị").send("Gia hạn", 422);
		officer.findsFault("Hạn mới", "Chưa nhập").findsFault("Lý do gia hạn", "Chưa nhập");
		officer.page().getByLabel("Giao diện và ngôn ngữ").click();
		officer.look().send("English").isAt("Plans and reports").sees("This is the page above it.");
	}

	@Test
	void ownSessionsAndNoticesAreChosenByTheirOwner(Journey journey) {
		Visitor phone = journey.visitorWithPhone().signIn("chuyenvien2").open("/account");
		Visitor desk = journey.signIn("chuyenvien2").open("/account").follow("Nơi đang đăng nhập");
		desk.sees("Phiên này").send("Kết thúc các phiên khác").sees("Các phiên khác đã kết thúc.");
		phone.open("/account").isAt("Đăng nhập").signIn("chuyenvien2");

		phone.open("/account").follow("Chọn thông báo").isAt("Chọn thông báo").field("Văn bản mới").uncheck();
		phone.send("Lưu").isAt("Tài khoản của tôi").sees("Đã lưu lựa chọn thông báo.");
		assertThat(phone.follow("Chọn thông báo").field("Văn bản mới")).not().isChecked();
		phone.tick("Văn bản mới").send("Lưu").sees("Đã lưu lựa chọn thông báo.");
	}

	@Test
	void administratorsHomeTellsOfTheInstallationOnATelephoneToo(Journey journey) {
		Visitor phone = journey.visitorWithPhone().signIn("quantri").isAt("Trang chủ").sees("Vận hành");
		phone.sees("Dung lượng cơ sở dữ liệu").sees("Đăng nhập gần đây").sees("Quản trị hệ thống (mẫu)");
		phone.open("/confirmations").isAt("Chờ xác nhận");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	private static Visitor pick(Visitor visitor, String unit) {
		visitor.row(unit).root().first().locator("input[name=at]").check();
		return visitor;
	}

}
