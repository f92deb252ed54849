package vn.tuyengiao.portal.account;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

/** The administrator's way of letting people in. */
@JourneyTest
class UsersJourneyTests {

	@Test
	void newUserSignsInOnceWithTheGivenPasswordAndHasToChooseAnother(Journey journey) {
		Visitor administrator = journey.signIn("quantri").open("/admin/users").follow("Thêm người dùng");
		administrator.send("Thêm người dùng", 422).findsFault("Tên đăng nhập", "Chưa nhập");
		administrator.type("Tên đăng nhập", "lienson.congtac")
			.type("Họ và tên", "Nguyễn Thị Mẫu")
			.choose("Vai trò", "Thư ký ban tuyên giáo xã")
			.type("Đơn vị", "xã Liên Sơn")
			.send("Thêm người dùng")
			.isAt("Mật khẩu dùng một lần");
		String password = administrator.page().locator(".issued code").last().innerText();
		administrator.follow("Đã chép lại").isAt("Nguyễn Thị Mẫu").sees("Người này chưa đổi mật khẩu được cấp.");

		Visitor secretary = journey.visitor().signIn("lienson.congtac", password).isAt("Đổi mật khẩu");
		secretary.open("/plans").isAt("Đổi mật khẩu");
		secretary.type("Mật khẩu hiện tại", password)
			.type("Mật khẩu mới", "ngắn")
			.type("Nhập lại mật khẩu", "ngắn")
			.send("Đổi mật khẩu", 422)
			.findsFault("Mật khẩu mới", "ít nhất 10 ký tự");
		secretary.type("Mật khẩu hiện tại", password)
			.type("Mật khẩu mới", "Bốn mùa hoa nở")
			.type("Nhập lại mật khẩu", "Bốn mùa hoa nở")
			.send("Đổi mật khẩu")
			.sees("Đã đổi mật khẩu.");
		secretary.open("/plans").sees("Lập").doesNotSee("Đồng Hóa");

		journey.visitor()
			.open("/login")
			.type("Tên đăng nhập", "lienson.congtac")
			.type("Mật khẩu", password)
			.send("Đăng nhập", 422);
	}

	@Test
	void administratorSeesThePagesOfTheInstallationButNoPlans(Journey journey) {
		Visitor administrator = journey.signIn("quantri");
		for (String page : java.util.List.of("/admin/users", "/admin/units", "/admin/units/new", "/admin/terms",
				"/admin/terms/new", "/admin/periods", "/admin/holidays", "/account", "/account/password")) {
			administrator.open(page);
		}
		administrator.open("/plans", 403).doesNotSee("Đồng Hóa");
	}

}
