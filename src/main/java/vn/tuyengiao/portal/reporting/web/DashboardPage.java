package vn.tuyengiao.portal.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.ObligationLine;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.PlanOverview.OwnPlans;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.owed.OwedBucket;
import vn.tuyengiao.portal.platform.owed.OwedGroup;
import vn.tuyengiao.portal.platform.owed.OwedQueries.Silence;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.SilentUnit;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.reporting.domain.DashboardService.Below;
import vn.tuyengiao.portal.reporting.domain.DashboardService.Dashboard;
import vn.tuyengiao.portal.reporting.domain.Installation;
import vn.tuyengiao.portal.reporting.domain.WaitingService.Waiting;

/** The start page, ready to be shown: the parts that concern the reader. */
public record DashboardPage(@Nullable WaitingPart waiting, @Nullable OwnPart own, @Nullable BelowPart below,
		@Nullable Installation installation) {

	static DashboardPage of(Dashboard dashboard, OwedWords words) {
		LocalDate today = dashboard.today();
		Waiting waiting = dashboard.waiting();
		OwnPlans own = dashboard.own();
		Below below = dashboard.below();
		return new DashboardPage(waiting == null || isIdle(dashboard) ? null : WaitingPart.of(waiting, words),
				own == null ? null : OwnPart.of(own, today), below == null ? null : BelowPart.of(below, today, words),
				dashboard.installation());
	}

	/** An administrator has the figures of his installation to look at. */
	private static boolean isIdle(Dashboard dashboard) {
		return dashboard.own() == null && dashboard.below() == null && dashboard.installation() != null
				&& dashboard.waiting() != null
				&& dashboard.waiting().groups().values().stream().allMatch(group -> group.total() == 0);
	}

	/** Nothing to show: a user without any role in force. */
	public boolean isEmpty() {
		return waiting == null && installation == null;
	}

	/**
	 * What waits for the reader, the most urgent group first; only those that hold
	 * something.
	 *
	 * @param only whether he just reads what waits for others
	 * @param inTime whether there are due dates and none has passed
	 * @param total of all groups
	 */
	public record WaitingPart(List<Group> groups, boolean only, boolean inTime, int total) {

		private static WaitingPart of(Waiting waiting, OwedWords words) {
			List<OwedRow> all = waiting.groups().values().stream().flatMap(group -> group.rows().stream()).toList();
			boolean oneUnit = all.stream().map(OwedRow::unitId).distinct().count() <= 1;
			List<Group> groups = waiting.groups()
				.values()
				.stream()
				.filter(group -> group.total() > 0)
				.map(group -> Group.of(group, waiting, words, oneUnit))
				.toList();
			Set<OwedBucket> filled = waiting.groups()
				.values()
				.stream()
				.filter(group -> group.total() > 0)
				.map(OwedGroup::bucket)
				.collect(Collectors.toSet());
			boolean dated = filled.stream().anyMatch(bucket -> bucket != OwedBucket.UNDATED);
			return new WaitingPart(groups, !waiting.people().acts(), dated && !filled.contains(OwedBucket.OVERDUE),
					waiting.groups().values().stream().mapToInt(OwedGroup::total).sum());
		}

		public boolean isEmpty() {
			return groups.isEmpty();
		}

	}

	/**
	 * @param more how many stand on the list only; at least so many if not {@code exact}
	 */
	public record Group(String name, List<OwedLine> lines, int total, boolean exact, int more, String list) {

		private static Group of(OwedGroup group, Waiting waiting, OwedWords words, boolean oneUnit) {
			return new Group(group.bucket().name(),
					group.rows().stream().map(row -> words.line(row, waiting.people(), isNamed(row, oneUnit))).toList(),
					group.total(), group.exact(), group.more(), "/owed?bucket=" + group.bucket());
		}

	}

	/** The unit of what the office does itself is the office; others are told apart. */
	static boolean isNamed(OwedRow row, boolean oneUnit) {
		return Permission.REVIEW.name().equals(row.kind().needs())
				|| Permission.EDIT.name().equals(row.kind().needs()) && !oneUnit;
	}

	/** What the reader's own units sent, and how they stood before. */
	public record OwnPart(List<Line> sent, List<Line> past) {

		private static OwnPart of(OwnPlans own, LocalDate today) {
			return new OwnPart(own.sent().stream().map(line -> Line.of(line, today)).toList(),
					own.past().stream().map(line -> Line.of(line, today)).toList());
		}

		public boolean isEmpty() {
			return sent.isEmpty() && past.isEmpty();
		}

	}

	/** {@code href}: where it is read; the list, if nothing was begun. */
	public record Line(ObligationLine about, long daysWaiting, String href) {

		private static Line of(ObligationLine line, LocalDate today) {
			boolean report = line.subject() == Subject.REPORT;
			boolean begun = line.planId() != null && line.status() != SubmissionStatus.NONE;
			return new Line(line, line.daysWaiting(today), begun ? "/plans/" + line.planId() + (report ? "/report" : "")
					: "/plans?period=" + line.period().id() + "&subject=" + line.subject() + "&unit=" + line.unitId());
		}

		public PeriodRef period() {
			return about.period();
		}

	}

	/**
	 * @param units how many are silent in all
	 */
	public record BelowPart(List<Row> rows, List<Silent> silent, int units) {

		private static BelowPart of(Below below, LocalDate today, OwedWords words) {
			Silence silence = below.silence();
			return new BelowPart(
					below.figures().stream().filter(figures -> concerns(figures, today)).map(Row::of).toList(),
					silence.first().stream().map(unit -> Silent.of(unit, today, words)).toList(), silence.units());
		}

		/** What nobody has sent and is due in months only clutters the page. */
		private static boolean concerns(StandingFigures figures, LocalDate today) {
			return figures.count(Standing.NOT_DUE) < figures.total() || figures.waiting() > 0
					|| figures.dueOn().isBefore(today.plusDays(45));
		}

	}

	/**
	 * A unit that is late and has sent nothing.
	 *
	 * @param title the unit and what is overdue longest
	 * @param more how much else is overdue
	 * @param list all of it
	 */
	public record Silent(UUID unitId, String title, int more, long daysLate, String list) {

		private static Silent of(SilentUnit unit, LocalDate today, OwedWords words) {
			OwedRow first = unit.first();
			return new Silent(first.unitId(), first.unitName() + ": " + words.say(first.source().title(first)),
					unit.items() - 1, today.toEpochDay() - Objects.requireNonNull(first.dueOn()).toEpochDay(),
					"/owed?of=units&bucket=OVERDUE&silent=true&unit=" + first.unitId());
		}

	}

	/**
	 * One period's plans or reports: figures with the lists behind them, and their bar.
	 */
	public record Row(StandingFigures figures, List<Cell> cells, Cell waiting, List<Bar> bars) {

		private static final List<Standing> COLUMNS = List.of(Standing.ON_TIME, Standing.EXTENDED, Standing.LATE,
				Standing.RETURNED, Standing.AFTER_RETURN, Standing.SILENT, Standing.NOT_DUE);

		private static Row of(StandingFigures figures) {
			String list = "/plans?period=" + figures.period().id() + "&subject=" + figures.subject();
			List<Cell> cells = COLUMNS.stream()
				.map(standing -> new Cell(standing.name(), figures.count(standing), list + "&standing=" + standing))
				.toList();
			return new Row(figures, cells, new Cell("SUBMITTED", figures.waiting(), list + "&status=SUBMITTED"),
					Bar.of(cells, figures.total()));
		}

		public PeriodRef period() {
			return figures.period();
		}

		public String list() {
			return "/plans?period=" + figures.period().id() + "&subject=" + figures.subject();
		}

	}

	public record Cell(String name, long count, String list) {
	}

	/** A piece of the bar, in thousandths of its length. */
	public record Bar(String name, long from, long length) {

		private static final long WHOLE = 1000;

		private static List<Bar> of(List<Cell> cells, long total) {
			List<Bar> bars = new ArrayList<>();
			long before = 0;
			for (Cell cell : cells) {
				long from = before * WHOLE / Math.max(1, total);
				before += cell.count();
				if (cell.count() > 0) {
					bars.add(new Bar(cell.name(), from, before * WHOLE / total - from));
				}
			}
			return List.copyOf(bars);
		}

	}

}
