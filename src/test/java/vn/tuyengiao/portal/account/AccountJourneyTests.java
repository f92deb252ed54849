package vn.tuyengiao.portal.account;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
	void severalAreRemindedAndGetMoreTimeByTheKeyboard(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/plans?status=ACCEPTED&subject=PLAN");
		picks(officer).nth(0).focus();
		officer.keys("Space");
		picks(officer).nth(1).focus();
		officer.keys("Space").look().sees("Đã chọn 2");
		officer.button("Đôn đốc").focus();
		officer.leave(() -> officer.keys("Enter"), 200);
		officer.isAt("Đôn đốc").sees("Những việc đã chọn đã xong, đã khóa hoặc chưa thể làm").follow("Quay lại");

		pick(pick(officer.open("/plans?standing=SILENT&subject=PLAN"), 0), 1).send("Đôn đốc").isAt("Đôn đốc");
		officer.type("Nội dung đôn đốc", "").send("Gửi đôn đốc", 422).findsFault("Nội dung đôn đốc", "Chưa nhập");
		officer.follow("Hủy").isAt("Kế hoạch, báo cáo");

		officer.open("/plans?standing=SILENT&subject=PLAN");
		pick(pick(officer, 0), 1).button("Gia hạn").focus();
		officer.leave(() -> officer.keys("Enter"), 200);
		officer.isAt("Gia hạn nhiều đơn vị");
		officer.field("Hạn mới").focus();
		officer.write("15/4/2027").keys("Tab");
		officer.field("Lý do gia hạn").focus();
		officer.write("Sáp nhập chi bộ").keys("Tab");
		officer.leave(() -> officer.keys("Enter"), 200);
		officer.isAt("Kế hoạch, báo cáo").sees("Đã gia hạn 2 kế hoạch, báo cáo đến hết ngày 15/04/2027.");
	}

	@Test
	void filterThatIsFoldedOnATelephoneIsKeptByName(Journey journey) {
		Visitor phone = journey.visitorWithPhone().signIn("chuyenvien2").open("/plans?q=hoa&subject=PLAN");
		Locator fold = phone.root().getByRole(AriaRole.CHECKBOX);
		assertThat(fold.first()).hasAccessibleName(Pattern.compile("Bộ lọc\\s*2 điều kiện đang lọc"));
		assertThat(phone.field("Tên đơn vị hoặc công việc")).not().isVisible();
		fold.first().focus();
		phone.keys("Space").look().finds("Tên đơn vị hoặc công việc", "hoa");
		assertThat(phone.field("Tên đơn vị hoặc công việc")).isVisible();
		phone.follow("Bộ lọc đã lưu").isAt("Bộ lọc đã lưu").sees("Chưa lưu bộ lọc nào");
		phone.send("Lưu bộ lọc đang dùng", 422).findsFault("Tên bộ lọc", "Chưa nhập");
		phone.type("Tên bộ lọc", "Kế hoạch các xã Hòa").send("Lưu bộ lọc đang dùng").isAt("Kế hoạch, báo cáo");
		String kept = phone.sees("Đã lưu bộ lọc “Kế hoạch các xã Hòa”.").path();
		phone.open("/account/lists?of=/plans").follow("Đổi tên bộ lọc Kế hoạch các xã Hòa").isAt("Đổi tên bộ lọc");
		phone.type("Tên bộ lọc", "Xã Hòa").send("Lưu").sees("Đã đổi tên thành “Xã Hòa”.").follow("Xã Hòa");
		assertThat(phone.path()).contains("q=hoa", "subject=PLAN").isEqualTo(kept.replaceAll("[?&]said=[^&]*", ""));
		phone.open("/account/lists?of=/plans").send("Xóa bộ lọc Xã Hòa").sees("Đã xóa bộ lọc “Xã Hòa”.");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
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

	/** Other journeys give Lê Hồ more time. */
	private static Locator picks(Visitor visitor) {
		return visitor.root().locator("input[name=at]:not([aria-label*='Lê Hồ'])");
	}

	private static Visitor pick(Visitor visitor, int row) {
		picks(visitor).nth(row).check();
		return visitor;
	}

	private static Visitor pick(Visitor visitor, String unit) {
		visitor.row(unit).root().first().locator("input[name=at]").check();
		return visitor;
	}

}
