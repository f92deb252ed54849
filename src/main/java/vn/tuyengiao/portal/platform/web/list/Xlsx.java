package vn.tuyengiao.portal.platform.web.list;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Sends a list as an Excel sheet, row by row. Text stays text (a leading "=" is never a
 * formula), days are days, times are those of Vietnam.
 */
@Component
@RequiredArgsConstructor
public class Xlsx {

	private static final int MAX_TEXT = 32767;

	private static final int FLUSH_EVERY = 500;

	/** Rows below the last one in which choices are offered too. */
	private static final int ROOM = 200;

	private final Words words;

	private final ObjectProvider<ColumnChoice> choice;

	/**
	 * Those of the columns that its reader sees in the list: what is hidden there is not
	 * exported either.
	 * @param list the name that its table bears
	 */
	public <T> List<Column<T>> shown(String list, List<Column<T>> columns) {
		Set<String> hidden = choice.stream()
			.flatMap(one -> one.hidden(list).stream())
			.collect(Collectors.toUnmodifiableSet());
		String first = columns.get(0).column();
		return hidden.isEmpty() ? columns
				: columns.stream()
					.filter(column -> column.column().equals(first) || !hidden.contains(column.column()))
					.toList();
	}

	/**
	 * Writes the rows as an attachment. The rows must be exactly those of the page's
	 * filter.
	 * @param title message key of the sheet's name
	 * @param fileName without ending, for example {@code ke-hoach}
	 */
	public <T> void send(HttpServletResponse response, String fileName, String title, List<Column<T>> columns,
			Stream<T> rows) throws IOException {
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(fileName + ".xlsx", StandardCharsets.UTF_8)
					.build()
					.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		SecurityLog.note(SecurityLog.Event.EXPORTED, "list", fileName);
		try (rows; Workbook workbook = new Workbook(response.getOutputStream(), "Portal", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(sheetName(words.say(title)));
			for (int c = 0; c < columns.size(); c++) {
				sheet.inlineString(0, c, columns.get(c).title(words));
				sheet.style(0, c).bold().wrapText(true).set();
				sheet.width(c, columns.get(c).width());
				if (columns.get(c).hidden()) {
					sheet.hideColumn(c);
				}
			}
			sheet.freezePane(0, 1);
			sheet.repeatRows(0);
			sheet.paperSize(PaperSize.A4_PAPER);
			sheet.pageOrientation("landscape");
			int r = 1;
			for (Iterator<T> all = rows.iterator(); all.hasNext(); r++) {
				T row = all.next();
				for (int c = 0; c < columns.size(); c++) {
					Column<T> column = columns.get(c);
					Object value = column.value().apply(row);
					write(sheet, r, c, column.label() && value != null ? words.say(value.toString()) : value);
				}
				if (r % FLUSH_EVERY == 0) {
					sheet.flush();
				}
			}
			offer(workbook, sheet, columns, r + ROOM);
		}
	}

	/** What cells can be chosen from stands on a second sheet. */
	private <T> void offer(Workbook workbook, Worksheet sheet, List<Column<T>> columns, int last) {
		if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
			return;
		}
		Worksheet lists = workbook.newWorksheet(sheetName(words.say("frame.export.choices")));
		int place = 0;
		for (int c = 0; c < columns.size(); c++) {
			List<String> choices = columns.get(c).choices();
			if (!choices.isEmpty()) {
				lists.inlineString(0, place, columns.get(c).title(words));
				lists.style(0, place).bold().set();
				lists.width(place, columns.get(c).width());
				for (int i = 0; i < choices.size(); i++) {
					lists.inlineString(i + 1, place, choices.get(i));
				}
				sheet.range(1, c, last, c)
					.validateWithList(lists.range(1, place, choices.size(), place))
					.allowBlank(true)
					.showErrorMessage(false);
				place++;
			}
		}
	}

	private static void write(Worksheet sheet, int r, int c, @Nullable Object value) {
		if (value == null) {
			return;
		}
		if (value instanceof LocalDate day) {
			sheet.value(r, c, day);
			sheet.style(r, c).format("dd/mm/yyyy").set();
		}
		else if (value instanceof Instant instant) {
			sheet.value(r, c, LocalDateTime.ofInstant(instant, VietnamTime.ZONE));
			sheet.style(r, c).format("dd/mm/yyyy hh:mm").set();
		}
		else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
			sheet.value(r, c, (Number) value);
		}
		else {
			String text = value.toString();
			sheet.inlineString(r, c, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
			if (text.indexOf('\n') >= 0) {
				sheet.style(r, c).wrapText(true).set();
			}
		}
	}

	private static String sheetName(String title) {
		String name = title.replaceAll("[\\[\\]*/\\\\?:']", " ");
		return name.length() > 31 ? name.substring(0, 31) : name;
	}

	/**
	 * One column.
	 *
	 * @param header message key, or the words themselves if {@code literal}
	 * @param label whether the value is itself a message key
	 * @param width in characters
	 * @param hidden out of sight: the portal itself wants it back
	 * @param choices what its cells offer to choose from; anything else can be typed too
	 * @param column of the list in which this is to be seen, see
	 * {@link ColumnChoice#name}
	 */
	public record Column<T>(String header, boolean literal, Function<T, ? extends @Nullable Object> value,
			boolean label, double width, boolean hidden, List<String> choices, String column) {

		/** Text, a number, a day, an instant, or nothing. */
		public static <T> Column<T> of(String header, Function<T, ? extends @Nullable Object> value) {
			return new Column<>(header, false, value, false, 18, false, List.of(), ColumnChoice.name(header));
		}

		/** The same under a head that is data, for example a document's number. */
		public static <T> Column<T> titled(String title, Function<T, ? extends @Nullable Object> value) {
			return new Column<>(title, true, value, false, 18, false, List.of(), "");
		}

		/** The function gives a message key, for example {@code plan.status.DRAFT}. */
		public static <T> Column<T> label(String header, Function<T, @Nullable String> key) {
			return new Column<>(header, false, key, true, 18, false, List.of(), ColumnChoice.name(header));
		}

		private String title(Words words) {
			return literal ? header : words.say(header);
		}

		public Column<T> wide() {
			return new Column<>(header, literal, value, label, 48, hidden, choices, column);
		}

		/** What the list says in that column. */
		public Column<T> in(String other) {
			return new Column<>(header, literal, value, label, width, hidden, choices, ColumnChoice.name(other));
		}

		/** Out of sight. */
		public Column<T> outOfSight() {
			return new Column<>(header, literal, value, label, width, true, choices, column);
		}

		/** With a list to choose from. */
		public Column<T> choosing(List<String> from) {
			return new Column<>(header, literal, value, label, width, hidden, List.copyOf(from), column);
		}

	}

}
