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
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

@IntegrationTest
class PlanListIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@TempDir
	Path folder;

	@Autowired
	SqlCounter sql;

	@Autowired
	TestClock clock;

	@BeforeEach
	void open() {
		office.quarter();
	}

	@Test
	void withoutAnyQuestionAnOfficerSeesTheNewestOpenQuarterOfAllHisUnits() {
		office.quarter(2026, 4);
		String page = page(office.people().officer(), "/plans");
		assertThat(rows(page)).isEqualTo(4);
		assertThat(page).contains("Đồng Hóa", "Văn Xá", "Quý I/2027").doesNotContain("Bỏ lọc");
	}

	@Test
	void secretarySeesHisOwnUnitWithoutItsNameAndCanBeginThePlan() {
		String page = page(office.people().secretary(), "/plans");
		assertThat(rows(page)).isEqualTo(2);
		assertThat(page).doesNotContain("Văn Xá", "sort=unit")
			.contains("Lập kế hoạch", "formaction=\"/plans?unit=" + office.unit("donghoa").id() + "&amp;period=");
	}

	@Test
	void officerCanEnterForAUnitAndALeaderCannot() {
		assertThat(page(office.people().officer(), "/plans")).contains("Nhập thay");
		assertThat(page(office.people().leader(), "/plans")).doesNotContain("Nhập thay").contains("Gia hạn");
		assertThat(page(office.people().observer(), "/plans")).doesNotContain("Nhập thay", "Gia hạn");
	}

	@Test
	void quickViewsShowWhatWaitsWhatIsLateWhatWasReturnedAndWhatIsMine() {
		UUID waiting = office.plans().submitted("donghoa", task("Tuyên truyền"));
		UUID returned = office.plans().submitted("vanxa", task("Hội thi"));
		office.plans().giveBack(returned, Subject.PLAN, new Pin(null, "Chưa rõ"));

		assertThat(links(page(office.people().officer(), "/plans?status=SUBMITTED"))).containsExactly(waiting);
		assertThat(links(page(office.people().officer(), "/plans?status=RETURNED"))).containsExactly(returned);
		assertThat(links(page(office.people().officer(), "/plans?mine=true"))).containsExactly(returned);
		assertThat(rows(page(office.people().colleague(), "/plans?mine=true"))).isZero();
		clock.set(java.time.LocalDate.of(2026, 12, 25));
		assertThat(rows(page(office.people().officer(), "/plans?standing=SILENT&open=true"))).isZero();
		office.commune("Lê Hồ");
		assertThat(page(office.people().officer(), "/plans?standing=SILENT&open=true")).contains("Lê Hồ",
				"Quá hạn 3 ngày");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dong hoa", "ĐỒNG HÓA", "chi thi 05", "Đo\u0302\u0300ng Ho\u0301a", "5 thị quán",
			"hoa 05 dong" })
	void wordsAreFoundWithoutTonesInUnitsAndTasks(String words) {
		UUID plan = office.plans().draft("donghoa", task("Quán triệt Chỉ thị 05"));
		office.plans().draft("vanxa", task("Hội thi"));
		assertThat(links(page(office.people().officer(), "/plans?subject=PLAN&q={q}", words))).containsExactly(plan);
	}

	@Test
	void signsStandBetweenWordsAndNumbersAreWhole() {
		UUID plan = office.plans().draft("donghoa", task("Đạt 100% chi_bộ"));
		office.plans().draft("vanxa", task("Hội thi 1000"));
		assertThat(links(page(office.people().officer(), "/plans?subject=PLAN&q={q}", "100%"))).containsExactly(plan);
		assertThat(links(page(office.people().officer(), "/plans?subject=PLAN&q={q}", "BỘ chi_")))
			.containsExactly(plan);
		for (String signs : new String[] { "%", "_", "\\", "10" }) {
			assertThat(rows(page(office.people().officer(), "/plans?q={q}", signs))).as(signs).isZero();
		}
	}

	@Test
	void listIsSortedByVietnameseNamesAndByDueDate() {
		office.commune("Đại Cương");
		office.commune("Ba Sao");
		String up = page(office.people().officer(), "/plans?subject=PLAN&sort=unit,asc");
		assertThat(names(up)).containsExactly("Ba Sao", "Đại Cương", "Đồng Hóa", "Văn Xá");
		assertThat(names(page(office.people().officer(), "/plans?subject=PLAN&sort=unit,desc")))
			.containsExactly("Văn Xá", "Đồng Hóa", "Đại Cương", "Ba Sao");
		assertThat(rows(page(office.people().officer(), "/plans?subject=PLAN&sort=due,asc&sort=nonsense,desc")))
			.isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "status=NONSENSE", "subject=x", "standing=1", "period=1234-x", "period=zzzz", "year=12x",
			"unit=no-such-unit", "status=%3Cscript%3E", "q=%00", "page=-1", "page=99999999999", "size=-5",
			"sort=%27%3Bdrop", "open=maybe", "mine=maybe", "unit=00000000-0000-0000-0000-000000000000" })
	void whatCannotBeReadInTheAddressIsIgnoredAndNeverBreaksThePage(String query) {
		String page = page(office.people().officer(), "/plans?" + query);
		assertThat(page).doesNotContain("<script>");
	}

	@Test
	void unreadableConditionIsNamed() {
		assertThat(page(office.people().officer(), "/plans?status=LOST&period=all"))
			.contains("Bỏ qua điều kiện lọc không đọc được", "Trạng thái: LOST");
	}

	@Test
	void unitOutOfReachGivesAnEmptyListThatSaysWhatToDo() {
		assertThat(page(office.people().secretary(), "/plans?period=all&unit=" + office.unit("vanxa").id()))
			.contains("Không có kế hoạch, báo cáo nào ở đây", "Bỏ lọc")
			.doesNotContain("Văn Xá");
	}

	@Test
	void listIsFilteredByAUnitAndAllBelowByPeriodAndByYear() {
		assertThat(rows(page(office.people().officer(), "/plans?unit=" + office.unit("donghoa").id()))).isEqualTo(2);
		assertThat(rows(page(office.people().officer(), "/plans?unit=" + office.district().id()))).isEqualTo(4);
		assertThat(rows(page(office.people().officer(), "/plans?period=" + office.quarter().id()))).isEqualTo(4);
		assertThat(rows(page(office.people().officer(), "/plans?period=2027"))).isEqualTo(4);
		assertThat(rows(page(office.people().officer(), "/plans?year=2026"))).isZero();
	}

	@Test
	void inALargeTreeAUnitIsSearchedForByName() {
		communes(70);
		String page = page(office.people().officer(), "/plans?period=all&unit=dong hoa");
		assertThat(rows(page)).isEqualTo(2);
		assertThat(page).contains("type=\"search\" id=\"unit\"");
	}

	@Test
	void pageBeyondTheEndLeadsToTheLastOne() {
		communes(30);
		MvcTestResult result = mvc.get()
			.uri("/plans?subject=PLAN&page=40")
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/plans?subject=PLAN&page=1");
	}

	@Test
	void exportHoldsExactlyTheRowsOfTheListInItsOrder() throws Exception {
		communes(30);
		office.plans().draft("donghoa", task("=cmd|'/c calc'!A1"));
		String sheet = sheet(office.people().officer(), "/plans/export?subject=PLAN&sort=unit,desc");
		List<String> names = names(page(office.people().officer(), "/plans?subject=PLAN&sort=unit,desc"));
		assertThat(sheet.split("<row ")).hasSize(1 + 1 + 32);
		int from = 0;
		for (String name : names) {
			int at = sheet.indexOf(">" + name + "<", from);
			assertThat(at).isGreaterThan(from);
			from = at;
		}
		assertThat(sheet).doesNotContain("<f>");
		assertThat(sheet(office.people().secretary(), "/plans/export?period=all").split("<row ")).hasSize(1 + 1 + 2);
	}

	@Test
	void unitsWhoseNamesEndInNumbersComeByTheirValue() {
		communes(12);
		List<String> names = names(page(office.people().officer(), "/plans?subject=PLAN&sort=unit,asc"));
		assertThat(names.stream().filter(name -> name.startsWith("Mẫu"))).containsExactly("Mẫu 0", "Mẫu 1", "Mẫu 2",
				"Mẫu 3", "Mẫu 4", "Mẫu 5", "Mẫu 6", "Mẫu 7", "Mẫu 8", "Mẫu 9", "Mẫu 10", "Mẫu 11");
		assertThat(names).as("the other letters by the alphabet").startsWith("Đồng Hóa").endsWith("Văn Xá");
		String matrix = page(office.people().officer(), "/plans/matrix");
		assertThat(matrix.indexOf(">Mẫu 2<")).isPositive().isLessThan(matrix.indexOf(">Mẫu 10<"));
		assertThat(office.jdbc().sql("select pg_get_indexdef('unit_name_sort'::regclass)").query(String.class).single())
			.as("the order of its walk")
			.endsWith("(short_name COLLATE numbered)");
	}

	@Test
	void unitNamedLikeAFormulaStaysTextInTheExport() throws Exception {
		office.organizations().unit(office.district().id(), UnitKind.COMMUNE, "=1+1", true);
		assertThat(sheet(office.people().officer(), "/plans/export?subject=PLAN")).contains(">=1+1<")
			.doesNotContain("<f>");
	}

	@Test
	void administratorWhoReadsNoRecordsIsRefusedTheListOfThem() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		assertThat(mvc.get().uri("/plans").with(office.users().session(administrator))).hasStatus(403);
	}

	@Test
	void listNeedsTheSameFewStatementsForFiveRowsAndForHundreds() throws Exception {
		office.plans().submitted("donghoa", task("Hội nghị"));
		page(office.people().officer(), "/plans");
		List<String> few = statements(office.people().officer(), "/plans");
		communes(300);
		List<String> many = statements(office.people().officer(), "/plans?size=100&unit=kim bang&period=all");
		assertThat(few).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(many).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(office.people().officer(), "/plans?size=100")).hasSameSizeAs(few);
	}

	private void communes(int number) {
		for (int i = 0; i < number; i++) {
			UnitView unit = office.commune("Mẫu " + i);
			assertThat(unit).isNotNull();
		}
	}

	private String page(UUID user, String uri, Object... variables) {
		MvcTestResult result = mvc.get().uri(uri, variables).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return FormFields.body(result);
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = office.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(uri).with(session).exchange());
	}

	private String sheet(UUID user, String uri) throws Exception {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(user)).exchange();
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
		return all(Pattern.compile("<th scope=\"row\">(?:<input[^>]*>)?<span>([^<]*)</span></th>"), page);
	}

	private static List<UUID> links(String page) {
		return all(Pattern.compile("<td><a href=\"/plans/([0-9a-f-]{36})[?\"]"), page).stream()
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
