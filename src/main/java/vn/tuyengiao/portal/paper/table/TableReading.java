package vn.tuyengiao.portal.paper.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A table read for a use: which column is which field, what each row says, and what is
 * wrong with it. The use adds what only it knows.
 */
public final class TableReading {

	/** Chosen for a column that is to be left out. */
	public static final String LEFT_OUT = "-";

	/** Titles and addresses that stand above the heads. */
	private static final int MOST_ABOVE = 20;

	private final OfficeTable table;

	private final List<TableColumn> columns;

	private final int headRow;

	private final List<Place> places = new ArrayList<>();

	private final List<Row> rows = new ArrayList<>();

	private TableReading(OfficeTable table, List<TableColumn> columns, Map<Integer, String> chosen) {
		this.table = table;
		this.columns = columns;
		this.headRow = headRow(table, columns);
		for (int i = 0; i < table.width(); i++) {
			String head = headRow < 0 ? "" : table.cell(headRow, i);
			places.add(place(i, head, chosen.get(i)));
		}
	}

	/**
	 * Reads all rows below the heads that say anything.
	 * @param chosen the keys of columns that a person gave to places, from 0;
	 * {@link #LEFT_OUT} for none
	 */
	public static TableReading of(OfficeTable table, List<TableColumn> columns, Map<Integer, String> chosen,
			LocalDate today, Locale locale) {
		TableReading reading = new TableReading(table, columns, chosen);
		List<Place> read = reading.places.stream()
			.filter(place -> place.column() != null && !place.isDouble())
			.toList();
		for (int i = reading.headRow + 1; i < table.rows().size(); i++) {
			Row row = new Row(i + 1);
			for (Place place : read) {
				String text = table.cell(i, place.index());
				row.cells.put(place.key(), place.given().read(text, today, locale));
			}
			if (row.cells.values().stream().anyMatch(cell -> !cell.text().isEmpty())) {
				reading.rows.add(row);
			}
		}
		return reading;
	}

	/** The row that has most heads, two at least; -1 if there is none. */
	private static int headRow(OfficeTable table, List<TableColumn> columns) {
		int best = -1;
		long most = 1;
		for (int i = 0; i < Math.min(MOST_ABOVE, table.rows().size()); i++) {
			List<String> heads = table.rows().get(i).stream().map(TableReading::plain).toList();
			long named = heads.stream()
				.filter(head -> columns.stream().anyMatch(column -> column.isNamed(head)))
				.count();
			// of heads in two rows the second says more: by it merged ones are read
			if (named > most || named == most && best >= 0 && i == best + 1) {
				best = i;
				most = named;
			}
		}
		return best;
	}

	/** What stands in brackets explains a head. */
	private static String plain(String head) {
		String plain = PlainLetters.of(head.replaceAll("\\([^)]*\\)", ""));
		return plain.isEmpty() ? PlainLetters.of(head) : plain;
	}

	private Place place(int index, String head, @Nullable String chosen) {
		String plain = plain(head);
		TableColumn column = null;
		for (TableColumn candidate : columns) {
			boolean asked = chosen == null || chosen.isEmpty() ? candidate.isNamed(plain)
					: candidate.key().equals(chosen);
			if (asked && column == null) {
				column = candidate;
			}
		}
		TableColumn found = column;
		boolean taken = found != null && places.stream().anyMatch(place -> found == place.column());
		return new Place(index, head, found, taken, LEFT_OUT.equals(chosen));
	}

	public OfficeTable table() {
		return table;
	}

	public List<TableColumn> columns() {
		return columns;
	}

	/** The row of the heads, as the sheet counts it; 0 if none was found. */
	public int headNumber() {
		return headRow + 1;
	}

	/** The columns of the table from left to right. */
	public List<Place> places() {
		return places;
	}

	/** Whether any place is read as that column. */
	public boolean has(String key) {
		return places.stream().anyMatch(place -> place.key().equals(key));
	}

	public List<Row> rows() {
		return rows;
	}

	/** Leaves a row out that says nothing of its own. */
	public void leaveOut(Row row) {
		rows.remove(row);
	}

	/** A row left out is shown all the same, so that it can be taken up again. */
	void showOnly(Row row) {
		row.cells.replaceAll((key, cell) -> Cell.of(cell.text(), null));
		row.leftOut = true;
		rows.add(row);
		rows.sort(Comparator.comparingInt(Row::number));
	}

