package vn.tuyengiao.portal.paper.domain.sheet;

import java.util.ArrayList;
import java.util.List;

import lombok.experimental.UtilityClass;

/**
 * What stands on the clipboard when somebody copied a table: cells between tabs, rows
 * between line ends. Excel puts cells with line ends or tabs into quotes; Word does not.
 */
@UtilityClass
class PastedText {

	/** More than a cell of Excel can hold. */
	private static final int LONGEST_QUOTE = 40_000;

	static List<List<String>> rows(String text) {
		String plain = text.replace("\r\n", "\n").replace('\r', '\n');
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < plain.length()) {
			int end = plain.charAt(at) == '"' ? quoted(plain, at) : -1;
			if (end > 0) {
				row.add(plain.substring(at + 1, end - 1).replace("\"\"", "\""));
			}
			else {
				end = at;
				while (end < plain.length() && plain.charAt(end) != '\t' && plain.charAt(end) != '\n') {
					end++;
				}
				row.add(plain.substring(at, end));
			}
			if (end < plain.length() && plain.charAt(end) == '\t') {
				at = end + 1;
				if (at == plain.length()) {
					row.add("");
				}
			}
			else {
				rows.add(row);
				row = new ArrayList<>();
				at = end + 1;
			}
			// a blank first cell
			while (at < plain.length() && plain.charAt(at) == '\t') {
				row.add("");
				at++;
				if (at == plain.length()) {
					row.add("");
				}
			}
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return joined(rows);
	}

	/**
	 * Where a cell in quotes ends; -1 if the quote is part of the words. Excel uses them
	 * only around what needs them.
	 */
	private static int quoted(String text, int start) {
		boolean needed = false;
		int limit = Math.min(text.length(), start + LONGEST_QUOTE);
		for (int i = start + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\t') {
				needed = true;
			}
			else if (c == '"') {
				char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
				if (next == '"') {
					needed = true;
					i++;
				}
				else {
					return needed && (next == '\t' || next == '\n') ? i + 1 : -1;
				}
			}
		}
		return -1;
	}

	/**
	 * Cells of Word that have several paragraphs break its rows: pieces are put together
	 * again where that makes rows of the same width of all of them, else all stays as it
	 * is.
	 */
	private static List<List<String>> joined(List<List<String>> rows) {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		int first = 0;
		while (first < rows.size() && rows.get(first).size() < width) {
			first++;
		}
		boolean whole = rows.stream().skip(first).allMatch(row -> row.size() == width || isBlank(row));
		if (width < 2 || whole) {
			return rows;
		}
		List<List<String>> joined = new ArrayList<>(rows.subList(0, first));
		List<String> open = new ArrayList<>();
		for (List<String> row : rows.subList(first, rows.size())) {
			boolean further = row.size() == 1 && open.isEmpty() && joined.size() > first;
			if (further) {
				append(joined.get(joined.size() - 1), row.get(0));
				continue;
			}
			if (open.isEmpty()) {
				open.addAll(row);
			}
			else {
				append(open, row.get(0));
				open.addAll(row.subList(1, row.size()));
			}
			if (open.size() > width) {
				return rows;
			}
			if (open.size() == width) {
				joined.add(open);
				open = new ArrayList<>();
			}
		}
		return open.isEmpty() ? joined : rows;
	}

	private static void append(List<String> cells, String more) {
		int last = cells.size() - 1;
		cells.set(last, cells.get(last) + "\n" + more);
	}

	private static boolean isBlank(List<String> row) {
		return row.stream().allMatch(String::isBlank);
	}

}
