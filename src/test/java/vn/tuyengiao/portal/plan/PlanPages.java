package vn.tuyengiao.portal.plan;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import vn.tuyengiao.portal.testing.Place.Part;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages of plans and reports, by what people find on them. */
final class PlanPages {

	static final String NEXT_QUARTER = "Quý I/2027";

	/** After another word. */
	static final String NEXT_QUARTER_INSIDE = "quý I/2027";

	private PlanPages() {
	}

	/**
	 * Goes from the list to the page where the next quarter's plan is written, whether it
	 * was begun or not.
	 */
	static Visitor openNextQuarter(Visitor secretary, String unit) {
		secretary.open("/plans");
		String of = " – " + unit + ", " + NEXT_QUARTER;
		Locator begin = secretary.button("Lập kế hoạch" + of);
		Locator goOn = secretary.link("Soạn tiếp" + of);
		secretary.leave(() -> begin.or(goOn).click(), 200);
		return secretary.isAt("Soạn kế hoạch " + NEXT_QUARTER_INSIDE);
	}

	/** One task of a plan or report that is being written, counted from one. */
	static Part line(Visitor writer, int number) {
		return writer.part(lines(writer).nth(number - 1));
	}

	static Locator lines(Visitor writer) {
		return writer.page().locator("#lines, #results").getByRole(AriaRole.LISTITEM);
	}

	static Part region(Visitor visitor, String name) {
		return visitor.part(AriaRole.REGION, name);
	}

	/** Writes all that a task needs. */
	static void write(Part line, String task) {
		line.type("Nội dung công việc", task)
			.type("Kết quả cần đạt", "Có biên bản và danh sách người dự")
			.choose("Lĩnh vực", "Tuyên truyền")
			.type("Bắt đầu", "2027-01-11")
			.type("Kết thúc", "2027-02-26")
			.type("Hoặc người, đơn vị khác", "Công chức Văn hóa – Xã hội");
	}

	/** Writes what the first tasks still lack. */
	static void complete(Visitor writer, int tasks) {
		for (int number = 1; number <= tasks; number++) {
			Part line = line(writer, number);
			if (!line.field("Bắt đầu").isVisible()) {
				line.root().locator("summary").click();
			}
			line.type("Bắt đầu", "2027-01-04").type("Kết thúc", "2027-03-19");
			for (String field : List.of("Nội dung công việc", "Kết quả cần đạt", "Hoặc người, đơn vị khác")) {
				if (line.field(field).inputValue().isEmpty()) {
					line.type(field, "Ban tuyên giáo phối hợp các thôn");
				}
			}
			if (line.field("Lĩnh vực").inputValue().isEmpty()) {
				line.choose("Lĩnh vực", "Khoa giáo");
			}
		}
	}

	/** Waits until the page has saved the draft by itself. */
	static void isSaved(Visitor writer) {
		assertThat(writer.page().locator("#save-state")).containsText("Đã lưu lúc");
	}

}
