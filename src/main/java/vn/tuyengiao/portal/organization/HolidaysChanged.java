package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days became holidays or are none any more. Published inside the transaction that does
 * it: due dates counted in working days move with it.
 */
public record HolidaysChanged(Set<LocalDate> days) {

	public HolidaysChanged {
		days = Set.copyOf(days);
	}

}
