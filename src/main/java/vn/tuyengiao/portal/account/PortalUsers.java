package vn.tuyengiao.portal.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Users as they are today, for what is answered in the name of somebody who is not signed
 * in.
 */
public interface PortalUsers {

	/**
	 * With the grants in force today; empty if there is no such user or his account is
	 * closed. One statement.
	 */
	Optional<PortalUser> today(UUID id);

}
