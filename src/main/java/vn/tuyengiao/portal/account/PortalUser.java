package vn.tuyengiao.portal.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is signed in, with the grants that are in force today: read afresh from the
 * database in every request, never from the session.
 *
 * @param deputised who is absent today and has him as a deputy: that gives him no right
 * that he has not himself
 */
public record PortalUser(UUID id, String username, String displayName, List<Grant> grants, List<Deputised> deputised) {

	/** One who stands in for nobody. */
	public PortalUser(UUID id, String username, String displayName, List<Grant> grants) {
		this(id, username, displayName, grants, List.of());
	}

	/** Those for whom he stands in today. */
	public Set<UUID> standsInFor() {
		return deputised.stream().map(Deputised::id).collect(Collectors.toUnmodifiableSet());
	}

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

	/** Somebody who is absent today. */
	public record Deputised(UUID id, String name) {
	}

}
