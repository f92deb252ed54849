package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;

/**
 * The days that govern the plan and the report of one period, of Asia/Ho_Chi_Minh and all
 * inclusive.
 */
public record PeriodDates(LocalDate opensOn, LocalDate planDueOn, LocalDate planLockOn, LocalDate reportDueOn,
		LocalDate reportLockOn) {
}
