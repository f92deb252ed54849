package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.RowStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortalDialectTests {

	private static final String HOSTILE = "<script>\"&'";

	private static final String HARMLESS = "&lt;script&gt;&quot;&amp;&#39;";

	private static final String HOSTILE_IN_ADDRESS = "%3Cscript%3E%22%26%27";

	private static final String TABLE = """
			<div class="table-scroll" portal:columns="plans"><table class="table"><thead><tr>\
			<th:block th:if="${found}"><th th:text="#{plan.list.unit}"></th></th:block>\
			<th th:text="#{plan.list.period}"></th>\
			<th th:if="${found == 'never'}" th:text="#{plan.list.status}"></th>\
			<th><span th:text="#{plan.list.due}"></span></th>\
			</tr></thead><tbody><tr th:each="row : ${found}"><td th:text="${row}"></td></tr></tbody></table></div>""";

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
	void aDrawingIsNotReadOut() {
		assertThat(render("<portal:icon name=\"bell\"/><portal:icon th:name=\"${found}\" size=\"sm\"/>", "x"))
			.isEqualTo("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#bell\"/></svg>"
					+ "<svg class=\"icon icon-sm\" aria-hidden=\"true\"><use href=\"/icons.svg#x\"/></svg>");
	}

	@Test
	void theLastCrumbIsThePageItself() {
		assertThat(render("<ol><portal:crumb href=\"/a?b=1\" th:label=\"${found}\"/>"
				+ "<portal:crumb th:if=\"${found}\" th:label=\"${found}\"/><portal:crumb th:unless=\"${found}\"/></ol>",
				HOSTILE))
			.isEqualTo("<ol><li class=\"breadcrumb-item\"><a href=\"/a?b=1\">" + HARMLESS + "</a></li>"
					+ "<li class=\"breadcrumb-item active\" aria-current=\"page\">" + HARMLESS + "</li></ol>");
	}

	@Test
	void aStepIsALinkWhereItLeadsSomewhereAndAButtonWhereItSends() {
		assertThat(render("<portal:step href=\"/a\" icon=\"plus\" th:label=\"${found}\" th:aria-label=\"${found}\"/>",
				HOSTILE))
			.isEqualTo("<a class=\"btn btn-secondary\" href=\"/a\" aria-label=\"" + HARMLESS + "\">"
					+ "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#plus\"/></svg><span>" + HARMLESS
					+ "</span></a>");
		assertThat(render("<portal:step look=\"primary\" small th:label=\"${found}\" name=\"do\" hidden/>", "Gửi"))
			.isEqualTo("<button class=\"btn btn-primary btn-sm\" type=\"submit\" name=\"do\" hidden>Gửi</button>");
		assertThat(render("<portal:step class=\"no-print\" href=\"/a\" th:label=\"${found}\"/>", "Gửi"))
			.isEqualTo("<a class=\"btn btn-secondary no-print\" href=\"/a\">Gửi</a>");
	}

	@Test
	void aStateIsSaidInWordsAndNothingWithoutOne() {
		assertThat(render("<portal:state of=\"plan.status\" th:value=\"${found}\"/>", "DRAFT"))
			.isEqualTo("<span class=\"state state-DRAFT\">Đang soạn</span>");
		assertThat(render("<portal:state of=\"plan.status\" th:value=\"${found}\"/>", null)).isEmpty();
	}

	@Test
	void whatIsEmptySaysWhatToDoNext() {
		assertThat(render("<portal:empty icon=\"lock\" th:title=\"${found}\"/>", HOSTILE))
			.isEqualTo("<div class=\"empty-state\"><svg class=\"icon\" aria-hidden=\"true\">"
					+ "<use href=\"/icons.svg#lock\"/></svg><p class=\"empty-title\">" + HARMLESS + "</p></div>");
		assertThat(render("<portal:empty icon=\"lock\" th:title=\"${found}\" th:text=\"${found}\" href=\"/a\" "
				+ "th:label=\"${found}\"/>", "b"))
			.endsWith("<p class=\"empty-text\">b</p><a class=\"btn btn-primary\" href=\"/a\">b</a></div>");
	}

	@Test
	void anAlertStandsAroundItsWords() {
		assertThat(render(
				"<portal:alert th:if=\"${found}\" kind=\"warning\" icon=\"ban\" class=\"no-print\" role=\"alert\">"
						+ "<p th:text=\"${found}\"></p></portal:alert>",
				HOSTILE))
			.isEqualTo("<div class=\"alert alert-warning no-print\" role=\"alert\"><svg class=\"icon alert-icon\" "
					+ "aria-hidden=\"true\"><use href=\"/icons.svg#ban\"/></svg><div><p>" + HARMLESS
					+ "</p></div></div>");
		assertThat(render("<portal:alert th:kind=\"${found}\" th:text=\"${found}\"/>", "info"))
			.isEqualTo("<div class=\"alert alert-info\"><div>info</div></div>");
		assertThat(render("<portal:alert th:if=\"${found}\" kind=\"info\">x</portal:alert>", null)).isEmpty();
	}

	@Test
	void aCardHasATitleAndMayHaveALinkBesideIt() {
		assertThat(render("<portal:card-head id=\"a\" th:title=\"${found}\"><a href=\"/b\">b</a></portal:card-head>",
				HOSTILE))
			.isEqualTo("<div class=\"card-header\"><h2 class=\"card-title\" id=\"a\">" + HARMLESS
					+ "</h2><a href=\"/b\">b</a></div>");
	}

	@Test
	void aFilterKeepsTheOrderAndOffersToClearWhatIsAskedFor() {
		String filter = "<portal:filter action=\"/plans\"><portal:field name=\"q\" kind=\"search\" width=\"wide\" "
				+ "th:label=\"${found}\" maxlength=\"200\"/></portal:filter>";
		assertThat(render(filter, "Tên"))
			.isEqualTo("<form class=\"filter\" action=\"/plans\" method=\"get\" data-filter>"
					+ "<input class=\"filter-open visually-hidden\" type=\"checkbox\" id=\"filter-open\">"
					+ "<label class=\"btn btn-secondary filter-toggle\" for=\"filter-open\">"
					+ "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#filter\"/></svg><span>Bộ lọc</span>"
					+ "<span class=\"filter-count\" aria-hidden=\"true\">1</span>"
					+ "<span class=\"visually-hidden\">1 điều kiện đang lọc</span></label>"
					+ "<div class=\"field field-wide\"><label class=\"form-label\" for=\"q\">Tên</label>"
					+ "<input class=\"form-control\" type=\"search\" id=\"q\" name=\"q\" value=\"" + HARMLESS
					+ "\" maxlength=\"200\"></div><button class=\"btn btn-secondary\" type=\"submit\">"
					+ "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/icons.svg#filter\"/></svg><span>Lọc</span></button>"
					+ "<a class=\"btn btn-ghost\" href=\"/plans\">Bỏ lọc</a></form>");
		assertThat(render(filter.replace("name=\"q\"", "name=\"unit\""), "Tên")).doesNotContain("Bỏ lọc");
		MockHttpServletRequest sorted = new MockHttpServletRequest("GET", "/plans");
		sorted.addParameter("sort", "due,desc");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(sorted));
		assertThat(render(filter, "Tên")).contains("type=\"hidden\"", "name=\"sort\"", "value=\"due,desc\"");
	}

	@Test
	void aFieldIsTickedHiddenOrAChoice() {
		assertThat(render("<portal:field name=\"page\" kind=\"check\" th:value=\"${found}\" th:label=\"${found}\"/>",
				"true"))
			.isEqualTo("<label class=\"form-check\"><input class=\"form-check-input\" type=\"checkbox\" name=\"page\" "
					+ "value=\"true\" checked=\"checked\"><span class=\"form-check-label\">true</span></label>");
		assertThat(render("<portal:field name=\"page\" kind=\"hidden\"/><portal:field name=\"none\" kind=\"hidden\"/>",
				null))
			.isEqualTo("<input type=\"hidden\" name=\"page\" value=\"2\">");
		assertThat(render("<portal:field name=\"page\" th:label=\"'a'\" th:options=\"${found}\"/>",
				List.of(Option.of(HOSTILE, HOSTILE), Option.of("2", "B"))))
			.contains("<select class=\"form-select\" id=\"page\" name=\"page\"><option value=\"\">– Tất cả –</option>"
					+ "<option value=\"" + HARMLESS + "\">" + HARMLESS
					+ "</option><option value=\"2\" selected=\"selected\">B</option></select>");
		assertThat(render("<portal:field name=\"x\" th:label=\"'a'\" th:options=\"${found}\" whole/>",
				Option.choices(List.of(Option.of("a", "A"), Option.of("b", "B")), "b")))
			.contains("name=\"x\"><option value=\"a\">A</option><option value=\"b\" selected=\"selected\">B</option>");
	}

	@Test
	void whatPeopleTypedIsNeverTakenForTemplate() {
		String typed = "[[${1 + 1}]] [(${1 + 1})]";
		for (String element : List.of("<portal:crumb th:label=\"${found}\"/>", "<portal:step th:label=\"${found}\"/>",
				"<portal:empty icon=\"x\" th:title=\"${found}\"/>",
				"<portal:alert kind=\"info\" th:text=\"${found}\"/>", "<portal:card-head th:title=\"${found}\"/>",
				"<portal:filter><portal:field name=\"q\" kind=\"text\" th:label=\"${found}\"/></portal:filter>")) {
			assertThat(render(element, typed)).contains(typed);
		}
	}

	@Test
	void partsOfACellArePlainLinksOrSetApart() {
		assertThat(render("<td class=\"day\" portal:parts=\"${found}\">old</td>",
				List.of(CellPart.plain(HOSTILE), CellPart.apart("due-note overdue", HOSTILE))))
			.isEqualTo(
					"<td class=\"day\">" + HARMLESS + " <span class=\"due-note overdue\">" + HARMLESS + "</span></td>");
		assertThat(render("<td portal:parts=\"${found}\"></td>", CellPart.link("/a?b=1&c=" + HOSTILE, "Kế hoạch")))
			.isEqualTo("<td><a href=\"/a?b=1&amp;c=" + HARMLESS + "\">Kế hoạch</a></td>");
		assertThat(render("<td portal:parts=\"${found}\">old</td>", null)).isEqualTo("<td></td>");
	}

	@Test
	void stepsOfARowAreLinksOrButtonsOfOneForm() {
		assertThat(render("<td class=\"row-steps\" portal:steps=\"${found}\">old</td>",
				List.of(RowStep.link("btn", "/a?b=1&c=" + HOSTILE, "Mở", "Mở – " + HOSTILE),
						RowStep.post("btn", "begin", "/b?c=1&d=" + HOSTILE, HOSTILE, "Lập – " + HOSTILE))))
			.isEqualTo("<td class=\"row-steps\"><a class=\"btn\" href=\"/a?b=1&amp;c=" + HARMLESS
					+ "\" aria-label=\"Mở – " + HARMLESS + "\">Mở</a>"
					+ "<button type=\"submit\" class=\"btn\" form=\"begin\" formaction=\"/b?c=1&amp;d=" + HARMLESS
					+ "\" aria-label=\"Lập – " + HARMLESS + "\">" + HARMLESS + "</button></td>");
		assertThat(render("<td portal:steps=\"${found}\">old</td>", null)).isEqualTo("<td></td>");
	}

	@Test
	void chipsSayHowManyWhereSomebodyCounted() {
		assertThat(render("<nav><th:block portal:chips=\"${found}\"></th:block></nav>",
				List.of(new Chip("plan.list.all", "/plans?q=" + HOSTILE, null, true),
						new Chip("plan.list.waiting", "/plans", 7, false),
						new Chip("plan.list.mine", "/plans", 100, false, true))))
			.isEqualTo("<nav><a class=\"chip\" href=\"/plans?q=" + HARMLESS
					+ "\" aria-current=\"true\"><span>Tất cả</span></a>"
					+ "<a class=\"chip\" href=\"/plans\"><span>Chờ duyệt</span>"
					+ " <span class=\"chip-count\">7</span></a><a class=\"chip\" href=\"/plans\"><span>"
					+ "Của tôi</span> <span class=\"chip-count\">100+</span></a></nav>");
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
		String foot = "<portal:foot th:page=\"${found}\"/>";
		assertThat(render(foot, page(2, 250)))
			.startsWith("<div class=\"list-foot\"><p class=\"list-count\">51–75 trong 250</p>"
					+ "<nav class=\"list-pages\" aria-label=\"Các trang của danh sách\"><ul class=\"pagination\">"
					+ "<li class=\"page-item\"><a class=\"page-link\" href=\"/plans?q=%3Cscript%3E%22%26%27&amp;page=1\" rel=\"prev\">")
			.contains(
					"<li class=\"page-item active\"><a class=\"page-link\" href=\"/plans?q=%3Cscript%3E%22%26%27&amp;page=2\""
							+ " aria-current=\"page\" aria-label=\"Trang 3\">3</a></li>")
			.contains("<span class=\"page-gap\">…</span>")
			.contains("rel=\"next\"");
		assertThat(render(foot, page(0, 26))).doesNotContain("rel=\"prev\"").contains("rel=\"next\"");
		assertThat(render(foot, page(1, 26))).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
		assertThat(render(foot, page(0, 25))).doesNotContain("<nav");
	}

	@Test
	void theCountSaysWhichRowsThePageHolds() {
		assertThat(frame().count(page(2, 1250))).isEqualTo("51–75 trong 1.250");
		assertThat(frame().count(page(0, 0))).isEqualTo("Không có mục nào");
		assertThat(frame().count(new PageImpl<>(List.of("a", "b")))).isEqualTo("1–2 trong 2");
	}

	@Test
	void aListHasAControlForItsColumnsAndAClassForEachOneHidden() {
		String list = render(TABLE, "x", hiding("plan.list.due", "plan.list.unit"));
		assertThat(list).contains("<table class=\"table hide-3\"><thead><tr><th>Đơn vị</th><th>Kỳ</th>")
			.contains("<span class=\"filter-count\" aria-hidden=\"true\">1</span>"
					+ "<span class=\"visually-hidden\">Đang ẩn 1 cột</span>")
			.contains("name=\"of\" value=\"plans\"", "name=\"back\" value=\"/plans?q=" + HOSTILE_IN_ADDRESS)
			.contains("checked=\"checked\" disabled=\"disabled\"><span class=\"form-check-label\">Đơn vị</span>")
			.contains("name=\"column\" value=\"plan.list.due\"><label class=\"form-check\">"
					+ "<input class=\"form-check-input\" type=\"checkbox\" name=\"show\" value=\"plan.list.due\">")
			.contains("name=\"show\" value=\"plan.list.period\" checked=\"checked\">")
			.doesNotContain("value=\"plan.list.unit\"", "portal:columns");
		assertThat(list.indexOf("</details>")).as("before the table, beside the filter")
			.isLessThan(list.indexOf("<div class=\"table-scroll\">"));
	}

	@Test
	void columnsAreCountedAsTheReaderHasThem() {
		String list = render(TABLE, null, hiding("plan.list.due", "plan.list.period"));
		assertThat(list).as("the unit is not shown, so the period comes first and stays")
			.contains("<table class=\"table hide-2\"><thead><tr><th>Kỳ</th>")
			.contains("disabled=\"disabled\"><span class=\"form-check-label\">Kỳ</span>");
		assertThat(render(TABLE, "x", hiding())).contains("<table class=\"table\">").doesNotContain("filter-count");
		assertThat(render(TABLE, "x", hiding((String[]) null))).as("nobody is signed in")
			.startsWith("<div class=\"table-scroll\"><table class=\"table\">");
	}

	@Test
	void headsThatCannotBeCountedAreRefused() {
		assertThatThrownBy(
				() -> render(TABLE.replace("<th th:text", "<th th:each=\"a : ${found}\" th:text"), "x", hiding()))
			.hasStackTraceContaining("th:each");
		assertThatThrownBy(() -> render("<div portal:columns=\"plans\"><p></p></div>", "x", hiding()))
			.hasStackTraceContaining("no head of a table");
	}

	private static Frame hiding(@Nullable String... columns) {
		return new Frame(null, null, null, null, null, messages()) {
			@Override
			@Nullable Set<String> hiddenColumns(String list) {
				assertThat(list).isEqualTo("plans");
				return columns == null ? null : Set.of(columns);
			}
		};
	}

	private static Page<String> page(int number, int total) {
		int rows = Math.max(0, Math.min(25, total - number * 25));
		return new PageImpl<>(Collections.nCopies(rows, ""), PageRequest.of(number, 25), total);
	}

	private static Frame frame() {
		return new Frame(null, null, null, null, null, messages());
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/frame", "messages/plan");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static String render(String template, Object found) {
		return render(template, found, frame());
	}

	private static String render(String template, Object found, Frame frame) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.setTemplateEngineMessageSource(messages());
		engine.setLinkBuilder(new StandardLinkBuilder() {
			@Override
			protected String computeContextPath(IExpressionContext context, String base,
					Map<String, Object> parameters) {
				return "";
			}
		});
		engine.addDialect(new PortalDialect(frame, "/icons.svg"));
		Context context = new Context(Locale.forLanguageTag("vi"));
		context.setVariable("found", found);
		context.setVariable("frame", frame);
		return engine.process(template, context);
	}

}
