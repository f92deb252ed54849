package vn.tuyengiao.portal.calendar.domain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.OwnDuties;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.calendar.domain.day.CalendarReader;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.owed.OwedBucket;
import vn.tuyengiao.portal.platform.owed.OwedFilter;
import vn.tuyengiao.portal.platform.owed.OwedGroup;
import vn.tuyengiao.portal.platform.owed.OwedQueries;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * What a week holds for whoever is signed in: one statement for each source of the
 * calendar, one for what waits for him, one for what the units below him have promised
 * and not done.
 */
@Service
@SingleReads
@RequiredArgsConstructor
public class WeekReader {

	/** So many lines of a part: the page is to be printed. */
	public static final int LINES = 30;

	/** So many of what units are late with are looked at: alike ones share a line. */
	private static final int LATE = 300;

	/** So many entries of a source on a day. */
	private static final int ON_A_DAY = 20;

	private static final OwedGroup NOTHING = new OwedGroup(OwedBucket.WEEK, List.of(), 0, true);

	private final CalendarReader calendar;

	private final OwedQueries owed;

	private final Access access;

	private final VietnamTime time;

	/**
	 * The week in which the day lies, from its Monday on.
	 * @throws AccessDeniedException if the reader reads no records
	 */
	public Week read(LocalDate day) {
		access.readable();
		PortalUser user = access.user();
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate sunday = monday.plusDays(6);
		List<CalendarEntry> entries = calendar.read(monday, sunday, null, true, ON_A_DAY);
		List<OwedRow> due = due(user, monday, sunday);
		boolean oversees = OwnDuties.oversees(user);
		List<OwedRow> late = oversees ? owed.list(OwnDuties.ofUnits(user).withTo(time.today().minusDays(1)), LATE)
				: List.of();
		return new Week(monday, entries, first(due), due.size() > LINES, oversees, late, late.size() == LATE);
	}

	/**
	 * Of this week also what is late already, and what has no date: a draft to be issued.
	 */
	private List<OwedRow> due(PortalUser user, LocalDate monday, LocalDate sunday) {
		OwedFilter mine = OwnDuties.mine(user);
		if (time.today().isBefore(monday) || time.today().isAfter(sunday)) {
			return owed.list(mine.withFrom(monday).withTo(sunday), LINES + 1);
		}
		Map<OwedBucket, OwedGroup> groups = owed.first(mine, LINES + 1);
		List<OwedRow> rows = new ArrayList<>();
		List.of(OwedBucket.OVERDUE, OwedBucket.WEEK, OwedBucket.UNDATED)
			.forEach(bucket -> rows.addAll(groups.getOrDefault(bucket, NOTHING).rows()));
		return rows;
	}

	private static List<OwedRow> first(List<OwedRow> rows) {
		return rows.size() > LINES ? rows.subList(0, LINES) : rows;
	}

	/**
	 * @param entries of the reader himself
	 * @param dueMore there is more than that; {@code lateMore} too
	 * @param oversees whether there are units below him that could be late
	 */
	public record Week(LocalDate monday, List<CalendarEntry> entries, List<OwedRow> due, boolean dueMore,
			boolean oversees, List<OwedRow> late, boolean lateMore) {
	}

}
