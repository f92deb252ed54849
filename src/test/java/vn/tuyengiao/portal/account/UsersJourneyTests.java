package vn.tuyengiao.portal.account;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

/** The administrator's way of letting people in. */
@JourneyTest
class UsersJourneyTests {

	@Test
	void newUserIsConfirmedByTheLeaderAndChoosesHisPasswordByTheSlip(Journey journey) {
		Visitor administrator = journey.signIn("quantri").open("/admin/users").follow("Thêm người dùng");
		administrator.send("Thêm người dùng", 422).findsFault("Tên đăng nhập", "Chưa nhập");
		administrator.type("Tên đăng nhập", "lienson.congtac")
			.type("Họ và tên", "Nguyễn Thị Mẫu")
			.choose("Vai trò", "Thư ký ban tuyên giáo xã")
			.type("Đơn vị", "xã Liên Sơn")
			.send("Thêm người dùng")
			.isAt("Nguyễn Thị Mẫu")
			.sees("Chờ xác nhận")
			.sees("Người này chưa tự đặt mật khẩu.");
		administrator.open("/confirmations").sees("Chờ người khác").doesNotSee("Không xác nhận");

		Visitor leader = journey.signIn("lanhdao")
			.open("/owed?kind=ROLE_CONFIRM")
			.sees("Xác nhận vai trò Thư ký ban tuyên giáo xã");
		leader.open("/confirmations")
			.send("Xác nhận: Thư ký ban tuyên giáo xã, Nguyễn Thị Mẫu")
			.sees("Đã xác nhận vai trò của Nguyễn Thị Mẫu.");
		leader.send("In phiếu: Nguyễn Thị Mẫu").isAt("Phiếu đặt mật khẩu");
		String code = leader.page().locator(".issued code").last().innerText();

		Visitor secretary = journey.visitor().open("/login").follow("Đặt mật khẩu bằng mã");
		secretary.type("Tên đăng nhập", "lienson.congtac")
			.type("Mã dùng một lần", code)
			.type("Mật khẩu mới", "ngắn")
			.type("Nhập lại mật khẩu", "ngắn")
			.send("Đặt mật khẩu", 422)
			.findsFault("Mật khẩu mới", "ít nhất 10 ký tự");
		secretary.type("Mật khẩu mới", "Bốn mùa hoa nở")
			.type("Nhập lại mật khẩu", "Bốn mùa hoa nở")
			.send("Đặt mật khẩu")
			.isAt("Đăng nhập");
		secretary.type("Tên đăng nhập", "lienson.congtac")
			.type("Mật khẩu", "Bốn mùa hoa nở")
			.send("Đăng nhập")
			.isAt("Thay đổi đối với tài khoản")
			.sees("Giao vai trò Thư ký ban tuyên giáo xã")
			.send("Đã xem, tiếp tục");
		secretary.open("/plans").sees("Lập").doesNotSee("Đồng Hóa");
	}

	@Test
	void administratorSeesThePagesOfTheInstallationButNoPlans(Journey journey) {
		Visitor administrator = journey.signIn("quantri");
		for (String page : java.util.List.of("/admin/users", "/admin/units", "/admin/units/new", "/admin/terms",
				"/admin/terms/new", "/admin/periods", "/admin/holidays", "/admin/contact", "/confirmations",
				"/account/contact", "/account", "/account/password")) {
			administrator.open(page);
		}
		administrator.open("/plans", 403).doesNotSee("Đồng Hóa");
	}

}
