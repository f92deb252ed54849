package vn.tuyengiao.portal.directive.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix of units and directives. Today is 24 November 2026. */
@IntegrationTest
class DirectiveMatrixIntegrationTests {

	/** Eight, of which one is the bell's. */
	private static final int MOST_STATEMENTS = 8;

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final Pattern ROW = Pattern.compile(
			"<tr>\\s*<th scope=\"row\" class=\"dmx-unit\">.*?<span>(.*?)</span>.*?</th>(.*?)</tr>", Pattern.DOTALL);

	private static final Pattern CELL = Pattern.compile("<td(?: data-label=\"[^\"]*\")?>(.*?)</td>", Pattern.DOTALL);

	private static final Pattern LINK = Pattern.compile("<a class=\"([A-Z]+)\" href=\"([^\"]*)\">(.*?)</a>",
			Pattern.DOTALL);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	SqlCounter sql;

	@TempDir
	Path folder;

	@Autowired
	Office office;

	DirectiveRows rows;

	DirectiveRows.Kind kind;

	@BeforeEach
	void open() {
		rows = office.directives().rows();
		kind = office.directives().kind("Chỉ thị", DAY);
	}

	@Test
	void cellNamesTheFirstMissingStepAndTheDaysItIsLate() {
		UUID directive = office.directives().inForce("05-CT/TW", DAY, LocalDate.of(2026, 11, 4));
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY, false);
		String page = page(office.people().officer(), "/directives/matrix");
		assertThat(cell(page, "Đồng Hóa", 0)).isEqualTo("LATE Chương trình, quá hạn 13 ngày");
		assertThat(cell(page, "Văn Xá", 0)).isEqualTo("LATE Xác nhận, quá hạn 20 ngày");
		assertThat(page).contains("href=\"/directives/" + directive + "/units/" + office.unit("donghoa").id() + "\"");
	}

	@Test
	void cellNamesTheDueDayUntilItHasPassed() {
		UUID directive = rows.issued(kind, "05-CT/TW", DAY, "Một",
				Map.of(office.directives().conference(), LocalDate.of(2026, 11, 24)), office.communes(), List.of());
		String page = page(office.people().officer(), "/directives/matrix");
		assertThat(cell(page, "Đồng Hóa", 0)).isEqualTo("OPEN Hội nghị, hạn 24/11/2026");
		rows.done(directive, office.unit("donghoa"), office.directives().conference(), DAY);
		assertThat(cell(page(office.people().officer(), "/directives/matrix"), "Đồng Hóa", 0)).isEqualTo("DONE Đủ");
	}

	@Test
	void stepThatAUnitOnlyStatesIsNamedByItsOwnName() {
		UUID step = office.catalogues().step("Treo băng rôn", "STATEMENT", 30);
		rows.issued(kind, "05-CT/TW", DAY, "Một", Map.of(step, LocalDate.of(2026, 12, 1)), office.communes(),
				List.of());
		assertThat(cell(page(office.people().officer(), "/directives/matrix"), "Văn Xá", 0))
			.isEqualTo("OPEN Treo băng rôn, hạn 01/12/2026");
	}

	@Test
	void unitThatOnlyHasToKnowOwesTheAcknowledgementAlone() {
		UUID directive = rows.issued(kind, "05-CT/TW", DAY, "Một",
				office.directives().steps(LocalDate.of(2026, 11, 20)), List.of(office.unit("donghoa")),
				List.of(office.unit("vanxa")));
		assertThat(cell(page(office.people().officer(), "/directives/matrix"), "Văn Xá", 0))
			.isEqualTo("LATE Để biết, quá hạn 4 ngày");
		rows.acknowledged(directive, office.unit("vanxa"), office.people().neighbour(), DAY, false);
		assertThat(cell(page(office.people().officer(), "/directives/matrix"), "Văn Xá", 0))
			.isEqualTo("KNOW Để biết, đã xác nhận");
	}

	@Test
	void cellOfAUnitThatDidNotReceiveTheDirectiveIsEmpty() {
		rows.issued(kind, "05-CT/TW", DAY, "Một", office.directives().steps(DAY), List.of(office.unit("donghoa")),
				List.of());
		office.directives().inForce("06-CT/TW", DAY.plusDays(1), DAY);
		String page = page(office.people().officer(), "/directives/matrix");
		assertThat(cell(page, "Văn Xá", 0)).startsWith("LATE");
		assertThat(cell(page, "Văn Xá", 1)).isEmpty();
	}

	@Test
	void amendedDirectiveIsToBeAcknowledgedAgain() {
		UUID directive = office.directives().inForce("05-CT/TW", DAY, LocalDate.of(2026, 12, 1));
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY, false);
		rows.amended(directive, "Lùi hạn", DAY.plusDays(5));
		assertThat(cell(page(office.people().officer(), "/directives/matrix"), "Đồng Hóa", 0))
			.isEqualTo("OPEN Xác nhận, hạn 01/12/2026");
	}

	@Test
	void onlyDirectivesInForceStandSideBySideTheNewestFirst() {
		office.directives().inForce("01-CT/TW", DAY, DAY);
		office.directives().inForce("02-CT/TW", DAY.plusDays(2), DAY);
		rows.drafted(kind, "03-CT/TW", DAY, "Dự thảo");
		rows.withdrawn(office.directives().inForce("04-CT/TW", DAY, DAY), "Nhầm", DAY);
		String page = page(office.people().officer(), "/directives/matrix");
		assertThat(page).containsSubsequence("02-CT/TW", "01-CT/TW").doesNotContain("03-CT/TW", "04-CT/TW");
		assertThat(page).contains("title=\"Trích yếu của 01-CT/TW\"", "Văn bản 1–2 trong 2");
	}

	@Test
	void matrixIsNarrowedByLevelTypeTermAndWords() {
		UUID district = office.catalogues().committee(office.district(), "Huyện ủy Kim Bảng", "HU");
		UUID resolution = office.catalogues().committeeType("Nghị quyết", "NQ");
		UUID before = office.organizations().term(2020).id();
		office.directives().inForce("05-CT/TW", DAY, DAY);
		rows.issued(new DirectiveRows.Kind(resolution, district, before), "12-NQ/HU", DAY,
				"Xây dựng Đảng ở Đồng Hóa 100%", office.directives().steps(DAY), office.communes(), List.of());
		for (String query : List.of("level=DISTRICT", "type=" + resolution, "term=" + before, "q=xay%20dung%20dang",
				"q=12-nq", "q=dong%20hoa", "q=100%25")) {
			assertThat(page(office.people().officer(), "/directives/matrix?" + query)).as(query)
				.contains("12-NQ/HU")
				.doesNotContain("05-CT/TW");
		}
		assertThat(page(office.people().officer(), "/directives/matrix?level=PROVINCE"))
			.contains("Không có đơn vị nào khớp", "Bỏ lọc");
	}

	@Test
	void stepLeavesOnlyTheCellsWhereItIsTheFirstMissing() {
		UUID first = office.directives().inForce("01-CT/TW", DAY, LocalDate.of(2026, 12, 1));
		UUID second = office.directives().inForce("02-CT/TW", DAY, LocalDate.of(2026, 12, 1));
		rows.acknowledged(first, office.unit("donghoa"), office.people().secretary(), DAY, false);
		String page = page(office.people().officer(), "/directives/matrix?step=" + office.directives().programme());
		assertThat(rows(page)).containsExactly("Đồng Hóa");
		assertThat(page).contains("01-CT/TW").doesNotContain("02-CT/TW");
		String rest = page(office.people().officer(),
				"/directives/matrix?step=" + office.directives().acknowledgement());
		assertThat(cell(rest, "Đồng Hóa", 0)).isEmpty();
		assertThat(cell(rest, "Đồng Hóa", 1)).startsWith("OPEN Xác nhận");
		assertThat(figure(rest, first, "DUE")).isEqualTo(1);
		assertThat(figure(rest, second, "DUE")).isEqualTo(2);
		assertThat(rest).contains("/directives/" + second + "/receipts?state=DUE&amp;missing="
				+ office.directives().acknowledgement() + "\"");
	}

	@Test
	void unitsAreSortedByNameAndByTheDaysTheyAreBehind() {
		UnitView third = office.commune("Đại Cương");
		UUID directive = rows.issued(kind, "05-CT/TW", DAY, "Một", office.directives().steps(LocalDate.of(2026, 11, 4)),
				List.of(office.unit("donghoa"), office.unit("vanxa"), third), List.of());
		rows.issued(kind, "06-CT/TW", DAY, "Hai", office.directives().steps(LocalDate.of(2026, 11, 23)), List.of(third),
				List.of());
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY, false);
		assertThat(rows(page(office.people().officer(), "/directives/matrix"))).containsExactly("Đại Cương", "Đồng Hóa",
				"Văn Xá");
		assertThat(rows(page(office.people().officer(), "/directives/matrix?sort=unit,desc"))).containsExactly("Văn Xá",
				"Đồng Hóa", "Đại Cương");
		String behind = page(office.people().officer(), "/directives/matrix?sort=behind,desc");
		assertThat(rows(behind)).containsExactly("Đại Cương", "Văn Xá", "Đồng Hóa");
		assertThat(behind).contains("2 quá hạn (21 ngày)", "1 quá hạn (20 ngày)", "1 quá hạn (13 ngày)",
				"aria-sort=\"descending\"");
		assertThat(rows(page(office.people().officer(), "/directives/matrix?sort=behind,asc")))
			.containsExactly("Đồng Hóa", "Văn Xá", "Đại Cương");
	}

	@Test
	void communeSeesItsOwnRowAndFiguresOnly() {
		office.directives().inForce("05-CT/TW", DAY, DAY);
		rows.issued(kind, "06-CT/TW", DAY, "Chỉ cho Văn Xá", office.directives().steps(DAY),
				List.of(office.unit("vanxa")), List.of());
		String page = page(office.people().secretary(), "/directives/matrix");
		assertThat(page).doesNotContain("Văn Xá", "06-CT/TW", "receipts?state").contains("05-CT/TW");
		assertThat(page.substring(page.indexOf("<table"), page.indexOf("</table>")))
			.as("one row, its own: no name in it")
			.doesNotContain("Đồng Hóa", "dmx-unit")
			.containsOnlyOnce("<td class=\"dmx-total\"");
		String sheet = sheet(office.people().secretary(), "/directives/matrix/export");
		assertThat(sheet).contains("Đồng Hóa").doesNotContain("Văn Xá", "06-CT/TW");
	}

	@Test
	void whoReadsNoRecordsIsRefused() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		assertThat(mvc.get().uri("/directives/matrix").with(office.users().session(administrator))).hasStatus(403);
	}

	@Test
	void figuresAboveAgreeWithTheCellsBelowThem() {
		List<UUID> directives = office.directives().many(12, 18, DAY);
		String page = page(office.people().officer(), "/directives/matrix?full=true&size=100");
		assertThat(rows(page)).hasSize(18);
		for (int place = 0; place < directives.size(); place++) {
			int[] counted = new int[3];
			for (String unit : rows(page)) {
				String cell = cell(page, unit, place);
				counted[cell.startsWith("LATE") ? 2 : cell.startsWith("OPEN") ? 1 : 0]++;
			}
			UUID directive = directives.get(place);
			assertThat(figure(page, directive, "DONE")).as("done %d", place).isEqualTo(counted[0]);
			assertThat(figure(page, directive, "DUE")).as("open %d", place).isEqualTo(counted[1]);
			assertThat(figure(page, directive, "LATE")).as("late %d", place).isEqualTo(counted[2]);
			assertThat(counted[0] + counted[1] + counted[2]).isEqualTo(18);
		}
		assertThat(page(office.people().officer(), "/directives/matrix?size=5")).as("figures are over all pages")
			.contains("1–5 trong 18", "receipts?state=");
		assertThat(figure(page(office.people().officer(), "/directives/matrix?size=5"), directives.get(0), "DONE"))
			.isEqualTo(figure(page, directives.get(0), "DONE"));
	}

	@Test
	void moreThanSixtyDirectivesAreTurnedOver() {
		office.directives().many(63, 3, DAY);
		assertThat(page(office.people().officer(), "/directives/matrix")).contains("Văn bản 1–7 trong 63", ">10-CT/TW<",
				"?columns=1", "?full=true");
		assertThat(page(office.people().officer(), "/directives/matrix?columns=8")).contains("Văn bản 57–63 trong 63")
			.doesNotContain("columns=9");
		String first = page(office.people().officer(), "/directives/matrix?full=true");
		assertThat(first).contains("Văn bản 1–60 trong 63", ">10-CT/TW<", "columns=1").doesNotContain(">70-CT/TW<");
		String second = page(office.people().officer(), "/directives/matrix?full=true&columns=1&sort=behind,desc");
		assertThat(second).contains("Văn bản 61–63 trong 63", ">70-CT/TW<", "Văn bản mới hơn")
			.doesNotContain(">10-CT/TW<");
		MvcTestResult past = mvc.get()
			.uri("/directives/matrix?columns=9&q=CT")
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(past).hasStatus3xxRedirection().hasRedirectedUrl("/directives/matrix?q=CT");
	}

	@Test
	void unitsComeTwentyFiveAPageAndAPagePastTheEndLeadsToTheLast() {
		office.directives().many(2, 30, DAY);
		assertThat(rows(page(office.people().officer(), "/directives/matrix"))).hasSize(25);
		assertThat(rows(page(office.people().officer(), "/directives/matrix?page=1"))).hasSize(5);
		assertThat(rows(page(office.people().officer(), "/directives/matrix?size=100"))).hasSize(30);
		MvcTestResult past = mvc.get()
			.uri("/directives/matrix?page=40")
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(past).hasStatus3xxRedirection().hasRedirectedUrl("/directives/matrix?page=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "level=NONSENSE", "type=x", "term=zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz", "step=1-1-1-1-1",
			"columns=-1", "columns=x", "columns=0x1", "page=-1", "size=-5", "size=100000", "sort=%27%3Bdrop",
			"sort=behind;desc", "q=%00", "q=%00&level=CENTRAL", "q=%25_%5C", "level=%3Cscript%3E",
			"q=%3Cscript%3Ealert(1)%3C/script%3E" })
	void whatCannotBeReadInTheAddressNeverBreaksThePage(String query) {
		office.directives().inForce("05-CT/TW", DAY, DAY);
		assertThat(page(office.people().officer(), "/directives/matrix?" + query)).doesNotContain("<script>alert",
				"<script>\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "columns=999999999", "columns=99999999999999", "page=999999" })
	void farPagesLeadBackIntoTheMatrix(String query) {
		office.directives().inForce("05-CT/TW", DAY, DAY);
		MvcTestResult result = mvc.get()
			.uri(URI.create("/directives/matrix?" + query))
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(result.getResponse().getStatus()).isIn(200, 302);
	}

	@Test
	void textOfDirectivesIsShownAsItStands() {
		rows.issued(kind, "<b>\"01", DAY, "\"><img src=x onerror=alert(1)>", office.directives().steps(DAY),
				office.communes(), List.of());
		assertThat(page(office.people().officer(), "/directives/matrix")).doesNotContain("<b>", "<img")
			.contains("&lt;b&gt;&quot;01");
	}

	@Test
	void withoutDirectivesThePageSaysWhatItWillShow() {
		assertThat(page(office.people().officer(), "/directives/matrix")).contains("Chưa có văn bản nào đang thực hiện")
			.doesNotContain("<table", "Xuất Excel");
	}

	@Test
	void exportHoldsAllUnitsOfTheFilterInTheOrderOfThePage() {
		office.directives().many(3, 30, DAY);
		rows.issued(kind, "=1+1", DAY.minusYears(1), "Không lọc", office.directives().steps(DAY), office.communes(),
				List.of());
		String sheet = sheet(office.people().officer(), "/directives/matrix/export?sort=unit,desc&q=hoc%20tap");
		List<String> names = rows(
				page(office.people().officer(), "/directives/matrix?sort=unit,desc&size=100&q=hoc%20tap"));
		assertThat(names).hasSize(30);
		assertThat(sheet.split("<row ")).hasSize(1 + 1 + 1 + 30);
		assertThat(sheet).containsSubsequence(names).contains("10-CT/TW (01/11/2026)", "quá hạn", "Tất cả đơn vị");
		assertThat(sheet).doesNotContain("=1+1");
		assertThat(sheet(office.people().officer(), "/directives/matrix/export")).contains("=1+1 (01/11/2025)")
			.doesNotContain("<f>");
	}

	@Test
	void matrixNeedsTheSameFewStatementsHoweverLargeItIs() throws Exception {
		office.directives().many(2, 3, DAY);
		page(office.people().officer(), "/directives/matrix");
		List<String> few = statements(office.people().officer(), "/directives/matrix?size=100&sort=behind,desc");
		assertThat(few).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(office.people().secretary(), "/directives/matrix")).hasSameSizeAs(few);
		for (int i = 0; i < 60; i++) {
			office.directives().inForce(i + "-NQ/TW", DAY.minusYears(1), DAY);
		}
		assertThat(statements(office.people().officer(), "/directives/matrix?size=100&sort=behind,desc"))
			.hasSameSizeAs(few);
	}

	@Test
	void fullMatrixIsReadInFewStatementsAndIsNoHeavierThanALaterPageMayBe() throws Exception {
		office.directives().many(60, 18, DAY);
		String page = page(office.people().officer(), "/directives/matrix?full=true&size=100&sort=behind,desc");
		assertThat(LINK.matcher(page).results().filter(link -> link.group(2).contains("/units/"))).hasSize(18 * 60);
		assertThat(statements(office.people().officer(), "/directives/matrix?size=100&sort=behind,desc"))
			.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(office.people().officer(),
				"/directives/matrix?size=100&step=" + office.directives().conference() + "&q=hoc"))
			.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(compressed(page)).isLessThan(40_000);
	}

	private static int compressed(String page) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(page.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(URI.create(uri)).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = office.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(URI.create(uri)).with(session).exchange());
	}

	private static List<String> rows(String page) {
		List<String> names = new ArrayList<>();
		for (Matcher row = ROW.matcher(page); row.find();) {
			names.add(HtmlUtils.htmlUnescape(row.group(1)));
		}
		return names;
	}

	/** Mark and words of the cell; empty for none. */
	private static String cell(String page, String unit, int place) {
		for (Matcher row = ROW.matcher(page); row.find();) {
			if (HtmlUtils.htmlUnescape(row.group(1)).equals(unit)) {
				List<String> cells = CELL.matcher(row.group(2)).results().map(found -> found.group(1)).toList();
				Matcher link = LINK.matcher(cells.get(place));
				return link.find() ? link.group(1) + " " + HtmlUtils.htmlUnescape(link.group(3)).replace("\n", ", ")
						: "";
			}
		}
		throw new AssertionError("no row of " + unit);
	}

	/** The figure above the column; 0 if there is none. */
	private static int figure(String page, UUID directive, String state) {
		Matcher found = Pattern
			.compile("/directives/" + directive + "/receipts\\?state=" + state + "[^\"]*\">([0-9]+) ")
			.matcher(page);
		return found.find() ? Integer.parseInt(found.group(1)) : 0;
	}

	private String sheet(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(URI.create(uri)).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		try {
			Path file = Files.write(folder.resolve("matrix.xlsx"), result.getResponse().getContentAsByteArray());
			try (ZipFile zip = new ZipFile(file.toFile())) {
				return HtmlUtils.htmlUnescape(
						new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
								StandardCharsets.UTF_8));
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
