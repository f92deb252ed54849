package vn.tuyengiao.portal.account.domain.user;

import java.util.List;
import java.util.UUID;

/** A user in the list, with the roles in force today. */
public record UserRow(UUID id, String username, String displayName, boolean enabled, boolean mustChangePassword,
		List<HeldRole> roles) {

	UserRow holding(List<HeldRole> held) {
		return new UserRow(id, username, displayName, enabled, mustChangePassword, held);
	}

}
