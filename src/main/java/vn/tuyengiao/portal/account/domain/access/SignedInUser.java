package vn.tuyengiao.portal.account.domain.access;

import java.time.Instant;
import java.util.Set;

import vn.tuyengiao.portal.account.PortalUser;

/**
 * A user as the database has him now.
 *
 * @param unitName unit of the first grant in force; null for none
 * @param passwordChangedAt a session begun with another stamp is over
 * @param hiddenColumns of lists: "list column"
 */
public record SignedInUser(PortalUser user, String unitName, boolean enabled, boolean mustChangePassword,
		Instant passwordChangedAt, Set<String> hiddenColumns) {
}
