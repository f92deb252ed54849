package vn.tuyengiao.portal.conference.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Conferences that units held: recorded, corrected, withdrawn, counted. */
@IntegrationTest
class ConferenceIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor secretary;

	private UUID directive;

	private UUID unit;

	@BeforeEach
	void aDirectiveHasToBeMadeKnown() {
		secretary = office.session(office.people().secretary());
		office.conferences();
		directive = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		unit = office.unit("donghoa").id();
	}

	@Test
	void secretaryComesFromWhatIsOwedAndTheStepIsDone() {
		String owed = "/conferences/new?unit=" + unit + "&amp;directive=" + directive;
		assertThat(get("/owed?kind=DIRECTIVE_CONFERENCE", secretary)).bodyText().contains(owed);
		assertThat(get("/directives/" + directive + "/units/" + unit, secretary)).bodyText().contains(owed);
		assertThat(get("/conferences/new?unit=" + unit + "&directive=" + directive, secretary)).hasStatusOk()
			.bodyText()
			.contains("05-CT/TW", "checked", "Tổng số đảng viên")
			.doesNotContain("??");

		String page = recorded(form("present", "95", "members", "120", "exempt", "10", "excused", "5", "madeUp", "4"));

		assertThat(get(page, secretary)).hasStatusOk()
			.bodyText()
			.contains("Hội nghị quán triệt 05-CT/TW", "99/110", "90%", "20/11/2026")
			.doesNotContain("??");
		assertThat(office.directives().doneOn(directive, "donghoa", office.directives().conference()))
			.isEqualTo("2026-11-20");
		assertThat(get("/owed?kind=DIRECTIVE_CONFERENCE", secretary)).bodyText().doesNotContain(owed);
		assertThat(get("/directives/" + directive + "/units/" + unit, secretary)).bodyText()
			.contains("Hội nghị ngày 20/11/2026: 99/110 đảng viên", page);
		assertThat(get("/directives/" + directive + "/thread", office.session(office.people().officer()))).bodyText()
			.contains("99/110 đảng viên (90%)", page);
	}

	@Test
	void theNextFormKnowsWhatWasTypedLast() {
		recorded(form("present", "95", "members", "120", "exempt", "10", "place", "Phong 33"));
		assertThat(get("/conferences/new?unit=" + unit, secretary)).bodyText()
			.contains("value=\"120\"", "value=\"10\"", "Phong 33");
	}

	@Test
	void pressedTwiceItIsOneAndWrittenOnItIsAnother() {
		Map<String, String> form = form("present", "95", "members", "120");
		assertThat(recorded(form)).isEqualTo(recorded(form));
		form.put("present", "96");
		recorded(form);
		assertThat(count("conference")).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "present, 121, Có mặt", "members, 0, từ 1 trở lên", "members, '', trống", "present, '', trống",
			"present, -1, 0", "exempt, 120, ít hơn tổng số", "attendances, 3, ít hơn số người đã dự",
			"essays, 96, nhiều hơn số người đã dự", "heldOn, 25/11/2026, chưa tới",
			"heldOn, 1/10/2026, ban hành văn bản", "endsAt, 8:00, Ghi giờ", "title, Tuyệt mật, mật",
			"members, chín mươi, số nguyên", "beginsAt, sang, Giờ không đúng", "present, 2000000, 1" })
	void whatCannotBeIsSaidAtItsFieldAndNothingIsLost(String field, String typed, String fault) {
		Map<String, String> form = form("present", "95", "members", "120", "words", "BCV 7788");
		form.put(field, typed);
		assertThat(post("/conferences", secretary, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(fault, "id=\"" + (field.equals("endsAt") ? "beginsAt" : field) + "-error\"", "BCV 7788")
			.doesNotContain("??");
		assertThat(count("conference")).isZero();
	}

	@Test
	void aDisseminationNamesADocumentAndABriefingNeedsNone() {
		Map<String, String> form = form("present", "95", "members", "120");
		form.remove("directives");
		assertThat(post("/conferences", secretary, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("phải có ít nhất một văn bản");
		form.put("kindId", office.conferences().briefing().toString());
		assertThat(get(recorded(form), secretary)).bodyText().contains("Giao ban");
	}

	@Test
	void whatAUnitNeverGotItDoesNotMakeKnown() {
		Map<String, String> form = form("present", "95", "members", "120");
		form.put("directives", Ids.next().toString());
		assertThat(post("/conferences", secretary, form)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void twoWhoCorrectItSeeBothVersions() {
		String page = recorded(form("present", "95", "members", "120"));
		Map<String, String> first = form("present", "96", "members", "120", "version", "0");
		Map<String, String> second = form("present", "97", "members", "121", "version", "0");
		office.bean(TestClock.class).advance(Duration.ofMinutes(1));
		assertThat(post(page, secretary, first)).hasStatus(HttpStatus.FOUND);
		assertThat(post(page, secretary, first)).as("pressed twice").hasStatus(HttpStatus.FOUND);
		assertThat(post(page, office.session(office.people().officer()), second)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("96", "97", "121", "Tổng số đảng viên");
		assertThat(get(page, secretary)).bodyText().contains("96/120", "Sửa lần cuối");
	}

	@Test
	void whatWasRecordedByMistakeCountsForNothingUntilItIsRestored() {
		String page = recorded(form("present", "95", "members", "120"));
		assertThat(post(page + "/withdraw", secretary, Map.of("version", "1"))).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(page + "/withdraw", secretary, Map.of("version", "0"))).hasStatus(HttpStatus.FOUND);
		assertThat(office.directives().doneOn(directive, "donghoa", office.directives().conference())).isNull();
		assertThat(get("/conferences", secretary)).bodyText().doesNotContain(page + "\"");
		assertThat(get("/conferences?status=WITHDRAWN", secretary)).bodyText().contains(page);
		assertThat(get(page, secretary)).bodyText().contains("Khôi phục").doesNotContain("/edit\"");
		assertThat(post(page, secretary, form("present", "90", "members", "120", "version", "1")))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(get("/directives/" + directive + "/thread", office.session(office.people().officer()))).bodyText()
			.doesNotContain(page);

		assertThat(post(page + "/restore", secretary, Map.of())).hasStatus(HttpStatus.FOUND);
		assertThat(office.directives().doneOn(directive, "donghoa", office.directives().conference()))
			.isEqualTo("2026-11-20");
		assertThat(get("/conferences", secretary)).bodyText().contains(page);
	}

	@Test
	void whatTheDistrictEntersIsMarkedAndItsOwnIsNot() {
		RequestPostProcessor officer = office.session(office.people().officer());
		assertThat(get("/conferences/new?unit=" + unit, officer)).bodyText().contains("ghi thay");
		Map<String, String> form = form("present", "95", "members", "120");
		MvcTestResult entered = post("/conferences", officer, form);
		assertThat(get(entered.getResponse().getRedirectedUrl().replaceAll("\\?.*", ""), secretary)).bodyText()
			.contains("Nhập thay");
		assertThat(get("/conferences/units", officer)).bodyText().contains("Kim Bảng", "Đồng Hóa", "Văn Xá");
		UUID own = office.conferences()
			.recorded(office.people().leader(), office.district().id(), TODAY, Set.of(directive),
					MemberFigures.of(50, 0, 50, 0, 0));
		assertThat(get("/conferences/" + own, officer)).bodyText()
			.contains("50/50", "100%")
			.doesNotContain("Nhập thay");
		assertThat(get("/conferences/" + own, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void leaderRecordsForTheDistrictAndIsOfferedNoCommune() {
		RequestPostProcessor leader = office.session(office.people().leader());
		assertThat(get("/conferences/units", leader)).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/conferences/new?unit=" + office.district().id());
		assertThat(get("/conferences/new?unit=" + office.district().id(), leader)).hasStatusOk()
			.bodyText()
			.doesNotContain("ghi thay");
		assertThat(get("/conferences/units", secretary)).hasRedirectedUrl("/conferences/new?unit=" + unit);
	}

	@Test
	void aDirectiveThatTheReaderMayNotSeeIsNotNamedAboveTheList() {
		UUID draft = office.directives().registered("07-CT/TW", "Chưa ban hành");
		assertThat(get("/conferences?directive=" + draft, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/conferences?directive=" + draft, office.session(office.people().officer()))).bodyText()
			.contains("07-CT/TW");
		assertThat(get("/conferences?directive=" + directive, secretary)).bodyText().contains("05-CT/TW");
	}

	@Test
	void theListAddsUpWhatItShows() {
		office.conferences().recorded(office.people().secretary(), "donghoa", TODAY, Set.of(directive), 90, 100);
		office.conferences().recorded(office.people().secretary(), "donghoa", TODAY.minusDays(9), Set.of(), 7, 9);
		office.conferences().recorded(office.people().neighbour(), "vanxa", TODAY.minusDays(3), Set.of(), 30, 50);
		RequestPostProcessor officer = office.session(office.people().officer());
		assertThat(get("/conferences", officer)).hasStatusOk()
			.bodyText()
			.contains("127/159", "80%", "Đồng Hóa", "Văn Xá", "90/100 (90%)")
			.doesNotContain("??");
		assertThat(get("/conferences?directive=" + directive, officer)).bodyText()
			.contains("90/100", "Hội nghị quán triệt")
			.doesNotContain("30/50");
		assertThat(get("/conferences?from=16/11/2026&to=22/11/2026", officer)).bodyText()
			.contains("30/50")
			.doesNotContain("90/100");
		assertThat(get("/conferences?q=quan triet", officer)).bodyText().contains("90/100").doesNotContain("30/50");
		assertThat(get("/conferences", secretary)).bodyText().contains("97/109").doesNotContain("Văn Xá");
		assertThat(get("/conferences?page=7", secretary)).hasStatus(HttpStatus.FOUND);
		assertThat(get("/conferences/export", officer)).hasStatusOk();
	}

	@Test
	void leaderSeesWhomADirectiveReachedTheWorstFirst() {
		office.commune("Ba Sao");
		UUID other = office.directives().registered("06-CT/TW", "Một việc khác");
		office.directives()
			.distribute(other, Map.of("donghoa", RecipientKind.CARRY_OUT, "vanxa", RecipientKind.CARRY_OUT, "basao",
					RecipientKind.CARRY_OUT));
		office.directives().issue(other);
		office.conferences().recorded(office.people().secretary(), "donghoa", TODAY, Set.of(other), 90, 100);
		office.conferences()
			.recorded(office.people().secretary(), "donghoa", TODAY.minusDays(1), Set.of(other), 50, 50);
		office.conferences().recorded(office.people().neighbour(), "vanxa", TODAY, Set.of(other), 30, 60);
		RequestPostProcessor leader = office.session(office.people().leader());
		String page = "/directives/" + other + "/reach";
		assertThat(get(page, leader)).hasStatusOk()
			.bodyText()
			.containsSubsequence("2/3", "170/210", "81%", "Ba Sao", "Chưa tổ chức", "Văn Xá", "30/60 (50%)", "Đồng Hóa",
					"140/150 (93%)")
			.contains("/conferences?directive=" + other + "&amp;unit=" + unit)
			.doesNotContain("??");
		assertThat(get("/conferences?directive=" + other + "&unit=" + unit, leader)).bodyText()
			.contains("140/150")
			.doesNotContain("30/60");
		assertThat(get(page + "?q=ba sao", leader)).bodyText().contains("Ba Sao").doesNotContain("Văn Xá");
		assertThat(get(page + "/export", leader)).hasStatusOk();
		assertThat(get("/directives/" + other, leader)).bodyText().contains(page);
	}

	@Test
	void pagesTakeFewStatementsHoweverManyThereAre() throws Exception {
		String page = recorded(form("present", "95", "members", "120"));
		List<String> pages = List.of("/conferences", page, page + "/edit", "/conferences/new?unit=" + unit);
		for (String each : pages) {
			get(each, secretary);
		}
		List<Integer> few = statements(pages);
		for (int i = 0; i < 30; i++) {
			office.conferences()
				.recorded(office.people().secretary(), "donghoa", TODAY.minusDays(i), Set.of(directive), 90 + i, 130);
		}
		assertThat(statements(pages)).isEqualTo(few).allMatch(count -> count <= 8);
	}

	private List<Integer> statements(List<String> pages) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String page : pages) {
			counts.add(sql.statementsOf(() -> get(page, secretary)).size());
		}
		return counts;
	}

	private Map<String, String> form(String... fields) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("id", Ids.next().toString());
		form.put("unit", unit.toString());
		form.put("kindId", office.conferences().dissemination().toString());
		form.put("directives", directive.toString());
		form.put("heldOn", "20/11/2026");
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return form;
	}

	/** Where it stands, once it is recorded. */
	private String recorded(Map<String, String> form) {
		MvcTestResult answer = post("/conferences", secretary, form);
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		return answer.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private MvcTestResult get(String address, RequestPostProcessor who) {
		return mvc.get().uri(address).with(who).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		fields.forEach(request::param);
		return request.with(Users.formToken()).with(who).exchange();
	}

	private int count(String table) {
		return office.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
	}

}
