package vn.tuyengiao.portal.directive.web.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Column;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Columns;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Line;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;

/**
 * The matrix ready to be shown: every string is made here once, so that the template only
 * places them.
 *
 * @param totals a line over all units; none while there is a single one, as it would
 * repeat it
 * @param wide whether there are more columns than a sheet of A3 holds side by side with
 * upright text
 */
public record DirectiveMatrixSheet(List<Head> heads, List<Row> totals, List<Row> rows, boolean wide, int firstColumn,
		int columns, int columnPage) {

	private static final int UPRIGHT = 16;

	static DirectiveMatrixSheet of(Columns columns, Page<Line> lines, DirectiveMatrixWords.Words words,
			String contextPath, UUID stepId) {
		String root = contextPath + "/directives/";
		Map<UUID, Integer> places = new HashMap<>();
		List<Head> heads = new ArrayList<>();
		for (Column column : columns.shown()) {
			places.put(column.directiveId(), heads.size());
			heads.add(head(column, words, root, stepId));
		}
		List<Row> totals = lines.getTotalElements() > 1 ? List.of(new Row(words.say("directive.matrix.totals"), "",
				heads.stream().map(head -> new Cell(null, null, head.said())).toList())) : List.of();
		return new DirectiveMatrixSheet(heads, totals,
				lines.stream().map(line -> row(line, places, words, root)).toList(), heads.size() > UPRIGHT,
				columns.page() * DirectiveMatrix.COLUMNS + 1, columns.total(), columns.page());
	}

	public int lastColumn() {
		return firstColumn + heads.size() - 1;
	}

	public boolean hasMoreColumns() {
		return lastColumn() < columns;
	}

	/** For the legend. */
	public List<DutyState> states() {
		return Arrays.asList(DutyState.values());
	}

	/** For the legend: statements bear their own name. */
	public List<StepEvidence> steps() {
		return Arrays.stream(StepEvidence.values()).filter(step -> step != StepEvidence.STATEMENT).toList();
	}

	private static Head head(Column column, DirectiveMatrixWords.Words words, String root, UUID stepId) {
		Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
		counts.put(DutyState.DONE, column.done());
		counts.put(DutyState.OPEN, column.open());
		counts.put(DutyState.LATE, column.late());
		String list = root + column.directiveId() + "/receipts?state=";
		String narrowed = stepId == null ? "" : "&missing=" + stepId;
		List<Figure> figures = counts.entrySet()
			.stream()
			.filter(entry -> entry.getValue() > 0)
			.map(entry -> new Figure(entry.getKey().name(), words.count(entry.getKey(), entry.getValue()),
					list + state(entry.getKey()) + narrowed))
			.toList();
		return new Head(root + column.directiveId(), column.reference(), DirectiveMatrixWords.day(column.issuedOn()),
				column.subject(), figures);
	}

	/** In the list of receipts what is open may be late as well. */
	private static ReceiptFilter.State state(DutyState state) {
		return switch (state) {
			case DONE -> ReceiptFilter.State.DONE;
			case OPEN -> ReceiptFilter.State.DUE;
			case LATE -> ReceiptFilter.State.LATE;
		};
	}

	private static Row row(Line line, Map<UUID, Integer> places, DirectiveMatrixWords.Words words, String root) {
		Cell[] cells = new Cell[places.size()];
		String end = "/units/" + line.unitId();
		int[] counts = new int[DutyState.values().length];
		int days = 0;
		for (DirectiveMatrix.Cell cell : line.cells()) {
			counts[cell.state().ordinal()]++;
			days += cell.state() == DutyState.LATE ? cell.daysLate() : 0;
			cells[places.get(cell.directiveId())] = new Cell(root + cell.directiveId() + end,
					cell.kind() == RecipientKind.TO_KNOW && cell.state() == DutyState.DONE ? "KNOW"
							: cell.state().name(),
					words.of(cell));
		}
		return new Row(line.unitName(), words.total(counts[DutyState.DONE.ordinal()], counts[DutyState.OPEN.ordinal()],
				counts[DutyState.LATE.ordinal()], days), Arrays.asList(cells));
	}

	/** A directive above its column, with the counts of its units. */
	public record Head(String href, String reference, String day, String subject, List<Figure> figures) {

		String said() {
			return String.join("\n", figures.stream().map(Figure::text).toList());
		}

	}

	public record Figure(String mark, String text, String href) {
	}

	/** A unit; {@code cells} has null where it did not receive the directive. */
	public record Row(String unitName, String total, List<Cell> cells) {
	}

	/**
	 * @param mark DONE, OPEN, LATE, or KNOW where a unit had only to know it and nothing
	 * is owed
	 */
	public record Cell(String href, String mark, String text) {
	}

}
