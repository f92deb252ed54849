package vn.tuyengiao.portal.calendar.domain.lunar;

import java.time.LocalDate;

/**
 * A month of the lunar calendar.
 *
 * @param first its first day
 * @param days 29 or 30
 */
public record LunarMonth(int month, boolean leap, LocalDate first, int days) {
}
