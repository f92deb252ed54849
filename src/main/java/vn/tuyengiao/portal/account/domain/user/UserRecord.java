package vn.tuyengiao.portal.account.domain.user;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlip;
import vn.tuyengiao.portal.account.domain.pending.PendingRole;

/** A user as the administrator edits him. */
public record UserRecord(UUID id, long version, String username, String displayName, boolean enabled,
		boolean mustChangePassword, boolean own, @Nullable String phone, List<HeldRole> roles,
		List<PendingRole> pending, @Nullable PasswordSlip slip) {

	/** The role of that id, if he has such a one. */
	public @Nullable HeldRole role(UUID roleId) {
		return roles.stream().filter(role -> role.id().equals(roleId)).findFirst().orElse(null);
	}

}
