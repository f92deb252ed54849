package vn.tuyengiao.portal.account;

import java.util.Set;
import java.util.UUID;

/**
 * Asked when a {@link Told} arrives, perhaps late, whether it is still so: nobody is told
 * of what is out of date by then. Declared here and implemented by the modules that
 * publish; one statement.
 */
public interface ToldCheck {

	/** All that the module tells of. */
	Set<String> kinds();

	/** What came after it has an event of its own. */
	boolean isStillSo(String kind, UUID subject);

}
