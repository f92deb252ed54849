package vn.tuyengiao.portal.task;

import org.junit.jupiter.api.Test;

import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A task is given at a desk, done on a telephone, closed without a script.
 */
@JourneyTest
class TaskJourneyTests {

	private static final String TITLE = "Củng cố tổ dư luận xã hội của xã mẫu";

	@Test
	void aTaskGoesFromTheDistrictToACommuneAndBack(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/tasks").follow("Giao việc");
		officer.type("Việc phải làm", TITLE).type("Hạn hoàn thành", "05/12/2026").send("Giao việc", 422);
		officer.sees("Hãy chọn nơi nhận việc").findsFault("Hạn hoàn thành", "ngày nghỉ");
		officer.type("Hạn hoàn thành", "04/12/2026").tick("Nhật Tân").send("Giao việc").sees("Đã giao việc");
		officer.sees("Mới giao")
			.open("/tasks?q=treo khau hieu dong hoa")
			.follow("Treo khẩu hiệu tuyên truyền ở nhà văn hóa các thôn");
		officer.follow("Xem mọi đơn vị trong đợt giao này").sees("Chưa bắt đầu");

		Visitor phone = journey.visitorWithPhone().signIn("nhattan.thuky").open("/tasks").follow(TITLE);
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.follow("Ghi tiến độ").type("Tiến độ", "Gọi cho 0912345678").send("Ghi", 422);
		phone.findsFault("Tiến độ", "0912345678").type("Tiến độ", "Đã họp các chi bộ").send("Ghi");
		phone.sees("Đang làm").follow("Chuyển người làm");
		assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		phone.open("/tasks").follow(TITLE).follow("Báo cáo kết quả").type("Kết quả đã làm", "Đã củng cố năm tổ");
		phone.send("Gửi báo cáo").sees("nơi giao việc được báo");

		Visitor plain = journey.visitorWithoutScript().signIn("chuyenvien2").open("/tasks?state=REPORTED");
		plain.follow(TITLE).sees("Đã củng cố năm tổ").send("Kết thúc").sees("Trong 10 phút có thể rút lại");
		plain.open("/tasks?state=DONE").sees(TITLE);
	}

}
