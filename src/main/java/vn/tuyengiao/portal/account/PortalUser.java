package vn.tuyengiao.portal.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is signed in, with the grants that are in force today: read afresh from the
 * database in every request, never from the session.
 */
public record PortalUser(UUID id, String username, String displayName, List<Grant> grants) {

	/**
	 * The units at which some role in force gives the permission; each reaches all below
	 * it.
	 */
	public Set<UUID> rootsOf(Permission permission) {
		return grants.stream()
			.filter(grant -> grant.role().permissions().contains(permission))
			.map(Grant::unitId)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The units at which any role in force is held. */
	public UUID[] grantedUnits() {
		return grants.stream().map(Grant::unitId).distinct().toArray(UUID[]::new);
	}

	/** Some role in force gives the permission, somewhere. */
	public boolean may(Permission permission) {
		return !rootsOf(permission).isEmpty();
	}

}
