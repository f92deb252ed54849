package vn.tuyengiao.portal.task.domain.proposal.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.organization.WorkingDays;

/**
 * Counts by the administrator's holidays: one statement, more only for very long spans.
 */
@Component
@RequiredArgsConstructor
public class AnswerClocks {

	private final WorkingDays workingDays;

	/** None of the clocks stands. */
	public List<ClockReading> read(List<AnswerClock> clocks) {
		if (clocks.isEmpty()) {
			return List.of();
		}
		LocalDate from = clocks.stream().map(AnswerClock::receivedOn).min(LocalDate::compareTo).orElseThrow();
		LocalDate known = clocks.stream().map(AnswerClocks::likelyEnd).max(LocalDate::compareTo).orElseThrow();
		while (true) {
			LocalDate last = known;
			Set<LocalDate> off = new HashSet<>(
					workingDays.daysOff(from.datesUntil(last.plusDays(1)).collect(Collectors.toList())));
			List<Optional<ClockReading>> readings = clocks.stream().map(clock -> clock.read(off, last)).toList();
			if (readings.stream().allMatch(Optional::isPresent)) {
				return readings.stream().map(Optional::orElseThrow).toList();
			}
			known = known.plusDays(120);
		}
	}

	public LocalDate due(AnswerClock clock) {
		return read(List.of(clock)).get(0).dueOn();
	}

	private static LocalDate likelyEnd(AnswerClock clock) {
		LocalDate start = clock.pauses()
			.stream()
			.map(ClockPause::gotOn)
			.filter(day -> day != null && day.isAfter(clock.receivedOn()))
			.max(LocalDate::compareTo)
			.orElse(clock.receivedOn());
		return start.plusDays(clock.days() * 2L + 30);
	}

}
