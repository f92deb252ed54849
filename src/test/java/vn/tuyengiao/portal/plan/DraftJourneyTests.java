package vn.tuyengiao.portal.plan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.PlanPages.line;
import static vn.tuyengiao.portal.plan.PlanPages.lines;

/**
 * Nothing typed is lost: without script, on a telephone, with a lost session or tab, in
 * two browsers at once.
 */
@JourneyTest
class DraftJourneyTests {

	private static final String GOALS = "Mục đích, yêu cầu";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPlanIsWrittenAndSentWithoutScript(Journey journey) {
		Visitor secretary = journey.visitorWithoutScript().signIn("khaphong.thuky");
		PlanPages.openNextQuarter(secretary, "Khả Phong");
		int before = lines(secretary).count();
		secretary.type(GOALS, "Soạn không cần script").send("Thêm dòng");
		assertThat(lines(secretary)).hasCount(before + 1);
		PlanPages.write(line(secretary, before + 1), "Việc thứ nhất");
		secretary.send("Thêm dòng");
		PlanPages.write(line(secretary, before + 2), "Việc ghi nhầm");
		line(secretary, before + 2).send("Chuyển dòng lên");
		line(secretary, before + 1).finds("Nội dung công việc", "Việc ghi nhầm").send("Xóa dòng");
		secretary.sees("Đã xóa dòng:").send("Lưu nháp").sees("Đã lưu nháp.");
		PlanPages.complete(secretary, before);
		secretary.type("Mục đích, yêu cầu", "Thiết thực")
			.send("Xem lại và gửi lên huyện")
			.send("Gửi lên huyện")
			.sees("Đã gửi kế hoạch lên huyện.")
			.sees("Việc thứ nhất");
		secretary.doesNotSee("Việc ghi nhầm");
	}

	@Test
	void aPlanIsWrittenOnATelephone(Journey journey) {
		Visitor secretary = journey.visitorWithPhone().signIn("que.thuky");
		PlanPages.openNextQuarter(secretary, "Quế");
		int before = lines(secretary).count();
		secretary.press("Thêm dòng");
		PlanPages.write(line(secretary, before + 1), "Việc gõ trên điện thoại");
		PlanPages.isSaved(secretary);
		secretary.look().reload();
		line(secretary, before + 1).sees("Việc gõ trên điện thoại");
	}

	@Test
	void draftSavesItselfAndOutlivesItsTab(Journey journey) {
		Visitor secretary = journey.signIn("thison.thuky");
		PlanPages.openNextQuarter(secretary, "Thi Sơn");
		String plan = secretary.path();
		secretary.type(GOALS, "Gõ xong thì mất điện");
		PlanPages.isSaved(secretary);
		secretary.newTab().open(plan).finds(GOALS, "Gõ xong thì mất điện");
	}

	@Test
	void whatWasTypedOutlivesTheSession(Journey journey) {
		Visitor secretary = journey.signIn("nhattuu.thuky");
		PlanPages.openNextQuarter(secretary, "Nhật Tựu");
		jdbc.sql("delete from spring_session").update();
		secretary.expects(401).expects(403).type(GOALS, "Gõ sau khi phiên đã hết");
		secretary.sees("Phiên làm việc đã hết");
		secretary.send("Lưu nháp");
		secretary.type("Tên đăng nhập", "nhattuu.thuky").type("Mật khẩu", "KimBang@2020").send("Đăng nhập");
		secretary.sees("Gõ sau khi phiên đã hết").send("Gửi tiếp");
		secretary.finds(GOALS, "Gõ sau khi phiên đã hết");
	}

	@Test
	void twoWhoWriteAtOnceCompareAndChoose(Journey journey) {
		Visitor secretary = journey.signIn("vanxa.thuky");
		PlanPages.openNextQuarter(secretary, "Văn Xá");
		Visitor head = journey.signIn("vanxa.truongban").open(secretary.path());
		head.type(GOALS, "Bản của trưởng ban");
		PlanPages.isSaved(head);

		secretary.expects(409).type(GOALS, "Bản của thư ký");
		secretary.sees("bản này vừa thay đổi ở nơi khác");
		secretary.send("Xem hai bản và chọn", 409)
			.isAt("Có người vừa sửa bản ghi này")
			.sees("Bản của trưởng ban")
			.sees("Bản của thư ký");
		secretary.part(AriaRole.GROUP, GOALS).root().getByText("Bản của tôi").click();
		secretary.send("Lưu lựa chọn").finds(GOALS, "Bản của thư ký");
		head.reload().finds(GOALS, "Bản của thư ký");
	}

	@Test
	void pressingSendTwiceMakesOneRound(Journey journey) {
		Visitor secretary = journey.signIn("hoangtay.thuky");
		PlanPages.openNextQuarter(secretary, "Hoàng Tây");
		int before = lines(secretary).count();
		PlanPages.complete(secretary, before);
		secretary.type("Mục đích, yêu cầu", "Thiết thực").press("Thêm dòng");
		PlanPages.write(line(secretary, before + 1), "Việc gửi hai lần");
		PlanPages.isSaved(secretary);
		secretary.send("Xem lại và gửi lên huyện");
		Locator send = secretary.button("Gửi lên huyện");
		secretary.leave(send::dblclick, 200);
		secretary.sees("Chờ duyệt").sees("Lần 1").doesNotSee("Lần 2");
	}

}
