package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanReader;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.ExtendDeadline;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationKeeper;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.domain.report.ReportService.SaveReport;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.plan.domain.review.ReviewService;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.AcceptSubmission;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.ReturnSubmission;
import vn.tuyengiao.portal.platform.IncompleteException;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The way of plans and reports between commune and district, on PostgreSQL. */
@IntegrationTest
class PlanIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private PlanService plans;

	@Autowired
	private ReportService reports;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private DeadlineService deadlines;

	@Autowired
	private ObligationKeeper keeper;

	@Autowired
	private PlanReader reader;

	@Autowired
	private VietnamTime time;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void openTheOffice() {
		office.on(LocalDate.of(2026, 9, 1));
		office.quarter(2026, 4);
		office.quarter();
		office.as(office.people().secretary());
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@Test
	void planAndReportGoThroughTheirRoundsUntilBothAreAccepted() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 3);
		submit(plan);
		PlanView.Line second = read(plan).lines().get(1);
		returnFor(plan, Subject.PLAN,
				List.of(new Pin(null, "Mục đích còn chung chung"), new Pin(second.id(), "Chưa rõ ai phối hợp")));

		office.as(office.people().secretary());
		assertThatExceptionOfType(IncompleteException.class).as("no reason was heeded").isThrownBy(() -> submit(plan));
		PlanView returned = read(plan);
		List<PlanView.Reason> reasons = returned.openReasons(Subject.PLAN);
		write(plan, lines -> replace(lines, 1, coordinatedBy(lines.get(1), "Đoàn Thanh niên")),
				Map.of(reasons.get(0).id(), "Giữ như hướng dẫn của huyện"));
		submit(plan);
		office.as(office.people().officer());
		PlanView again = read(plan);
		assertThat(again.reasonsToJudge(Subject.PLAN)).extracting(PlanView.Reason::answer)
			.containsExactly("Giữ như hướng dẫn của huyện", "");
		accept(plan, Subject.PLAN);
		assertThat(read(plan).head().status()).isEqualTo(SubmissionStatus.ACCEPTED);
		assertThat(read(plan).due(Subject.PLAN).standing()).isEqualTo(Standing.AFTER_RETURN);

		clock.set(LocalDate.of(2026, 12, 28));
		office.as(office.people().secretary());
		reports.open(plan);
		reports.open(plan);
		report(plan, Outcome.DONE);
		sendReport(plan);
		office.as(office.people().officer());
		accept(plan, Subject.REPORT);
		PlanView done = read(plan);
		assertThat(done.status(Subject.REPORT)).isEqualTo(SubmissionStatus.ACCEPTED);
		assertThat(done.rounds(Subject.PLAN)).hasSize(2);
		assertThat(done.due(Subject.REPORT).standing()).isEqualTo(Standing.ON_TIME);
	}

	@Test
	void undoneTaskGoesIntoTheNextPlanWithItsAgeAndItsReason() {
		UUID plan = acceptedPlan();
		clock.set(LocalDate.of(2026, 12, 1));
		keeper.keep();
		office.as(office.people().secretary());
		reports.open(plan);
		report(plan, Outcome.NOT_DONE);

		UUID next = plans.open(office.unit("donghoa").id(), office.quarter().id());
		PlanView view = read(next);
		assertThat(view.lines()).hasSize(2).allSatisfy(line -> {
			assertThat(line.carriedCount()).isOne();
			assertThat(line.firstPeriod().id()).isEqualTo(office.quarter(2026, 4).id());
			assertThat(line.carriedReason()).isEqualTo("Chưa có kinh phí");
			assertThat(line.content().startsOn()).isNull();
		});
		assertThat(view.head().undoneWaiting()).isZero();
		assertThat(plans.open(office.unit("donghoa").id(), office.quarter().id())).as("opened twice").isEqualTo(next);
	}

	@Test
	void carriedLineThatIsDeletedAndRestoredKeepsItsAge() {
		UUID plan = acceptedPlan();
		clock.set(LocalDate.of(2026, 12, 1));
		keeper.keep();
		office.as(office.people().secretary());
		reports.open(plan);
		report(plan, Outcome.NOT_DONE);
		UUID next = plans.open(office.unit("donghoa").id(), office.quarter().id());
		PlanView.Line line = read(next).lines().get(0);

		write(next, lines -> lines.subList(1, 2), Map.of());
		assertThat(read(next).head().undoneWaiting()).isOne();
		PlanContent.Line restored = new PlanContent.Line(line.id(),
				line.content()
					.with(TaskField.LEAD_PERSON, null)
					.with(TaskField.LEAD_TEXT, "Ban")
					.with(TaskField.INDICATOR, "")
					.with(TaskField.TARGET, null),
				line.carriedFromId(), null);
		write(next, lines -> List.of(restored, lines.get(0)), Map.of());

		assertThat(read(next).lines().get(0).id()).isEqualTo(line.id());
		assertThat(read(next).lines().get(0).carriedCount()).isOne();
		assertThat(plans.takeUndone(next)).isZero();
	}

	@Test
	void whatIsSentTooEarlyIsKeptAsADraft() {
		UUID plan = plans.open(office.unit("donghoa").id(), office.quarter(2026, 4).id());
		PlanContent.Line line = new PlanContent.Line(Ids.next(), PlanTask.EMPTY.with(TaskField.TASK, "Việc còn dở"));
		SavePlan draft = new SavePlan(plan, read(plan).head().version(), new PlanContent("", List.of(line)), Map.of());

		assertThatExceptionOfType(IncompleteException.class).isThrownBy(() -> plans.saveToSend(draft, Set.of()))
			.satisfies(incomplete -> {
				assertThat(incomplete.getVersion()).isEqualTo(read(plan).head().version());
				assertThat(incomplete.getFaults()).extracting(InvalidInputException.Fault::field)
					.contains("lines[0].field", "lines[0].startsOn", "lines[0].leadPersonId");
			});
		assertThat(read(plan).lines()).extracting(PlanView.Line::task).containsExactly("Việc còn dở");
		assertThat(read(plan).head().status()).isEqualTo(SubmissionStatus.DRAFT);
	}

	@Test
	void theSameFormPressedTwiceIsSavedAndSentOnce() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 2);
		PlanView before = read(plan);
		SavePlan draft = new SavePlan(plan, before.head().version(), new PlanContent("Mục đích mới", contents(before)),
				Map.of());
		assertThat(plans.save(draft)).isEqualTo(plans.save(draft));

		UUID token = Ids.next();
		long version = read(plan).head().version();
		plans.send(plan, version, token, "");
		plans.send(plan, version, token, "");
		assertThat(read(plan).rounds(Subject.PLAN)).hasSize(1);
	}

	@Test
	void whoWritesOnAnOldVersionIsToldSo() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 2);
		PlanView opened = read(plan);
		office.as(office.people().head());
		write(plan, lines -> lines.subList(0, 1), Map.of());
		office.as(office.people().secretary());
		SavePlan stale = new SavePlan(plan, opened.head().version(), new PlanContent("Bản cũ", contents(opened)),
				Map.of());
		assertThatExceptionOfType(StaleException.class).isThrownBy(() -> plans.save(stale));
	}

	@Test
	void neighbourReachesNothingAndTheirLinesCannotBeTaken() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 1);
		PlanView view = read(plan);
		office.as(office.people().neighbour());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reader.read(plan));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> plans.save(new SavePlan(plan, 0, new PlanContent("", List.of()), Map.of())));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> plans.open(office.unit("donghoa").id(), office.quarter(2026, 4).id()));
		UUID own = plans.open(office.unit("vanxa").id(), office.quarter(2026, 4).id());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> plans
			.save(new SavePlan(own, read(own).head().version(), new PlanContent("", contents(view)), Map.of())));
	}

	@Test
	void officerWhoWroteForTheCommuneDoesNotReviewIt() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 1);
		office.as(office.people().officer());
		write(plan, lines -> replace(lines, 0, coordinatedBy(lines.get(0), "Huyện sửa hộ")), Map.of());
		assertThat(read(plan).head().enteredFor()).isTrue();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> submit(plan));
		office.as(office.people().secretary());
		submit(plan);
		office.as(office.people().officer());
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accept(plan, Subject.PLAN));
		office.as(office.people().leader());
		accept(plan, Subject.PLAN);
		assertThat(read(plan).head().status()).isEqualTo(SubmissionStatus.ACCEPTED);
	}

	@Test
	void figureIsFrozenAtTheLockAndStaysWhateverComesAfter() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 1);
		clock.set(office.quarter(2026, 4).planLockOn().plusDays(1));
		keeper.keep();
		assertThat(read(plan).due(Subject.PLAN).standing()).isEqualTo(Standing.SILENT);
		assertThat(read(plan).due(Subject.PLAN).frozen()).isTrue();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> submit(plan))
			.extracting(RefusedException::getCode)
			.isEqualTo("plan.refused.locked");

		office.as(office.people().leader());
		extend(plan, time.today().plusDays(5));
		office.as(office.people().secretary());
		submit(plan);
		assertThat(read(plan).head().status()).isEqualTo(SubmissionStatus.SUBMITTED);
		assertThat(read(plan).due(Subject.PLAN).standing()).isEqualTo(Standing.SILENT);
	}

	@Test
	void unitWithMoreTimeIsCountedAsExtendedNotLate() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 1);
		office.as(office.people().officer());
		extend(plan, office.quarter(2026, 4).planDueOn().plusDays(3));
		clock.set(office.quarter(2026, 4).planDueOn().plusDays(2));
		office.as(office.people().secretary());
		submit(plan);
		assertThat(read(plan).due(Subject.PLAN).standing()).isEqualTo(Standing.EXTENDED);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> extend(plan, time.today().plusDays(9)));
	}

	@Test
	void planSentAfterTheDueDateIsLate() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 1);
		clock.set(office.quarter(2026, 4).planDueOn().plusDays(1));
		office.as(office.people().secretary());
		submit(plan);
		assertThat(read(plan).due(Subject.PLAN).standing()).isEqualTo(Standing.LATE);
	}

	private UUID acceptedPlan() {
		UUID plan = planOf(office.quarter(2026, 4).id(), 2);
		submit(plan);
		office.as(office.people().officer());
		accept(plan, Subject.PLAN);
		office.as(office.people().secretary());
		return plan;
	}

	private UUID planOf(UUID period, int lines) {
		UUID plan = plans.open(office.unit("donghoa").id(), period);
		write(plan, none -> {
			List<PlanContent.Line> tasks = new ArrayList<>();
			for (int i = 1; i <= lines; i++) {
				tasks.add(new PlanContent.Line(Ids.next(),
						PlanTask.EMPTY.with(TaskField.TASK, "Việc " + i)
							.with(TaskField.FIELD, FieldOfWork.PROPAGANDA)
							.with(TaskField.STARTS_ON, office.quarter(2026, 4).startsOn())
							.with(TaskField.ENDS_ON, office.quarter(2026, 4).endsOn())
							.with(TaskField.LEAD_PERSON, office.board("donghoa").head().id())
							.with(TaskField.EXPECTED_RESULT, "Xong")
							.with(TaskField.INDICATOR, "số buổi")
							.with(TaskField.TARGET, new BigDecimal("4"))));
			}
			return tasks;
		}, Map.of());
		return plan;
	}

	private void write(UUID plan, UnaryOperator<List<PlanContent.Line>> change, Map<UUID, String> answers) {
		clock.advance(Duration.ofSeconds(1));
		PlanView view = read(plan);
		plans.save(new SavePlan(plan, view.head().version(),
				new PlanContent("Mục đích, yêu cầu", change.apply(contents(view))), answers));
	}

	private void submit(UUID plan) {
		PlanView view = read(plan);
		plans.saveToSend(new SavePlan(plan, view.head().version(), new PlanContent(view.head().goals(), contents(view)),
				Map.of()), Set.of());
		plans.send(plan, read(plan).head().version(), Ids.next(), "Kính gửi");
	}

	private void report(UUID plan, Outcome outcome) {
		PlanView view = read(plan);
		reports.save(new SaveReport(plan, view.head().report().version(),
				new ReportContent("Tốt", "",
						view.lines()
							.stream()
							.map(line -> new ReportContent.Line(line.id(),
									new TaskResult(outcome, new BigDecimal("4"),
											outcome == Outcome.DONE ? "" : "Chưa có kinh phí", true)))
							.toList()),
				Map.of()));
	}

	private void sendReport(UUID plan) {
		reports.saveToSend(new SaveReport(plan, read(plan).head().report().version(),
				new ReportContent("Tốt", "", List.of()), Map.of()));
		reports.send(plan, read(plan).head().report().version(), Ids.next(), "");
	}

	private void returnFor(UUID plan, Subject subject, List<Pin> pins) {
		office.as(office.people().officer());
		reviews.returnForCorrection(
				new ReturnSubmission(plan, subject, read(plan).lastRound(subject).id(), Map.of(), pins));
	}

	private void accept(UUID plan, Subject subject) {
		PlanView view = read(plan);
		Map<UUID, Boolean> verdicts = new HashMap<>();
		view.reasonsToJudge(subject).forEach(reason -> verdicts.put(reason.id(), true));
		reviews.accept(new AcceptSubmission(plan, subject, view.lastRound(subject).id(), verdicts));
	}

	private void extend(UUID plan, LocalDate day) {
		deadlines.extend(new ExtendDeadline(Ids.next(), read(plan).due(Subject.PLAN).obligationId(), day, "Bão số 3"));
	}

	private PlanView read(UUID plan) {
		return reader.read(plan);
	}

	private static List<PlanContent.Line> contents(PlanView view) {
		return view.lines().stream().map(line -> new PlanContent.Line(line.id(), line.content())).toList();
	}

	private static List<PlanContent.Line> replace(List<PlanContent.Line> lines, int index, PlanContent.Line line) {
		List<PlanContent.Line> changed = new ArrayList<>(lines);
		changed.set(index, line);
		return changed;
	}

	private static PlanContent.Line coordinatedBy(PlanContent.Line line, String others) {
		return line.with(TaskField.COORDINATING, others);
	}

}
