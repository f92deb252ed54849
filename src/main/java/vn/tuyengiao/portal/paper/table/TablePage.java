package vn.tuyengiao.portal.paper.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * The page on which a table comes in: first where to paste it, then what was understood
 * of it.
 */
public final class TablePage {

	private static final int CUT = 160;

	private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern ZEROS = Pattern.compile("(?<![0-9.,])0+(?=[0-9])");

	private final Words words;

	private final Around around;

	private final @Nullable TableReading reading;

	private final Map<Integer, TableRowState> states;

	private final boolean stale;

	private final List<RowShown> rows = new ArrayList<>();

	/**
	 * @param states by the number of a row: what becomes of it
	 * @param stale somebody else wrote meanwhile
	 */
	TablePage(Words words, Around around, @Nullable TableReading reading, Map<Integer, TableRowState> states,
			boolean stale) {
		this.words = words;
		this.around = around;
		this.reading = reading;
		this.states = states;
		this.stale = stale;
		if (reading != null) {
			reading.rows().forEach(row -> rows.add(shown(row)));
		}
	}

	public Around getAround() {
		return around;
	}

	/** Whether there is a table to show. */
	public boolean isRead() {
		return reading != null;
	}

	/** Somebody else wrote since the page was opened. */
	public boolean isStale() {
		return stale;
	}

	public long getFaults() {
		return reading == null ? 0 : reading.faults();
	}

	/** What was left out or filled in, and how much becomes what. */
	public List<String> getNotes() {
		List<String> notes = new ArrayList<>();
		if (reading != null) {
			reading.table().notes().forEach(note -> notes.add(words.say(note)));
			if (reading.headNumber() == 0) {
				notes.add(words.say("table.note.no-heads"));
			}
			List<String> unknown = reading.places()
				.stream()
				.filter(place -> place.column() == null && !place.leftOut() && !place.head().isBlank())
				.map(TableReading.Place::name)
				.toList();
			if (!unknown.isEmpty()) {
				notes.add(words.say("table.note.unknown", String.join(", ", unknown), unknown.size()));
			}
		}
		return notes;
	}

	/** How many rows become what, as "12 dòng mới". */
	public List<String> getSums() {
		Map<TableRowState, Integer> counts = new EnumMap<>(TableRowState.class);
		rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
		return counts.entrySet().stream().map(sum -> words.say("table.sum." + sum.getKey(), sum.getValue())).toList();
	}

	public List<ColumnShown> getColumns() {
		List<ColumnShown> shown = new ArrayList<>();
		if (reading != null) {
			for (TableReading.Place place : reading.places()) {
				TableColumn column = place.column();
				TableFault fault = place.fault();
				if (column == null || !column.isHidden()) {
					shown.add(new ColumnShown(place.index(), place.name(), TableReading.Place.letters(place.index()),
							column != null ? column.key() : TableReading.LEFT_OUT,
							fault == null ? null : words.say(fault.message())));
				}
			}
		}
		return shown;
	}

	/** Columns have to be chosen before anything else. */
	public boolean isMisread() {
		return getColumns().stream().anyMatch(column -> column.fault() != null);
	}

	/** What a column can be read as. */
	public List<Option> getChoices() {
		List<Option> options = new ArrayList<>(List.of(Option.of(TableReading.LEFT_OUT, words.say("table.left-out"))));
		if (reading != null) {
			reading.columns()
				.stream()
				.filter(column -> !column.isHidden())
				.forEach(column -> options.add(Option.of(column.key(), column.label())));
		}
		return options;
	}

	/** Heads of the columns that are read. */
	public List<String> getHeads() {
		return reading == null ? List.of() : read(reading).stream().map(place -> label(place)).toList();
	}

	public List<RowShown> getRows() {
		return rows;
	}

	private static List<TableReading.Place> read(TableReading reading) {
		return reading.places()
			.stream()
			.filter(place -> place.column() != null && !place.column().isHidden() && !place.isDouble())
			.toList();
	}

	private static String label(TableReading.Place place) {
		return place.column() == null ? "" : place.column().label();
	}

	private RowShown shown(TableReading.Row row) {
		List<CellShown> cells = new ArrayList<>();
		if (reading != null) {
			for (TableReading.Place place : read(reading)) {
				TableReading.Cell cell = row.cell(place.key());
				TableFault fault = cell.fault();
				TableFault note = cell.note();
				TableColumn column = place.column();
				String shown = cell.readAs() != null ? cell.readAs() : cell.text();
				cells.add(new CellShown(row.number() + "-" + place.index(), label(place), cell.text(),
						shown.length() > CUT ? shown.substring(0, CUT) + "…" : shown,
						cell.readAs() != null && !isAlike(cell.readAs(), cell.text()) ? cell.text() : null,
						fault == null ? null : said(fault), note == null ? null : words.say(note.message()),
						column != null && column.isLong(), column == null ? List.of()
								: column.choices().stream().map(choice -> Option.of(choice, choice)).toList()));
			}
		}
		return new RowShown(row.number(), states.getOrDefault(row.number(), TableRowState.NEW),
				cells.stream().anyMatch(cell -> cell.fault() != null), cells);
	}

	/** The list of choices stands beside it. */
	private String said(TableFault fault) {
		return "table.fault.choice".equals(fault.code()) ? words.say("table.fault.choose") : words.say(fault.message());
	}

	/** "5/2/2027" is "05/02/2027", and nobody doubts "2027-02-05". */
	private static boolean isAlike(String read, String written) {
		String plain = written.replace('-', '/').replace('.', '/');
		return read.equals(written) || ISO.matcher(written).matches()
				|| ZEROS.matcher(read).replaceAll("").equals(ZEROS.matcher(plain).replaceAll(""));
	}

	/**
	 * What stands around the table. {@code crumbs}: addresses and labels from the list to
	 * the page; {@code address}: where the form goes, {@code back} where one writes;
	 * {@code downloads}: addresses and labels of workbooks to be filled in.
	 */
	public record Around(String title, String subtitle, List<Option> crumbs, String address, String back,
			List<Option> downloads) {
	}

	/** A column of the table, what it is read as, and what is wrong with it. */
	public record ColumnShown(int index, String name, String letters, String key, @Nullable String fault) {
	}

	public record RowShown(int number, TableRowState state, boolean faulty, List<CellShown> cells) {
	}

	/**
	 * {@code place}: of row and column, as the form puts it right; {@code written}: what
	 * stands there, where it was understood as something else.
	 */
	public record CellShown(String place, String label, String text, String shown, @Nullable String written,
			@Nullable String fault, @Nullable String note, boolean wide, List<Option> choices) {
	}

}
