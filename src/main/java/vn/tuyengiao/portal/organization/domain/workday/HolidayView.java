package vn.tuyengiao.portal.organization.domain.workday;

import java.time.LocalDate;

/** A day off. */
public record HolidayView(LocalDate day, String name) {
}
