package vn.tuyengiao.portal.plan.web.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationMatrixQueries;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationQueries;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * The matrix ready to be shown: two columns for each period, a line for each unit.
 * {@code totals} is empty while words narrow the lines, because no list counts the same.
 */
public record PlanMatrixPage(int year, List<PeriodRef> periods, List<Row> rows, List<Total> totals) {

	static PlanMatrixPage of(int year, List<PeriodView> views, Page<ObligationMatrixQueries.Line> lines,
			List<ObligationQueries.PeriodFigures> figures, @Nullable UUID unitId, Map<UUID, String> reminded) {
		List<PeriodRef> periods = views.stream()
			.map(view -> new PeriodRef(view.id(), view.kind(), view.year(), view.quarter()))
			.toList();
		return new PlanMatrixPage(year, periods,
				lines.getContent().stream().map(line -> row(line, periods, reminded.get(line.unitId()))).toList(),
				figures.isEmpty() ? List.of() : totals(periods, figures, unitId));
	}

	/** The year as text, so that no locale groups its digits. */
	public String yearText() {
		return Integer.toString(year);
	}

	/** Something can be asked for. */
	public boolean isAwaited() {
		return rows.stream().anyMatch(Row::isAwaited);
	}

	public List<Standing> standings() {
		return Arrays.asList(Standing.values());
	}

	private static Row row(ObligationMatrixQueries.Line line, List<PeriodRef> periods, @Nullable String reminded) {
		List<Cell> cells = new ArrayList<>();
		for (PeriodRef period : periods) {
			for (Subject subject : Subject.values()) {
				ObligationMatrixQueries.Cell found = line.cell(period.id(), subject);
				cells.add(found == null ? new Cell(period, subject, null, false, null, null)
						: new Cell(period, subject, found.standing(), found.status() == SubmissionStatus.SUBMITTED,
								href(line.unitId(), found),
								found.awaited() ? new OwedPlace(line.unitId(), found.id()).text() : null));
			}
		}
		return new Row(line.unitId(), line.unitName(), reminded, cells);
	}

	/** The plan or report; its line in the list while there is none. */
	private static String href(UUID unitId, ObligationMatrixQueries.Cell cell) {
		if (cell.status() == SubmissionStatus.NONE) {
			return "/plans?period=" + cell.periodId() + "&subject=" + cell.subject() + "&unit=" + unitId;
		}
		return "/plans/" + cell.planId() + (cell.subject() == Subject.REPORT ? "/report" : "");
	}

	private static List<Total> totals(List<PeriodRef> periods, List<ObligationQueries.PeriodFigures> figures,
			@Nullable UUID unitId) {
		List<Total> totals = new ArrayList<>();
		for (PeriodRef period : periods) {
			for (Subject subject : Subject.values()) {
				String list = "/plans?period=" + period.id() + "&subject=" + subject
						+ (unitId == null ? "" : "&unit=" + unitId) + "&standing=";
				totals.add(new Total(period, subject,
						figures.stream()
							.filter(entry -> entry.period().id().equals(period.id()) && entry.subject() == subject)
							.flatMap(entry -> Arrays.stream(Standing.values())
								.filter(standing -> entry.count(standing) > 0)
								.map(standing -> new Figure(standing, entry.count(standing), list + standing)))
							.toList()));
			}
		}
		return totals;
	}

	/**
	 * @param reminded when and by whom the unit was last reminded; none if it never was
	 */
	public record Row(UUID unitId, String unitName, @Nullable String reminded, List<Cell> cells) {

		public boolean isAwaited() {
			return cells.stream().anyMatch(cell -> cell.pick() != null);
		}

	}

	/**
	 * @param standing none where the unit owes nothing
	 * @param pick what is picked to remind the unit of it; none while there is no reason
	 */
	public record Cell(PeriodRef period, Subject subject, @Nullable Standing standing, boolean waiting,
			@Nullable String href, @Nullable String pick) {
	}

	public record Total(PeriodRef period, Subject subject, List<Figure> figures) {
	}

	public record Figure(Standing standing, long count, String href) {
	}

}
