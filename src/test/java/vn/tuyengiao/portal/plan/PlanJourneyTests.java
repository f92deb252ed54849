package vn.tuyengiao.portal.plan;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Place.Part;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.PlanPages.NEXT_QUARTER;
import static vn.tuyengiao.portal.plan.PlanPages.line;
import static vn.tuyengiao.portal.plan.PlanPages.lines;

/** A commune's quarterly plan goes from entry to acceptance, and its report after it. */
@JourneyTest
class PlanJourneyTests {

	private static final String UNIT = "Đồng Hóa";

	private static final String RALLY = "Tuyên truyền kỷ niệm ngày thành lập Đảng";

	private static final String LOUDSPEAKER = "Phát thanh hằng tuần về Chỉ thị 05";

	private static final String FORUM = "Tọa đàm với chi đoàn các thôn";

	@Autowired
	private TestClock clock;

	@AfterEach
	void nowIsNowAgain() {
		clock.reset();
	}

	@Test
	void aPlanAndItsReportGoFromEntryToAcceptance(Journey journey) {
		Visitor secretary = journey.signIn("donghoa.thuky");
		Visitor officer = journey.signIn("chuyenvien");

		secretarySeesWhatIsDueAndOpensNextQuarter(secretary);
		secretaryAddsMovesAndDeletesTasksByKeyboard(secretary);
		secretaryLeavesInTheMiddleFindsTheDraftAndSends(secretary);

		officerReturnsItWithReasonsOnThePlanAndOnTwoTasks(officer);
		secretaryAnswersOrCorrectsEachReasonAndSendsAgain(secretary);
		officerSeesOnlyWhatChangedAndAccepts(officer);
		everyRoundStaysReadable(secretary);

		clock.set(LocalDate.of(2027, 3, 31));
		// no session lasts so long
		secretary.signIn("donghoa.thuky");
		officer.signIn("chuyenvien");
		secretaryReportsTaskByTask(secretary);
		officerReturnsTheReport(officer);
		secretaryCorrectsTheReport(secretary);
		officerAcceptsTheReport(officer);
	}

	private void secretarySeesWhatIsDueAndOpensNextQuarter(Visitor secretary) {
		secretary.open("/").sees("Kế hoạch quý I/2027").sees("Còn 4 ngày").sees("Quá hạn 2 ngày");
		PlanPages.openNextQuarter(secretary, UNIT);
		line(secretary, 1).sees("chuyển tiếp 2 kỳ, từ quý III/2026");
		line(secretary, 2).sees("chuyển tiếp 1 kỳ, từ quý IV/2026");
	}

	private void secretaryAddsMovesAndDeletesTasksByKeyboard(Visitor secretary) {
		secretary.type("Mục đích, yêu cầu", "Mỗi chi bộ có một việc làm theo Bác thiết thực.");
		for (String task : List.of(RALLY, LOUDSPEAKER, FORUM, "Việc ghi nhầm")) {
			secretary.keys("Alt+n").write(task).keys("Tab").write("Từng thôn có kết quả cụ thể").keys("Tab");
			secretary.page().keyboard().type("Tuy");
			secretary.keys("Tab").page().keyboard().type("11012027");
			secretary.keys("Tab").page().keyboard().type("26/2/2027");
			secretary.keys("Tab", "Tab", "Tab", "Tab").write("Công chức Văn hóa – Xã hội");
		}
		assertThat(lines(secretary)).hasCount(6);
		line(secretary, 5).sees(FORUM);
		line(secretary, 5).field("Kết quả cần đạt").focus();
		secretary.keys("Alt+ArrowUp", "Alt+ArrowUp");
		line(secretary, 3).sees(FORUM);
		line(secretary, 4).sees(RALLY);
		line(secretary, 6).button("Xóa dòng").focus();
		secretary.keys("Enter");
		line(secretary, 6).sees("Đã xóa dòng:").sees("Việc ghi nhầm");
	}

