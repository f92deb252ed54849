package vn.tuyengiao.portal.conference.domain.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.organization.WorkingDays;

/** When series meet, by their rule and the days on which the offices work. */
@Component
@RequiredArgsConstructor
public class SeriesDays {

	/** Longer than any holidays. */
	private static final int DAYS_OFF = 21;

	private final WorkingDays workingDays;

	/** One statement. */
	public List<PlannedDay> days(MeetingRule rule, Collection<LocalDate> months) {
		Set<LocalDate> asked = new HashSet<>();
		for (LocalDate first : months) {
			YearMonth month = YearMonth.from(first);
			if (rule.kind() == MeetingRule.Kind.LAST_WORKING) {
				first.withDayOfMonth(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(asked::add);
			}
			else {
				LocalDate named = rule.named(month);
				named.datesUntil(named.plusDays(DAYS_OFF)).forEach(asked::add);
			}
		}
		Set<LocalDate> off = asked.isEmpty() ? Set.of() : Set.copyOf(workingDays.daysOff(asked));
		return months.stream().map(month -> day(rule, YearMonth.from(month), off)).toList();
	}

	public PlannedDay day(MeetingRule rule, LocalDate month) {
		return days(rule, List.of(month)).get(0);
	}

	private PlannedDay day(MeetingRule rule, YearMonth month, Set<LocalDate> off) {
		LocalDate named = rule.named(month);
		if (rule.kind() == MeetingRule.Kind.LAST_WORKING) {
			LocalDate day = named;
			while (off.contains(day) && day.getDayOfMonth() > 1) {
				day = day.minusDays(1);
			}
			return new PlannedDay(month.atDay(1), day, day, false);
		}
		LocalDate day = named.datesUntil(named.plusDays(DAYS_OFF))
			.filter(one -> !off.contains(one))
			.findFirst()
			.orElse(named);
		return new PlannedDay(month.atDay(1), named, day, rule.isCut(month));
	}

}
