package vn.tuyengiao.portal.platform.catalogue;

import java.time.LocalDate;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Faults;

/** From a day to a day, both inclusive; without a last day for good. */
@UtilityClass
public class Validity {

	public static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
		return !day.isBefore(from) && (to == null || !day.isAfter(to));
	}

	public static void check(LocalDate from, @Nullable LocalDate to, Faults faults) {
		faults.addIf(to != null && to.isBefore(from), "validTo", "catalogue.fault.ends-before-start");
	}

}
