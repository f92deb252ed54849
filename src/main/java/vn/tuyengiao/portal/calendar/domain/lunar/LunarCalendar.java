package vn.tuyengiao.portal.calendar.domain.lunar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Vietnamese lunar calendar. A month begins on the day of the new moon at UTC+7; the
 * eleventh is that of the winter solstice; where thirteen begin from one solstice to the
 * next, the first in which the Sun enters no further sign repeats the number of the one
 * before it. Before 1968 it is what these rules give, whatever calendars of the time
 * said.
 */
public final class LunarCalendar {

	public static final int FIRST_YEAR = 1900;

	public static final int LAST_YEAR = 2199;

	/** Half a day, as Julian days begin at noon, and seven hours. */
	private static final double MIDNIGHT = 0.5 + 7.0 / 24;

	private static final double MONTH = 29.530588861;

	private static final String[] STEMS = { "Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ" };

	private static final String[] BRANCHES = { "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ",
			"Ngọ", "Mùi" };

	private static final Map<Integer, List<LunarMonth>> YEARS = new ConcurrentHashMap<>();

	private LunarCalendar() {
	}

	/** Whether {@link #of} knows the day. */
	public static boolean knows(LocalDate day) {
		return day.getYear() > FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	/**
	 * @throws IllegalArgumentException out of the years 1901 to 2199
	 */
	public static LunarDay of(LocalDate day) {
		if (!knows(day)) {
			throw new IllegalArgumentException("no lunar day of " + day);
		}
		int year = day.isBefore(newYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
		List<LunarMonth> months = months(year);
		int at = months.size() - 1;
		while (day.isBefore(months.get(at).first())) {
			at--;
		}
		LunarMonth month = months.get(at);
		return new LunarDay((int) ChronoUnit.DAYS.between(month.first(), day) + 1, month.month(), month.leap(), year);
	}

	/** Mùng một Tết of the year. */
	public static LocalDate newYear(int year) {
		return months(year).get(0).first();
	}

	/**
	 * The day on which a yearly day of the lunar calendar falls: in the ordinary month
	 * where that month is repeated, on its 29th where a 30th is missing.
	 */
	public static LocalDate falls(int day, int month, int year) {
		LunarMonth ordinary = months(year).stream()
			.filter(one -> one.month() == month && !one.leap())
			.findFirst()
			.orElseThrow();
		return ordinary.first().plusDays(Math.min(day, ordinary.days()) - 1L);
	}

	/** Whether the month of that year has a 30th day. */
	public static boolean hasThirtieth(int month, int year) {
		return months(year).stream().anyMatch(one -> one.month() == month && !one.leap() && one.days() == 30);
	}

	/** The twelve or thirteen months of the year, in their order. */
	public static List<LunarMonth> months(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new IllegalArgumentException("no lunar year " + year);
		}
		return YEARS.computeIfAbsent(year, LunarCalendar::compute);
	}

	/** Tên năm theo can chi: 2026 is "Bính Ngọ". */
	public static String name(int year) {
		return STEMS[Math.floorMod(year, 10)] + " " + BRANCHES[Math.floorMod(year, 12)];
	}

	/** Months 1 to 10 stand before the solstice of the year, 11 and 12 behind it. */
	private static List<LunarMonth> compute(int year) {
		List<LunarMonth> months = new ArrayList<>();
		betweenSolstices(year).stream().filter(month -> month.month() <= 10).forEach(months::add);
		betweenSolstices(year + 1).stream().filter(month -> month.month() > 10).forEach(months::add);
		return List.copyOf(months);
	}

	/** From the month of the solstice of the year before to that of the year. */
	private static List<LunarMonth> betweenSolstices(int year) {
		int first = monthOfSolstice(year - 1);
		int next = monthOfSolstice(year);
		boolean repeats = next - first == 13;
		List<LunarMonth> months = new ArrayList<>();
		int number = 10;
		for (int k = first; k < next; k++) {
			boolean leap = repeats && k > first && sign(day(k)) == sign(day(k + 1));
			if (leap) {
				repeats = false;
			}
			else {
				number = number % 12 + 1;
			}
			months.add(new LunarMonth(number, leap, date(day(k)), (int) (day(k + 1) - day(k))));
		}
		return months;
	}

	/** The new moon of the month in which the Sun reaches 270 degrees. */
	private static int monthOfSolstice(int year) {
		long lastOfYear = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
		int k = (int) Math.ceil((lastOfYear - 2_451_550) / MONTH);
		while (day(k) > lastOfYear || sign(day(k)) >= 9) {
			k--;
		}
		return k;
	}

	/** The Julian day, of Vietnam's calendar, on which the Moon is new. */
	private static long day(int k) {
		return (long) Math.floor(Sky.newMoon(k) + MIDNIGHT);
	}

	/** In which twelfth of its way the Sun is when that day begins in Vietnam. */
	private static int sign(long julianDay) {
		return (int) (Sky.sunLongitude(julianDay - MIDNIGHT) / 30);
	}

	private static LocalDate date(long julianDay) {
		return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
	}

}