	private void secretaryLeavesInTheMiddleFindsTheDraftAndSends(Visitor secretary) {
		PlanPages.isSaved(secretary);
		secretary.open("/plans").follow("Soạn tiếp – " + UNIT + ", " + NEXT_QUARTER);
		assertThat(lines(secretary)).hasCount(5);
		line(secretary, 3).sees(FORUM);
		line(secretary, 4).sees(RALLY);
		line(secretary, 5).sees(LOUDSPEAKER);
		secretary.finds("Mục đích, yêu cầu", "Mỗi chi bộ có một việc làm theo Bác thiết thực.");

		secretary.send("Xem lại và gửi lên huyện", 422).sees("Bản nháp đã lưu nhưng chưa gửi được");
		line(secretary, 1).findsFault("Bắt đầu", "Ghi ngày bắt đầu.");
		for (int number : List.of(1, 2)) {
			line(secretary, number).type("Bắt đầu", "2027-01-04").type("Kết thúc", "2027-03-19");
		}
		secretary.send("Xem lại và gửi lên huyện").isAt("Xem lại trước khi gửi kế hoạch").sees(RALLY);
		secretary.type("Lời nhắn kèm theo (nếu có)", "Kính gửi Ban Tuyên giáo Huyện ủy.")
			.send("Gửi lên huyện")
			.sees("Đã gửi kế hoạch lên huyện.")
			.sees("Chờ duyệt");
	}

	private void officerReturnsItWithReasonsOnThePlanAndOnTwoTasks(Visitor officer) {
		officer.open("/plans").chip("Chờ duyệt").follow("Xem và duyệt – " + UNIT + ", " + NEXT_QUARTER);
		officer.isAt("Duyệt kế hoạch").sees(RALLY).sees("Kính gửi Ban Tuyên giáo Huyện ủy.");
		officer.send("Trả lại", 422).sees("Ghi ít nhất một lý do trả lại.");
		giveReason(officer, 3, "Ghi rõ số người dự của từng thôn.");
		giveReason(officer, 4, "Nêu rõ thời gian của từng đợt.");
		officer.type("Lý do trả lại, nêu cho toàn bản", "Bổ sung nội dung về dư luận xã hội.")
			.send("Trả lại")
			.sees("Đã trả lại kế hoạch để đơn vị sửa.")
			.sees("Bị trả lại");
	}

	private void secretaryAnswersOrCorrectsEachReasonAndSendsAgain(Visitor secretary) {
		secretary.open("/plans").follow("Sửa theo yêu cầu – " + UNIT + ", " + NEXT_QUARTER);
		secretary.sees("Huyện đã trả lại để sửa").sees("Bổ sung nội dung về dư luận xã hội.");
		line(secretary, 3).sees("Ghi rõ số người dự của từng thôn.");
		line(secretary, 4).sees("Nêu rõ thời gian của từng đợt.");
		line(secretary, 5).doesNotSee("Lý do trả lại");

		line(secretary, 3).type("Kết quả cần đạt", "Mỗi thôn có ít nhất 30 người dự");
		secretary.send("Xem lại và gửi lên huyện", 422).sees("Chưa sửa chỗ này và chưa trả lời.");
		line(secretary, 4).type("Trả lời lý do trả lại", "Chỉ có một đợt, trong tuần đầu tháng Hai.");
		secretary.type("Mục đích, yêu cầu",
				"Mỗi chi bộ có một việc làm theo Bác thiết thực; nắm dư luận xã hội hằng tháng.");
		secretary.send("Xem lại và gửi lên huyện").send("Gửi lên huyện").sees("Đã gửi kế hoạch lên huyện.");
	}

