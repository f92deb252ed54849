package vn.tuyengiao.portal.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The journeys see what is no HTML. */
class HtmlValidityTests {

	@Test
	void pageThatKeepsTheRulesHasNoFault() {
		assertThat(HtmlValidity.faults(page("""
				<time datetime="2027-01-05T08:00:00+07:00">05/01/2027 08:00</time>
				<select required name="a"><option value="">–</option><option value="1">Xã</option></select>
				<button type="submit" data-do="save" lang="en" aria-expanded="false">OK</button>"""))).isEmpty();
	}

	@Test
	void eachKindOfFaultIsSeen() {
		assertSeen("<time>05/01/2027</time>", "time-datetime");
		assertSeen("<select required name=\"a\"><option value=\"1\">Xã</option></select>", "required");
		assertSeen("<p><div>a</div></p>", "end tag");
		assertSeen("<i id=\"a\">a</i><i id=\"a\">b</i>", "Duplicate ID");
		assertSeen("<label for=\"none\">a</label>", "for");
		assertSeen("<table><tr><td colspan=\"2\">a</td></tr></table>", "column");
		assertSeen("<a href=\"/\"><button type=\"button\">a</button></a>", "button");
		assertSeen("<datalist hx-get=\"/units\"></datalist>", "hx-get");
	}

	private static void assertSeen(String part, String said) {
		assertThat(HtmlValidity.faults(page(part))).as(part).anySatisfy(fault -> assertThat(fault).contains(said));
	}

	private static String page(String part) {
		return """
				<!DOCTYPE html>
				<html lang="vi">
				<head><meta charset="utf-8"><title>Trang</title></head>
				<body data-theme="light"><main>%s</main></body>
				</html>
				""".formatted(part);
	}

}
