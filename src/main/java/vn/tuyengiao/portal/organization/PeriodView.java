package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reporting period (kỳ báo cáo). Days are of Asia/Ho_Chi_Minh, all inclusive;
 * {@code quarter} is null for a year.
 */
public record PeriodView(UUID id, PeriodKind kind, int year, Integer quarter, LocalDate startsOn, LocalDate endsOn,
		LocalDate opensOn, LocalDate planDueOn, LocalDate planLockOn, LocalDate reportDueOn, LocalDate reportLockOn) {
}
