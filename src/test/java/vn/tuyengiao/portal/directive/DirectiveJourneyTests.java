package vn.tuyengiao.portal.directive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A directive goes from the register to a commune and back. */
@JourneyTest
class DirectiveJourneyTests {

	private static final String NUMBER = "27-CT/TU";

	private static final String SUBJECT = "Tăng cường công tác báo cáo viên ở cơ sở";

	@TempDir
	Path folder;

	@Test
	void aDirectiveGoesFromTheRegisterToTheCommunesAndBack(Journey journey) throws IOException {
		Visitor officer = journey.signIn("chuyenvien");
		Visitor leader = journey.signIn("lanhdao");
		Visitor secretary = journey.signIn("khaphong.thuky");

		String address = officerRegistersItWithItsText(officer);
		officerAttachesGuidance(officer);
		officerChoosesWhoGetsItAndSeesWhatElseIsDue(officer, address);
		leaderGivesItBackOnce(leader, officer, address);
		leaderIssuesIt(leader, address);
		secretaryReadsAcknowledgesAndTakesThePackage(secretary);
		secretaryWritesTheProgramme(secretary, address);
		officerAmendsItAndEachReceiptKeepsItsVersion(officer, leader, secretary, address);
		officerEntersAReceiptOnPaper(officer, address);
		leaderSeesWhatCameOfIt(leader, address);
	}

	private String officerRegistersItWithItsText(Visitor officer) throws IOException {
		officer.open("/directives").follow("Đăng ký văn bản đến");
		officer.choose("Loại văn bản", "Chỉ thị (CT)")
			.choose("Cơ quan ban hành", "Tỉnh ủy Hà Nam (TU)")
			.type("Số, ký hiệu", NUMBER)
			.type("Ngày ban hành", "2026-11-20")
			.type("Ngày nhận", "2026-11-23")
			.send("Vào sổ", 422)
			.findsFault("Trích yếu", "Chưa nhập");
		officer.type("Trích yếu", SUBJECT)
			.type("Yêu cầu đối với cơ sở", "Kiện toàn đội ngũ báo cáo viên.")
			.send("Vào sổ");
		officer.sees("Đã vào sổ").sees("Trước khi ban hành còn thiếu").follow("Thêm tệp văn bản");
		officer.field("Tệp").setInputFiles(picture("Chỉ thị 27.png"));
		officer.send("Tải lên").sees("Đã thêm tài liệu").sees("Chỉ thị 27.png");
		String address = officer.path();
		looksAtTheFirstPage(officer, address);
		return address;
	}

	/** Of what the portal cannot read. */
	private static void looksAtTheFirstPage(Visitor officer, String address) {
		officer.follow("Chưa ai xem trang đầu để chắc không có dấu chỉ độ mật").send("Xác nhận", 422);
		officer.findsFault("Đã xem trang đầu của tệp: không có dấu chỉ độ mật", "Hãy xem trang đầu của tệp");
		officer.field("Đã xem trang đầu của tệp: không có dấu chỉ độ mật").check();
		officer.send("Xác nhận").sees("đã xem trang đầu lúc");
		officer.open(address);
	}

	private void officerAttachesGuidance(Visitor officer) throws IOException {
		officer.follow("Thêm hướng dẫn kèm theo");
		officer.choose("Loại văn bản", "Hướng dẫn (HD)")
			.choose("Cơ quan ban hành", "Ban Tuyên giáo Huyện ủy Kim Bảng (BTGHU)")
			.type("Trích yếu", "Hướng dẫn thực hiện Chỉ thị 27");
		officer.field("Tệp").setInputFiles(picture("Hướng dẫn.png"));
		officer.send("Tải lên").sees("-HD/BTGHU");
		looksAtTheFirstPage(officer, officer.path());
	}

