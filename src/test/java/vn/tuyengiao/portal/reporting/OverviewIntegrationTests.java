package vn.tuyengiao.portal.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * The start page of each role and the matrix: every figure leads to as many records as it
 * says.
 */
@IntegrationTest
class OverviewIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	private static final Pattern FIGURE = Pattern
		.compile("<a[^>]*href=\"(/plans\\?[^\"]*(?:standing|status)=[^\"]*)\"[^>]*>\\s*<span>(\\d+)</span>");

	private static final Pattern TOTAL = Pattern.compile("<p class=\"list-count[^\"]*\"[^>]*>(.*?)</p>",
			Pattern.DOTALL);

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	SqlCounter sql;

	@Autowired
	TestClock clock;

	List<UnitView> more;

	final Map<UUID, UUID> secretaries = new HashMap<>();

	/** Seven communes stand in as many ways with the quarter's plan. */
	@BeforeEach
	void communesStandInEveryWay() {
		clock.set(LocalDate.of(2026, 12, 1));
		office.quarter();
		more = new ArrayList<>();
		for (String name : List.of("Khả Phong", "Lê Hồ", "Nhật Tân", "Thi Sơn")) {
			more.add(office.commune(name));
		}
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		UUID returned = office.plans().submitted(more.get(0).shortName(), task("Tập huấn"));
		office.plans().giveBack(returned, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"));
		UUID afterReturn = office.plans().submitted(more.get(1).shortName(), task("Tọa đàm"));
		office.plans().giveBack(afterReturn, Subject.PLAN, new Pin(null, "Thiếu thời gian"));
		office.plans().write(afterReturn, "Đã bổ sung", Map.of(), task("Tọa đàm"));
		office.plans().submit(afterReturn);
		office.plans().accept(afterReturn, Subject.PLAN);
		clock.set(office.quarter().planDueOn().plusDays(2));
		office.plans().submitted(more.get(2).shortName(), task("Hội thi"));
	}

	@Test
	void everyFigureOfTheLeadersStartPageLeadsToAsManyRecords() {
		List<Figure> figures = figures(page(office.people().leader(), "/"));
		assertThat(figures).hasSizeGreaterThanOrEqualTo(5);
		figures.forEach(figure -> assertThat(listed(office.people().leader(), figure.list)).as(figure.list)
			.isEqualTo(figure.count));
	}

	@Test
	void everyTotalOfTheMatrixLeadsToAsManyRecords() {
		List<Figure> figures = figures(page(office.people().leader(), "/plans/matrix?year=2027"));
		assertThat(figures).hasSizeGreaterThanOrEqualTo(5);
		figures.forEach(figure -> assertThat(listed(office.people().leader(), figure.list)).as(figure.list)
			.isEqualTo(figure.count));
	}

	@Test
	void leaderSeesWhatWaitsAndWhoIsSilentSinceWhen() {
		String page = page(office.people().leader(), "/");
		assertThat(page).contains("Thi Sơn: Kế hoạch quý I/2027", "Quá hạn 2 ngày", "Xem và duyệt")
			.doesNotContain("Chưa có kỳ nào mở");
	}

	@Test
	void periodKeepsItsCapitalWhereALanguageWritesOne() {
		MvcTestResult result = mvc.get()
			.uri("/")
			.cookie(new Cookie("lang", "en"))
			.with(office.users().session(office.people().leader()))
			.exchange();
		assertThat(result).bodyText().contains("Plan Q1/2027").doesNotContain("q1/2027");
	}

	@Test
	void observerSeesTheSameWithoutTheButtons() {
		assertThat(page(office.people().observer(), "/")).contains("Thi Sơn: Kế hoạch quý I/2027")
			.doesNotContain("Xem và duyệt");
	}

	@Test
	void secretarySeesWhatTheCommuneOwesAndNothingOfOthers() {
		String own = page(secretaryOf(more.get(3)), "/");
		assertThat(own).contains("Quá hạn 2 ngày", "Lập kế hoạch").doesNotContain("Khả Phong", "Nhật Tân", "/plans?");
		String returned = page(secretaryOf(more.get(0)), "/");
		assertThat(returned).contains("1 ý kiến cần trả lời").doesNotContain("Lập kế hoạch");
	}

	@Test
	void matrixOfACommuneHoldsItsOwnLineOnly() {
		String page = page(secretaryOf(more.get(0)), "/plans/matrix?year=2027");
		assertThat(page).doesNotContain("Lê Hồ", "Nhật Tân", "Không có đơn vị nào");
		assertThat(page.substring(page.indexOf("<table"), page.indexOf("</table>")))
			.as("one row, its own: no name in it")
			.contains("Quý I")
			.doesNotContain("Khả Phong", "matrix-unit");
		figures(page).forEach(figure -> assertThat(figure.count).isEqualTo(1));
	}

	@Test
	void matrixFindsUnitsWithoutTonesAndPutsThoseBehindFirst() {
		assertThat(page(office.people().leader(), "/plans/matrix?year=2027&q=nhat tan")).contains("Nhật Tân")
			.doesNotContain(">Khả Phong<");
		String behind = page(office.people().leader(), "/plans/matrix?year=2027&sort=behind,desc");
		assertThat(behind.indexOf(">Thi Sơn<")).isPositive().isLessThan(behind.indexOf(">Khả Phong<"));
		assertThat(behind.indexOf(">Nhật Tân<")).isLessThan(behind.indexOf(">Đồng Hóa<"));
	}

	@Test
	void garbledQuestionsToTheMatrixAreNoFault() {
		for (String query : List.of("year=abc", "year=99999999999", "unit=nobody", "page=-1", "sort=evil,desc",
				"year=1900", "q=%_")) {
			assertThat(mvc.get()
				.uri("/plans/matrix?" + query)
				.with(office.users().session(office.people().leader()))
				.exchange()
				.getResponse()
				.getStatus()).as(query).isBetween(200, 499);
		}
	}

	@Test
	void administratorSeesTheInstallationAndNoRecords() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		assertThat(page(administrator, "/")).contains("/admin/units", "/admin/users").doesNotContain("/plans");
		assertThat(mvc.get().uri("/plans/matrix").with(office.users().session(administrator))).hasStatus(403);
	}

	@Test
	void pagesCostTheSameStatementsForAFewUnitsAndForHundreds() throws Exception {
		int dashboard = statements(office.people().leader(), "/");
		int matrix = statements(office.people().leader(), "/plans/matrix?year=2027");
		int own = statements(office.people().secretary(), "/");
		for (int i = 0; i < 200; i++) {
			office.commune("Xã " + i);
		}
		assertThat(statements(office.people().leader(), "/")).isEqualTo(dashboard).isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(office.people().leader(), "/plans/matrix?year=2027")).isEqualTo(matrix)
			.isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(own).isLessThanOrEqualTo(MOST_STATEMENTS);
	}

	private UUID secretaryOf(UnitView unit) {
		return secretaries.computeIfAbsent(unit.id(), id -> office.users().holding(Role.BOARD_SECRETARY, unit));
	}

	private int statements(UUID user, String uri) throws Exception {
		RequestPostProcessor session = office.users().session(user);
		assertThat(mvc.get().uri(uri).with(session)).hasStatusOk();
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange()).size();
	}

	private long listed(UUID user, String list) {
		Matcher total = TOTAL.matcher(page(user, list));
		assertThat(total.find()).as("the count of %s", list).isTrue();
		String words = total.group(1).replaceAll("<[^>]*>", " ").strip();
		return Long.parseLong(words.substring(words.lastIndexOf(' ') + 1).replace(".", ""));
	}

	private static List<Figure> figures(String page) {
		List<Figure> figures = new ArrayList<>();
		Matcher matcher = FIGURE.matcher(page);
		while (matcher.find()) {
			figures.add(new Figure(HtmlUtils.htmlUnescape(matcher.group(1)), Long.parseLong(matcher.group(2))));
		}
		return figures;
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(user)).exchange();
		assertThat(result).as(uri).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private record Figure(String list, long count) {
	}

}
