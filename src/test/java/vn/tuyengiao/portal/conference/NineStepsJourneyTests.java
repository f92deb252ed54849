package vn.tuyengiao.portal.conference;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nine steps of the README, one after the other, as somebody walks them who begins
 * with the samples: nothing is laid or read past the pages but the district's address.
 */
@JourneyTest
class NineStepsJourneyTests {

	private static final String TITLE = "Hội nghị quán triệt chín bước";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BackgroundWork background;

	@Test
	void aConferenceIsPlannedHeldCountedWrittenDownAndFoundAtItsDirective(Journey journey) {
		// 1 whom it is usually about
		Visitor officer = journey.signIn("chuyenvien").open("/conferences").follow("Nhóm triệu tập");
		officer.isAt("Nhóm triệu tập");

		// 2 planned, with a venue and people of a commune
		officer.open("/conferences/units?plan=true&q=kim bang")
			.follow("Lên kế hoạch hội nghị – huyện Kim Bảng")
			.choose("Loại hội nghị", "Hội nghị quán triệt")
			.type("Tên hội nghị", TITLE)
			.type("Ngày", "24/11/2026")
			.type("Bắt đầu", "8:00")
			.type("Kết thúc", "11:00");
		Locator directive = officer.root().locator("input[name=directives]").first();
		String directiveId = directive.getAttribute("value");
		directive.check();
		officer.send("Lưu dự thảo").sees("Đã lưu dự thảo");
		String page = officer.path().replaceAll("\\?.*", "");
		officer.chip("Chương trình").sees("Quán triệt nội dung văn bản");
		officer.chip("Điểm cầu")
			.follow("Thêm điểm cầu")
			.type("Đơn vị điểm danh", "dong hoa")
			.send("Lưu điểm cầu")
			.sees("Đồng Hóa");
		for (String name : new String[] { "Trần Văn Mẫu", "Lê Thị Mẫu" }) {
			officer.chip("Thành phần").follow("Gõ tên người khác");
			officer.type("Họ và tên", name).type("Đơn vị", "dong hoa").send("Thêm người").sees(name);
		}

		// 3 sent: the commune is told
		officer.follow("Gửi giấy mời");
		if (officer.root().locator("main input[type=checkbox]").count() > 0) {
			officer.root().locator("main input[type=checkbox]").first().check();
		}
		officer.send("Gửi giấy mời").sees("Đã gửi giấy mời");
		background.await();

		// 4 answered on a telephone; the head of the board is called as one of the kind's
		// group
		Visitor secretary = journey.visitorWithPhone().signIn("donghoa.thuky").open("/notices");
		secretary.sees("Giấy mời: " + TITLE).open(page).follow("Trả lời giấy mời");
		secretary.send("Tất cả dự").sees("Đã ghi 3 người dự");

		// 5 the day: ticked in the commune, seen by the host, handed in by both
		officer.open(page).send("Khai mạc");
		secretary.open(page + "/attendance").sees("Trần Văn Mẫu");
		String list = secretary.path().replaceAll("\\?.*", "");
		for (int at = 0; at < 3; at++) {
			secretary.page().locator(".roll-line >> text=Có mặt").nth(at).click();
			secretary.page().locator("[data-count=PLE]:text-is('" + (at + 1) + "')").waitFor();
		}
		secretary.open(list).follow("Nộp điểm danh").send("Nộp điểm danh").sees("Đã nộp điểm danh");
		officer.open(page + "/attendance").sees("Đồng Hóa");
		officer.root().locator("main a[href*='/venues/']:not(:has-text('Đồng Hóa'))").first().click();
		officer.follow("Nộp điểm danh").send("Nộp điểm danh").sees("Đã nộp điểm danh");

		// 6 written down by two, approved by the leader
		officer.open(page + "/minutes/parts/opening").send("Lưu").sees("Đã lưu phần biên bản");
		Visitor colleague = journey.visitorWithoutScript()
			.signIn("chuyenvien2")
			.open(page + "/minutes/parts/conclusion");
		colleague.type("Nội dung ghi", "Các đơn vị triển khai ngay").send("Lưu").sees("Các đơn vị triển khai ngay");
		Visitor leader = journey.signIn("lanhdao").open(page + "/close").sees("Biên bản chưa được duyệt");
		leader.open(page + "/minutes").send("Duyệt biên bản").sees("Đã duyệt biên bản");

		// 7 closed: its figures
		leader.open(page + "/close").send("Kết thúc").sees("Hội nghị đã kết thúc").sees("Số liệu hội nghị");
		leader.open(page + "/figures").sees("Đồng Hóa").sees("100");

		// 8 at the directive
		leader.open("/directives/" + directiveId + "/reach").sees("Đồng Hóa");
		leader.open("/directives/" + directiveId + "/thread").sees(TITLE);

		// 9 a contest
		String district = jdbc.sql("select unit_id::text from conference where id = cast(? as uuid)")
			.param(page.substring(page.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
		officer.open("/conferences/plan?unit=" + district);
		officer.root().locator("select[name=kindId]").selectOption("Hội thi");
		officer.type("Ngày", "19/12/2026").type("Bắt đầu", "8h").type("Kết thúc", "11h").send("Lưu dự thảo");
		String contest = officer.path().replaceAll("\\?.*", "") + "/contest";
		officer.open(contest + "/rounds/new").type("Tên", "Kể chuyện").type("Điểm cao nhất của một giám khảo", "10");
		officer.send("Lưu");
		officer.open(contest + "/jurors/new").type("Tên", "Giám khảo Một").send("Lưu");
		officer.open(contest + "/entries/new").type("Tên", "Bác Hồ về làng");
		officer.root().locator("select[name=unitId]").selectOption("Đồng Hóa");
		officer.send("Lưu").follow("Ghi điểm: Kể chuyện");
		officer.type("Bác Hồ về làng, Giám khảo Một", "9,5").send("Lưu").sees("Đã ghi điểm").sees("9,5");
		assertThat(secretary.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

}
