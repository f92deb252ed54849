package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;

/**
 * What opening the next meeting of a series would do.
 *
 * @param months that can be opened, the first one first, each with its day
 * @param chosen one of them
 * @param heldOn the day that is offered: that of the rule, unless it is over
 * @param last the meeting that is taken over; null for the first one
 * @param open proposals and tasks of the meetings so far
 * @param topics to watch
 * @param items of the backlog that were accepted
 */
public record NextOffer(SeriesSheet series, List<PlannedDay> months, PlannedDay chosen, LocalDate heldOn,
		@Nullable SeriesMonth last, int open, int topics, int items) {
}
