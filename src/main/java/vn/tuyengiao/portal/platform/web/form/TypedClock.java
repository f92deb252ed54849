package vn.tuyengiao.portal.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;

/**
 * A time of the day as people type it: 8:00, 08.30, 8h, 8h30, 8 giờ 30, 14g, 0830; of
 * Vietnam's clock, in minutes.
 */
@UtilityClass
public class TypedClock {

	private static final Pattern WRITTEN = Pattern
		.compile("([0-9]{1,2})\\s*(?:(?:[:.]|h|g|giờ|gio)\\s*([0-9]{2})?)\\s*(?:phút|phut|p)?");

	private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})");

	private static final Pattern MACHINE = Pattern.compile("([0-9]{2}):([0-9]{2}):00");

	/** The time that is meant; empty if the text names none. */
	public static Optional<LocalTime> read(String typed) {
		String text = typed.strip().toLowerCase(Locale.ROOT);
		for (Pattern pattern : new Pattern[] { WRITTEN, DIGITS, MACHINE }) {
			Matcher found = pattern.matcher(text);
			if (found.matches()) {
				return time(found.group(1), found.group(2));
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalTime> time(String hour, String minute) {
		try {
			return Optional.of(LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
