package vn.tuyengiao.portal.platform.web;

import java.util.List;

/**
 * A cell in the row of a list.
 *
 * @param head whether it heads the row
 * @param css its classes; null for none
 * @param label what a narrow screen shows before it, where the head of the column is
 * gone; null for nothing
 */
public record Cell(boolean head, String css, String label, List<? extends Said> said) {

	/** The cell that says what the row is about. */
	public static Cell head(String text) {
		return new Cell(true, null, null, List.of(new Mark(null, text)));
	}

	public static Cell of(Said said) {
		return new Cell(false, null, null, List.of(said));
	}

	/** What can be done with the row, under the classes given. */
	public static Cell steps(String css, List<? extends Said> steps) {
		return new Cell(false, css, null, steps);
	}

	/** A day or a number; an empty cell, without a label, if it is null. */
	public static Cell of(String css, String label, String text) {
		return text == null ? new Cell(false, css, null, List.of())
				: new Cell(false, css, label, List.of(new Mark(null, text)));
	}

}
