package vn.tuyengiao.portal.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.plan.OfficePlans;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** One field that finds everything, as far as the reader may see it. */
@IntegrationTest
class FindIntegrationTests {

	private static final Pattern FOUND = Pattern.compile("class=\"find-one\"[^>]*href=\"([^\"]*)\"", Pattern.DOTALL);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID directive;

	private UUID plan;

	private UUID board;

	private UUID administrator;

	@BeforeEach
	void somethingOfEachKind() {
		office.quarter();
		directive = office.directives()
			.inForce("Chỉ thị", "05–CT/TW", LocalDate.of(2016, 5, 15), "Học tập\u00a0và làm theo/Bác", "donghoa");
		plan = office.plans().draft("donghoa", OfficePlans.task("Hội thi"));
		board = office.board("donghoa").id();
		administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
	}

	@ParameterizedTest
	@ValueSource(strings = { "05", "5", "ct/tw 05", "05-ct/tw", "chỉ thị 05", "theo bac", "BÁC", "tập hoc", "05—CT" })
	void directiveIsFoundByItsNumberOrWords(String words) {
		for (UUID reader : List.of(office.people().officer(), office.people().secretary())) {
			assertThat(found(reader, words)).contains("/directives/" + directive);
		}
		assertThat(found(office.people().neighbour(), words)).doesNotContain("/directives/" + directive);
		assertThat(found(administrator, words)).doesNotContain("/directives/" + directive);
	}

	@Test
	void daysAreWrittenAsEverywhere() {
		assertThat(mvc.get().uri("/find/results?q=05").with(office.session(office.people().officer()))).bodyText()
			.contains("15/05/2016")
			.doesNotContain("2016-05-15");
	}

	@ParameterizedTest
	@CsvSource({ "hoa dong", "kế hoạch đồng hóa", "quý 1 2027 đồng hóa", "2027 ĐỒNG HÓA i", "plan q1 dong hoa" })
	void planIsFoundByUnitAndPeriod(String words) {
		assertThat(found(office.people().officer(), words)).contains("/plans/" + plan);
		assertThat(found(office.people().neighbour(), words)).doesNotContain("/plans/" + plan);
		assertThat(found(administrator, words)).doesNotContain("/plans/" + plan);
	}

	@Test
	void plansAreFoundFromTheNewestPeriodBackAndByTheNamesOfTheirUnits() {
		UUID neighbours = office.plans().draft("vanxa");
		office.commune("Thanh Sơn");
		UUID earlier = office.plans().draft("thanhson");
		office.jdbc()
			.sql("update plan set period_id = :period where id = :id")
			.param("period", office.quarter(2026, 4).id())
			.param("id", earlier)
			.update();
		UUID officer = office.people().officer();
		assertThat(found(officer, "kế hoạch xã")).filteredOn(href -> href.startsWith("/plans/"))
			.containsSubsequence("/plans/" + plan, "/plans/" + neighbours, "/plans/" + earlier);
		assertThat(found(officer, "xã quý 4")).contains("/plans/" + earlier).doesNotContain("/plans/" + neighbours);
		assertThat(found(office.people().neighbour(), "kế hoạch xã")).contains("/plans/" + neighbours)
			.doesNotContain("/plans/" + plan, "/plans/" + earlier);
	}

	@Test
	void whoReadsFewUnitsNamesThePeriodAloneButNotByItsNumber() {
		assertThat(found(office.people().secretary(), "kế hoạch quý 1")).contains("/plans/" + plan);
		assertThat(found(office.people().secretary(), "quý 2")).doesNotContain("/plans/" + plan);
		assertThat(found(office.people().secretary(), "1")).doesNotContain("/plans/" + plan);
		assertThat(found(office.people().secretary(), "báo cáo quý 1")).doesNotContain("/plans/" + plan + "/report");
	}

