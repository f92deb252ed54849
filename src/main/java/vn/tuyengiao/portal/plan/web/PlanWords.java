package vn.tuyengiao.portal.plan.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Snapshot;

/** Words, days and numbers of plans as pages show them, in the reader's language. */
@Component
@RequiredArgsConstructor
public class PlanWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
		.withZone(VietnamTime.ZONE);

	private static final DecimalFormatSymbols VIETNAMESE = symbols('.', ',');

	private static final DecimalFormatSymbols ENGLISH = symbols(',', '.');

	private final MessageSource messages;

	/** Days among the arguments are written dd/MM/yyyy. */
	public String say(String key, Object... arguments) {
		return messages.getMessage(key,
				Arrays.stream(arguments)
					.map(argument -> argument instanceof LocalDate day ? day(day) : argument)
					.toArray(),
				LocaleContextHolder.getLocale());
	}

	public String say(MessageSourceResolvable message) {
		return messages.getMessage(message, LocaleContextHolder.getLocale());
	}

	/** "Quý I/2027". */
	public String period(PeriodRef period) {
		return say(period.key(), period.argument());
	}

	/** "Kế hoạch Quý I/2027". */
	public String title(Subject subject, PeriodRef period) {
		return say("plan.title." + subject, period(period));
	}

	/** A value of a task or of its result. */
	public String value(Object value) {
		if (value instanceof FieldOfWork field) {
			return say("plan.field." + field);
		}
		if (value instanceof Outcome outcome) {
			return say("plan.outcome." + outcome);
		}
		if (value instanceof LocalDate day) {
			return day(day);
		}
		return value instanceof BigDecimal number ? number(number) : Objects.toString(value, "");
	}

	/** A value as a field of a form takes it. */
	public static String typed(Object value) {
		return value instanceof BigDecimal ? Snapshot.plain(value).replace('.', ',') : Objects.toString(value, "");
	}

	public static String day(LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	public static String minute(Instant at) {
		return at == null ? "" : MINUTE.format(at);
	}

	/** Hour and minute in Vietnam. */
	public static String clock(Instant at) {
		return CLOCK.format(at);
	}

	/** Hour, minute and day in Vietnam. */
	public static String moment(Instant at) {
		return clock(at) + " " + day(LocalDate.ofInstant(at, VietnamTime.ZONE));
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
