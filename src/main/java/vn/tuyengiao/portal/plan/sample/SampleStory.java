package vn.tuyengiao.portal.plan.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.PastDue;
import vn.tuyengiao.portal.plan.domain.plan.PastPlan;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.plan.UndoneTask;
import vn.tuyengiao.portal.plan.domain.report.PastReport;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.TaskResult;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.PinnedReason;
import vn.tuyengiao.portal.platform.rounds.Round;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.Rounds.Ruling;
import vn.tuyengiao.portal.platform.rounds.Rounds.Sending;
import vn.tuyengiao.portal.platform.rounds.Submission;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * One commune's plans and reports, told by the aggregates themselves in the order of the
 * days, up to yesterday: what the rules refuse, no sample can hold.
 */
@Getter
class SampleStory {

	private final SampleCast cast;

	private final LocalDate today;

	private final List<PastPlan> plans = new ArrayList<>();

	private final List<PastReport> reports = new ArrayList<>();

	private final List<Rounds> rounds = new ArrayList<>();

	private final Map<PastPlan, Rounds> roundsOfPlans = new HashMap<>();

	SampleStory(SampleCast cast, LocalDate today) {
		this.cast = cast;
		this.today = today;
	}

	/**
	 * Tells one period.
	 * @param before the story of the period before, whose undone tasks come over, if
	 * there is one
	 */
	Chapter tell(PeriodView period, PastDue planDue, PastDue reportDue, Plot plot, @Nullable Chapter before) {
		Chapter chapter = new Chapter(period, plot);
		chapter.play(new PlanPart(chapter, before), planDue, plot.plan(), plot.planAnchor());
		if (chapter.plan != null && chapter.plan().facts().getStatus() == SubmissionStatus.ACCEPTED) {
			chapter.play(new ReportPart(chapter), reportDue, plot.report(), plot.reportAnchor());
		}
		return chapter;
	}

	/**
	 * What becomes of a period. Anchors: the day from which the steps count, else the due
	 * date, whose steps fall on working days.
	 *
	 * @param seed varies the texts and figures
	 * @param tasks how many new tasks
	 * @param undone places of the tasks that are not done to the end and go on
	 * @param dropped the place of an undone task that does not go on; -1 for none
	 * @param onBehalf entered by the district
	 */
	record Plot(int seed, int tasks, List<Integer> undone, int dropped, boolean onBehalf, SampleCourse plan,
			@Nullable LocalDate planAnchor, SampleCourse report, @Nullable LocalDate reportAnchor) {
	}

	/** One period of the story. */
	final class Chapter {

		private final PeriodView period;

		private final Plot plot;

		private @Nullable PastPlan plan;

		private @Nullable PastReport report;

		private Instant last = Instant.EPOCH;

		private Chapter(PeriodView period, Plot plot) {
			this.period = period;
			this.plot = plot;
		}

		private PastPlan plan() {
			return Objects.requireNonNull(plan);
		}

		private PastReport report() {
			return Objects.requireNonNull(report);
		}

		private void play(Part part, PastDue due, SampleCourse course, @Nullable LocalDate anchor) {
			for (SampleCourse.CourseStep step : course.steps()) {
				LocalDate day = anchor == null ? workingDayFrom(step.on(due.dueOn())) : step.on(anchor);
				if (!day.isBefore(today)) {
					break;
				}
				play(part, due, step, day, anchor);
			}
		}

		private void play(Part part, PastDue due, SampleCourse.CourseStep step, LocalDate day,
				@Nullable LocalDate anchor) {
			Instant at = moment(day, step.kind());
			switch (step.kind()) {
				case BEGIN -> {
					due.follow(SubmissionStatus.DRAFT, day);
					part.begin(at);
					part.rounds = PlanRounds.past(plan().facts().getId(), part.subject(), part.submission(), due);
					rounds.add(part.rounds());
					roundsOfPlans.putIfAbsent(plan(), part.rounds());
				}
				case EXTEND -> due.extend((anchor == null ? due.dueOn() : anchor).plusDays(step.until()),
						SampleTasks.whyMoreTime(plot.seed()), cast.leader(), at);
				case SUBMIT -> submit(part, at);
				case RETURN -> {
					Map<UUID, Boolean> verdicts = verdicts(part, true);
					part.rounds()
						.returnForCorrection(new Ruling(part.waiting().getId(), verdicts),
								part.reasons(verdicts.containsValue(false)), reviewer(part), at);
				}
				case ACCEPT ->
					part.rounds().accept(new Ruling(part.waiting().getId(), verdicts(part, false)), reviewer(part), at);
			}
		}