	private void officerChoosesWhoGetsItAndSeesWhatElseIsDue(Visitor officer, String address) {
		officer.open(address).follow("Nơi nhận và hạn");
		officer.press("Tất cả thực hiện")
			.type("Chương trình hành động", "2026-01-01")
			.send("Lưu và xem khối lượng việc", 422);
		officer.findsFault("Chương trình hành động", "Không được trước ngày ban hành");
		officer.type("Chương trình hành động", "2026-12-10").send("Lưu và xem khối lượng việc");
		officer.sees("Việc khác của các đơn vị trong cùng tuần").sees("Việc ban hành do lãnh đạo thực hiện");
		officer.send("Trình ban hành").sees("đã trình ban hành lúc");
	}

	private void leaderGivesItBackOnce(Visitor leader, Visitor officer, String address) {
		leader.open(address).follow("Xem và ban hành").follow("Trả lại").send("Trả lại", 422);
		leader.type("Lý do trả lại", "Giao thêm việc cho các xã.").send("Trả lại").sees("Đã trả lại");
		officer.open(address)
			.sees("đã trả lại lúc")
			.sees("Giao thêm việc cho các xã.")
			.send("Trình ban hành")
			.sees("đã trình ban hành lúc");
	}

	private void leaderIssuesIt(Visitor leader, String address) {
		leader.open(address)
			.follow("Xem và ban hành")
			.send("Ban hành")
			.sees("Đã ban hành")
			.sees("Thực hiện ở 18 đơn vị");
	}

	private void secretaryReadsAcknowledgesAndTakesThePackage(Visitor secretary) throws IOException {
		secretary.open("/directives").row(NUMBER).sees("Chưa mở");
		secretary.follow(NUMBER).sees("Kiện toàn đội ngũ báo cáo viên.").sees("Việc của xã Khả Phong");
		Download download = secretary.page().waitForDownload(() -> secretary.link("Tải cả gói (ZIP)").click());
		assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');
		secretary.send("Xác nhận đã nhận").sees("Đã xác nhận");
	}

	private void secretaryWritesTheProgramme(Visitor secretary, String address) {
		secretary.open(address).follow("Chương trình hành động: Lập chương trình");
		secretary.type("Ngày ban hành", "2026-11-24")
			.type("Nội dung", "Mỗi chi bộ cử một báo cáo viên.")
			.send("Lưu")
			.sees("Đã lưu chương trình hành động");
	}

	private void officerAmendsItAndEachReceiptKeepsItsVersion(Visitor officer, Visitor leader, Visitor secretary,
			String address) {
		officer.open(address)
			.follow("Sửa đổi")
			.type("Nội dung sửa đổi", "Bổ sung mốc sơ kết.")
			.send("Soạn bản sửa đổi");
		officer.sees("Đây là bản 2 đang soạn");
		leader.open(address).follow("Mở bản đang soạn").follow("Xem và ban hành").send("Ban hành");
		secretary.open(address).sees("Bổ sung mốc sơ kết.").send("Xác nhận đã nhận").sees("Đã xác nhận");
		secretary.follow("Phiếu theo dõi của đơn vị").sees("Bản 1").sees("Bản 2");
	}

	private void officerEntersAReceiptOnPaper(Visitor officer, String address) {
		officer.open(address).follow("Đơn vị nhận").follow("xã Hoàng Tây");
		officer.follow("Nhập xác nhận bằng giấy");
		officer.type("Ngày trên giấy xác nhận", "2026-11-24")
			.type("Ghi chú", "Đường truyền của xã bị đứt.")
			.send("Nhập xác nhận")
			.sees("Đã nhập xác nhận bằng giấy")
			.sees("Bằng giấy");
	}

	private void leaderSeesWhatCameOfIt(Visitor leader, String address) {
		leader.open("/directives/matrix?q=" + NUMBER).sees(NUMBER).sees("Khả Phong");
		leader.open(address).follow("Diễn biến").sees("Khả Phong").sees("Bổ sung mốc sơ kết.");
	}

	private Path picture(String name) throws IOException {
		return Files.write(folder.resolve(name), OfficeFiles.png());
	}

}
