package vn.tuyengiao.portal.account.domain.user;

import java.util.List;
import java.util.UUID;

/** A user as the administrator edits him. */
public record UserRecord(UUID id, long version, String username, String displayName, boolean enabled,
		boolean mustChangePassword, boolean own, List<HeldRole> roles) {

	/** The role of that id; null if he has none such. */
	public HeldRole role(UUID roleId) {
		return roles.stream().filter(role -> role.id().equals(roleId)).findFirst().orElse(null);
	}

}
