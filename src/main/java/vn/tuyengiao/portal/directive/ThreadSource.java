package vn.tuyengiao.portal.directive;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.account.AccessScope;

/**
 * What came of a directive in one module. Declared here and implemented by the modules
 * above; each method is one statement, however much there is.
 */
public interface ThreadSource {

	/** The newest entries of units in the scope, newest first. */
	List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most);

	/** All entries of these units, newest first. */
	List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units);

}
