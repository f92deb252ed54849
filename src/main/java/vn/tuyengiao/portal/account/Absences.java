package vn.tuyengiao.portal.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is absent, for whoever gives somebody a day. Does not check access: it tells no
 * more than the name of who is chosen anyway. Each method is one statement.
 */
public interface Absences {

	/** Those of the users who are absent on the day, by name. */
	List<AbsentUser> on(Collection<UUID> users, LocalDate day);

	/**
	 * Those of the units, by short name, at which somebody enters records, and all who do
	 * are absent on the day.
	 */
	List<UnattendedUnit> unattended(Collection<UUID> units, LocalDate day);

	/**
	 * @param deputy who stands in for him; null if nobody does
	 * @param until the last day
	 */
	record AbsentUser(UUID userId, String name, @Nullable String deputy, LocalDate until) {
	}

	/**
	 * @param until the last day before somebody is back
	 */
	record UnattendedUnit(UUID unitId, String name, LocalDate until) {
	}

}
