package vn.tuyengiao.portal.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Words, days and numbers of plans as pages show them, in the reader's language. */
@Component
@RequiredArgsConstructor
public class PlanWords {

	@Getter
	@Accessors(fluent = true)
	private final Words words;

	/** Days among the arguments are written dd/MM/yyyy. */
	public String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	public String say(MessageSourceResolvable message) {
		return words.say(message);
	}

	/** "Quý I/2027". */
	public String period(PeriodRef period) {
		return say(period.key(), period.argument());
	}

	/** "quý I/2027", after another word. */
	public String inside(PeriodRef period) {
		return say(period.insideKey(), period.argument());
	}

	/** "quý I năm 2027", as documents write it. */
	public String inDocuments(PeriodRef period) {
		return say(period.longKey(), period.argument());
	}

	/** "Kế hoạch quý I/2027". */
	public String title(Subject subject, PeriodRef period) {
		return say("plan.title." + subject, inside(period));
	}

	/** A value of a task or of its result. */
	public String value(@Nullable Object value) {
		if (value instanceof FieldOfWork field) {
			return say("plan.field." + field);
		}
		if (value instanceof Outcome outcome) {
			return say("plan.outcome." + outcome);
		}
		if (value instanceof LocalDate day) {
			return Days.day(day);
		}
		return value instanceof BigDecimal number ? Words.number(number) : Objects.toString(value, "");
	}

	/** A value as a field of a form takes it. */
	public static String typed(@Nullable Object value) {
		return value instanceof BigDecimal ? Snapshot.plain(value).replace('.', ',') : Objects.toString(value, "");
	}

	/** Hour, minute and day in Vietnam. */
	public static String moment(Instant at) {
		return Days.clock(at) + " " + Days.day(LocalDate.ofInstant(at, VietnamTime.ZONE));
	}

	/**
	 * The subject that an address names: {@code plan} or {@code report}.
	 * @throws NotFoundException if it names anything else
	 */
	public static Subject subject(@Nullable String name) {
		for (Subject subject : Subject.values()) {
			if (subject.name().equalsIgnoreCase(name)) {
				return subject;
			}
		}
		throw new NotFoundException("subject " + name);
	}

}
