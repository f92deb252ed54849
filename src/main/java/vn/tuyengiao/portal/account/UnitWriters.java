package vn.tuyengiao.portal.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.Organization;

/**
 * Who writes in a unit's conferences, tasks and proposals: its own people; of a district,
 * which has none but its officers and leaders, these; else somebody of the district on
 * its behalf.
 */
@Component
@RequiredArgsConstructor
public class UnitWriters {

	private final Access access;

	private final Organization organization;

	/**
	 * Whether the writer writes on the unit's behalf.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws AccessDeniedException if he may read its records only
	 */
	public boolean requireWriter(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		if (held.contains(Permission.EDIT)) {
			return false;
		}
		boolean reporting = organization.unit(unitId).reporting();
		if (!isWriter(held, reporting)) {
			throw new AccessDeniedException("writing for unit " + unitId);
		}
		return reporting;
	}

	/** Whether somebody who holds this at a unit writes for it. */
	public static boolean isWriter(Set<Permission> held, boolean reporting) {
		return held.contains(Permission.EDIT) || held.contains(Permission.EDIT_ON_BEHALF)
				|| !reporting && held.contains(Permission.REGISTER);
	}

	/** All that the user holds at a unit that he reaches from these. */
	public static Set<Permission> heldFrom(PortalUser user, Collection<UUID> reachedFrom) {
		Set<Permission> held = EnumSet.noneOf(Permission.class);
		user.grants()
			.stream()
			.filter(grant -> reachedFrom.contains(grant.unitId()))
			.forEach(grant -> held.addAll(grant.role().permissions()));
		return held;
	}

}
