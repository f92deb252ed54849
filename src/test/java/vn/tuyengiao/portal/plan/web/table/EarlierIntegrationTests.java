package vn.tuyengiao.portal.plan.web.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.HtmlValidity;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Tasks of the quarter before and of the year before are taken over, one by one. */
@IntegrationTest
class EarlierIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private UUID plan;

	private String address;

	@BeforeEach
	void haveEarlierPlans() {
		office.on(LocalDate.of(2025, 12, 1));
		earlier(office.quarter(2026, 1), line("Việc năm ngoái", LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 31)),
				line("Việc đã có", null, null));
		office.on(LocalDate.of(2026, 9, 10));
		earlier(office.quarter(2026, 4), line("Việc quý trước", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 31)),
				line("Việc năm ngoái", LocalDate.of(2026, 11, 5), null));
		office.on(LocalDate.of(2026, 12, 1));
		plan = office.plans().draft("donghoa", task("VIỆC đã có"));
		address = "/plans/" + plan + "/edit/earlier";
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	private void earlier(PeriodView period, PlanContent.Line... lines) {
		PlanService plans = office.bean(PlanService.class);
		UUID unit = office.unit("donghoa").id();
		office.as(office.people().secretary(), () -> {
			UUID id = plans.open(unit, period.id());
			long version = office.jdbc()
				.sql("select version from plan where id = ?")
				.param(id)
				.query(Long.class)
				.single();
			plans.save(new SavePlan(id, version, new PlanContent("", List.of(lines)), Map.of()));
		});
	}

	private static PlanContent.Line line(String task, LocalDate from, LocalDate to) {
		return new PlanContent.Line(Ids.next(),
				PlanTask.EMPTY.with(TaskField.TASK, task)
					.with(TaskField.STARTS_ON, from)
					.with(TaskField.ENDS_ON, to)
					.with(TaskField.LEAD_TEXT, "Ban Tuyên giáo"));
	}

	@Test
	void bothPlansAreOfferedWithWhatTheirDaysBecome() throws Exception {
		MvcTestResult page = get();
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("Quý IV/2026", "Quý I/2026", "05/10/2026 – 31/12/2026", "sẽ là 05/01/2027 – 31/03/2027",
					"sẽ là 10/02/2027 – 31/03/2027", "đã có trong kế hoạch")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
		assertThat(sql.statementsOf(this::get)).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void chosenTasksAreCopiedOnceWithTheirDaysMoved() {
		List<String> all = offered();
		assertThat(take(all)).hasRedirectedUrl("/plans/" + plan + "/edit");
		assertThat(tasks()).extracting(PlanTask::task)
			.containsExactly("VIỆC đã có", "Việc quý trước", "Việc năm ngoái");
		assertThat(tasks().get(1).startsOn()).isEqualTo(LocalDate.of(2027, 1, 5));
		assertThat(tasks().get(1).endsOn()).isEqualTo(LocalDate.of(2027, 3, 31));
		assertThat(tasks().get(2).startsOn()).isEqualTo(LocalDate.of(2027, 2, 5));
		assertThat(take(all)).hasStatus3xxRedirection();
		assertThat(tasks()).hasSize(3);
	}

	@Test
	void nothingChosenIsSaid() {
		assertThat(take(List.of())).hasStatus(422).bodyText().contains("Chưa chọn việc nào");
	}

	@Test
	void tasksOfOthersAreNotCopied() {
		UUID other = office.plans().draft("vanxa", task("Việc xã khác"));
		take(List.of(office.plans().read(other).lines().get(0).id().toString()));
		assertThat(tasks()).hasSize(1);
	}

	private List<String> offered() {
		return office.jdbc()
			.sql("select l.id::text from plan_line l where l.plan_id <> ?")
			.param(plan)
			.query(String.class)
			.list();
	}

	private List<PlanTask> tasks() {
		return office.plans().read(plan).lines().stream().map(PlanView.Line::content).toList();
	}

	private MvcTestResult get() {
		return mvc.get().uri(address).with(office.session(office.people().secretary())).exchange();
	}

	private MvcTestResult take(List<String> ids) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri(address)
			.with(office.session(office.people().secretary()))
			.with(Users.formToken());
		ids.forEach(id -> request.param("tasks", id));
		return request.exchange();
	}

}
