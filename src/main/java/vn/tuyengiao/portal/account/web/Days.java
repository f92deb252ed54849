package vn.tuyengiao.portal.account.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.web.ConflictPage;

/** Days as people read them, in the comparison of two versions. */
@UtilityClass
class Days {

	private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	static ConflictPage.Side side(LocalDate day) {
		return day == null ? new ConflictPage.Side("", "") : new ConflictPage.Side(day.toString(), day.format(READ));
	}

}
