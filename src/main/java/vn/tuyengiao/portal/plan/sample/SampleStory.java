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
import java.util.List;
import java.util.UUID;

import lombok.Getter;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineExtension;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanLine;
import vn.tuyengiao.portal.plan.domain.report.Report;
import vn.tuyengiao.portal.plan.domain.report.ReportContent;
import vn.tuyengiao.portal.plan.domain.report.ReportLine;
import vn.tuyengiao.portal.plan.domain.round.Author;
import vn.tuyengiao.portal.plan.domain.round.ReturnReason;
import vn.tuyengiao.portal.plan.domain.round.ReviewRound;
import vn.tuyengiao.portal.plan.domain.round.Submission;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * One commune's plans and reports, told by the aggregates themselves in the order of the
 * days, up to yesterday: what the rules refuse, no sample can hold.
 */
@Getter
class SampleStory {

	private final SampleCast cast;

	private final LocalDate today;

	private final List<Plan> plans = new ArrayList<>();

	private final List<Report> reports = new ArrayList<>();

	private final List<ReviewRound> rounds = new ArrayList<>();

	private final List<DeadlineExtension> extensions = new ArrayList<>();

	SampleStory(SampleCast cast, LocalDate today) {
		this.cast = cast;
		this.today = today;
	}

	/**
	 * Tells one period.
	 * @param before the story of the period before, whose undone tasks come over; or null
	 */
	Chapter tell(PeriodView period, Obligation planDue, Obligation reportDue, Plot plot, Chapter before) {
		Chapter chapter = new Chapter(period, plot);
		chapter.play(new PlanPart(chapter, before), planDue, plot.plan(), plot.planAnchor());
		if (chapter.plan != null && chapter.plan.getStatus() == SubmissionStatus.ACCEPTED) {
			chapter.play(new ReportPart(chapter), reportDue, plot.report(), plot.reportAnchor());
		}
		return chapter;
	}

	/**
	 * What becomes of a period. Anchors: the day from which the steps count; null for the
	 * due date, whose steps fall on working days.
	 *
	 * @param seed varies the texts and figures
	 * @param tasks how many new tasks
	 * @param undone places of the tasks that are not done to the end and go on
	 * @param dropped the place of an undone task that does not go on; -1 for none
	 * @param onBehalf entered by the district
	 */
	record Plot(int seed, int tasks, List<Integer> undone, int dropped, boolean onBehalf, SampleCourse plan,
			LocalDate planAnchor, SampleCourse report, LocalDate reportAnchor) {
	}

	/** One period of the story. */
	final class Chapter {

		private final PeriodView period;

		private final Plot plot;

		private Plan plan;

		private Report report;

		private Instant last = Instant.EPOCH;

		private Chapter(PeriodView period, Plot plot) {
			this.period = period;
			this.plot = plot;
		}

		private void play(Part part, Obligation obligation, SampleCourse course, LocalDate anchor) {
			List<ReviewRound> told = new ArrayList<>();
			for (SampleCourse.Step step : course.steps()) {
				LocalDate day = anchor == null ? workingDayFrom(step.on(obligation.getDueOn())) : step.on(anchor);
				if (!day.isBefore(today)) {
					break;
				}
				play(part, obligation, step, day, anchor, told);
			}
			rounds.addAll(told);
		}

		private void play(Part part, Obligation obligation, SampleCourse.Step step, LocalDate day, LocalDate anchor,
				List<ReviewRound> told) {
			Instant at = moment(day, step.kind());
			switch (step.kind()) {
				case BEGIN -> {
					obligation.begin(day);
					part.begin(at);
				}
				case EXTEND -> {
					LocalDate until = (anchor == null ? obligation.getDueOn() : anchor).plusDays(step.until());
					obligation.extend(until, day);
					extensions.add(new DeadlineExtension(Ids.next(), obligation.getId(), until,
							SampleTasks.whyMoreTime(plot.seed()), cast.leader(), at));
				}
				case SUBMIT -> submit(part, obligation, day, at, told);
				case RETURN -> {
					List<ReturnReason> reasons = judged(told, at, true);
					reasons.addAll(part.reasons(reasons.size()));
					UUID reviewer = reviewer(part);
					part.submission().returnForCorrection(reviewer);
					obligation.returnForCorrection(day);
					told.get(told.size() - 1).returnFor(reasons, reviewer, at);
				}
				case ACCEPT -> {
					judged(told, at, false);
					part.submission().accept(reviewer(part));
					obligation.accept(day);
					told.get(told.size() - 1).accept(reviewer(part), at);
				}
			}
		}

