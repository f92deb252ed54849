package vn.tuyengiao.portal.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Place.Part;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Columns of a list: hidden at the desk, not there on the telephone and on paper either.
 */
@JourneyTest
class ColumnJourneyTests {

	@Test
	void columnsAreHiddenOnEveryMachineAndShownAgain(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/plans");
		Part columns = open(officer);
		officer.look();
		assertThat(columns.field("Đơn vị")).isDisabled();
		columns.field("Tiến độ nộp").uncheck();
		columns.field("Thao tác").uncheck();
		officer.keys("Escape");
		assertThat(columns.button("Như ban đầu")).isHidden();
		officer.keys("Enter");
		columns.send("Hiện các cột đã chọn");
		officer.sees("Đã ghi các cột hiện ra của danh sách");
		assertThat(officer.path()).startsWith("/plans");
		assertShown(officer, "Hạn nộp", true);
		assertShown(officer, "Tiến độ nộp", false);
		assertThat(officer.root().locator(".row-steps:visible")).hasCount(0);
		officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(officer.root().locator("tbody .state-SILENT:visible, .columns:visible")).hasCount(0);
		officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

		Visitor onTheWay = journey.visitorWithPhone().signIn("chuyenvien").open("/plans");
		assertThat(onTheWay.root().locator(".row-steps:visible")).hasCount(0);
		assertThat(onTheWay.root().locator("tbody th:visible")).not().hasCount(0);
		Part there = open(onTheWay);
		assertThat(onTheWay.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		onTheWay.look();
		there.send("Như ban đầu");
		onTheWay.sees("Danh sách đã hiện lại mọi cột");
		assertThat(onTheWay.root().locator(".row-steps:visible")).not().hasCount(0);
		assertShown(officer.reload(), "Tiến độ nộp", true);
	}

	@Test
	void columnsAreHiddenWithoutAScript(Journey journey) {
		Visitor officer = journey.visitorWithoutScript().signIn("chuyenvien2").open("/directives?q=nghị+quyết");
		Part columns = open(officer);
		columns.field("Cơ quan ban hành").uncheck();
		columns.send("Hiện các cột đã chọn");
		assertThat(officer.path()).startsWith("/directives");
		assertThat(officer.field("Số, trích yếu, nội dung tệp")).hasValue("nghị quyết");
		assertShown(officer, "Cơ quan ban hành", false);
		open(officer).send("Như ban đầu");
		assertShown(officer, "Cơ quan ban hành", true);
	}

	private static Part open(Visitor visitor) {
		Part columns = visitor.part(visitor.root().locator(".columns"));
		columns.root().locator("summary").focus();
		visitor.keys("Enter");
		return columns;
	}

	private static void assertShown(Visitor visitor, String head, boolean shown) {
		assertThat(visitor.root().getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(head)))
			.hasCount(shown ? 1 : 0);
	}

}
