package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;

import vn.tuyengiao.portal.organization.PeriodView;

/**
 * A period with the version that a form must name to change it, and whether the days of
 * its plan and its report are fixed because their lock is past.
 */
public record PeriodRecord(PeriodView period, long version, boolean planLocked, boolean reportLocked) {

	static PeriodRecord of(PeriodView period, long version, LocalDate today) {
		return new PeriodRecord(period, version, ReportingPeriod.isPast(period.planLockOn(), today),
				ReportingPeriod.isPast(period.reportLockOn(), today));
	}

}
