package vn.tuyengiao.portal.account.domain.news;

import java.time.Instant;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Something that somebody did to an account.
 *
 * @param by who did it
 * @param other who confirmed it or printed the slip; null for nobody
 * @param role with its unit; null for a password
 */
public record AccountNews(Kind kind, String by, @Nullable String other, @Nullable Role role, @Nullable String unitName,
		Instant at) {

	/** Message key: {@code account.news.<name>}. */
	public enum Kind {

		ROLE_GIVEN, ROLE_ENDED, PASSWORD_RESET

	}

	/** In Vietnam's time. */
	public LocalDateTime on() {
		return LocalDateTime.ofInstant(at, VietnamTime.ZONE);
	}

}
