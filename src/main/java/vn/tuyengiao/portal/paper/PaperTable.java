package vn.tuyengiao.portal.paper;

import java.util.List;

/**
 * A table of a document.
 *
 * @param caption what it shows, for who cannot see it
 * @param rows a cell for each column
 */
public record PaperTable(String caption, List<PaperColumn> columns, List<List<String>> rows) {

	/**
	 * A column.
	 *
	 * @param weight how wide it is beside the others
	 * @param centred for numbers and days
	 */
	public record PaperColumn(String title, int weight, boolean centred) {

		public static PaperColumn of(String title, int weight) {
			return new PaperColumn(title, weight, false);
		}

		public static PaperColumn centred(String title, int weight) {
			return new PaperColumn(title, weight, true);
		}

	}

}
