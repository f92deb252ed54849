package vn.tuyengiao.portal.plan.web.obligation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
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
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PlanDesk;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PlanListIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@TempDir
	Path folder;

	PlanDesk desk;

	@Autowired
	SqlCounter sql;

	@Autowired
	TestClock clock;

	@BeforeEach
	void open() {
		desk = new PlanDesk(portal);
	}

	@Test
	void withoutAnyQuestionAnOfficerSeesTheNewestOpenQuarterOfAllHisUnits() {
		desk.organizations.period(PeriodKind.QUARTER, 2026, 4);
		String page = page(desk.officer, "/plans");
		assertThat(rows(page)).isEqualTo(4);
		assertThat(page).contains("Đồng Hóa", "Văn Xá", "Quý I/2027").doesNotContain("Bỏ lọc");
	}

	@Test
	void secretarySeesHisOwnUnitWithoutItsNameAndCanBeginThePlan() {
		String page = page(desk.secretary, "/plans");
		assertThat(rows(page)).isEqualTo(2);
		assertThat(page).doesNotContain("Văn Xá", "sort=unit")
			.contains("Lập kế hoạch", "formaction=\"/plans?unit=" + desk.tree.first().id() + "&amp;period=");
	}

	@Test
	void officerCanEnterForAUnitAndALeaderCannot() {
		assertThat(page(desk.officer, "/plans")).contains("Nhập thay");
		assertThat(page(desk.leader, "/plans")).doesNotContain("Nhập thay").contains("Gia hạn");
		assertThat(page(desk.observer, "/plans")).doesNotContain("Nhập thay", "Gia hạn");
	}

	@Test
	void quickViewsShowWhatWaitsWhatIsLateWhatWasReturnedAndWhatIsMine() {
		UUID waiting = desk.submitted(desk.secretary, desk.tree.first(), PlanDesk.task("Tuyên truyền"));
		UUID returned = desk.submitted(desk.otherSecretary, desk.tree.second(), PlanDesk.task("Hội thi"));
		desk.giveBack(desk.officer, returned, Subject.PLAN, new Pin(null, "Chưa rõ"));

		assertThat(links(page(desk.officer, "/plans?status=SUBMITTED"))).containsExactly(waiting);
		assertThat(links(page(desk.officer, "/plans?status=RETURNED"))).containsExactly(returned);
		assertThat(links(page(desk.officer, "/plans?mine=true"))).containsExactly(returned);
		assertThat(rows(page(desk.colleague, "/plans?mine=true"))).isZero();
		clock.set(java.time.LocalDate.of(2026, 12, 25));
		assertThat(rows(page(desk.officer, "/plans?standing=SILENT&open=true"))).isZero();
		desk.organizations.commune(desk.tree.district(), "Lê Hồ");
		assertThat(page(desk.officer, "/plans?standing=SILENT&open=true")).contains("Lê Hồ", "Quá hạn 3 ngày");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dong hoa", "ĐỒNG HÓA", "chi thi 05", "Đo\u0302\u0300ng Ho\u0301a" })
	void wordsAreFoundWithoutTonesInUnitsAndTasks(String words) {
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Quán triệt Chỉ thị 05"));
		desk.draft(desk.otherSecretary, desk.tree.second(), PlanDesk.task("Hội thi"));
		assertThat(links(page(desk.officer, "/plans?subject=PLAN&q={q}", words))).containsExactly(plan);
	}

	@Test
	void percentAndUnderscoreAreSearchedAsTheyStand() {
		UUID plan = desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("Đạt 100% chi_bộ"));
		desk.draft(desk.otherSecretary, desk.tree.second(), PlanDesk.task("Hội thi 1000"));
		assertThat(links(page(desk.officer, "/plans?subject=PLAN&q={q}", "100%"))).containsExactly(plan);
		assertThat(links(page(desk.officer, "/plans?subject=PLAN&q={q}", "i_b"))).containsExactly(plan);
		assertThat(links(page(desk.officer, "/plans?subject=PLAN&q={q}", "%"))).containsExactly(plan);
		assertThat(rows(page(desk.officer, "/plans?q={q}", "\\"))).isZero();
	}

	@Test
	void listIsSortedByVietnameseNamesAndByDueDate() {
		desk.organizations.commune(desk.tree.district(), "Đại Cương");
		desk.organizations.commune(desk.tree.district(), "Ba Sao");
		String up = page(desk.officer, "/plans?subject=PLAN&sort=unit,asc");
		assertThat(names(up)).containsExactly("Ba Sao", "Đại Cương", "Đồng Hóa", "Văn Xá");
		assertThat(names(page(desk.officer, "/plans?subject=PLAN&sort=unit,desc"))).containsExactly("Văn Xá",
				"Đồng Hóa", "Đại Cương", "Ba Sao");
		assertThat(rows(page(desk.officer, "/plans?subject=PLAN&sort=due,asc&sort=nonsense,desc"))).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "status=NONSENSE", "subject=x", "standing=1", "period=1234-x", "period=zzzz", "year=12x",
			"unit=no-such-unit", "status=%3Cscript%3E", "q=%00", "page=-1", "page=99999999999", "size=-5",
			"sort=%27%3Bdrop", "open=maybe", "mine=maybe", "unit=00000000-0000-0000-0000-000000000000" })
	void whatCannotBeReadInTheAddressIsIgnoredAndNeverBreaksThePage(String query) {
		String page = page(desk.officer, "/plans?" + query);
		assertThat(page).doesNotContain("<script>");
	}

	@Test
	void unreadableConditionIsNamed() {
		assertThat(page(desk.officer, "/plans?status=LOST&period=all")).contains("Bỏ qua điều kiện lọc không đọc được",
				"Trạng thái: LOST");
	}

	@Test
	void unitOutOfReachGivesAnEmptyListThatSaysWhatToDo() {
		assertThat(page(desk.secretary, "/plans?period=all&unit=" + desk.tree.second().id()))
			.contains("Không có kế hoạch, báo cáo nào ở đây", "Bỏ lọc")
			.doesNotContain("Văn Xá");
	}

	@Test
	void listIsFilteredByAUnitAndAllBelowByPeriodAndByYear() {
		assertThat(rows(page(desk.officer, "/plans?unit=" + desk.tree.first().id()))).isEqualTo(2);
		assertThat(rows(page(desk.officer, "/plans?unit=" + desk.tree.district().id()))).isEqualTo(4);
		assertThat(rows(page(desk.officer, "/plans?period=" + desk.quarter.id()))).isEqualTo(4);
		assertThat(rows(page(desk.officer, "/plans?period=2027"))).isEqualTo(4);
		assertThat(rows(page(desk.officer, "/plans?year=2026"))).isZero();
	}

	@Test
	void inALargeTreeAUnitIsSearchedForByName() {
		communes(70);
		String page = page(desk.officer, "/plans?period=all&unit=dong hoa");
		assertThat(rows(page)).isEqualTo(2);
		assertThat(page).contains("type=\"search\" id=\"unit\"");
	}

	@Test
	void pageBeyondTheEndLeadsToTheLastOne() {
		communes(30);
		MvcTestResult result = mvc.get()
			.uri("/plans?subject=PLAN&page=40")
			.with(desk.users().session(desk.officer))
			.exchange();
		assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/plans?subject=PLAN&page=1");
	}

	@Test
	void exportHoldsExactlyTheRowsOfTheListInItsOrder() throws Exception {
		communes(30);
		desk.draft(desk.secretary, desk.tree.first(), PlanDesk.task("=cmd|'/c calc'!A1"));
		String sheet = sheet(desk.officer, "/plans/export?subject=PLAN&sort=unit,desc");
		List<String> names = names(page(desk.officer, "/plans?subject=PLAN&sort=unit,desc"));
		assertThat(sheet.split("<row ")).hasSize(1 + 1 + 32);
		int from = 0;
		for (String name : names) {
			int at = sheet.indexOf(">" + name + "<", from);
			assertThat(at).isGreaterThan(from);
			from = at;
		}
		assertThat(sheet).doesNotContain("<f>");
		assertThat(sheet(desk.secretary, "/plans/export?period=all").split("<row ")).hasSize(1 + 1 + 2);
	}

	@Test
	void unitNamedLikeAFormulaStaysTextInTheExport() throws Exception {
		desk.organizations.unit(desk.tree.district().id(), UnitKind.COMMUNE, "=1+1", true);
		assertThat(sheet(desk.officer, "/plans/export?subject=PLAN")).contains(">=1+1<").doesNotContain("<f>");
	}

	@Test
	void administratorWhoReadsNoRecordsIsRefusedTheListOfThem() {
		UUID administrator = desk.users().holding(Role.ADMINISTRATOR, desk.tree.district());
		assertThat(mvc.get().uri("/plans").with(desk.users().session(administrator))).hasStatus(403);
	}

	@Test
	void listNeedsTheSameFewStatementsForFiveRowsAndForHundreds() throws Exception {
		desk.submitted(desk.secretary, desk.tree.first(), PlanDesk.task("Hội nghị"));
		page(desk.officer, "/plans");
		List<String> few = statements(desk.officer, "/plans");
		communes(300);
		List<String> many = statements(desk.officer, "/plans?size=100&unit=kim bang&period=all");
		assertThat(few).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(many).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(desk.officer, "/plans?size=100")).hasSameSizeAs(few);
	}

	private void communes(int number) {
		for (int i = 0; i < number; i++) {
			UnitView unit = desk.organizations.commune(desk.tree.district(), "Mẫu " + i);
			assertThat(unit).isNotNull();
		}
	}

	private String page(UUID user, String uri, Object... variables) {
		MvcTestResult result = mvc.get().uri(uri, variables).with(desk.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return FormFields.body(result);
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = desk.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange());
	}

	private String sheet(UUID user, String uri) throws Exception {
		MvcTestResult result = mvc.get().uri(uri).with(desk.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		Path file = Files.write(folder.resolve("list.xlsx"), result.getResponse().getContentAsByteArray());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry("xl/worksheets/sheet1.xml");
			return HtmlUtils.htmlUnescape(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static int rows(String page) {
		int start = page.indexOf("<tbody");
		return start < 0 ? 0 : page.substring(start).split("<tr").length - 1;
	}

	private static List<String> names(String page) {
		return all(Pattern.compile("<th scope=\"row\">([^<]*)</th>"), page);
	}

	private static List<UUID> links(String page) {
		return all(Pattern.compile("<td><a href=\"/plans/([0-9a-f-]{36})\""), page).stream()
			.map(UUID::fromString)
			.toList();
	}

	private static List<String> all(Pattern pattern, String page) {
		List<String> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(page);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