		private void submit(Part part, Obligation obligation, LocalDate day, Instant at, List<ReviewRound> told) {
			UUID sender = cast.sender(plot.seed());
			if (told.isEmpty()) {
				part.complete(at);
			}
			else {
				List<ReturnReason> reasons = told.get(told.size() - 1).getReasons();
				reasons.forEach(reason -> reason.answer(SampleTasks.answer(plot.seed() + reason.getPosition())));
				part.improve(reasons, at);
			}
			part.submission().submit(new Author(sender, false), at);
			obligation.submit(day);
			told.add(new ReviewRound(Ids.next(), plan.getId(), part.submission().subject(), told.size() + 1, sender, at,
					told.isEmpty() ? "" : "Đã sửa và trả lời từng ý kiến.", part.submission().snapshot()));
		}

		/**
		 * Gives the verdicts on the last return. Those not met, if any shall remain: the
		 * first one, asked again.
		 */
		private List<ReturnReason> judged(List<ReviewRound> told, Instant at, boolean someRemain) {
			List<ReturnReason> again = new ArrayList<>();
			if (told.size() > 1) {
				for (ReturnReason reason : told.get(told.size() - 2).getReasons()) {
					boolean met = !someRemain || reason.getPosition() > 0;
					reason.judge(met, cast.reviewer(plot.seed()), at);
					if (!met) {
						again.add(new ReturnReason(again.size(), reason.getLineId(), reason.getText()));
					}
				}
			}
			return again;
		}

