package vn.tuyengiao.portal.calendar.web.week;

import java.util.List;

import vn.tuyengiao.portal.calendar.web.CalendarPage.EntryLine;

/**
 * A week in words.
 *
 * @param expected meetings of the week; {@code days}: whatever else stands in its
 * calendar
 * @param due by kinds; {@code late}: of the units below the reader
 */
record WeekPage(String span, List<WeekDay> expected, List<WeekDay> days, List<WeekGroup> due, boolean dueMore,
		boolean oversees, List<WeekLine> late, boolean lateMore, String before, String after) {

	/** What stands on one day. */
	record WeekDay(String heading, String lunar, boolean today, List<EntryLine> entries) {
	}

	/** What waits of one kind. */
	record WeekGroup(String kind, String icon, List<WeekLine> lines) {
	}

	/**
	 * @param note what it is about; may be empty
	 * @param tone CSS class of {@code when}
	 */
	record WeekLine(String title, String note, String href, String when, String tone) {
	}

}
