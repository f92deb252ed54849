package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What one module asks of units with a due date, so that an officer sees it before he
 * asks more of them. Declared here and implemented by the modules above; one statement.
 */
public interface ComingRequests {

	/**
	 * What is still owed by any of the units and due between the days, both inclusive.
	 */
	List<ComingRequest> dueBetween(Collection<UUID> units, LocalDate from, LocalDate to);

	/**
	 * One request that falls due on one day for some of the units.
	 *
	 * @param dueOn the day that counts
	 * @param label message key of what is asked
	 * @param arguments what fills its places
	 * @param units by how many of the units it is owed
	 * @param href the list behind the figure, inside the portal
	 */
	record ComingRequest(LocalDate dueOn, String label, Object[] arguments, int units, String href) {
	}

}
