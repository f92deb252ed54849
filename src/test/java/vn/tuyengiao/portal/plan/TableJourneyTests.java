package vn.tuyengiao.portal.plan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.tuyengiao.portal.plan.PlanPages.line;
import static vn.tuyengiao.portal.plan.PlanPages.lines;

/** What a secretary has in Excel becomes her plan. */
@JourneyTest
class TableJourneyTests {

	private static final String TASK = "Nội dung công việc";

	@Test
	void twelveTasksFromExcelBecomeThePlan(Journey journey) {
		takeTwelveTasks(journey.signIn("thison.thuky"), "Thi Sơn");
	}

	@Test
	void theSameWithoutScript(Journey journey) {
		takeTwelveTasks(journey.visitorWithoutScript().signIn("nhattuu.thuky"), "Nhật Tựu");
	}

	@Test
	void theSameOnATelephone(Journey journey) {
		takeTwelveTasks(journey.visitorWithPhone().signIn("que.thuky"), "Quế");
	}

	private static void takeTwelveTasks(Visitor secretary, String unit) {
		PlanPages.openNextQuarter(secretary, unit);
		int before = lines(secretary).count();
		secretary.send("Dán bảng, nhập từ Excel")
			.isAt("Nhập nhiệm vụ từ Excel, Word")
			.type("Bảng chép từ Excel hoặc Word", table())
			.send("Đọc bảng")
			.sees("Còn 1 chỗ cần sửa")
			.sees("12 dòng thêm mới")
			.look()
			.type("Dòng 8, cột Bắt đầu", "15/02/2027")
			.send("Nhận tất cả")
			.sees("Đã nhận bảng: 12 nhiệm vụ thêm mới")
			.isAt("Soạn kế hoạch " + PlanPages.NEXT_QUARTER_INSIDE);
		assertThat(lines(secretary)).hasCount(before + 12);
		line(secretary, before + 7).sees("Hội nghị thứ 7");
		line(secretary, before + 12).sees("Hội nghị thứ 12");
	}

	/** As Excel puts it on the clipboard; one day is none. */
	private static String table() {
		return "TT\t" + TASK + "\tLĩnh vực\tTừ ngày\tĐến ngày\tChủ trì\tKết quả cần đạt\r\n"
				+ IntStream.rangeClosed(1, 12)
					.mapToObj(i -> i + "\tHội nghị thứ " + i + "\tTuyên truyền\t"
							+ (i == 7 ? "31/02/2027" : i + "/2/2027") + "\t28/2/2027\tĐoàn xã\t100% chi bộ dự\r\n")
					.collect(Collectors.joining());
	}

}
