package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A reporting period (kỳ báo cáo). Days are of Asia/Ho_Chi_Minh, all inclusive; a year
 * has no {@code quarter}.
 */
public record PeriodView(UUID id, PeriodKind kind, int year, @Nullable Integer quarter, LocalDate startsOn,
		LocalDate endsOn, LocalDate opensOn, LocalDate planDueOn, LocalDate planLockOn, LocalDate reportDueOn,
		LocalDate reportLockOn) {
}
