package vn.tuyengiao.portal.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Which documents bear numbers, so that the book of numbers can show them. Declared here
 * and implemented by the modules above; one statement.
 */
public interface NumberBearers {

	/** By number; those that none of the module's documents bears are left out. */
	Map<UUID, NumberBearer> bearing(Collection<UUID> numbers);

	/**
	 * A document that bears a number.
	 *
	 * @param href where it is shown, inside the portal
	 * @param withdrawn it is no longer in force
	 */
	record NumberBearer(String subject, String href, boolean withdrawn) {
	}

}
