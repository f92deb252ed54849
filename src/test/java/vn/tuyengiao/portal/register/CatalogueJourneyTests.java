package vn.tuyengiao.portal.register;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Place;
import vn.tuyengiao.portal.testing.Visitor;

/** What the administrator keeps for the documents, and the officer's book of numbers. */
@JourneyTest
class CatalogueJourneyTests {

	private static final String RESERVE = "Giữ số đã dùng nơi khác";

	@Test
	void aNewBodyGetsItsNumbersFromTheMiddleOfATermAndItsSuffixStays(Journey journey) {
		Visitor administrator = journey.signIn("quantri").open("/admin/issuing-bodies").follow("Thêm cơ quan ban hành");
		administrator.send("Lưu", 422).findsFault("Tên cơ quan", "Chưa nhập");
		administrator.type("Tên cơ quan", "Văn phòng mẫu")
			.type("Ký hiệu", "VPM")
			.choose("Cấp", "Huyện")
			.type("Thuộc đơn vị", "huyện Kim Bảng")
			.tick("Là ban tuyên giáo")
			.type("Dùng từ ngày", "2015-01-01")
			.send("Lưu")
			.sees("Đã thêm cơ quan Văn phòng mẫu.");

		Visitor officer = journey.signIn("chuyenvien").follow("Số văn bản").isAt("Số văn bản");
		reserve(officer, "Chỉ thị (CT)").send(RESERVE, 422).findsFault("Loại văn bản", "không ban hành loại Chỉ thị");
		reserve(officer, "Hướng dẫn (HD)").type("Đến số", "36")
			.type("Ghi chú ngắn", "Sổ giấy trước khi dùng cổng")
			.send(RESERVE);
		officer.sees("Đã giữ 36 số, từ 01-HD/VPM đến 36-HD/VPM.").row("01-HD/VPM – 36-HD/VPM").sees("Sổ giấy");
		reserve(officer, "Hướng dẫn (HD)").type("Đến số", "36").send(RESERVE, 422).findsFault("Đến số", "37-HD/VPM");
		reserve(officer, "Hướng dẫn (HD)").type("Đến số", "").send(RESERVE);
		officer.sees("Đã giữ số 37-HD/VPM.");

		administrator.follow("Văn phòng mẫu").sees("Đã có trong số văn bản nên không đổi được.");
		administrator.type("Dùng đến ngày", "2010-01-01")
			.send("Lưu", 422)
			.findsFault("Dùng đến ngày", "Ngày cuối không được trước ngày đầu.");
	}

	@Test
	void theAdministratorKeepsTypesAndSteps(Journey journey) {
		Visitor administrator = journey.signIn("quantri").follow("Loại văn bản").isAt("Loại văn bản");
		administrator.row("Nghị quyết").sees("NQ");
		administrator.follow("Thêm loại văn bản").send("Lưu", 422).findsFault("Tên loại", "Chưa nhập");
		administrator.type("Tên loại", "Công điện")
			.type("Ký hiệu", "CĐ")
			.send("Lưu")
			.sees("Đã thêm loại văn bản Công điện.");
		administrator.follow("Bước thực hiện").isAt("Bước thực hiện").follow("Báo cáo kết quả");
		administrator.type("Số ngày đề xuất", "x")
			.send("Lưu", 422)
			.type("Số ngày đề xuất", "60")
			.send("Lưu")
			.sees("60");
		journey.visitorWithPhone().signIn("chuyenvien").open("/directives/numbers").isAt("Số văn bản");
	}

	/** The form of reserving, with the type and the sample office chosen. */
	private static Place.Part reserve(Visitor officer, String type) {
		return officer.part(AriaRole.FORM, RESERVE)
			.choose("Loại văn bản", type)
			.choose("Cơ quan ban hành", "Văn phòng mẫu (VPM)");
	}

}
