package vn.tuyengiao.portal.organization.domain.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Working days by the holidays that the administrator keeps. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class WorkingCalendar implements WorkingDays {

	private final HolidayQueries holidays;

	@Override
	public boolean isWorkingTime(Instant moment) {
		ZonedDateTime there = moment.atZone(VietnamTime.ZONE);
		return WorkingWeek.isWorkingHour(there.toLocalTime()) && isWorkingDay(there.toLocalDate());
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return weekFrom(day).isWorkingDay(day);
	}

	@Override
	public List<LocalDate> daysOff(Collection<LocalDate> days) {
		if (days.isEmpty()) {
			return List.of();
		}
		WorkingWeek week = weekFrom(Collections.min(days));
		return days.stream().distinct().sorted().filter(day -> !week.isWorkingDay(day)).toList();
	}

	@Override
	public LocalDate nextWorkingDay(LocalDate day) {
		return weekFrom(day).workingDayFrom(day.plusDays(1));
	}

	@Override
	public int daysBetween(LocalDate from, LocalDate to) {
		return from.isAfter(to) ? -weekFrom(to).workingDaysBetween(to, from)
				: weekFrom(from).workingDaysBetween(from, to);
	}

	@Override
	public LocalDate workingDay(LocalDate from, int days) {
		WorkingWeek week = weekFrom(from);
		LocalDate day = from;
		for (int counted = 0; counted < days; counted++) {
			day = week.workingDayFrom(day.plusDays(1));
		}
		return day;
	}

	private WorkingWeek weekFrom(LocalDate day) {
		return new WorkingWeek(holidays.from(day));
	}

}
