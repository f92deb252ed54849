package vn.tuyengiao.portal.plan.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Words, days and numbers of plans as pages show them, in the reader's language. */
@Component
@RequiredArgsConstructor
public class Wording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
		.withZone(VietnamTime.ZONE);

	private static final DecimalFormatSymbols VIETNAMESE = symbols('.', ',');

	private static final DecimalFormatSymbols ENGLISH = symbols(',', '.');

	private final MessageSource messages;

	public String message(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** "Quý I/2027". */
	public String period(PeriodRef period) {
		return message(period.key(), period.argument());
	}

	/** "Kế hoạch Quý I/2027". */
	public String title(Subject subject, PeriodRef period) {
		return message("plan.title." + subject, period(period));
	}

	public static String day(LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	public static String minute(Instant at) {
		return at == null ? "" : MINUTE.format(at);
	}

	/** From a day to a day; either may be missing. */
	public static String days(LocalDate from, LocalDate to) {
		if (from == null || to == null || from.equals(to)) {
			return day(from != null ? from : to);
		}
		return day(from) + " – " + day(to);
	}

	/** "1.234,5" in Vietnamese. */
	public static String number(BigDecimal number) {
		if (number == null) {
			return "";
		}
		boolean english = Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
		return new DecimalFormat("#,##0.##", english ? ENGLISH : VIETNAMESE).format(number);
	}

	/**
	 * The subject that an address names: {@code plan} or {@code report}.
	 * @throws NotFoundException if it names anything else
	 */
	public static Subject subject(String name) {
		for (Subject subject : Subject.values()) {
			if (subject.name().equalsIgnoreCase(name)) {
				return subject;
			}
		}
		throw new NotFoundException("subject " + name);
	}

	private static DecimalFormatSymbols symbols(char grouping, char decimal) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setGroupingSeparator(grouping);
		symbols.setDecimalSeparator(decimal);
		return symbols;
	}

}