	/** Nothing in it is to be taken. */
	public boolean isEmpty() {
		return rows.stream().allMatch(row -> row.leftOut);
	}

	/** The head of a column as the table has it. */
	String head(String key) {
		return places.stream().filter(place -> place.key().equals(key)).map(Place::name).findFirst().orElse("");
	}

	/** Nothing stands in the way of taking all of it. */
	public boolean isFaultless() {
		return faults() == 0;
	}

	/** How many cells and columns have to be put right. */
	public long faults() {
		return places.stream().filter(Place::isDouble).count()
				+ rows.stream().mapToLong(row -> row.faults().size()).sum();
	}

	/**
	 * A column of the table; {@code column}: what it is read as, nothing if nobody knows
	 * it. {@code isDouble}: another one further left is read as the same;
	 * {@code leftOut}: somebody said so.
	 */
	public record Place(int index, String head, @Nullable TableColumn column, boolean isDouble, boolean leftOut) {

		/** Of what it is read as; empty for nothing. */
		public String key() {
			return column == null ? "" : column.key();
		}

		/** "Bắt đầu", or "C" where the table gives it no name. */
		public String name() {
			return head.isBlank() ? letters(index) : head;
		}

		/** What is wrong with it; nothing mostly. */
		public @Nullable TableFault fault() {
			return isDouble ? new TableFault("table.fault.double", given().label()) : null;
		}

		private TableColumn given() {
			if (column == null) {
				throw new IllegalStateException("a column that is left out");
			}
			return column;
		}

		/** As Excel calls it: A, B, … Z, AA. */
		public static String letters(int index) {
			StringBuilder letters = new StringBuilder();
			for (int i = index; i >= 0; i = i / 26 - 1) {
				letters.insert(0, (char) ('A' + i % 26));
			}
			return letters.toString();
		}

	}

	/** One row; {@code number} as the sheet counts it. */
	public static final class Row {

		private final int number;

		private final Map<String, Cell> cells = new LinkedHashMap<>();

		private boolean leftOut;

		private Row(int number) {
			this.number = number;
		}

		public int number() {
			return number;
		}

		/** The cell of a column; empty if the table does not have it. */
		public Cell cell(String key) {
			return cells.getOrDefault(key, Cell.EMPTY);
		}

		/** What it says, of the column's type; nothing where it is empty or wrong. */
		public @Nullable Object value(String key) {
			return cell(key).value();
		}

		public String text(String key) {
			return cell(key).text();
		}

		/** Reads a cell otherwise than its column does, as where a use knows better. */
		public void say(String key, @Nullable Object value) {
			cells.put(key, Cell.of(text(key), value));
		}

		/** Says how a cell was understood. */
		public void note(String key, String code, Object... arguments) {
			cells.computeIfPresent(key, (same, cell) -> cell.noting(new TableFault(code, arguments)));
		}

		/**
		 * One more fault, at a cell or, where the table does not have it, at the first
		 * one.
		 */
		public void fault(String key, String code, Object... arguments) {
			String at = cells.containsKey(key) ? key : cells.keySet().iterator().next();
			cells.computeIfPresent(at, (same, cell) -> cell.fault() == null
					? Cell.wrong(cell.text(), new TableFault(code, arguments)) : cell);
		}

		/** By the key of the column, in the order of the table. */
		public Map<String, TableFault> faults() {
			Map<String, TableFault> faults = new LinkedHashMap<>();
			cells.forEach((key, cell) -> {
				if (cell.fault() != null) {
					faults.put(key, cell.fault());
				}
			});
			return faults;
		}

	}

	/**
	 * What one cell says. {@code readAs}: how a day or a number was understood;
	 * {@code note}: what the use says of it.
	 */
	public record Cell(String text, @Nullable Object value, @Nullable String readAs, @Nullable TableFault fault,
			@Nullable TableFault note) {

		static final Cell EMPTY = of("", null);

		static Cell of(String text, @Nullable Object value) {
			return new Cell(text, value, null, null, null);
		}

		static Cell wrong(String text, TableFault fault) {
			return new Cell(text, null, null, fault, null);
		}

		Cell readAs(String words) {
			return new Cell(text, value, words, fault, note);
		}

		Cell noting(TableFault said) {
			return new Cell(text, value, readAs, fault, said);
		}

	}

}
