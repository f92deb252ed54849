package vn.tuyengiao.portal.paper.table;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.TypedDay;
import vn.tuyengiao.portal.platform.web.form.TypedFormats;
import vn.tuyengiao.portal.platform.web.form.TypedText;

/**
 * What a use of a table reads from one of its columns: the heads that it goes by,
 * whatever their tones, and what its cells say.
 */
public final class TableColumn {

	/**
	 * Days as Excel counts them, from 1954 to 2119: as text they come from a cell without
	 * a format.
	 */
	private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}(\\.0+)?");

	private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

	private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?$");

	private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

	private final String key;

	private final String label;

	private final Kind kind;

	private final int most;

	private final boolean hidden;

	private final List<String> heads;

	private final Map<String, Object> choices;

	private final Map<String, String> plainChoices = new HashMap<>();

	private TableColumn(String key, String label, Kind kind, int most, boolean hidden, List<String> heads,
			Map<String, Object> choices) {
		this.key = key;
		this.label = label;
		this.kind = kind;
		this.most = most;
		this.hidden = hidden;
		this.heads = heads.stream().map(PlainLetters::of).filter(head -> !head.isEmpty()).distinct().toList();
		this.choices = choices;
		choices.keySet().forEach(choice -> plainChoices.putIfAbsent(PlainLetters.of(choice), choice));
	}

	/**
	 * @param label its head as the portal writes it
	 * @param most characters of a cell
	 */
	public static TableColumn text(String key, String label, int most) {
		return new TableColumn(key, label, Kind.TEXT, most, false, List.of(label), Map.of());
	}

	public static TableColumn day(String key, String label) {
		return new TableColumn(key, label, Kind.DAY, 0, false, List.of(label), Map.of());
	}

	/** From a day to a day in one cell: a {@link DaySpan}. */
	public static TableColumn days(String key, String label) {
		return new TableColumn(key, label, Kind.DAYS, 0, false, List.of(label), Map.of());
	}

	/** Two places behind the comma at most. */
	public static TableColumn number(String key, String label) {
		return new TableColumn(key, label, Kind.NUMBER, 0, false, List.of(label), Map.of());
	}

	/** One of several, by its label. */
	public static TableColumn choice(String key, String label, Map<String, ?> choices) {
		return new TableColumn(key, label, Kind.CHOICE, 0, false, List.of(label), new LinkedHashMap<>(choices));
	}

	/** Further words for what can be chosen. */
	public TableColumn alsoCalled(Map<String, ?> others) {
		TableColumn column = new TableColumn(key, label, kind, most, hidden, heads, choices);
		others.forEach((name, value) -> choices.forEach((choice, known) -> {
			if (known.equals(value)) {
				column.plainChoices.putIfAbsent(PlainLetters.of(name), choice);
			}
		}));
		return column;
	}

	/**
	 * The same, out of sight in what the portal writes: by it rows come back to where
	 * they belong.
	 */
	public TableColumn outOfSight() {
		return new TableColumn(key, label, kind, most, true, heads, choices);
	}

	/** Further heads that it goes by. */
	public TableColumn or(List<String> others) {
		List<String> all = new ArrayList<>(heads);
		all.addAll(others);
		return new TableColumn(key, label, kind, most, hidden, List.copyOf(all), choices);
	}

	public String key() {
		return key;
	}

	public String label() {
		return label;
	}

	public boolean isHidden() {
		return hidden;
	}

	public boolean isLong() {
		return kind == Kind.TEXT;
	}

	/** Labels of what can be chosen; empty if anything can be said. */
	public List<String> choices() {
		return List.copyOf(choices.keySet());
	}

	/** Whether a head in plain letters names it. */
	boolean isNamed(String head) {
		return heads.contains(head);
	}

	/** What a cell says in it. */
	TableReading.Cell read(String text, LocalDate today, Locale locale) {
		String tidy;
		try {
			tidy = TypedText.tidy(text);
		}
		catch (IllegalArgumentException ex) {
			return TableReading.Cell.wrong(text, new TableFault("table.fault.character"));
		}
		if (tidy == null) {
			return TableReading.Cell.of("", null);
		}
		if (ERROR.matcher(tidy).matches()) {
			return TableReading.Cell.wrong(tidy, new TableFault("table.fault.error", tidy));
		}
		return switch (kind) {
			case TEXT -> tidy.length() > most
					? TableReading.Cell.wrong(tidy, new TableFault("table.fault.long", tidy.length(), most))
					: TableReading.Cell.of(tidy, tidy);
			case DAY -> day(tidy, today).map(day -> TableReading.Cell.of(tidy, day).readAs(Days.day(day)))
				.orElseGet(() -> TableReading.Cell.wrong(tidy, new TableFault("table.fault.day")));
			case DAYS -> days(tidy, today).map(span -> TableReading.Cell.of(tidy, span).readAs(span.said()))
				.orElseGet(() -> TableReading.Cell.wrong(tidy, new TableFault("table.fault.days")));
			case NUMBER -> number(tidy, locale);
			case CHOICE -> choice(tidy);
		};
	}

	private static Optional<LocalDate> day(String text, LocalDate today) {
		if (SERIAL.matcher(text).matches()) {
			return Optional.of(EXCEL_DAY_0.plusDays(Integer.parseInt(text.substring(0, 5))));
		}
		return TypedDay.read(TIME.matcher(text).replaceFirst(""), today);
	}

	private static Optional<DaySpan> days(String text, LocalDate today) {
		return day(text, today).map(day -> new DaySpan(day, day)).or(() -> DaySpan.read(text, today));
	}

	private static TableReading.Cell number(String text, Locale locale) {
		try {
			BigDecimal number = TypedFormats.number(text, locale).stripTrailingZeros();
			if (number.scale() > 2 || number.precision() - number.scale() > 13) {
				return TableReading.Cell.wrong(text, new TableFault("table.fault.digits"));
			}
			return TableReading.Cell.of(text, number).readAs(Words.number(number));
		}
		catch (ParseException ex) {
			return TableReading.Cell.wrong(text, new TableFault("table.fault.number"));
		}
	}

	private TableReading.Cell choice(String text) {
		String choice = plainChoices.get(PlainLetters.of(text));
		if (choice != null) {
			return TableReading.Cell.of(choice, choices.get(choice));
		}
		return TableReading.Cell.wrong(text, new TableFault("table.fault.choice", String.join(", ", choices.keySet())));
	}

	private enum Kind {

		TEXT, DAY, DAYS, NUMBER, CHOICE

	}

}
