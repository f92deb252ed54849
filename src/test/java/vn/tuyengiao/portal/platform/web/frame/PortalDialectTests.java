package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import vn.tuyengiao.portal.platform.web.form.Option;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.ListRow;
import vn.tuyengiao.portal.platform.web.list.RowButton;
import vn.tuyengiao.portal.platform.web.list.RowCell;
import vn.tuyengiao.portal.platform.web.list.RowLink;
import vn.tuyengiao.portal.platform.web.list.RowMark;

import static org.assertj.core.api.Assertions.assertThat;

class PortalDialectTests {

	private static final String HOSTILE = "<script>\"&'";

	private static final String HARMLESS = "&lt;script&gt;&quot;&amp;&#39;";

	@BeforeEach
	void ask() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans");
		request.addParameter("q", HOSTILE);
		request.addParameter("page", "2");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void cellsHoldMarksInTheirClassesAndPlainWordsAlone() {
		assertThat(cells(RowCell.head(HOSTILE),
				new RowCell(false, "day", HOSTILE,
						List.of(new RowMark(null, HOSTILE), new RowMark("due-note " + HOSTILE, "Muộn")))))
			.isEqualTo("<th scope=\"row\">" + HARMLESS + "</th><td class=\"day\" data-label=\"" + HARMLESS + "\">"
					+ HARMLESS + "<span class=\"due-note " + HARMLESS + "\">Muộn</span></td>");
		assertThat(cells(RowCell.of("day", "Ngày gửi", "1/2"), RowCell.of("day", "Ngày gửi", null)))
			.isEqualTo("<td class=\"day\" data-label=\"Ngày gửi\">1/2</td><td class=\"day\"></td>");
	}

	@Test
	void stepsAreLinksWhereTheyLeadSomewhereAndButtonsWhereTheyArePosted() {
		assertThat(cells(RowCell.steps("row-steps",
				List.of(new RowLink("btn", "/a?b=1&c=" + HOSTILE, "Mở", "Mở – " + HOSTILE),
						new RowLink(null, null, HOSTILE, null),
						new RowButton("btn", "begin", "/b?c=1&d=" + HOSTILE, HOSTILE, "Lập – " + HOSTILE)))))
			.isEqualTo("<td class=\"row-steps\"><a class=\"btn\" href=\"/a?b=1&amp;c=" + HARMLESS
					+ "\" aria-label=\"Mở – " + HARMLESS + "\">Mở</a>" + HARMLESS
					+ "<button type=\"submit\" class=\"btn\" form=\"begin\" formaction=\"/b?c=1&amp;d=" + HARMLESS
					+ "\" aria-label=\"Lập – " + HARMLESS + "\">" + HARMLESS + "</button></td>");
	}

	@Test
	void aListWithoutRowsHasNone() {
		assertThat(render("<tbody><th:block portal:rows=\"${found}\">old</th:block></tbody>", null))
			.isEqualTo("<tbody></tbody>");
	}

	@Test
	void chipsSayHowManyWhereSomebodyCounted() {
		assertThat(render("<nav><th:block portal:chips=\"${found}\"></th:block></nav>",
				List.of(new Chip("plan.list.all", "/plans?q=" + HOSTILE, null, true),
						new Chip("plan.list.waiting", "/plans", 7, false))))
			.isEqualTo("<nav><a class=\"chip\" href=\"/plans?q=" + HARMLESS
					+ "\" aria-current=\"true\"><span>Tất cả</span></a>"
					+ "<a class=\"chip\" href=\"/plans\"><span>Chờ duyệt</span>"
					+ "<span class=\"chip-count\">7</span></a></nav>");
	}

	@Test
	void settingsSayWhichIsChosen() {
		assertThat(render("<th:block portal:settings=\"${found}\"></th:block>",
				List.of(new PreferenceChoice("theme", "dark", "moon", null, "Tối", true),
						new PreferenceChoice("lang", "en", null, "en", HOSTILE, false))))
			.isEqualTo("<button type=\"submit\" name=\"theme\" value=\"dark\" aria-pressed=\"true\">"
					+ "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#moon\"/></svg><span>Tối</span></button>"
					+ "<button type=\"submit\" name=\"lang\" value=\"en\" lang=\"en\" aria-pressed=\"false\"><span>"
					+ HARMLESS + "</span></button>");
	}

	@Test
	void pagesKeepTheListsStateAndAreGoneWhereThereIsOne() {
		String nav = "<nav portal:pages=\"${found}\" aria-label=\"Trang\">old</nav>";
		assertThat(render(nav, page(2, 250))).startsWith("<nav aria-label=\"Trang\"><ul class=\"pagination\">"
				+ "<li class=\"page-item\"><a class=\"page-link\" href=\"/plans?q=%3Cscript%3E%22%26%27&amp;page=1\" rel=\"prev\">")
			.contains(
					"<li class=\"page-item active\"><a class=\"page-link\" href=\"/plans?q=%3Cscript%3E%22%26%27&amp;page=2\""
							+ " aria-current=\"page\" aria-label=\"Trang 3\">3</a></li>")
			.contains("<span class=\"page-gap\">…</span>")
			.contains("rel=\"next\"")
			.doesNotContain("old");
		assertThat(render(nav, page(0, 26))).doesNotContain("rel=\"prev\"").contains("rel=\"next\"");
		assertThat(render(nav, page(1, 26))).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
		assertThat(render(nav, page(0, 25))).isEmpty();
	}

	@Test
	void theCountSaysWhichRowsThePageHolds() {
		assertThat(frame().count(page(2, 1250))).isEqualTo("51–75 trong 1.250");
		assertThat(frame().count(page(0, 0))).isEqualTo("Không có mục nào");
		assertThat(frame().count(new PageImpl<>(List.of("a", "b")))).isEqualTo("1–2 trong 2");
	}

	@Test
	void oneOptionIsChosen() {
		assertThat(render("<select portal:options=\"${found}\"></select>",
				Option.choices(List.of(Option.of(HOSTILE, HOSTILE), Option.of("b", "B")), "b")))
			.isEqualTo("<select><option value=\"" + HARMLESS + "\">" + HARMLESS
					+ "</option><option value=\"b\" selected=\"selected\">B</option></select>");
	}

	private static String cells(RowCell... cells) {
		return render("<table><th:block portal:rows=\"${found}\">old</th:block></table>", new ListRow(List.of(cells)))
			.replace("<table><tr>", "")
			.replace("</tr>\n</table>", "");
	}

	private static Page<String> page(int number, int total) {
		int rows = Math.max(0, Math.min(25, total - number * 25));
		return new PageImpl<>(Collections.nCopies(rows, ""), PageRequest.of(number, 25), total);
	}

	private static Frame frame() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/frame", "messages/plan");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Frame(null, null, null, null, messages);
	}

	private static String render(String template, Object found) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new PortalDialect(frame(), "/icons.svg"));
		Context context = new Context();
		context.setVariables(found == null ? Map.of() : Map.of("found", found));
		return engine.process(template, context);
	}

}
