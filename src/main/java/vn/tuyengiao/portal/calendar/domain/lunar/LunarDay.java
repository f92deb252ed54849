package vn.tuyengiao.portal.calendar.domain.lunar;

/**
 * A day of the lunar calendar.
 *
 * @param day 1 to 30
 * @param month 1 to 12
 * @param leap in the month that repeats the one before it (tháng nhuận)
 * @param year the year in which its Tết fell
 */
public record LunarDay(int day, int month, boolean leap, int year) {

	/** Mùng một. */
	public boolean isFirst() {
		return day == 1;
	}

	/** Rằm. */
	public boolean isFull() {
		return day == 15;
	}

}
