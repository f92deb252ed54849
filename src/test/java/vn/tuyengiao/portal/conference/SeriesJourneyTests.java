package vn.tuyengiao.portal.conference;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secretary of a commune proposes an item on a telephone without a script, the
 * officer accepts it, opens the next meeting and goes on leave.
 */
@JourneyTest
class SeriesJourneyTests {

	private static final String SERIES = "Giao ban tuyên giáo hằng tháng";

	@Test
	void theNextMeetingOpensFromTheLast(Journey journey) {
		Visitor secretary = journey
			.visitor(options -> options.setViewportSize(360, 740).setHasTouch(true).setJavaScriptEnabled(false))
			.signIn("donghoa.thuky")
			.open("/conferences/series");
		secretary.follow(SERIES).sees("Nội dung cần theo dõi").sees("Hệ thống loa truyền thanh xuống cấp");
		assertThat(secretary.root().locator("a[href*='/next']").count()).isZero();
		String series = secretary.page().url().replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]+", "");
		secretary.open(series + "/backlog/new");
		secretary.root().locator("#title").fill("Ông Nguyễn Văn Bình phản ánh");
		secretary.root().locator("#why").fill("Chưa có pa nô ở chợ");
		secretary.send("Gửi đề nghị", 422).sees("Nguyễn Văn Bình");
		secretary.root().locator("#title").fill("Pa nô ở chợ trung tâm");
		secretary.send("Gửi đề nghị").sees("Đã gửi").sees("Pa nô ở chợ trung tâm");

		Visitor officer = journey.signIn("chuyenvien").open(series);
		officer.follow("Quyết định: Pa nô ở chợ trung tâm").isAt("Quyết định");
		officer.send("Ghi quyết định").sees("Đã nhận");
		officer.follow("Thêm nội dung theo dõi").isAt("Thêm nội dung theo dõi");
		officer.root().locator("#title").fill("Thu gom rác thải ở chợ");
		officer.send("Lưu").sees("Thu gom rác thải ở chợ");
		officer.open(series + "/next").sees("24/12/2026").sees("2 nội dung cần theo dõi");
		officer.send("Mở kỳ này")
			.sees("Giao ban công tác tuyên giáo tháng 12/2026")
			.sees("Tiếp nối các kỳ trước")
			.sees("Thu gom rác thải ở chợ");
		String draft = officer.page().url().replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]+", "");
		officer.open(draft + "/agenda").sees("Theo dõi: Thu gom rác thải ở chợ").sees("Pa nô ở chợ trung tâm");
		officer.open(draft + "/venues").sees("Huyện ủy");
		officer.open(series + "/skip").sees("tháng 1/2027");
		officer.root().locator("#reason").fill("Nghỉ Tết Nguyên đán");
		officer.send("Bỏ kỳ này").sees("Nghỉ Tết Nguyên đán").sees("Không họp");
	}

	@Test
	void whoGoesOnLeaveNamesADeputyWhoIsTold(Journey journey) {
		Visitor officer = journey.visitorWithPhone().signIn("chuyenvien").open("/account/absence");
		officer.follow("Báo vắng mặt").isAt("Báo vắng mặt");
		officer.root().locator("#firstDay").fill("24/11/2026");
		officer.root().locator("#lastDay").fill("23/11/2026");
		officer.send("Lưu", 422).sees("Ngày cuối phải từ ngày đầu trở đi");
		officer.root().locator("#lastDay").fill("27/11/2026");
		officer.root().locator("#deputy").selectOption(new SelectOption().setIndex(1));
		officer.send("Lưu").sees("Đã báo vắng mặt").sees("Hôm nay");
		assertThat(officer.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		journey.signIn("chuyenvien2").open("/").sees("Đồng chí đang làm thay");
		officer.open("/account/absence").root().locator("form[action$='/withdraw'] button").click();
		officer.sees("Đã rút lại");
	}

}
