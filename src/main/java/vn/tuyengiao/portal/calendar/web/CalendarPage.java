package vn.tuyengiao.portal.calendar.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.list.Chip;

/**
 * The calendar in the reader's words.
 *
 * @param view name of the view; {@code span}: what it shows
 * @param lunarYear "Bính Ngọ"
 * @param weeks seven days each, or the days of a list in one
 * @param empty nothing stands on any of its days
 */
public record CalendarPage(String view, String span, String lunarYear, List<List<DayCell>> weeks, boolean empty,
		List<Chip> views, String before, String after, String today) {

	public boolean isMonth() {
		return view.equals("month");
	}

	public boolean isWeek() {
		return view.equals("week");
	}

	/** All of its days, for the list below a compact month. */
	public List<DayCell> days() {
		return weeks.stream().flatMap(List::stream).filter(DayCell::isListed).toList();
	}

	/**
	 * One day.
	 *
	 * @param date as machines write it; {@code number}: of the month
	 * @param heading "Thứ ba, 24/11/2026"
	 * @param lunar what stands beside the number; {@code lunarName}: the same in full;
	 * both empty where none is known
	 * @param mark of days of the Moon: {@code first}, {@code full}, else empty
	 * @param holiday why nobody works, empty for other days
	 * @param within of the month that is shown
	 * @param more so many stand on the day besides
	 */
	public record DayCell(String date, int number, String heading, String lunar, String lunarName, String mark,
			String holiday, boolean off, boolean today, boolean within, List<EntryLine> entries, int more,
			String href) {

		/** Whether there is anything to be said of it, or it is today. */
		public boolean isListed() {
			return today || !entries.isEmpty() || !holiday.isEmpty();
		}

		/** CSS classes. */
		public String look() {
			return "cal-day" + (off ? " is-off" : "") + (today ? " is-today" : "") + (within ? "" : " is-outside");
		}

	}

	/**
	 * One thing on a day.
	 *
	 * @param time "08:00–11:30", "đến 01:30"; empty for the whole day
	 * @param move where it is moved; null where the reader may not
	 */
	public record EntryLine(String kind, String kindName, String icon, String time, String title, String detail,
			String href, @Nullable String move, String state, String look) {
	}

}
