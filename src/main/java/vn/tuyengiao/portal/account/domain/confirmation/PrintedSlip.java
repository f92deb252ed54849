package vn.tuyengiao.portal.account.domain.confirmation;

import java.time.Instant;
import java.time.LocalDateTime;

import vn.tuyengiao.portal.platform.VietnamTime;

/** A slip with its code, which is shown this one time. */
public record PrintedSlip(String username, String displayName, String code, Instant expiresAt) {

	@Override
	public String toString() {
		return "PrintedSlip of " + username;
	}

	/** In Vietnam's time. */
	public LocalDateTime until() {
		return LocalDateTime.ofInstant(expiresAt, VietnamTime.ZONE);
	}

}
