package vn.tuyengiao.portal.plan.web.document;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.OfficePlans;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedLoad;
import vn.tuyengiao.portal.platform.owed.OwedQueries;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Tasks that implement directives, from the form to the thread of the directive. */
@IntegrationTest
class PlanDirectiveIntegrationTests {

	private static final String UNMATCHED = "Chưa khớp với văn bản nào trong sổ";

	private static final String LABEL = "05-CT/TW (15/05/2016) Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanThreadSource trace;

	@Autowired
	private OwedQueries owed;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private VietnamTime time;

	@Autowired
	private TestClock clock;

	private UUID learning;

	private RequestPostProcessor secretary;

	@BeforeEach
	void receiveADirective() {
		office.quarter();
		learning = office.directives()
			.inForce("Chỉ thị", "05-CT/TW", LocalDate.of(2016, 5, 15),
					"Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "donghoa", "vanxa");
		secretary = office.users().session(office.people().secretary());
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@ValueSource(strings = { "05-ct/tw", "Chỉ thị 05", "day manh hoc tap",
			"05-CT/TW (15/05/2016) Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh" })
	void directiveIsNamedByNumberOrWordsAndStandsInThePlanUnderItsNumber(String typed) {
		UUID plan = draft("");
		assertThat(edit(plan)).bodyText().contains("<datalist id=\"directives\"", "05-CT/TW (15/05/2016) Đẩy mạnh");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveRef", typed);
		assertThat(post(plan, form)).hasStatus3xxRedirection();
		assertThat(line(plan).content().directiveRef()).isEqualTo("05-CT/TW");
		assertThat(line(plan).directiveId()).isEqualTo(learning);
		assertThat(edit(plan)).bodyText().contains("id=\"lines0.directiveRef-hint\"").doesNotContain(UNMATCHED);
		assertThat(page("/plans/" + plan)).bodyText().contains("<a href=\"/directives/" + learning + "\">05-CT/TW</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nghị quyết 99-NQ/HU", "05", "%", "_", "' or 1=1 --", "{0} ${7*7} \\", "((a+)+$",
			"<script>alert(1)</script>" })
	void wordsThatNameNoneStayAsTheyAreTypedWithoutAFault(String typed) {
		UUID plan = draft(typed);
		assertThat(line(plan).content().directiveRef()).isEqualTo(typed);
		assertThat(line(plan).directiveId()).isNull();
		assertThat(edit(plan)).hasStatusOk().bodyText().contains(UNMATCHED).doesNotContain("<script>alert");
		assertThat(form(plan)).containsEntry("lines[0].directiveRef", typed);
		office.plans().submit(plan);
		assertThat(page("/plans/" + plan)).hasStatusOk()
			.bodyText()
			.as("no link to one directive")
			.doesNotContainPattern("/directives/[0-9a-f]{8}-");
	}

	@Test
	void wordsThatNameNoneAreAskedAboutWhenThePlanIsSent() {
		UUID plan = draft("đạo đức phong cách Bác");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveRef", "phong cách đạo đức");
		assertThat(send(plan, form)).hasStatus(422)
			.bodyText()
			.contains("Chưa rõ là văn bản nào", "“phong cách đạo đức” là văn bản nào?", "05-CT/TW (15/05/2016)",
					"Giữ nguyên “phong cách đạo đức”")
			.doesNotContain("??");
		assertThat(office.plans().read(plan).rounds()).isEmpty();
		assertThat(line(plan).content().directiveRef()).as("kept all the same").isEqualTo("phong cách đạo đức");

		Map<String, String> again = form(plan);
		assertThat(again).containsEntry("lines[0].directiveAsked", "phong cách đạo đức")
			.doesNotContainKey("lines[0].directiveChoice");
		again.put("lines[0].directiveChoice", LABEL);
		assertThat(send(plan, again)).hasRedirectedUrl("/plans/" + plan);
		assertThat(line(plan).directiveId()).isEqualTo(learning);
		assertThat(line(plan).content().directiveRef()).isEqualTo("05-CT/TW");
	}

	@Test
	void wordsThatAreConfirmedStayWordsAndAreNotAskedAboutAgain() {
		UUID plan = draft("Công văn chưa vào sổ");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveChoice", "as-typed");
		assertThat(send(plan, form)).hasRedirectedUrl("/plans/" + plan);
		assertThat(line(plan).directiveId()).isNull();

		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu mục đích"));
		form = form(plan);
		form.put("goals", "Mục đích mới");
		for (String answer : List.copyOf(form.keySet())) {
			if (answer.startsWith("answers[")) {
				form.put(answer, "Đã bổ sung");
			}
		}
		assertThat(send(plan, form)).hasRedirectedUrl("/plans/" + plan);
		assertThat(office.plans().read(plan).rounds()).hasSize(2);
	}

	@Test
	void anAnswerHoldsOnlyForTheWordsThatWereAskedAbout() {
		UUID plan = draft("Công văn chưa vào sổ");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveChoice", "as-typed");
		form.put("lines[0].directiveRef", "Công văn khác");
		assertThat(send(plan, form)).hasStatus(422).bodyText().contains("“Công văn khác” là văn bản nào?");
		form = form(plan);
		form.put("lines[0].directiveAsked", "Công văn chưa vào sổ");
		form.put("lines[0].directiveChoice", LABEL);
		assertThat(post(plan, form)).hasStatus3xxRedirection();
		assertThat(line(plan).content().directiveRef()).isEqualTo("Công văn khác");
	}

	@Test
	void fieldOffersWhatTheSearchFinds() {
		UUID plan = draft("");
		assertThat(page("/plans/" + plan + "/edit/directives?q=phong duc")).hasStatusOk()
			.bodyText()
			.contains("<option value=\"05-CT/TW (15/05/2016) ", "label=\"phong duc\"");
		assertThat(page("/plans/" + plan + "/edit/directives?q=99")).hasStatusOk().bodyText().doesNotContain("option");
	}

	@Test
	void directiveThatTheUnitDidNotReceiveIsOnlyWords() {
		office.directives().inForce("Chỉ thị", "40-CT/TW", LocalDate.of(2026, 3, 1), "Gửi riêng xã khác", "vanxa");
		UUID plan = draft("40-CT/TW");
		assertThat(line(plan).directiveId()).isNull();
		assertThat(edit(plan)).bodyText().contains(UNMATCHED).doesNotContain("Gửi riêng xã khác");
	}

	@Test
	void wordsThatNameSeveralAreKeptAndSayHowMany() {
		office.directives()
			.inForce("Kết luận", "01-KL/TW", LocalDate.of(2021, 5, 18), "Kết quả đẩy mạnh học tập và làm theo",
					"donghoa");
		UUID plan = draft("đẩy mạnh học tập");
		assertThat(line(plan).content().directiveRef()).isEqualTo("đẩy mạnh học tập");
		assertThat(edit(plan)).bodyText().contains("Khớp với 2 văn bản trong sổ");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveRef", "học tập và làm theo");
		form.put("lines[0].target", "mười");
		assertThat(post(plan, form)).as("of what is typed, also beside a fault")
			.hasStatus(422)
			.bodyText()
			.contains("Khớp với 2 văn bản trong sổ", "học tập và làm theo");
	}

	@Test
	void pageThatSavesByItselfIsToldWhatWasFound() {
		UUID plan = draft("");
		Map<String, String> form = form(plan);
		String line = form.get("lines[0].id");
		form.put("do", "autosave");
		form.put("lines[0].directiveRef", "đẩy mạnh học tập");
		MvcTestResult saved = post(plan, form);
		assertThat(saved).hasStatusOk()
			.bodyJson()
			.extractingPath("$.notes['" + line + "'].directiveRef.text")
			.isEqualTo("05-CT/TW");
		assertThat(post(plan, form)).as("the same once more").hasStatusOk();
		form.put("version", form(plan).get("version"));
		form.put("lines[0].directiveRef", "chưa rõ");
		assertThat(post(plan, form)).bodyJson()
			.extractingPath("$.notes['" + line + "'].directiveRef.hint")
			.asString()
			.contains(UNMATCHED);
	}

	@Test
	void labelSentTwiceIsSentOnce() {
		UUID plan = draft("");
		Map<String, String> form = form(plan);
		form.put("lines[0].directiveRef", "đẩy mạnh học tập");
		assertThat(send(plan, form)).hasRedirectedUrl("/plans/" + plan);
		assertThat(send(plan, form)).as("what waits is not written in").hasStatus(409);
		assertThat(office.plans().read(plan).rounds()).hasSize(1);
	}

	@Test
	void lineThatOnlyGainsItsDirectiveHasNotChanged() {
		UUID plan = draft("19-CT/TW");
		PlanView before = office.plans().read(plan);
		UUID late = office.directives().inForce("Chỉ thị", "19-CT/TW", LocalDate.of(2026, 3, 1), "Đến sau", "donghoa");
		assertThat(post(plan, form(plan))).hasStatus3xxRedirection();
		PlanView after = office.plans().read(plan);
		assertThat(after.lines().get(0).directiveId()).isEqualTo(late);
		assertThat(after.head().version()).isEqualTo(before.head().version());
		assertThat(after.head().lastEditedAt()).isEqualTo(before.head().lastEditedAt());
	}

	@Test
	void withdrawnDirectiveStaysNamedUntilTheWordsChange() {
		UUID plan = draft("05-CT/TW");
		office.directives().withdrawn(learning);
		Map<String, String> form = form(plan);
		form.put("goals", "Mục tiêu mới");
		assertThat(post(plan, form)).hasStatus3xxRedirection();
		assertThat(line(plan).directiveId()).isEqualTo(learning);
		assertThat(edit(plan)).bodyText().doesNotContain(UNMATCHED);
		form = form(plan);
		form.put("lines[0].directiveRef", "Chỉ thị 05-CT/TW");
		assertThat(post(plan, form)).hasStatus3xxRedirection();
		assertThat(line(plan).directiveId()).isNull();
	}

	@Test
	void undoneTaskCarriesItsDirectiveOn() {
		UUID plan = office.plans().accepted("donghoa", task("Việc một", "05-CT/TW"), task("Việc hai", "05-CT/TW"));
		office.plans().report(plan);
		office.directives().withdrawn(learning);
		clock.set(LocalDate.of(2027, 3, 1));
		PeriodView next = office.quarter(2027, 2);
		UUID second = office.as(office.people().secretary(), () -> plans.open(office.unit("donghoa").id(), next.id()));
		assertThat(line(second).task()).isEqualTo("Việc hai");
		assertThat(line(second).directiveId()).isEqualTo(learning);

		Map<String, String> form = form(second);
		form.put("lines[0].deleted", "true");
		assertThat(post(second, form)).hasStatus3xxRedirection();
		Map<String, String> restored = form(second);
		form.put("lines[0].deleted", "false");
		form.put("version", restored.get("version"));
		assertThat(post(second, form)).hasStatus3xxRedirection();
		assertThat(line(second).carriedCount()).isOne();
		assertThat(line(second).directiveId()).as("deleted and restored").isEqualTo(learning);
	}

	@Test
	void eachSubmissionShowsWhichDirectivesAreInThePlan() {
		UUID other = office.directives()
			.inForce("Nghị quyết", "04-NQ/TW", LocalDate.of(2016, 10, 30), "Chỉnh đốn Đảng", "donghoa");
		UUID planned = office.directives().planLines();
		office.directives().rows().asked(learning, planned, LocalDate.of(2027, 1, 15));
		office.directives().rows().asked(other, planned, LocalDate.of(2027, 1, 15));
		UUID line = Ids.next();
		UUID plan = office.plans().draft("donghoa", task(line, "Việc", "05-CT/TW"));
		assertThat(doneOn(learning, planned)).as("a draft shows nothing").isNull();
		office.plans().submit(plan);
		assertThat(doneOn(learning, planned)).isEqualTo(time.today());
		assertThat(office.directives().doneOn(learning, "vanxa", planned)).isNull();

		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Nhầm văn bản"));
		assertThat(doneOn(learning, planned)).as("it was sent").isEqualTo(time.today());
		office.plans().write(plan, "Bám sát chỉ đạo của cấp trên", Map.of(), task(line, "Việc", "04-NQ/TW"));
		office.plans().submit(plan);
		assertThat(doneOn(learning, planned)).isNull();
		assertThat(doneOn(other, planned)).isEqualTo(time.today());

		RequestPostProcessor officer = office.users().session(office.people().officer());
		assertThat(mvc.get().uri("/plans/" + plan + "/review/plan").with(officer)).hasStatusOk()
			.bodyText()
			.contains("<a href=\"/directives/" + other + "\"><del>05-CT/TW</del><ins>04-NQ/TW</ins></a>");
		assertThat(page("/plans/" + plan + "/rounds/plan/2")).bodyText()
			.contains("<a href=\"/directives/" + other + "\">04-NQ/TW</a>");
		assertThat(page("/plans/" + plan + "/rounds/plan/1")).bodyText().contains("<dd class=\"prose\">05-CT/TW</dd>");
	}

	@Test
	void reportShowsTheDirectivesOfWhatWasDoneAtLeastPartly() {
		UUID partly = office.directives()
			.inForce("Nghị quyết", "04-NQ/TW", LocalDate.of(2016, 10, 30), "Chỉnh đốn Đảng", "donghoa");
		UUID undone = office.directives()
			.inForce("Nghị quyết", "12-NQ/TW", LocalDate.of(2012, 1, 16), "Vấn đề cấp bách", "donghoa");
		UUID reported = office.directives().report();
		DirectiveRows rows = office.directives().rows();
		List.of(learning, partly, undone).forEach(each -> rows.asked(each, reported, LocalDate.of(2027, 4, 5)));
		UUID plan = office.plans()
			.accepted("donghoa", task("Xong", "05-CT/TW"), task("Dở", "12-NQ/TW"), task("Một phần", "04-NQ/TW"));
		beginReport(plan);
		Map<String, String> report = FormFields.of(page("/plans/" + plan + "/report/edit"));
		String[] outcomes = { "DONE", "NOT_DONE", "PARTLY" };
		for (int i = 0; i < outcomes.length; i++) {
			report.put("lines[" + i + "].outcome", outcomes[i]);
			report.put("lines[" + i + "].reached", Integer.toString(12 - i));
			report.put("lines[" + i + "].reason", "Chưa có kinh phí");
			report.put("lines[" + i + "].carryOver", "true");
		}
		assertThat(FormFields.send(mvc, "/plans/" + plan + "/report/edit", secretary, report))
			.hasRedirectedUrl("/plans/" + plan + "/report");
		assertThat(doneOn(learning, reported)).isEqualTo(time.today());
		assertThat(doneOn(partly, reported)).isEqualTo(time.today());
		assertThat(doneOn(undone, reported)).isNull();
		assertThat(page("/plans/" + plan + "/report")).bodyText()
			.contains("<a href=\"/directives/" + undone + "\">12-NQ/TW</a>");
	}

	@Test
	void threadTellsOfTasksAndResultsThatWereSentInTheReadersScope() throws Exception {
		UUID plan = office.plans().accepted("donghoa", task("Hội nghị quán triệt", "05-CT/TW"), task("Việc khác", ""));
		office.plans().draft("vanxa", task("Còn là nháp", "05-CT/TW"));
		assertThat(trace.newest(learning, scope(office.district().id()), 10)).extracting(ThreadEntry::kind)
			.containsExactly("directive.thread.PLAN_LINE");
		clock.advance(Duration.ofDays(1));
		office.plans().report(plan);
		List<ThreadEntry> thread = trace.newest(learning, scope(office.district().id()), 10);
		assertThat(thread).extracting(ThreadEntry::kind)
			.containsExactly("directive.thread.REPORT_LINE", "directive.thread.PLAN_LINE");
		assertThat(thread.get(0).text()).isEqualTo("Hội nghị quán triệt: Hoàn thành (Số chi bộ: 12/12)");
		assertThat(thread.get(1).text()).isEqualTo("Hội nghị quán triệt");
		assertThat(thread).allSatisfy(entry -> {
			assertThat(entry.unitId()).isEqualTo(office.unit("donghoa").id());
			assertThat(entry.unitName()).isEqualTo("Đồng Hóa");
			assertThat(entry.by()).startsWith("Đồng chí board-secretary");
			assertThat(page(entry.href())).hasStatusOk()
				.bodyText()
				.contains("id=\"" + entry.href().substring(entry.href().indexOf('#') + 1) + "\"");
		});
		assertThat(sql.statementsOf(() -> trace.newest(learning, scope(office.district().id()), 10))).hasSize(1);
		assertThat(sql.statementsOf(() -> trace.ofUnits(learning, List.of(office.unit("donghoa").id())))).hasSize(1);
		assertThat(trace.ofUnits(learning, List.of(office.unit("donghoa").id()))).hasSize(2);
		assertThat(trace.ofUnits(learning, List.of(office.unit("vanxa").id()))).isEmpty();
		assertThat(trace.newest(learning, scope(office.unit("vanxa").id()), 10)).isEmpty();
		assertThat(trace.newest(learning, scope(office.district().id()), 1)).hasSize(1);
		assertThat(trace.newest(learning, new AccessScope(Set.of()), 10)).isEmpty();
	}

	@Test
	void whatFallsDueIsToldForEachPeriodAndDay() throws Exception {
		List<UUID> both = List.of(office.unit("donghoa").id(), office.unit("vanxa").id());
		LocalDate due = office.quarter().planDueOn();
		assertThat(sql.statementsOf(() -> load(both, due, due))).hasSize(1);
		assertThat(load(both, due, due)).singleElement().satisfies(request -> {
			assertThat(request.units()).isEqualTo(2);
			assertThat(request.dueOn()).isEqualTo(due);
			assertThat(messages.getMessage(request.asked(), LocaleContextHolder.getLocale()))
				.isEqualTo("Kế hoạch quý I/2027");
			assertThat(mvc.get().uri(request.list()).with(office.users().session(office.people().officer())))
				.hasStatusOk()
				.bodyText()
				.contains("Đồng Hóa", "Văn Xá")
				.doesNotContain("??plan.list");
		});
		office.plans().submitted("donghoa", task("Đã gửi", ""));
		assertThat(load(both, due, due)).extracting(OwedLoad::units).containsExactly(1);
		jdbc.sql("update obligation set extended_due_on = due_on + 3 where unit_id = ? and subject = 'PLAN'")
			.param(office.unit("vanxa").id())
			.update();
		assertThat(load(both, due, due)).isEmpty();
		assertThat(load(both, due, due.plusDays(3))).extracting(OwedLoad::dueOn).containsExactly(due.plusDays(3));
		assertThat(load(List.of(office.unit("donghoa").id()), due, due.plusDays(3))).isEmpty();
	}

	private List<OwedLoad> load(List<UUID> units, LocalDate from, LocalDate to) {
		return owed.load(units, from, to, learning);
	}

	@Test
	void pageAsksTheDatabaseAsOftenForAHundredTasksWithWordsAsForFew() throws Exception {
		UUID plan = draft("chưa rõ");
		int few = sql.statementsOf(() -> edit(plan)).size();
		PlanContent.Line[] lines = new PlanContent.Line[100];
		Arrays.setAll(lines, i -> task("Việc " + i, i % 2 == 0 ? "05-CT/TW" : "chưa rõ " + i));
		office.plans().write(plan, "", Map.of(), lines);
		assertThat(sql.statementsOf(() -> edit(plan))).hasSize(few).hasSizeLessThanOrEqualTo(8);
		assertThat(office.plans().read(plan).lines()).filteredOn(line -> line.directiveId() != null).hasSize(50);
	}

	private UUID draft(String directive) {
		return office.plans().draft("donghoa", task("Học tập chuyên đề", directive));
	}

	private static PlanContent.Line task(String task, String directive) {
		return task(Ids.next(), task, directive);
	}

	private static PlanContent.Line task(UUID id, String task, String directive) {
		return OfficePlans.task(id, task).with(TaskField.DIRECTIVE, directive);
	}

	private PlanView.Line line(UUID plan) {
		return office.plans().read(plan).lines().get(0);
	}

	private LocalDate doneOn(UUID directive, UUID step) {
		return office.directives().doneOn(directive, "donghoa", step);
	}

	private void beginReport(UUID plan) {
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/report", secretary, Map.of())).hasStatus3xxRedirection();
	}

	private MvcTestResult edit(UUID plan) {
		return page("/plans/" + plan + "/edit");
	}

	private MvcTestResult page(String address) {
		return mvc.get().uri(address).with(secretary).exchange();
	}

	private Map<String, String> form(UUID plan) {
		return FormFields.of(edit(plan));
	}

	private MvcTestResult send(UUID plan, Map<String, String> form) {
		return FormFields.send(mvc, "/plans/" + plan + "/edit", secretary, form);
	}

	private MvcTestResult post(UUID plan, Map<String, String> form) {
		return FormFields.post(mvc, "/plans/" + plan + "/edit", secretary, form);
	}

	private static AccessScope scope(UUID root) {
		return new AccessScope(Set.of(root));
	}

}
