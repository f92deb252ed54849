package vn.tuyengiao.portal.register.domain;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;

/**
 * Who gives numbers to a unit's documents: whoever keeps its register, and of a unit that
 * has none those who write its own plans and reports.
 */
@Component
@RequiredArgsConstructor
class Registrars {

	private final Access access;

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws AccessDeniedException if the user gives no numbers there
	 */
	void require(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		if (!held.contains(Permission.REGISTER) && !held.contains(Permission.EDIT)) {
			throw new AccessDeniedException("gives no numbers at " + unitId);
		}
	}

}
