package vn.tuyengiao.portal.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * A day as people type it: 05/02/2027, 5-2-2027, 5.2.2027, 05022027; 5/2, which is the
 * one nearest to today; hôm nay, hôm qua, ngày mai; 2027-02-05 as machines write it.
 * Years 1900 to 2199. The same rules, for what is shown at once, stand in
 * {@code portal.js}.
 */
@UtilityClass
public class TypedDay {

	private static final Pattern WRITTEN = Pattern
		.compile("([0-9]{1,2})\\s*[/.\\- ]\\s*([0-9]{1,2})(?:\\s*[/.\\- ]\\s*([0-9]{4}))?");

	private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

	private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

	private static final Map<String, Integer> WORDS = Map.of("hôm nay", 0, "hom nay", 0, "today", 0, "ngày mai", 1,
			"ngay mai", 1, "tomorrow", 1, "hôm qua", -1, "hom qua", -1, "yesterday", -1);

	/** The day that is meant; empty if the text names none. */
	public static Optional<LocalDate> read(String typed, LocalDate today) {
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Integer away = WORDS.get(text);
		if (away != null) {
			return Optional.of(today.plusDays(away));
		}
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(number(iso, 1), number(iso, 2), number(iso, 3));
		}
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches()) {
			return day(number(digits, 3), number(digits, 2), number(digits, 1));
		}
		Matcher written = WRITTEN.matcher(text);
		if (!written.matches()) {
			return Optional.empty();
		}
		if (written.group(3) != null) {
			return day(number(written, 3), number(written, 2), number(written, 1));
		}
		return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
			.mapToObj(year -> day(year, number(written, 2), number(written, 1)))
			.flatMap(Optional::stream)
			.min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
	}

	/** A day of an address as the fields show it; anything else as it is. */
	public static String shown(String typed) {
		Matcher iso = ISO.matcher(typed);
		return iso.matches() ? day(number(iso, 1), number(iso, 2), number(iso, 3)).map(Days::day).orElse(typed) : typed;
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int number(Matcher found, int group) {
		return Integer.parseInt(found.group(group));
	}

}
