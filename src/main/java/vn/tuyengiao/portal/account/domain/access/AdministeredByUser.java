package vn.tuyengiao.portal.account.domain.access;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.AdministeredUnits;

/** The units that the signed-in user administers by his roles in force. */
@Component
@RequiredArgsConstructor
class AdministeredByUser implements AdministeredUnits {

	private final Access access;

	@Override
	public Set<UUID> roots() {
		return access.scopeOf(Permission.ADMINISTER).roots();
	}

}
