package vn.tuyengiao.portal.directive.web.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumn;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumns;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.UnitLine;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * The matrix ready to be shown: every string is made here once, so that the template only
 * places them.
 *
 * @param totals a line over all units; none while there is a single one, as it would
 * repeat it
 * @param wide whether there are more columns than a sheet of A3 holds side by side with
 * upright text
 */
public record DirectiveMatrixSheet(List<SheetHead> heads, List<SheetRow> totals, List<SheetRow> rows, boolean wide,
		int firstColumn, int columns, int columnPage) {

	private static final int UPRIGHT = 16;

	static DirectiveMatrixSheet of(DirectiveColumns columns, Page<UnitLine> lines, DirectiveMatrixWords.CellWords words,
			String contextPath, @Nullable UUID stepId, Map<UUID, String> reminded) {
		String root = contextPath + "/directives/";
		Map<UUID, Integer> places = new HashMap<>();
		List<SheetHead> heads = new ArrayList<>();
		for (DirectiveColumn column : columns.shown()) {
			places.put(column.directiveId(), heads.size());
			heads.add(head(column, words, root, stepId));
		}
		List<SheetRow> totals = lines.getTotalElements() > 1
				? List.of(new SheetRow(null, words.say("directive.matrix.totals"), "", null,
						heads.stream().map(head -> new SheetCell(null, null, head.said(), null, "")).toList()))
				: List.of();
		return new DirectiveMatrixSheet(heads, totals,
				lines.stream().map(line -> row(line, places, heads, words, root, reminded.get(line.unitId()))).toList(),
				heads.size() > UPRIGHT, columns.page() * columns.size() + 1, columns.total(), columns.page());
	}

	public int lastColumn() {
		return firstColumn + heads.size() - 1;
	}

	public boolean hasMoreColumns() {
		return lastColumn() < columns;
	}

	/** Something can be asked for. */
	public boolean isLate() {
		return rows.stream().anyMatch(SheetRow::isLate);
	}

	/** For the legend. */
	public List<DutyState> states() {
		return Arrays.asList(DutyState.values());
	}

	/** For the legend: statements bear their own name. */
	public List<StepEvidence> steps() {
		return Arrays.stream(StepEvidence.values()).filter(step -> step != StepEvidence.STATEMENT).toList();
	}

	private static SheetHead head(DirectiveColumn column, DirectiveMatrixWords.CellWords words, String root,
			@Nullable UUID stepId) {
		Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
		counts.put(DutyState.DONE, column.done());
		counts.put(DutyState.OPEN, column.open());
		counts.put(DutyState.LATE, column.late());
		String list = root + column.directiveId() + "/receipts?state=";
		String narrowed = stepId == null ? "" : "&missing=" + stepId;
		List<SheetFigure> figures = counts.entrySet()
			.stream()
			.filter(entry -> entry.getValue() > 0)
			.map(entry -> new SheetFigure(entry.getKey().name(), words.count(entry.getKey(), entry.getValue()),
					list + state(entry.getKey()) + narrowed))
			.toList();
		return new SheetHead(root + column.directiveId(), column.reference(), Days.day(column.issuedOn()),
				column.subject(), figures);
	}

	/** In the list of receipts what is open may be late as well. */
	private static ReceiptFilter.ReceiptState state(DutyState state) {
		return switch (state) {
			case DONE -> ReceiptFilter.ReceiptState.DONE;
			case OPEN -> ReceiptFilter.ReceiptState.DUE;
			case LATE -> ReceiptFilter.ReceiptState.LATE;
		};
	}

	private static SheetRow row(UnitLine line, Map<UUID, Integer> places, List<SheetHead> heads,
			DirectiveMatrixWords.CellWords words, String root, @Nullable String reminded) {
		@Nullable SheetCell[] cells = new SheetCell[places.size()];
		String end = "/units/" + line.unitId();
		int[] counts = new int[DutyState.values().length];
		int days = 0;
		for (DirectiveMatrix.DutyCell cell : line.cells()) {
			counts[cell.state().ordinal()]++;
			days += cell.state() == DutyState.LATE ? cell.daysLate() : 0;
			int place = Objects.requireNonNull(places.get(cell.directiveId()));
			cells[place] = new SheetCell(root + cell.directiveId() + end,
					cell.kind() == RecipientKind.TO_KNOW && cell.state() == DutyState.DONE ? "KNOW"
							: cell.state().name(),
					words.of(cell),
					cell.state() == DutyState.LATE ? new OwedPlace(line.unitId(), cell.directiveId()).text() : null,
					heads.get(place).reference());
		}
		return new SheetRow(
				line.unitId(), line.unitName(), words.total(counts[DutyState.DONE.ordinal()],
						counts[DutyState.OPEN.ordinal()], counts[DutyState.LATE.ordinal()], days),
				reminded, Arrays.asList(cells));
	}

	/** A directive above its column, with the counts of its units. */
	public record SheetHead(String href, String reference, String day, String subject, List<SheetFigure> figures) {

		String said() {
			return String.join("\n", figures.stream().map(SheetFigure::text).toList());
		}

	}

	public record SheetFigure(String mark, String text, String href) {
	}

	/**
	 * A unit.
	 *
	 * @param unitId none in the line over all units
	 * @param reminded when and by whom it was last reminded; none if it never was
	 * @param cells null where it did not receive the directive
	 */
	public record SheetRow(@Nullable UUID unitId, String unitName, String total, @Nullable String reminded,
			List<@Nullable SheetCell> cells) {

		public boolean isLate() {
			return cells.stream().anyMatch(cell -> cell != null && cell.pick() != null);
		}

	}

	/**
	 * @param mark DONE, OPEN, LATE, or KNOW where a unit had only to know it and nothing
	 * is owed
	 * @param pick what is picked to remind the unit of it; none while it is not late
	 * @param reference of the directive
	 */
	public record SheetCell(@Nullable String href, @Nullable String mark, String text, @Nullable String pick,
			String reference) {
	}

}
