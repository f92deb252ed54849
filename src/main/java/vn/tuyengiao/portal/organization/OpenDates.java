package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Open due dates that are counted in working days. Declared here and implemented by the
 * modules that have such.
 */
public interface OpenDates {

	/**
	 * For each of the days how many are counted over it, so that they move when it
	 * becomes a holiday or is none any more; days with none are left out. One statement.
	 */
	Map<LocalDate, Integer> over(Collection<LocalDate> days);

}
