package vn.tuyengiao.portal.platform.web.list;

import java.util.List;

/**
 * A cell in the row of a list.
 *
 * @param head whether it heads the row
 * @param css its classes; null for none
 * @param label what a narrow screen shows before it, where the head of the column is
 * gone; null for nothing
 */
public record RowCell(boolean head, String css, String label, List<? extends CellPart> said) {

	/** The cell that says what the row is about. */
	public static RowCell head(String text) {
		return new RowCell(true, null, null, List.of(new RowMark(null, text)));
	}

	public static RowCell of(CellPart said) {
		return new RowCell(false, null, null, List.of(said));
	}

	/** What can be done with the row, under the classes given. */
	public static RowCell steps(String css, List<? extends CellPart> steps) {
		return new RowCell(false, css, null, steps);
	}

	/** A day or a number; an empty cell, without a label, if it is null. */
	public static RowCell of(String css, String label, String text) {
		return text == null ? new RowCell(false, css, null, List.of())
				: new RowCell(false, css, label, List.of(new RowMark(null, text)));
	}

}