		private void submit(Part part, Instant at) {
			boolean first = part.rounds().all().isEmpty();
			if (first) {
				part.complete(at);
			}
			else {
				List<? extends PinnedReason> reasons = part.waiting().getReasons();
				Map<UUID, String> answers = new HashMap<>();
				reasons.forEach(
						reason -> answers.put(reason.getId(), SampleTasks.answer(plot.seed() + reason.getPosition())));
				part.rounds().answer(answers);
				part.improve(reasons, at);
			}
			part.rounds()
				.submit(new Sending(Ids.next(), first ? "" : "Đã sửa và trả lời từng ý kiến."),
						new Author(cast.sender(plot.seed()), false), at);
		}

		/** On the last return: all is met but the first reason, if any shall remain. */
		private Map<UUID, Boolean> verdicts(Part part, boolean someRemain) {
			Map<UUID, Boolean> verdicts = new HashMap<>();
			List<Round> told = part.rounds().all();
			if (told.size() > 1) {
				told.get(told.size() - 2)
					.getReasons()
					.forEach(reason -> verdicts.put(reason.getId(), !someRemain || reason.getPosition() > 0));
			}
			return verdicts;
		}

		private UUID reviewer(Part part) {
			UUID reviewer = cast.reviewer(plot.seed());
			return part.submission().getAuthors().include(reviewer) ? cast.firstOfficer() : reviewer;
		}

		/** In office hours, and after what came before. */
		private Instant moment(LocalDate day, SampleCourse.Kind kind) {
			LocalTime hour = switch (kind) {
				case BEGIN -> LocalTime.of(8, 5);
				case EXTEND -> LocalTime.of(8, 50);
				case RETURN -> LocalTime.of(9, 40);
				case ACCEPT -> LocalTime.of(10, 20);
				case SUBMIT -> LocalTime.of(14, 10);
			};
			Instant usual = day.atTime(hour)
				.plusMinutes(Math.floorMod(plot.seed() * 13, 60))
				.atZone(VietnamTime.ZONE)
				.toInstant();
			Instant earliest = last.plus(Duration.ofMinutes(17));
			last = usual.isBefore(earliest) ? earliest : usual;
			return last;
		}

	}

	/** The day on which the plan was first sent. */
	Optional<LocalDate> sentOn(PastPlan plan) {
		return Objects.requireNonNull(roundsOfPlans.get(plan))
			.all()
			.stream()
			.findFirst()
			.map(round -> LocalDate.ofInstant(round.getSubmittedAt(), VietnamTime.ZONE));
	}

