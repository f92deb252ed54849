package vn.tuyengiao.portal.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import vn.tuyengiao.portal.plan.OwedItem;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.reporting.domain.DashboardService.Below;
import vn.tuyengiao.portal.reporting.domain.DashboardService.Dashboard;
import vn.tuyengiao.portal.reporting.domain.DashboardService.Own;
import vn.tuyengiao.portal.reporting.domain.Installation;

/** The start page, ready to be shown; parts that do not concern the reader are null. */
public record DashboardPage(OwnPart own, BelowPart below, Installation installation) {

	static DashboardPage of(Dashboard dashboard) {
		return new DashboardPage(dashboard.own() == null ? null : OwnPart.of(dashboard.own(), dashboard.today()),
				dashboard.below() == null ? null : BelowPart.of(dashboard.below(), dashboard.today()),
				dashboard.installation());
	}

	/** Nothing to show: a user without any role in force. */
	public boolean isEmpty() {
		return own == null && below == null && installation == null;
	}

	public record OwnPart(List<Item> owed, List<Item> sent, List<Item> past) {

		private static OwnPart of(Own own, LocalDate today) {
			return new OwnPart(items(own.owed(), today), items(own.sent(), today), items(own.past(), today));
		}

		public boolean isNew() {
			return owed.isEmpty() && sent.isEmpty() && past.isEmpty();
		}

	}

	public record BelowPart(List<Row> rows, List<Item> queue, List<Item> silent, boolean reviews) {

		private static BelowPart of(Below below, LocalDate today) {
			return new BelowPart(
					below.figures().stream().filter(figures -> concerns(figures, today)).map(Row::of).toList(),
					items(below.queue(), today), items(below.silent(), today), below.reviews());
		}

		/** What nobody has sent and is due in months only clutters the page. */
		private static boolean concerns(StandingFigures figures, LocalDate today) {
			return figures.count(Standing.NOT_DUE) < figures.total() || figures.waiting() > 0
					|| figures.dueOn().isBefore(today.plusDays(45));
		}

	}

	private static List<Item> items(List<OwedItem> items, LocalDate today) {
		return items.stream().map(item -> new Item(item, item.daysLeft(today), item.daysWaiting(today))).toList();
	}

	/** One plan or report, with the step that its unit takes next. */
	public record Item(OwedItem owed, long daysLeft, long daysWaiting) {

		public PeriodRef period() {
			return owed.period();
		}

		public boolean isLate() {
			return daysLeft < 0;
		}

		public long daysLate() {
			return -daysLeft;
		}

		public boolean isSoon() {
			return daysLeft >= 0 && daysLeft <= 7;
		}

		/** Opening is a form of its own; everything else is a link. */
		public boolean isToOpen() {
			return owed.status() == SubmissionStatus.NONE;
		}

		/** Message key of the one button. */
		public String action() {
			return "dashboard.do." + owed.subject() + "." + owed.status();
		}

		/** Where the one button leads, or posts to. */
		public String target() {
			boolean report = owed.subject() == Subject.REPORT;
			if (isToOpen()) {
				return report ? "/plans/" + owed.planId() + "/report" : "/plans";
			}
			return "/plans/" + owed.planId() + (report ? "/report/edit" : "/edit");
		}

		/** Where it is read; the list, if nothing is begun. */
		public String page() {
			if (owed.planId() == null || owed.subject() == Subject.REPORT && owed.status() == SubmissionStatus.NONE) {
				return "/plans?period=" + owed.period().id() + "&subject=" + owed.subject() + "&unit=" + owed.unitId();
			}
			return "/plans/" + owed.planId() + (owed.subject() == Subject.REPORT ? "/report" : "");
		}

		public String review() {
			return "/plans/" + owed.planId() + "/review/" + owed.subject().name().toLowerCase(Locale.ROOT);
		}

		public UUID unitId() {
			return owed.unitId();
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
			java.util.ArrayList<Bar> bars = new java.util.ArrayList<>();
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
