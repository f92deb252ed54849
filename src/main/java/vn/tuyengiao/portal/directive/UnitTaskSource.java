package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was given to units because of a directive and is not done. Declared here and
 * implemented by the module that has tasks.
 */
public interface UnitTaskSource {

	/**
	 * Of a unit, in the order of their days; one statement. Who asks has checked access.
	 */
	List<UnitTask> open(UUID directiveId, UUID unitId);

	/**
	 * One of them.
	 *
	 * @param href where it is read, inside the portal
	 */
	record UnitTask(String title, LocalDate dueOn, String href) {
	}

}