	private static LocalDate workingDayFrom(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.with(DayOfWeek.MONDAY).plusWeeks(1);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	/** What differs between plan and report. */
	private abstract static class Part {

		private @Nullable Rounds rounds;

		/** Those of what is begun. */
		final Rounds rounds() {
			return Objects.requireNonNull(rounds);
		}

		/** The newest round. */
		final Round waiting() {
			return rounds().last().orElseThrow();
		}

		abstract Subject subject();

		abstract Submission submission();

		abstract void begin(Instant at);

		/** Writes what is still missing. */
		abstract void complete(Instant at);

		/** Changes what the reasons are pinned to. */
		abstract void improve(List<? extends PinnedReason> reasons, Instant at);

		/**
		 * New reasons for a return; on lines only, where an earlier one is asked again.
		 */
		abstract List<Pin> reasons(boolean askedAgain);

	}

	private final class PlanPart extends Part {

		private final Chapter chapter;

		private final @Nullable Chapter before;

		private PlanContent whole = new PlanContent("", List.of());

		private PlanPart(Chapter chapter, @Nullable Chapter before) {
			this.chapter = chapter;
			this.before = before;
		}

		@Override
		Subject subject() {
			return Subject.PLAN;
		}

		@Override
		Submission submission() {
			return chapter.plan().facts().submission();
		}

		private Author author() {
			return chapter.plot.onBehalf() ? new Author(cast.secondOfficer(), true)
					: new Author(cast.secretary(), false);
		}

		@Override
		void begin(Instant at) {
			chapter.plan = PastPlan.begin(cast.unitId(), chapter.period.id(), undoneBefore(at), author(), at);
			plans.add(chapter.plan());
			List<PlanContent.Line> carried = chapter.plan().facts().tasks();
			whole = whole(carried);
			chapter.plan().write(half(carried.size()), author(), at);
		}

		private List<UndoneTask> undoneBefore(Instant at) {
			if (before == null || before.report == null || !before.report.createdAt().isBefore(at)) {
				return List.of();
			}
			return before.plan().undone(before.report()::carriesOver);
		}

		private PlanContent whole(List<PlanContent.Line> carried) {
			boolean year = chapter.period.kind() == PeriodKind.YEAR;
			List<PlanContent.Line> lines = new ArrayList<>();
			carried.forEach(line -> lines.add(line.with(TaskField.STARTS_ON, day(0)).with(TaskField.ENDS_ON, day(60))));
			for (SampleTasks.Task task : SampleTasks.pick(year, chapter.plot.seed(), chapter.plot.tasks())) {
				if (lines.stream().noneMatch(line -> line.content().task().equals(task.what()))) {
					lines.add(line(task, lines.size()));
				}
			}
			return new PlanContent(year ? SampleTasks.GOALS_OF_A_YEAR : SampleTasks.GOALS_OF_A_QUARTER, lines);
		}

		private PlanContent.Line line(SampleTasks.Task task, int place) {
			int vary = Math.floorMod(chapter.plot.seed() + place, 4);
			BigDecimal target = task.indicator().isEmpty() ? null
					: BigDecimal.valueOf(task.indicator().startsWith("%") && task.target() > 80 ? task.target() - vary
							: task.target() + vary);
			boolean byMember = place % 2 == 0 && !cast.board().isEmpty();
			return new PlanContent.Line(Ids.next(), PlanTask.EMPTY.with(TaskField.TASK, task.what())
				.with(TaskField.FIELD, task.field())
				.with(TaskField.STARTS_ON, day(task.from()))
				.with(TaskField.ENDS_ON, day(task.to()))
				.with(TaskField.LEAD_PERSON, byMember ? cast.board().get((place / 2) % cast.board().size()) : null)
				.with(TaskField.LEAD_TEXT, byMember ? "" : task.lead())
				.with(TaskField.COORDINATING, task.coordinating())
				.with(TaskField.EXPECTED_RESULT, task.result())
				.with(TaskField.INDICATOR, task.indicator())
				.with(TaskField.TARGET, target)
				.with(TaskField.DIRECTIVE, task.directive()));
		}

		/** That many hundredths into the period. */
		private LocalDate day(int hundredths) {
			long length = ChronoUnit.DAYS.between(chapter.period.startsOn(), chapter.period.endsOn());
			return chapter.period.startsOn().plusDays(length * hundredths / 100);
		}

		/** A draft: what came over, half of the new tasks, and one just begun. */
		private PlanContent half(int carried) {
			int written = carried + (whole.lines().size() - carried + 1) / 2;
			List<PlanContent.Line> lines = new ArrayList<>();
			for (int i = 0; i <= written && i < whole.lines().size(); i++) {
				PlanContent.Line line = whole.lines().get(i);
				if (i == written) {
					lines.add(new PlanContent.Line(line.id(), PlanTask.EMPTY.with(TaskField.TASK, line.content().task())
						.with(TaskField.FIELD, line.content().field())));
				}
				else {
					lines.add(i >= carried ? line : line.with(TaskField.STARTS_ON, null).with(TaskField.ENDS_ON, null));
				}
			}
			return new PlanContent(whole.goals(), lines);
		}

		@Override
		void complete(Instant at) {
			chapter.plan().write(whole, author(), at);
		}

		@Override
		void improve(List<? extends PinnedReason> reasons, Instant at) {
			boolean onTheWhole = reasons.stream().anyMatch(reason -> reason.getPlaceId() == null);
			List<PlanContent.Line> lines = whole.lines()
				.stream()
				.map(line -> reasons.stream().anyMatch(reason -> line.id().equals(reason.getPlaceId())) ? raised(line)
						: line)
				.toList();
			whole = new PlanContent(onTheWhole && !whole.goals().endsWith(SampleTasks.GOALS_IMPROVED)
					? whole.goals() + SampleTasks.GOALS_IMPROVED : whole.goals(), lines);
			chapter.plan().write(whole, new Author(cast.secretary(), false), at);
		}

		private PlanContent.Line raised(PlanContent.Line line) {
			BigDecimal target = line.content().target();
			if (target != null) {
				target = line.content().indicator().startsWith("%")
						? target.add(BigDecimal.valueOf(2)).min(BigDecimal.valueOf(100)) : target.add(BigDecimal.ONE);
			}
			return line.with(TaskField.ENDS_ON, Objects.requireNonNull(line.content().endsOn()).minusDays(2))
				.with(TaskField.TARGET, target);
		}

		@Override
		List<Pin> reasons(boolean askedAgain) {
			return pinned(false, askedAgain, chapter);
		}

	}

	/** One reason on the whole, if none is asked again, and one or two on lines. */
	private static List<Pin> pinned(boolean report, boolean askedAgain, Chapter chapter) {
		int seed = chapter.plot.seed();
		List<Pin> reasons = new ArrayList<>();
		if (!askedAgain) {
			reasons.add(new Pin(null, SampleTasks.reasonOnTheWhole(report, seed)));
		}
		List<PlanContent.Line> measured = chapter.plan()
			.facts()
			.tasks()
			.stream()
			.filter(line -> line.content().target() != null)
			.toList();
		for (int i = 0; i < 1 + Math.floorMod(seed, 2); i++) {
			PlanContent.Line line = measured.get(Math.floorMod(seed + i * 2, measured.size()));
			reasons.add(new Pin(line.id(), SampleTasks.reasonOnALine(report, seed + i)));
		}
		return reasons;
	}

	private final class ReportPart extends Part {

		private final Chapter chapter;

		private ReportPart(Chapter chapter) {
			this.chapter = chapter;
		}

		@Override
		Subject subject() {
			return Subject.REPORT;
		}

		@Override
		Submission submission() {
			return chapter.report().submission();
		}

		private Author author() {
			return new Author(cast.secretary(), false);
		}

		/** A draft: the first results, and what is known not to be finished. */
		@Override
		void begin(Instant at) {
			chapter.report = PastReport.begin(chapter.plan().facts(), author(), at);
			reports.add(chapter.report());
			List<ReportContent.Line> results = results();
			int known = Math.min(4, results.size());
			List<ReportContent.Line> lines = new ArrayList<>();
			for (int i = 0; i < results.size(); i++) {
				if (i < known || chapter.plot.undone().contains(i)) {
					lines.add(results.get(i));
				}
			}
			chapter.report().write(new ReportContent("", "", lines), author(), at);
		}

		private List<ReportContent.Line> results() {
			List<PlanContent.Line> tasks = chapter.plan().facts().tasks();
			List<ReportContent.Line> results = new ArrayList<>();
			for (int i = 0; i < tasks.size(); i++) {
				results.add(new ReportContent.Line(tasks.get(i).id(), result(tasks.get(i), i)));
			}
			return results;
		}

		private TaskResult result(PlanContent.Line line, int place) {
			boolean goesOn = chapter.plot.undone().contains(place);
			BigDecimal target = line.content().target();
			if (!goesOn && place != chapter.plot.dropped()) {
				return new TaskResult(Outcome.DONE, target, "", null);
			}
			Outcome outcome = line.carriedFromId() != null || !goesOn ? Outcome.NOT_DONE : Outcome.PARTLY;
			BigDecimal reached = target == null ? null : outcome == Outcome.NOT_DONE ? BigDecimal.ZERO
					: target.multiply(new BigDecimal("0.6")).setScale(0, RoundingMode.DOWN);
			return new TaskResult(outcome, reached, SampleTasks.whyUndone(chapter.plot.seed() + place), goesOn);
		}

		@Override
		void complete(Instant at) {
			chapter.report()
				.write(new ReportContent(SampleTasks.ASSESSMENT, SampleTasks.PROPOSALS, results()), author(), at);
		}

		@Override
		void improve(List<? extends PinnedReason> reasons, Instant at) {
			List<ReportContent.Line> lines = new ArrayList<>();
			for (PinnedReason reason : reasons) {
				if (reason.getPlaceId() != null) {
					TaskResult result = chapter.report().resultOf(reason.getPlaceId());
					lines.add(new ReportContent.Line(reason.getPlaceId(),
							new TaskResult(result.outcome(),
									Objects.requireNonNull(result.reached()).add(BigDecimal.ONE), result.reason(),
									result.carryOver())));
				}
			}
			String assessment = chapter.report().assessment();
			boolean onTheWhole = reasons.stream().anyMatch(reason -> reason.getPlaceId() == null)
					&& !assessment.endsWith(SampleTasks.ASSESSMENT_IMPROVED);
			chapter.report()
				.write(new ReportContent(onTheWhole ? assessment + SampleTasks.ASSESSMENT_IMPROVED : assessment,
						chapter.report().proposals(), lines), author(), at);
		}

		@Override
		List<Pin> reasons(boolean askedAgain) {
			return pinned(true, askedAgain, chapter);
		}

	}

}
