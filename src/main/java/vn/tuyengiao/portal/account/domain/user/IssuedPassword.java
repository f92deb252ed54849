package vn.tuyengiao.portal.account.domain.user;

import java.util.UUID;

/** A password that is shown this one time and must be changed at the first sign-in. */
public record IssuedPassword(UUID userId, String username, String displayName, String password) {

	@Override
	public String toString() {
		return "IssuedPassword of " + username;
	}

}
