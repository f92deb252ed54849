package vn.tuyengiao.portal.paper;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.paper.domain.word.WordFile;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A commune's plan becomes a document that can be signed, without anybody opening Word.
 */
@JourneyTest
class PaperJourneyTests {

	@Test
	void secretaryChoosesWordsTakesANumberAndBringsBackTheSignedVersion(Journey journey) throws IOException {
		Visitor secretary = journey.signIn("donghoa.thuky");
		String plan = accepted(secretary);
		secretary.open(plan).follow("Văn bản").isAt("Văn bản").sees("KẾ HOẠCH").sees("Số …-KH/ĐU");
		assertThat(word(secretary).texts("PartyTableText")).isNotEmpty();

		secretary.follow("Sửa lời văn").isAt("Sửa lời văn").choose("Cách viết nhiệm vụ", "Thành lời");
		secretary.type("Lời kết", "Yêu cầu các chi bộ nghiêm túc thực hiện.")
			.send("Lưu lời văn")
			.sees("Đã lưu lời văn")
			.sees("Yêu cầu các chi bộ nghiêm túc thực hiện.");
		assertThat(word(secretary).texts("PartyTableText")).isEmpty();

		secretary.follow("Lấy số và phát hành").isAt("Lấy số và phát hành").type("Ngày văn bản", "01/01/2090");
		secretary.send("Lấy số", 422).findsFault("Ngày văn bản", "không được sau hôm nay");
		secretary.type("Ngày văn bản", "24/11/2026").send("Lấy số").sees("Văn bản đã có số").sees("-KH/ĐU");
		secretary.send("Lưu bản đã ký", 422).findsFault("Bản quét văn bản đã ký", "Chưa chọn tệp");
		assertThat(word(secretary).texts("PartyNumber")).first().asString().matches("Số \\d\\d-KH/ĐU");

		secretary.open(plan).sees("Đã phát hành số");
		Visitor officer = journey.signIn("chuyenvien").open(plan).sees("Đã phát hành số");
		officer.follow("Văn bản").isAt("Văn bản").sees("Đã phát hành số");
	}

	@Test
	void onATelephoneTheDocumentIsReadWithoutScrollingSideways(Journey journey) {
		Visitor secretary = journey.visitorWithPhone().signIn("thuyloi.thuky");
		String plan = accepted(secretary);
		secretary.open(plan + "/report")
			.open(plan.replace("/plans/", "/papers/report/"))
			.isAt("Văn bản")
			.sees("BÁO CÁO");
		assertThat((Integer) secretary.page().evaluate("document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo(360);
		secretary.follow("Sửa lời văn").isAt("Sửa lời văn");
	}

	@Test
	void nothingButTheDocumentIsPrinted(Journey journey) {
		Visitor secretary = journey.signIn("donghoa.thuky");
		secretary.open(accepted(secretary).replace("/plans/", "/papers/plan/"));
		secretary.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(secretary.page().locator(".paper").isVisible()).isTrue();
		for (String other : new String[] { ".topbar", ".sidebar", ".page-head", ".crumbs", ".print-foot" }) {
			assertThat(secretary.page().locator(other).first().isVisible()).as(other).isFalse();
		}
	}

	@Test
	void administratorSeesWhatHisWordsMake(Journey journey) {
		Visitor administrator = journey.signIn("quantri").follow("Mẫu văn bản").isAt("Mẫu văn bản");
		administrator.follow("Kế hoạch công tác tuyên giáo")
			.type("Lời mở đầu", "{co_quan} ban hành kế hoạch {ky_la} như sau:")
			.send("Lưu", 422)
			.findsFault("Lời mở đầu", "Không có tên nào như {ky_la}");
		administrator.type("Lời mở đầu", "{co_quan} ban hành kế hoạch {ky} như sau:")
			.send("Lưu")
			.sees("Đã sửa lời văn");
		administrator.open("/admin/paper-samples/plan").sees("ban hành kế hoạch quý I năm 2027 như sau:");
		administrator.open("/admin/paper-samples/plan?day=05/02/2020").isAt("Xem thử: Kế hoạch");
		administrator.open("/admin/paper-samples/guidance").sees("ĐẢNG CỘNG SẢN VIỆT NAM");
		administrator.open("/admin/paper-words").follow("Thêm thể thức").type("Tên", "Thể thức thử").send("Lưu", 422);
		administrator.findsFault("Dùng từ ngày", "Đã có bản khác có hiệu lực");
		administrator.open("/admin/paper-words").follow("Phó Bí thư Thường trực").isAt("Sửa thẩm quyền ký");
	}

	@Test
	void officerWritesGuidanceWhereTheDirectiveIsPrepared(Journey journey) throws IOException {
		Visitor officer = journey.signIn("chuyenvien").open("/directives").follow("Đăng ký văn bản đến");
		officer.choose("Loại văn bản", "Chỉ thị (CT)")
			.choose("Cơ quan ban hành", "Tỉnh ủy Hà Nam (TU)")
			.type("Số, ký hiệu", "881-CT/TU")
			.type("Ngày ban hành", "2026-11-20")
			.type("Ngày nhận", "2026-11-23")
			.type("Trích yếu", "tăng cường công tác dư luận xã hội")
			.send("Vào sổ")
			.follow("Thêm hướng dẫn kèm theo");
		officer.choose("Loại văn bản", "Hướng dẫn (HD)")
			.choose("Cơ quan ban hành", "Ban Tuyên giáo Huyện ủy Kim Bảng (BTGHU)")
			.type("Trích yếu", "thực hiện Chỉ thị 881 của Tỉnh ủy")
			.send("Tải lên")
			.sees("-HD/BTGHU");
		officer.follow("Soạn văn bản – thực hiện Chỉ thị 881 của Tỉnh ủy")
			.isAt("Văn bản")
			.sees("HƯỚNG DẪN")
			.sees("Căn cứ Chỉ thị số 881-CT/TU");
		officer.follow("Sửa lời văn")
			.type("Nội dung", "I. Mục đích\nNắm chắc tình hình.\nII. Nội dung\n- Họp tổ dư luận hằng tháng.")
			.send("Lưu lời văn")
			.sees("Họp tổ dư luận hằng tháng.");
		WordFile word = word(officer);
		assertThat(word.texts("PartyIssuer")).containsExactly("BAN TUYÊN GIÁO", "*");
		assertThat(word.texts("PartySuperior")).containsExactly("HUYỆN ỦY KIM BẢNG");
		assertThat(word.texts("Heading1")).containsExactly("I. Mục đích", "II. Nội dung");
		assertThat(word.texts("PartyNumber")).first().asString().matches("Số \\d\\d-HD/BTGHU");
	}

	/** The address of the first plan that the district accepted. */
	private static String accepted(Visitor secretary) {
		secretary.open("/plans?status=ACCEPTED&subject=REPORT");
		String address = secretary.page().locator("main a[href*='/report?along=']").first().getAttribute("href");
		return address.substring(0, address.indexOf("/report"));
	}

	private static WordFile word(Visitor visitor) throws IOException {
		Download file = visitor.page().waitForDownload(() -> visitor.page().getByText("Tải Word").first().click());
		return new WordFile(Files.readAllBytes(file.path()));
	}

}
