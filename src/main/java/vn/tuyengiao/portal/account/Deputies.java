package vn.tuyengiao.portal.account;

import java.util.Set;
import java.util.UUID;

/**
 * For whom a user stands in today, for aggregates that ask who a person is. A deputy does
 * what his own roles allow, and nothing more.
 */
public interface Deputies {

	/** Those who are absent today and named the user. */
	Set<UUID> actsFor(UUID userId);

}
