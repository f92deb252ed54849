package vn.tuyengiao.portal.task.domain.proposal.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By when whoever got a proposal has to answer it: so many working days after the day on
 * which he got it, not counting those on which information was awaited. The database
 * counts the same by {@code working_day_after}.
 *
 * @param days by the rule and what was added to it
 */
public record AnswerClock(LocalDate receivedOn, int days, List<ClockPause> pauses) {

	public AnswerClock {
		if (days < 1) {
			throw new IllegalArgumentException("days: " + days);
		}
		pauses = List.copyOf(pauses);
	}

	/**
	 * The count; empty if it does not end before {@code known}, or while information is
	 * awaited.
	 * @param holidays days off, weekends or not
	 * @param known the last day of which it is known whether it is one
	 */
	public Optional<ClockReading> read(Set<LocalDate> holidays, LocalDate known) {
		List<LocalDate> off = new ArrayList<>();
		int paused = 0;
		int counted = 0;
		LocalDate day = receivedOn;
		while (counted < days) {
			day = day.plusDays(1);
			if (day.isAfter(known)) {
				return Optional.empty();
			}
			LocalDate now = day;
			if (isWeekend(day)) {
				continue;
			}
			if (holidays.contains(day)) {
				off.add(day);
			}
			else if (pauses.stream().anyMatch(pause -> pause.covers(now))) {
				paused++;
			}
			else {
				counted++;
			}
		}
		return Optional.of(new ClockReading(day, off, paused));
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
