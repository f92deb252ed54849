package vn.tuyengiao.portal.conference.web.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.series.MeetingRule;
import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.task.OpenMatter;

/** Puts series into the reader's words. */
@Component
@RequiredArgsConstructor
public class SeriesWords {

	private final Words words;

	private final VietnamTime time;

	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	/** "Thứ Sáu lần thứ 2 trong tháng". */
	String rule(MeetingRule rule) {
		return switch (rule.kind()) {
			case DAY -> words.say("series.say.DAY", Objects.requireNonNull(rule.day()));
			case WEEKDAY -> {
				int week = Objects.requireNonNull(rule.week());
				String day = words.label("series.weekday", rule.weekday());
				yield week == MeetingRule.LAST_WEEK ? words.say("series.say.last-weekday", day)
						: words.say("series.say.WEEKDAY", day, week);
			}
			case LAST_WORKING -> words.say("series.say.LAST_WORKING");
		};
	}

	/** "tháng 12/2026". */
	public String month(LocalDate month) {
		return words.say("series.month", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear()));
	}

	/**
	 * How the day of a month came about; empty where it is the one that the rule says.
	 */
	String because(PlannedDay day) {
		String cut = day.cut() ? words.say("series.because.cut") : "";
		String moved = day.isMoved() ? words.say("series.because.moved", Days.day(day.named())) : "";
		return (cut + " " + moved).strip();
	}

	/** Months with their days, to choose from. */
	List<Option> months(List<PlannedDay> days) {
		return days.stream()
			.map(day -> Option.of(YearMonth.from(day.month()),
					words.say("series.month.day", month(day.month()), Days.day(day.day()))))
			.toList();
	}

	public List<OpenLine> open(List<OpenMatter> matters) {
		return matters.stream().map(this::open).toList();
	}

	private OpenLine open(OpenMatter matter) {
		long age = ChronoUnit.DAYS.between(matter.since(), time.today());
		return new OpenLine(words.say("series.open." + matter.kind().name()), matter.title(), matter.href(),
				matter.unitName(), words.say("series.age", age), words.say("series.due", Days.day(matter.dueOn())),
				matter.dueOn().isBefore(time.today()));
	}

	/** A proposal or a task that is open, with its age. */
	public record OpenLine(String kind, String title, String href, String unit, String age, String due, boolean late) {
	}

}
