package vn.tuyengiao.portal.task.domain.proposal.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * What was counted.
 *
 * @param holidays between, but for weekends
 * @param pausedDays working days on which information was awaited
 */
public record ClockReading(LocalDate dueOn, List<LocalDate> holidays, int pausedDays) {

	public ClockReading {
		holidays = List.copyOf(holidays);
	}

}