		private UUID reviewer(Part part) {
			UUID reviewer = cast.reviewer(plot.seed());
			return part.submission().writers().contains(reviewer) ? cast.firstOfficer() : reviewer;
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

	private static LocalDate workingDayFrom(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.with(DayOfWeek.MONDAY).plusWeeks(1);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	/** What differs between plan and report. */
	private interface Part {

		Submission submission();

		void begin(Instant at);

		/** Writes what is still missing. */
		void complete(Instant at);

		/** Changes what the reasons are pinned to. */
		void improve(List<ReturnReason> reasons, Instant at);

		/** New reasons for a return, numbered from {@code position}. */
		List<ReturnReason> reasons(int position);

	}

	private final class PlanPart implements Part {

		private final Chapter chapter;

		private final Chapter before;

		private PlanContent whole;

		private PlanPart(Chapter chapter, Chapter before) {
			this.chapter = chapter;
			this.before = before;
		}

		@Override
		public Plan submission() {
			return chapter.plan;
		}

		private Author author() {
			return chapter.plot.onBehalf() ? new Author(cast.secondOfficer(), true)
					: new Author(cast.secretary(), false);
		}

		@Override
		public void begin(Instant at) {
			Plan plan = new Plan(cast.unitId(), chapter.period.id(), author(), at);
			undoneBefore(at).forEach(undone -> plan.carryOver(undone, author(), at));
			chapter.plan = plan;
			plans.add(plan);
			whole = whole(plan);
			plan.write(half(plan), author(), at);
		}

		private List<PlanLine> undoneBefore(Instant at) {
			if (before == null || before.report == null || !before.report.getCreatedAt().isBefore(at)) {
				return List.of();
			}
			return before.plan.getLines()
				.stream()
				.filter(line -> before.report.lineOn(line.getId()).carriesOver())
				.toList();
		}

		private PlanContent whole(Plan plan) {
			boolean year = chapter.period.kind() == PeriodKind.YEAR;
			List<PlanContent.Line> lines = new ArrayList<>();
			plan.getLines().forEach(line -> lines.add(dated(line)));
			List<SampleTasks.Task> tasks = SampleTasks.pick(year, chapter.plot.seed(), chapter.plot.tasks());
			for (SampleTasks.Task task : tasks) {
				if (lines.stream().noneMatch(line -> line.task().equals(task.what()))) {
					lines.add(line(task, lines.size()));
				}
			}
			return new PlanContent(year ? SampleTasks.GOALS_OF_A_YEAR : SampleTasks.GOALS_OF_A_QUARTER, lines);
		}

		private PlanContent.Line dated(PlanLine line) {
			return new PlanContent.Line(line.getId(), line.getTask(), line.getField(), day(0), day(60),
					line.getLeadPersonId(), line.getLeadText(), line.getCoordinating(), line.getExpectedResult(),
					line.getIndicator(), line.getTarget(), line.getDirectiveRef());
		}

		private PlanContent.Line line(SampleTasks.Task task, int place) {
			int vary = Math.floorMod(chapter.plot.seed() + place, 4);
			BigDecimal target = task.indicator().isEmpty() ? null
					: BigDecimal.valueOf(task.indicator().startsWith("%") && task.target() > 80 ? task.target() - vary
							: task.target() + vary);
			boolean byMember = place % 2 == 0 && !cast.board().isEmpty();
			return new PlanContent.Line(Ids.next(), task.what(), task.field(), day(task.from()), day(task.to()),
					byMember ? cast.board().get((place / 2) % cast.board().size()) : null, byMember ? "" : task.lead(),
					task.coordinating(), task.result(), task.indicator(), target, task.directive());
		}

		/** That many hundredths into the period. */
		private LocalDate day(int hundredths) {
			long length = ChronoUnit.DAYS.between(chapter.period.startsOn(), chapter.period.endsOn());
			return chapter.period.startsOn().plusDays(length * hundredths / 100);
		}

		/** A draft: what came over, half of the new tasks, and one just begun. */
		private PlanContent half(Plan plan) {
			int carried = plan.getLines().size();
			int written = carried + (whole.lines().size() - carried + 1) / 2;
			List<PlanContent.Line> lines = new ArrayList<>();
			for (int i = 0; i <= written && i < whole.lines().size(); i++) {
				PlanContent.Line line = whole.lines().get(i);
				boolean bare = i == written;
				lines.add(i >= carried && !bare ? line : new PlanContent.Line(line.id(), line.task(), line.field(),
						null, null, bare ? null : line.leadPersonId(), bare ? "" : line.leadText(),
						bare ? "" : line.coordinating(), bare ? "" : line.expectedResult(),
						bare ? "" : line.indicator(), bare ? null : line.target(), bare ? "" : line.directiveRef()));
			}
			return new PlanContent(whole.goals(), lines);
		}

		@Override
		public void complete(Instant at) {
			submission().write(whole, author(), at);
		}

		@Override
		public void improve(List<ReturnReason> reasons, Instant at) {
			boolean onTheWhole = reasons.stream().anyMatch(reason -> reason.getLineId() == null);
			List<PlanContent.Line> lines = whole.lines()
				.stream()
				.map(line -> reasons.stream().anyMatch(reason -> line.id().equals(reason.getLineId())) ? raised(line)
						: line)
				.toList();
			whole = new PlanContent(onTheWhole && !whole.goals().endsWith(SampleTasks.GOALS_IMPROVED)
					? whole.goals() + SampleTasks.GOALS_IMPROVED : whole.goals(), lines);
			submission().write(whole, new Author(cast.secretary(), false), at);
		}

		private PlanContent.Line raised(PlanContent.Line line) {
			BigDecimal target = line.target() == null ? null
					: line.indicator().startsWith("%")
							? line.target().add(BigDecimal.valueOf(2)).min(BigDecimal.valueOf(100))
							: line.target().add(BigDecimal.ONE);
			return new PlanContent.Line(line.id(), line.task(), line.field(), line.startsOn(),
					line.endsOn().minusDays(2), line.leadPersonId(), line.leadText(), line.coordinating(),
					line.expectedResult(), line.indicator(), target, line.directiveRef());
		}

		@Override
		public List<ReturnReason> reasons(int position) {
			return pinned(false, position, chapter.plot.seed(), submission().getLines());
		}

	}

	/** One reason on the whole, if none is asked again, and one or two on lines. */
	private static List<ReturnReason> pinned(boolean report, int position, int seed, List<PlanLine> lines) {
		List<ReturnReason> reasons = new ArrayList<>();
		if (position == 0) {
			reasons.add(new ReturnReason(0, null, SampleTasks.reasonOnTheWhole(report, seed)));
		}
		List<PlanLine> measured = lines.stream().filter(line -> line.getTarget() != null).toList();
		for (int i = 0; i < 1 + Math.floorMod(seed, 2); i++) {
			PlanLine line = measured.get(Math.floorMod(seed + i * 2, measured.size()));
			reasons.add(new ReturnReason(position + reasons.size(), line.getId(),
					SampleTasks.reasonOnALine(report, seed + i)));
		}
		return reasons;
	}

	private final class ReportPart implements Part {

		private final Chapter chapter;

		private ReportPart(Chapter chapter) {
			this.chapter = chapter;
		}

		@Override
		public Report submission() {
			return chapter.report;
		}

		private Author author() {
			return new Author(cast.secretary(), false);
		}

		/** A draft: the first results, and what is known not to be finished. */
		@Override
		public void begin(Instant at) {
			chapter.report = new Report(chapter.plan, author(), at);
			reports.add(chapter.report);
			int known = Math.min(4, chapter.plan.getLines().size());
			List<ReportContent.Line> lines = new ArrayList<>();
			for (int i = 0; i < chapter.plan.getLines().size(); i++) {
				if (i < known || chapter.plot.undone().contains(i)) {
					lines.add(result(i));
				}
			}
			chapter.report.write(new ReportContent("", "", lines), author(), at);
		}

		private ReportContent.Line result(int place) {
			PlanLine line = chapter.plan.getLines().get(place);
			boolean goesOn = chapter.plot.undone().contains(place);
			if (!goesOn && place != chapter.plot.dropped()) {
				return new ReportContent.Line(line.getId(), Outcome.DONE, line.getTarget(), "", null);
			}
			Outcome outcome = line.getCarriedCount() > 0 || !goesOn ? Outcome.NOT_DONE : Outcome.PARTLY;
			BigDecimal reached = line.getTarget() == null ? null : outcome == Outcome.NOT_DONE ? BigDecimal.ZERO
					: line.getTarget().multiply(new BigDecimal("0.6")).setScale(0, RoundingMode.DOWN);
			return new ReportContent.Line(line.getId(), outcome, reached,
					SampleTasks.whyUndone(chapter.plot.seed() + place), goesOn);
		}

		@Override
		public void complete(Instant at) {
			List<ReportContent.Line> lines = new ArrayList<>();
			for (int i = 0; i < chapter.plan.getLines().size(); i++) {
				lines.add(result(i));
			}
			chapter.report.write(new ReportContent(SampleTasks.ASSESSMENT, SampleTasks.PROPOSALS, lines), author(), at);
		}

		@Override
		public void improve(List<ReturnReason> reasons, Instant at) {
			List<ReportContent.Line> lines = new ArrayList<>();
			for (ReturnReason reason : reasons) {
				if (reason.getLineId() != null) {
					ReportLine line = chapter.report.lineOn(reason.getLineId());
					lines.add(new ReportContent.Line(reason.getLineId(), line.getOutcome(),
							line.getReached().add(BigDecimal.ONE), line.getReason(), line.getCarryOver()));
				}
			}
			String assessment = chapter.report.getAssessment();
			boolean onTheWhole = reasons.stream().anyMatch(reason -> reason.getLineId() == null)
					&& !assessment.endsWith(SampleTasks.ASSESSMENT_IMPROVED);
			chapter.report
				.write(new ReportContent(onTheWhole ? assessment + SampleTasks.ASSESSMENT_IMPROVED : assessment,
						chapter.report.getProposals(), lines), author(), at);
		}

		@Override
		public List<ReturnReason> reasons(int position) {
			return pinned(true, position, chapter.plot.seed(), chapter.plan.getLines());
		}

	}

}
