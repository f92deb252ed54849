package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import lombok.experimental.UtilityClass;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import vn.tuyengiao.portal.paper.table.OfficeTable;
import vn.tuyengiao.portal.paper.table.TableFault;
import vn.tuyengiao.portal.paper.table.Tables;

/** Reads the first visible sheet of a workbook that has anything in it, row by row. */
@UtilityClass
class WorkbookReader {

	/** Below it nobody looks for rows: formats go on to the end of a sheet. */
	private static final int LAST_ROW = 20_000;

	private static final Pattern WITHOUT_DAYS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

	private static final Pattern DAYS = Pattern.compile("[dDyY]|(?<![hHsS:])[mM]{1,5}(?![:sS])");

	/**
	 * @throws UnreadableException if it has too much, or nothing
	 * @throws IOException if it is broken
	 */
	static Found read(Path path) throws IOException, UnreadableException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (!SheetParts.isMeasured(zip)) {
				throw new UnreadableException(new TableFault("table.fault.large", Tables.MOST_ROWS));
			}
			try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
				return read(zip, workbook);
			}
		}
	}

	private static Found read(ZipFile zip, ReadableWorkbook workbook) throws IOException, UnreadableException {
		List<Sheet> sheets = workbook.getSheets().toList();
		List<Sheet> visible = sheets.stream()
			.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.toList();
		List<MessageSourceResolvable> notes = new ArrayList<>();
		if (visible.size() < sheets.size()) {
			notes.add(new TableFault("table.note.hidden", names(sheets, visible)).message());
		}
		for (Sheet sheet : visible) {
			SheetShape shape;
			try (InputStream part = zip.getInputStream(SheetParts.sheet(zip, sheet.getIndex()))) {
				shape = SheetShape.of(part);
			}
			List<List<String>> rows = rows(sheet);
			if (!rows.isEmpty()) {
				if (visible.size() > 1) {
					notes.add(new TableFault("table.note.sheet", sheet.getName(), visible.size() - 1).message());
				}
				int filled = fill(rows, shape.merges());
				if (filled > 0) {
					notes.add(new TableFault("table.note.merged", filled).message());
				}
				return new Found(new OfficeTable(rows, notes), sheet.getIndex(), shape.width());
			}
		}
		throw new UnreadableException(new TableFault("table.fault.blank"));
	}

	private static String names(List<Sheet> sheets, List<Sheet> visible) {
		return sheets.stream()
			.filter(sheet -> !visible.contains(sheet))
			.map(Sheet::getName)
			.collect(Collectors.joining(", "));
	}

	private static List<List<String>> rows(Sheet sheet) throws IOException, UnreadableException {
		List<List<String>> rows = new ArrayList<>();
		int told = 0;
		try (Stream<Row> stream = sheet.openStream()) {
			for (Iterator<Row> all = stream.iterator(); all.hasNext();) {
				Row row = all.next();
				List<String> cells = cells(row);
				if (cells.isEmpty()) {
					continue;
				}
				told++;
				if (told > Tables.MOST_ROWS + 1 || row.getRowNum() > LAST_ROW || row.getRowNum() <= rows.size()) {
					throw new UnreadableException(new TableFault("table.fault.rows", Tables.MOST_ROWS));
				}
				while (rows.size() < row.getRowNum() - 1) {
					rows.add(List.of());
				}
				rows.add(cells);
			}
		}
		return rows;
	}

	/** Nothing if all of them are blank. */
	private static List<String> cells(Row row) {
		List<String> cells = new ArrayList<>();
		int last = 0;
		for (int i = 0; i < Math.min(row.getCellCount(), Tables.MOST_COLUMNS); i++) {
			String text = row.hasCell(i) ? text(row.getCell(i)) : "";
			cells.add(text);
			last = text.isBlank() ? last : i + 1;
		}
		return cells.subList(0, last);
	}

	/** What the cell says, so that it is read in one way only. */
	private static String text(@Nullable Cell cell) {
		Object value = cell == null ? null : cell.getValue();
		if (cell == null || value == null) {
			return "";
		}
		if (cell.getType() == CellType.ERROR) {
			return String.valueOf(cell.getRawValue());
		}
		if (value instanceof BigDecimal number) {
			return isDay(cell) ? day(cell, number) : plain(number);
		}
		return value instanceof Boolean truth ? truth ? "x" : "" : value.toString();
	}

	private static String day(Cell cell, BigDecimal number) {
		if (number.signum() < 0 || number.precision() - number.scale() > 7) {
			return plain(number);
		}
		LocalDateTime moment = cell.asDate();
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}

	/** "1.234" could be one thousand: three digits behind the point get a fourth. */
	private static String plain(BigDecimal number) {
		BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
		if (bare.scale() > 10) {
			bare = bare.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros();
		}
		String text = bare.toPlainString();
		return bare.scale() == 3 ? text + "0" : text;
	}

	/** The formats that Excel knows by number, and those that show a day or a month. */
	private static boolean isDay(Cell cell) {
		Integer id = cell.getDataFormatId();
		if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
			return true;
		}
		String format = cell.getDataFormatString();
		return format != null && !"General".equals(format)
				&& DAYS.matcher(WITHOUT_DAYS.matcher(format).replaceAll("")).find();
	}

	/** What stands in the first of merged cells holds for all rows of them. */
	private static int fill(List<List<String>> rows, List<SheetShape.Merge> merges) {
		int filled = 0;
		for (SheetShape.Merge merge : merges) {
			String value = merge.first() < rows.size() && merge.column() < rows.get(merge.first()).size()
					? rows.get(merge.first()).get(merge.column()) : "";
			if (value.isBlank()) {
				continue;
			}
			filled++;
			for (int i = merge.first() + 1; i <= Math.min(merge.last(), rows.size() - 1); i++) {
				List<String> row = new ArrayList<>(rows.get(i));
				// a row that says nothing else is none
				if (!row.isEmpty()) {
					while (row.size() <= merge.column()) {
						row.add("");
					}
					row.set(merge.column(), value);
					rows.set(i, row);
				}
			}
		}
		return filled;
	}

	/** A table, which sheet it is of, and how wide that is, cells without words too. */
	record Found(OfficeTable table, int sheet, int width) {
	}

	/** What it is not read for. */
	static final class UnreadableException extends Exception {

		private final transient TableFault fault;

		UnreadableException(TableFault fault) {
			super(fault.code(), null, false, false);
			this.fault = fault;
		}

		TableFault fault() {
			return fault;
		}

	}

}
