package vn.tuyengiao.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.Office;

/**
 * What an {@link Office} does with plans and reports of its quarter, through the
 * services. Communes' secretaries write and send, the district's officer reviews; where
 * it is somebody else, {@link #by} says who.
 */
public final class OfficePlans {

	private final Office office;

	/** Null for those whose work it is. */
	private final UUID actor;

	private final Map<UUID, UnitView> communes;

	/** The quarter is there from now on. */
	public OfficePlans(Office office) {
		this(office, null, new HashMap<>());
		office.quarter();
	}

	private OfficePlans(Office office, UUID actor, Map<UUID, UnitView> communes) {
		this.office = office;
		this.actor = actor;
		this.communes = communes;
	}

	public OfficePlans by(UUID user) {
		return new OfficePlans(office, user, communes);
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

	/** Opened, with the tasks in it; with none said, one that lacks nothing. */
	public UUID draft(String commune, PlanContent.Line... tasks) {
		UnitView unit = office.unit(commune);
		UUID plan = office.as(writer(unit), () -> service().open(unit.id(), office.quarter().id()));
		communes.put(plan, unit);
		write(plan, "Bám sát chỉ đạo của cấp trên", Map.of(),
				tasks.length == 0 ? new PlanContent.Line[] { task("Hội nghị quán triệt") } : tasks);
		return plan;
	}

	public UUID submitted(String commune, PlanContent.Line... tasks) {
		UUID plan = draft(commune, tasks);
		submit(plan);
		return plan;
	}

	/** The officer accepts it, whoever wrote it. */
	public UUID accepted(String commune, PlanContent.Line... tasks) {
		UUID plan = submitted(commune, tasks);
		by(office.people().officer()).accept(plan, Subject.PLAN);
		return plan;
	}

	/**
	 * @param answers to reasons of the last return, by their ids
	 */
	public void write(UUID plan, String goals, Map<UUID, String> answers, PlanContent.Line... tasks) {
		office.as(writer(plan), () -> service().save(new PlanService.SavePlan(plan,
				reader().read(plan).head().version(), new PlanContent(goals, Arrays.asList(tasks)), answers)));
	}

	public void submit(UUID plan) {
		office.as(writer(plan), () -> {
			PlanView view = reader().read(plan);
			PlanContent content = new PlanContent(view.head().goals(),
					view.lines().stream().map(PlanView.Line::said).toList());
			service().saveToSend(new PlanService.SavePlan(plan, view.head().version(), content, Map.of()),
					view.lines().stream().map(PlanView.Line::id).collect(Collectors.toSet()));
			service().send(plan, reader().read(plan).head().version(), Ids.next(), "Kính gửi huyện");
		});
	}

	/** All tasks done but the last one, which is partly done and carried over. */
	public void report(UUID plan) {
		ReportService reports = office.bean(ReportService.class);
		office.as(writer(plan), () -> {
			reports.open(plan);
			List<PlanView.Line> lines = reader().read(plan).lines();
			List<ReportContent.Line> results = lines.stream()
				.map(line -> line.equals(lines.get(lines.size() - 1))
						? new ReportContent.Line(line.id(),
								new TaskResult(Outcome.PARTLY, new BigDecimal(9), "Mưa bão", true))
						: new ReportContent.Line(line.id(), new TaskResult(Outcome.DONE, new BigDecimal(12), "", null)))
				.toList();
			reports.saveToSend(new ReportService.SaveReport(plan, reader().read(plan).head().report().version(),
					new ReportContent("Hoàn thành cơ bản", "Đề nghị cấp tài liệu", results), Map.of()));
			reports.send(plan, reader().read(plan).head().report().version(), Ids.next(), "");
		});
	}

	/** Returns the newest round; every earlier reason is judged as met. */
	public void giveBack(UUID plan, Subject subject, Pin... reasons) {
		office.as(reviewer(), () -> {
			PlanView view = reader().read(plan);
			office.bean(ReviewService.class)
				.returnForCorrection(new ReviewService.ReturnSubmission(plan, subject, view.lastRound(subject).id(),
						allMet(view, subject), List.of(reasons)));
		});
	}

	public void accept(UUID plan, Subject subject) {
		office.as(reviewer(), () -> {
			PlanView view = reader().read(plan);
			office.bean(ReviewService.class)
				.accept(new ReviewService.AcceptSubmission(plan, subject, view.lastRound(subject).id(),
						allMet(view, subject)));
		});
	}

	/** The plan as its writer reads it. */
	public PlanView read(UUID plan) {
		return office.as(writer(plan), () -> reader().read(plan));
	}

	public UUID obligation(String commune, Subject subject) {
		return office.jdbc()
			.sql("select id from obligation where unit_id = ? and period_id = ? and subject = ?")
			.params(office.unit(commune).id(), office.quarter().id(), subject.name())
			.query(UUID.class)
			.single();
	}

	private UUID writer(UUID plan) {
		return actor == null ? writer(communes.computeIfAbsent(plan, this::communeOf)) : actor;
	}

	private UUID writer(UnitView commune) {
		return actor == null ? office.people().secretary(commune) : actor;
	}

	private UUID reviewer() {
		return actor == null ? office.people().officer() : actor;
	}

	/** Of a plan that a page opened. */
	private UnitView communeOf(UUID plan) {
		UUID id = office.jdbc().sql("select unit_id from plan where id = ?").param(plan).query(UUID.class).single();
		return office.communes().stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
	}

	private PlanService service() {
		return office.bean(PlanService.class);
	}

	private PlanReader reader() {
		return office.bean(PlanReader.class);
	}

	private static Map<UUID, Boolean> allMet(PlanView view, Subject subject) {
		return view.reasonsToJudge(subject)
			.stream()
			.collect(Collectors.toMap(PlanView.Reason::id, reason -> Boolean.TRUE));
	}

}
