package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;

/** A quarter or a year of the calendar; a year has no {@code quarter}. */
public record CalendarPeriod(PeriodKind kind, int year, @Nullable Integer quarter) {

	public static CalendarPeriod ofYear(int year) {
		return new CalendarPeriod(PeriodKind.YEAR, year, null);
	}

	public static CalendarPeriod ofQuarter(int year, int quarter) {
		return new CalendarPeriod(PeriodKind.QUARTER, year, quarter);
	}

	public static CalendarPeriod quarterOf(LocalDate day) {
		return ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
	}

	public static CalendarPeriod of(PeriodView period) {
		return new CalendarPeriod(period.kind(), period.year(), period.quarter());
	}

	/** The period of the same kind so many periods later; earlier if negative. */
	public CalendarPeriod plus(int periods) {
		if (quarter == null) {
			return ofYear(year + periods);
		}
		int quarters = year * 4 + quarter - 1 + periods;
		return ofQuarter(Math.floorDiv(quarters, 4), Math.floorMod(quarters, 4) + 1);
	}

	public LocalDate startsOn() {
		return LocalDate.of(year, quarter == null ? 1 : quarter * 3 - 2, 1);
	}

	public LocalDate endsOn() {
		return YearMonth.of(year, quarter == null ? 12 : quarter * 3).atEndOfMonth();
	}

}
