package vn.tuyengiao.portal.paper.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.form.TypedDay;

/**
 * From a day to a day, both inclusive, as offices write it in one cell: 5/2–10/2, 5-10/2,
 * từ 05/02 đến 10/02/2027; tháng 2/2027, tháng 1–3, quý I/2027; a single day too. What is
 * without a year is that of the other side, else the one nearest to today.
 */
public record DaySpan(LocalDate first, LocalDate last) {

	/** Longer than this nobody writes a span: what is longer is not searched for one. */
	private static final int LONGEST = 60;

	private static final Pattern TO = Pattern.compile(
			"\\s*(?:[–—→~÷]|->|\\s-\\s|\\b(?:đến|den|tới|to)\\b(?: hết| het)?)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern FILLERS = Pattern.compile("\\b(?:từ|tu|from|ngày|ngay|năm|nam)\\b",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern SHORT = Pattern
		.compile("([0-9]{1,2})(?:\\s*[/.-]\\s*([0-9]{1,2}))?(?:\\s*[/.-]\\s*([0-9]{4}))?");

	private static final Pattern MONTH = Pattern
		.compile("(?:tháng|thang)?\\s*([0-9]{1,2})(?:\\s*[/.\\- ]\\s*([0-9]{4}))?");

	private static final Pattern QUARTER = Pattern
		.compile("(?:quý|quy)\\s*([1-4]|i{1,3}|iv)(?:\\s*[/.\\- ]\\s*([0-9]{4}))?");

	private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

	/**
	 * The span that is meant; empty if the text names none, or one that ends too early.
	 */
	public static Optional<DaySpan> read(String typed, LocalDate today) {
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<LocalDate> single = TypedDay.read(text, today);
		if (single.isPresent()) {
			return single.map(day -> new DaySpan(day, day));
		}
		// a year written in words stands behind a blank, as "tháng 2 năm 2027"
		String plain = FILLERS.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
		boolean months = plain.contains("tháng") || plain.contains("thang");
		return quarter(plain, today).or(() -> months ? months(plain, today) : days(plain, today))
			.filter(span -> !span.last().isBefore(span.first()));
	}

	/** In words, as the preview shows it. */
	public String said() {
		return first.equals(last) ? Days.day(first) : Days.day(first) + " – " + Days.day(last);
	}

	private static Optional<DaySpan> days(String text, LocalDate today) {
		String[] sides = TO.split(text, -1);
		if (sides.length == 2) {
			return days(sides[0], sides[1], today);
		}
		// a hyphen stands in days as well as between them
		return sides.length > 2 ? Optional.empty()
				: IntStream.range(1, text.length())
					.filter(at -> text.charAt(at) == '-')
					.mapToObj(at -> days(text.substring(0, at).strip(), text.substring(at + 1).strip(), today))
					.flatMap(Optional::stream)
					.findFirst();
	}

	private static Optional<DaySpan> days(String from, String to, LocalDate today) {
		Matcher left = SHORT.matcher(from);
		Matcher right = SHORT.matcher(to);
		if (!left.matches() || !right.matches() || right.group(2) == null) {
			return TypedDay.read(from, today)
				.flatMap(first -> TypedDay.read(to, today).map(last -> new DaySpan(first, last)));
		}
		if (left.group(2) == null) {
			return left.group(3) != null ? Optional.empty()
					: TypedDay.read(to, today)
						.flatMap(last -> TypedDay.read(from + "/" + last.getMonthValue() + "/" + last.getYear(), today)
							.map(first -> new DaySpan(first, last)));
		}
		if (left.group(3) != null && right.group(3) != null) {
			return TypedDay.read(from, today)
				.flatMap(first -> TypedDay.read(to, today).map(last -> new DaySpan(first, last)));
		}
		if (right.group(3) != null) {
			return TypedDay.read(to, today)
				.flatMap(last -> in(left, last.getYear(), today).filter(first -> !first.isAfter(last))
					.or(() -> in(left, last.getYear() - 1, today))
					.map(first -> new DaySpan(first, last)));
		}
		return TypedDay.read(from, today)
			.flatMap(first -> in(right, first.getYear(), today).filter(last -> !last.isBefore(first))
				.or(() -> in(right, first.getYear() + 1, today))
				.map(last -> new DaySpan(first, last)));
	}

	private static Optional<LocalDate> in(Matcher side, int year, LocalDate today) {
		return TypedDay.read(side.group(1) + "/" + side.group(2) + "/" + year, today);
	}

	private static Optional<DaySpan> months(String text, LocalDate today) {
		String[] sides = TO.split(text, -1);
		if (sides.length == 1) {
			sides = text.split("\\s*-\\s*", -1);
		}
		Matcher first = MONTH.matcher(sides[0].strip());
		Matcher last = MONTH.matcher(sides[sides.length - 1].strip());
		if (sides.length > 2 || !first.matches() || !last.matches() || !isMonth(first) || !isMonth(last)) {
			return Optional.empty();
		}
		OptionalInt said = year(last);
		YearMonth begin = month(first, year(first).isPresent() ? year(first) : said, today);
		YearMonth end = said.isPresent() ? month(last, said, today) : begin.withMonth(Integer.parseInt(last.group(1)));
		return Optional.of(new DaySpan(begin.atDay(1), end.atEndOfMonth()));
	}

	private static boolean isMonth(Matcher side) {
		int month = Integer.parseInt(side.group(1));
		return month >= 1 && month <= 12 && year(side).orElse(2000) >= 1900 && year(side).orElse(2000) < 2200;
	}

	private static YearMonth month(Matcher side, OptionalInt year, LocalDate today) {
		int month = Integer.parseInt(side.group(1));
		return year.isPresent() ? YearMonth.of(year.getAsInt(), month)
				: YearMonth.from(nearest(each -> LocalDate.of(each, month, 1), today));
	}

	private static Optional<DaySpan> quarter(String text, LocalDate today) {
		Matcher found = QUARTER.matcher(text);
		if (!found.matches() || year(found).orElse(2000) < 1900 || year(found).orElse(2000) >= 2200) {
			return Optional.empty();
		}
		Integer roman = ROMAN.get(found.group(1));
		int month = (roman != null ? roman : Integer.parseInt(found.group(1))) * 3 - 2;
		OptionalInt year = year(found);
		LocalDate first = year.isPresent() ? LocalDate.of(year.getAsInt(), month, 1)
				: nearest(each -> LocalDate.of(each, month, 1), today);
		return Optional.of(new DaySpan(first, first.plusMonths(3).minusDays(1)));
	}

	private static OptionalInt year(Matcher side) {
		return side.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(side.group(2)));
	}

	private static LocalDate nearest(IntFunction<LocalDate> ofYear, LocalDate today) {
		return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
			.mapToObj(ofYear)
			.min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
			.orElseThrow();
	}

}
