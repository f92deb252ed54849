package vn.tuyengiao.portal.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Sentences of the bundle in the reader's language, for view models. */
@Component
@RequiredArgsConstructor
public class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

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

	public String period(PeriodRef period) {
		return say(period.key(), period.argument());
	}

	public String day(LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	/** Hour and minute in Vietnam. */
	public String clock(Instant instant) {
		return CLOCK.format(instant);
	}

	/** Day, hour and minute in Vietnam. */
	public String moment(Instant instant) {
		return clock(instant) + " " + day(LocalDate.ofInstant(instant, VietnamTime.ZONE));
	}

}
