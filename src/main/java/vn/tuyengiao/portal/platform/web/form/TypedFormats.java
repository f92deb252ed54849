package vn.tuyengiao.portal.platform.web.form;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.DataBinder;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * How dates and numbers are written in forms.
 * <p>
 * Days: see {@link TypedDay}; shown as dd/MM/yyyy. Times: see {@link TypedClock}; shown
 * as HH:mm.
 * <p>
 * Numbers: "1.234,5" and "1234,5" as Vietnam writes them, "1234.5" as machines do,
 * "1,234.5" as English does. Only a number like "1.234" could be read in two ways (one
 * separator, then exactly three digits): it is read as the page's language writes
 * numbers, so in Vietnamese as one thousand two hundred and thirty-four. No exponents, at
 * most 20 digits.
 */
@UtilityClass
public class TypedFormats {

	private static final Pattern GROUPED_BY_DOT = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");

	private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");

	private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]+)?");

	public static void register(FormatterRegistry registry, Supplier<LocalDate> today) {
		registry.addFormatterForFieldType(LocalDate.class, new DateFormat(today));
		registry.addFormatterForFieldType(LocalTime.class, new ClockFormat());
		registry.addFormatterForFieldType(BigDecimal.class, new DecimalFormat());
		registry.addFormatterForFieldType(Integer.class, new IntegerFormat());
		registry.addFormatterForFieldType(Long.class, new LongFormat());
	}

	/**
	 * For one form: with a converter alone, Spring would ask Java's own ways of writing
	 * numbers (1e9, 0x10, digits of any script) about what it refuses.
	 */
	static void register(DataBinder binder, Supplier<LocalDate> today) {
		binder.addCustomFormatter(new DateFormat(today), LocalDate.class);
		binder.addCustomFormatter(new ClockFormat(), LocalTime.class);
		binder.addCustomFormatter(new DecimalFormat(), BigDecimal.class);
		binder.addCustomFormatter(new IntegerFormat(), Integer.class, int.class);
		binder.addCustomFormatter(new LongFormat(), Long.class, long.class);
	}

	/**
	 * The number that is written; grouped as the language does where that is in doubt.
	 */
	public static BigDecimal number(String text, Locale locale) throws ParseException {
		String digits = text.strip().replace("\u00a0", "").replace("\u202f", "");
		boolean negative = digits.startsWith("-") || digits.startsWith("\u2212");
		if (negative) {
			digits = digits.substring(1);
		}
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		boolean byDot = GROUPED_BY_DOT.matcher(digits).matches();
		boolean byComma = GROUPED_BY_COMMA.matcher(digits).matches();
		if (byDot && english && digits.indexOf('.') == digits.lastIndexOf('.') && digits.indexOf(',') < 0) {
			byDot = false;
		}
		if (byComma && !english && digits.indexOf(',') == digits.lastIndexOf(',') && digits.indexOf('.') < 0) {
			byComma = false;
		}
		if (byDot) {
			digits = digits.replace(".", "").replace(',', '.');
		}
		else if (byComma) {
			digits = digits.replace(",", "");
		}
		else if (PLAIN.matcher(digits).matches()) {
			digits = digits.replace(',', '.');
		}
		else {
			throw new ParseException("Not a number", 0);
		}
		if (digits.length() > 21) {
			throw new ParseException("Too many digits", 21);
		}
		BigDecimal value = new BigDecimal(digits);
		return negative ? value.negate() : value;
	}

	private record DateFormat(Supplier<LocalDate> today) implements Formatter<LocalDate> {

		@Override
		public LocalDate parse(String text, Locale locale) throws ParseException {
			return TypedDay.read(text, today.get()).orElseThrow(() -> new ParseException("Not a day", 0));
		}

		@Override
		public String print(LocalDate day, Locale locale) {
			return Days.day(day);
		}

	}

	private static final class ClockFormat implements Formatter<LocalTime> {

		@Override
		public LocalTime parse(String text, Locale locale) throws ParseException {
			return TypedClock.read(text).orElseThrow(() -> new ParseException("Not a time", 0));
		}

		@Override
		public String print(LocalTime time, Locale locale) {
			return Days.clock(time);
		}

	}

	private static final class DecimalFormat implements Formatter<BigDecimal> {

		@Override
		public BigDecimal parse(String text, Locale locale) throws ParseException {
			return number(text, locale);
		}

		@Override
		public String print(BigDecimal number, Locale locale) {
			String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
			return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
		}

	}

	private static final class IntegerFormat implements Formatter<Integer> {

		@Override
		public Integer parse(String text, Locale locale) throws ParseException {
			try {
				return number(text, locale).intValueExact();
			}
			catch (ArithmeticException ex) {
				throw new ParseException("Not a whole number", 0);
			}
		}

		@Override
		public String print(Integer number, Locale locale) {
			return number.toString();
		}

	}

	private static final class LongFormat implements Formatter<Long> {

		@Override
		public Long parse(String text, Locale locale) throws ParseException {
			try {
				return number(text, locale).longValueExact();
			}
			catch (ArithmeticException ex) {
				throw new ParseException("Not a whole number", 0);
			}
		}

		@Override
		public String print(Long number, Locale locale) {
			return number.toString();
		}

	}

}