	@Test
	void unitPersonAndBoardAreFoundInTheReadersReach() {
		String unit = "/plans?period=all&amp;unit=" + office.unit("donghoa").id();
		String person = office.board("donghoa").head().fullName();
		assertThat(found(office.people().officer(), "dong hoa")).contains(unit, "/boards/" + board);
		assertThat(found(office.people().secretary(), "dong hoa")).contains(unit, "/boards/" + board);
		assertThat(found(office.people().officer(), person)).contains("/boards/" + board);
		assertThat(found(office.people().neighbour(), "dong hoa")).isEmpty();
		assertThat(found(office.people().neighbour(), person)).isEmpty();
	}

	@Test
	void administratorFindsUsersAndRecordsOfUnitsAndNoRecordsOfBoards() {
		assertThat(found(administrator, "administrator dong chi")).containsExactly("/admin/users/" + administrator);
		assertThat(found(administrator, "dong hoa")).contains("/admin/units/" + office.unit("donghoa").id())
			.allMatch(href -> href.startsWith("/admin/"));
		assertThat(found(office.people().officer(), "administrator")).isEmpty();
	}

	@Test
	void conferenceIsFoundByWhoIsCalledToItAndByWhoHoldsIt() {
		UUID sent = office.conferences()
			.sent(TestClock.TODAY.plusDays(9), Set.of(directive), List.of("donghoa"), "Trần Văn An");
		UUID draft = office.conferences().planned(TestClock.TODAY.plusDays(9), Set.of(directive));
		for (String words : List.of("hội nghị 05-ct", "quan triet 5", "nghi kim bang")) {
			assertThat(found(office.people().officer(), words)).contains("/conferences/" + sent,
					"/conferences/" + draft);
			assertThat(found(office.people().secretary(), words)).contains("/conferences/" + sent)
				.doesNotContain("/conferences/" + draft);
			assertThat(found(office.people().neighbour(), words)).doesNotContain("/conferences/" + sent);
			assertThat(found(administrator, words)).doesNotContain("/conferences/" + sent);
		}
	}

	@Test
	void pagesAreFoundByTheirNamesAsFarAsTheMenuHasThem() {
		assertThat(found(office.people().officer(), "ma tran")).contains("/plans/matrix", "/directives/matrix");
		assertThat(found(office.people().officer(), "thong bao")).contains("/notices");
		assertThat(found(office.people().officer(), "nguoi dung")).isEmpty();
		assertThat(found(administrator, "nguoi dung")).contains("/admin/users");
		assertThat(found(administrator, "ma tran")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "' or 1=1 --", "{0} ${7*7}", "<script>alert(1)</script>", "\\", ":word0 :term0",
			"(a&b)|!c:*", "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn" })
	void whateverIsTypedFindsSomethingOrNothing(String words) {
		assertThat(mvc.get().uri("/find?q={q}", words).with(office.session(office.people().officer()))).hasStatusOk()
			.bodyText()
			.doesNotContain("<script>alert", "??");
		assertThat(mvc.get().uri("/find?q={q}", words).with(office.session(administrator))).hasStatusOk();
	}

	@Test
	void eachKindCostsOneStatementAndNoneWhereNothingMayBeSeen() throws Exception {
		UUID officer = office.people().officer();
		found(officer, "dong hoa");
		assertThat(sql
			.statementsOf(() -> mvc.get().uri("/find?q={q}", "hoa đồng 05").with(office.session(officer)).exchange()))
			.hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(
				() -> mvc.get().uri("/find/results?q={q}", "hoa đồng 05").with(office.session(officer)).exchange()))
			.hasSizeLessThanOrEqualTo(7);
		assertThat(sql.statementsOf(() -> mvc.get()
			.uri("/find/results?q={q}", "hoa đồng 05")
			.with(office.session(administrator))
			.exchange()))
			.noneMatch(statement -> statement.contains("from directive") || statement.contains("from plan"));
	}

	private List<String> found(UUID reader, String words) {
		String page = FormFields.body(mvc.get().uri("/find?q={q}", words).with(office.session(reader)).exchange());
		assertThat(page).contains("</html>").doesNotContain("??");
		List<String> hrefs = new ArrayList<>();
		for (Matcher one = FOUND.matcher(page); one.find();) {
			hrefs.add(one.group(1));
		}
		return hrefs;
	}

}
