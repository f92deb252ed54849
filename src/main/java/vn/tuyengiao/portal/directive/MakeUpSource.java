package vn.tuyengiao.portal.directive;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Sessions that are planned for those who missed the conferences on a directive. Declared
 * here and implemented by the module that has conferences.
 */
public interface MakeUpSource {

	/**
	 * Those ahead, of conferences to which somebody of these units is called, the next
	 * one first; one statement. Who asks has checked access to the units.
	 */
	List<PlannedMakeUp> ahead(UUID directiveId, Collection<UUID> units);

}
