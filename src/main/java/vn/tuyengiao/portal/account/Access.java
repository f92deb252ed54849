package vn.tuyengiao.portal.account;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The one access check. Services call it before they read or change anything; pages only
 * hide what it would refuse.
 */
public interface Access {

	/**
	 * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException
	 * if nobody is signed in
	 */
	PortalUser user();

	/**
	 * What the signed-in user may read.
	 * @throws org.springframework.security.access.AccessDeniedException if that is
	 * nothing at all, as for an administrator
	 */
	AccessScope readable();

	/** Where the signed-in user holds the permission. */
	AccessScope scopeOf(Permission permission);

	/** All permissions of the signed-in user at the unit; empty if it is out of reach. */
	Set<Permission> at(UUID unitId);

	/**
	 * Demands the permission at the unit and returns all that the user holds there.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit's records may
	 * not even be read
	 * @throws org.springframework.security.access.AccessDeniedException if they may be
	 * read but this may not be done
	 */
	Set<Permission> require(Permission permission, UUID unitId);

	/**
	 * The same without a statement of its own, for a unit whose row was read together
	 * with {@link AccessScope#reachedFrom}.
	 */
	Set<Permission> require(Permission permission, UUID unitId, Collection<UUID> reachedFrom);

}
