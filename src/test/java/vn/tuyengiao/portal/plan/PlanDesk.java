package vn.tuyengiao.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.SessionRepository;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

/**
 * The people of a district and its communes, and what they do with plans, for tests: a
 * secretary at each of two communes, two officers and a leader at the district. The
 * quarter is the first of 2027: on the test clock's day its plans are open.
 */
public class PlanDesk {

	private final PlanService plans;

	private final ReportService reports;

	private final ReviewService reviews;

	private final PlanReader reader;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	private final Users users;

	public final Organizations organizations;

	public final Organizations.Tree tree;

	public final PeriodView quarter;

	public final UUID secretary;

	public final UUID otherSecretary;

	public final UUID officer;

	public final UUID colleague;

	public final UUID leader;

	public final UUID observer;

	/** In an empty portal. */
	public PlanDesk(ApplicationContext portal) {
		plans = portal.getBean(PlanService.class);
		reports = portal.getBean(ReportService.class);
		reviews = portal.getBean(ReviewService.class);
		reader = portal.getBean(PlanReader.class);
		jdbc = portal.getBean(JdbcClient.class);
		time = portal.getBean(VietnamTime.class);
		users = new Users(jdbc, portal.getBean(SessionRepository.class));
		organizations = new Organizations(jdbc, portal);
		tree = organizations.tree();
		quarter = organizations.period(PeriodKind.QUARTER, 2027, 1);
		secretary = users.holding(Role.BOARD_SECRETARY, tree.first());
		otherSecretary = users.holding(Role.BOARD_SECRETARY, tree.second());
		officer = users.holding(Role.OFFICER, tree.district());
		colleague = users.holding(Role.OFFICER, tree.district());
		leader = users.holding(Role.LEADER, tree.district());
		observer = users.holding(Role.OBSERVER, tree.district());
	}

	public Users users() {
		return users;
	}

	/** A task that lacks nothing. */
	public static PlanContent.Line task(String task) {
		return task(Ids.next(), task);
	}

	public static PlanContent.Line task(UUID id, String task) {
		return new PlanContent.Line(id,
				PlanTask.EMPTY.with(TaskField.TASK, task)
					.with(TaskField.FIELD, FieldOfWork.PROPAGANDA)
					.with(TaskField.STARTS_ON, LocalDate.of(2027, 1, 4))
					.with(TaskField.ENDS_ON, LocalDate.of(2027, 3, 15))
					.with(TaskField.LEAD_TEXT, "Ban Tuyên giáo")
					.with(TaskField.COORDINATING, "Đoàn Thanh niên")
					.with(TaskField.EXPECTED_RESULT, "Quán triệt đến mọi chi bộ")
					.with(TaskField.INDICATOR, "Số chi bộ")
					.with(TaskField.TARGET, new BigDecimal(12))
					.with(TaskField.DIRECTIVE, "Chỉ thị số 05-CT/TW"));
	}

	/** Opens the plan and writes the tasks into it. */
	public UUID draft(UUID author, UnitView unit, PlanContent.Line... tasks) {
		UUID plan = as(author, () -> plans.open(unit.id(), quarter.id()));
		write(author, plan, "Bám sát chỉ đạo của cấp trên", Map.of(), tasks);
		return plan;
	}

	public UUID submitted(UUID author, UnitView unit, PlanContent.Line... tasks) {
		UUID plan = draft(author, unit, tasks);
		submit(author, plan);
		return plan;
	}

	public UUID accepted(UUID author, UnitView unit, PlanContent.Line... tasks) {
		UUID plan = submitted(author, unit, tasks);
		accept(officer, plan, Subject.PLAN);
		return plan;
	}

	public void write(UUID author, UUID plan, String goals, Map<UUID, String> answers, PlanContent.Line... tasks) {
		as(author, () -> plans.save(new PlanService.SavePlan(plan, reader.read(plan).head().version(),
				new PlanContent(goals, Arrays.asList(tasks)), answers)));
	}

	public void submit(UUID author, UUID plan) {
		as(author, () -> {
			PlanView view = reader.read(plan);
			PlanContent content = new PlanContent(view.head().goals(),
					view.lines().stream().map(PlanView.Line::said).toList());
			plans.saveAndSubmit(new PlanService.SavePlan(plan, view.head().version(), content, Map.of()), Ids.next(),
					"Kính gửi huyện");
			return null;
		});
	}

	/** All tasks done but the last one, which is partly done and carried over. */
	public void report(UUID author, UUID plan) {
		as(author, () -> {
			reports.open(plan);
			List<PlanView.Line> lines = reader.read(plan).lines();
			List<ReportContent.Line> results = lines.stream()
				.map(line -> line.equals(lines.get(lines.size() - 1))
						? new ReportContent.Line(line.id(),
								new TaskResult(Outcome.PARTLY, new BigDecimal(9), "Mưa bão", true))
						: new ReportContent.Line(line.id(), new TaskResult(Outcome.DONE, new BigDecimal(12), "", null)))
				.toList();
			reports.saveAndSubmit(
					new ReportService.SaveReport(plan, reader.read(plan).head().report().version(),
							new ReportContent("Hoàn thành cơ bản", "Đề nghị cấp tài liệu", results), Map.of()),
					Ids.next(), "");
			return null;
		});
	}

	/** Returns the newest round; every earlier reason is judged as met. */
	public void giveBack(UUID reviewer, UUID plan, Subject subject, Pin... reasons) {
		as(reviewer, () -> {
			PlanView view = reader.read(plan);
			reviews.returnForCorrection(new ReviewService.ReturnSubmission(plan, subject, view.lastRound(subject).id(),
					allMet(view, subject), List.of(reasons)));
			return null;
		});
	}

	public void accept(UUID reviewer, UUID plan, Subject subject) {
		as(reviewer, () -> {
			PlanView view = reader.read(plan);
			reviews.accept(new ReviewService.AcceptSubmission(plan, subject, view.lastRound(subject).id(),
					allMet(view, subject)));
			return null;
		});
	}

	/** The plan as that user reads it. */
	public PlanView read(UUID user, UUID plan) {
		return as(user, () -> reader.read(plan));
	}

	public UUID obligation(UnitView unit, Subject subject) {
		return jdbc.sql("select id from obligation where unit_id = ? and period_id = ? and subject = ?")
			.params(unit.id(), quarter.id(), subject.name())
			.query(UUID.class)
			.single();
	}

	public <T> T as(UUID user, Supplier<T> step) {
		users.actAs(user, time);
		try {
			return step.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private static Map<UUID, Boolean> allMet(PlanView view, Subject subject) {
		return view.reasonsToJudge(subject)
			.stream()
			.collect(Collectors.toMap(PlanView.Reason::id, reason -> Boolean.TRUE));
	}

}