	private void officerSeesOnlyWhatChangedAndAccepts(Visitor officer) {
		officer.open("/plans").chip("Chờ duyệt").follow("Xem và duyệt – " + UNIT + ", " + NEXT_QUARTER);
		officer.sees("Thay đổi so với lần 1").sees("ít nhất 30 người dự").sees("Chỉ có một đợt");
		assertThat(officer.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Công việc")))
			.containsText(new String[] { "Công việc 3", "Công việc 4" });
		officer.sees("Phần không thay đổi (4 công việc)").doesNotSee(LOUDSPEAKER);
		officer.send("Xem lại và duyệt", 422).sees("Cho biết yêu cầu này đã đạt hay chưa.");
		for (Locator met : officer.page().getByLabel("Đạt", exactly()).all()) {
			met.check();
		}
		officer.send("Xem lại và duyệt")
			.isAt("Duyệt kế hoạch này?")
			.send("Duyệt")
			.sees("Đã duyệt kế hoạch.")
			.sees("Đã duyệt");
	}

	private void everyRoundStaysReadable(Visitor secretary) {
		secretary.open("/plans").chip("Tất cả").open(secretary.path() + "?q=" + "Phát thanh hằng tuần");
		secretary.row(NEXT_QUARTER).follow("Kế hoạch");
		secretary.isAt("Kế hoạch " + PlanPages.NEXT_QUARTER_INSIDE).follow("Lần 1");
		secretary.sees("Ghi rõ số người dự của từng thôn.").sees("Từng thôn có kết quả cụ thể");
		secretary.part(AriaRole.NAVIGATION, "Các lần gửi").follow("Lần 2");
		secretary.sees("Thay đổi so với lần 1").sees("ít nhất 30 người dự").sees("Đã duyệt");
	}

	private void secretaryReportsTaskByTask(Visitor secretary) {
		secretary.open("/plans").send("Lập báo cáo – " + UNIT + ", " + NEXT_QUARTER);
		secretary.isAt("Soạn báo cáo " + PlanPages.NEXT_QUARTER_INSIDE);
		Part undone = line(secretary, 2);
		undone.tick("Chưa thực hiện").type("Lý do chưa hoàn thành", "Trời mưa kéo dài.").tick("Chuyển sang kỳ sau");
		Part partly = line(secretary, 5);
		partly.tick("Hoàn thành một phần").type("Lý do chưa hoàn thành", "Loa hỏng hai tuần.").tick("Thôi không làm");
		secretary.press("Đánh dấu tất cả còn lại là hoàn thành");
		Locator reached = secretary.page().getByLabel("Đạt được", exactly());
		for (Locator figure : reached.all()) {
			figure.fill("20");
		}
		secretary.type("Đánh giá chung (nếu có)", "Kế hoạch cơ bản hoàn thành.")
			.send("Xem lại và gửi lên huyện")
			.send("Gửi lên huyện");
		secretary.sees("Đã gửi báo cáo lên huyện.");
	}

	private void officerReturnsTheReport(Visitor officer) {
		officer.open("/plans").chip("Chờ duyệt").follow("Xem và duyệt – " + UNIT + ", " + NEXT_QUARTER);
		officer.isAt("Duyệt báo cáo");
		giveReason(officer, 2, "Nêu rõ khi nào làm lại.");
		officer.send("Trả lại").sees("Đã trả lại báo cáo để đơn vị sửa.");
	}

	private void secretaryCorrectsTheReport(Visitor secretary) {
		secretary.open("/plans").follow("Sửa theo yêu cầu – " + UNIT + ", " + NEXT_QUARTER);
		line(secretary, 2).sees("Nêu rõ khi nào làm lại.")
			.type("Lý do chưa hoàn thành", "Trời mưa kéo dài; làm lại trong tháng Tư.");
		secretary.send("Xem lại và gửi lên huyện").send("Gửi lên huyện").sees("Đã gửi báo cáo lên huyện.");
	}

	private void officerAcceptsTheReport(Visitor officer) {
		officer.open("/plans").chip("Chờ duyệt").follow("Xem và duyệt – " + UNIT + ", " + NEXT_QUARTER);
		officer.sees("làm lại trong tháng Tư")
			.tick("Đạt")
			.send("Xem lại và duyệt")
			.send("Duyệt")
			.sees("Đã duyệt báo cáo.");
		officer.follow("Lần 1").sees("Nêu rõ khi nào làm lại.");
	}

	private static void giveReason(Visitor officer, int number, String reason) {
		officer.page()
			.getByText("Nêu lý do", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
			.nth(number - 1)
			.click();
		officer.type("Lý do trả lại, công việc " + number, reason);
	}

	private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
		return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
	}

}
