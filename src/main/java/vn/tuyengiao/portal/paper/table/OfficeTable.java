package vn.tuyengiao.portal.paper.table;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.MessageSourceResolvable;

/**
 * A table as an office has it in Excel or Word: rows of plain texts, blank rows too, so
 * that the first row of the list is row 1 of the sheet. Values only, never formulas.
 *
 * @param notes what was left out or filled in while it was read
 */
public record OfficeTable(List<List<String>> rows, List<MessageSourceResolvable> notes) {

	/** The text of a cell; empty beyond the edges. Both count from 0. */
	public String cell(int row, int column) {
		List<String> cells = row < rows.size() ? rows.get(row) : List.of();
		return column < cells.size() ? cells.get(column) : "";
	}

	/** How many columns the widest row has. */
	public int width() {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** As Excel puts it on the clipboard, to be pasted again. */
	public String text() {
		String text = rows.stream()
			.map(row -> row.stream().map(OfficeTable::quoted).collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\n"));
		// a field of HTML loses a line end at its beginning
		return text.startsWith("\n") ? "\t" + text : text;
	}

	private static String quoted(String cell) {
		boolean plain = cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0 && !cell.startsWith("\"");
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
