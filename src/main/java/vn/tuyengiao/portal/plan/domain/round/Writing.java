package vn.tuyengiao.portal.plan.domain.round;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;

/**
 * Who may write in a unit's plans and reports: its own board, or the district on its
 * behalf, marked so.
 */
@Component
@RequiredArgsConstructor
public class Writing {

	private final Access access;

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws AccessDeniedException if the user only reads there
	 */
	public Author author(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		if (held.contains(Permission.EDIT)) {
			return new Author(access.user().id(), false);
		}
		if (held.contains(Permission.EDIT_ON_BEHALF)) {
			return new Author(access.user().id(), true);
		}
		throw new AccessDeniedException("may not write here");
	}

}
