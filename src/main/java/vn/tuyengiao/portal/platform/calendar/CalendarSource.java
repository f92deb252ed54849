package vn.tuyengiao.portal.platform.calendar;

import java.util.List;

/**
 * What a module puts into the calendar. A bean of the module; its order says where its
 * kinds stand.
 */
public interface CalendarSource {

	/**
	 * All kinds that it answers for. Message key: {@code calendar.kind.<kind>}.
	 */
	List<String> kinds();

	/**
	 * What touches the days asked for, in the order of time, and nothing that the reader
	 * may not see; of a day with more than {@link CalendarQuestion#most()}, these and one
	 * entry for the rest. One statement at most.
	 */
	List<CalendarEntry> between(CalendarQuestion question);

}
