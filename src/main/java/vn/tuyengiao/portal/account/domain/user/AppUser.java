package vn.tuyengiao.portal.account.domain.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;

/** Somebody who signs in. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class AppUser extends AggregateRoot {

	private String username;

	private String displayName;

	private String passwordHash;

	private Instant passwordChangedAt;

	private boolean mustChangePassword;

	private boolean enabled;

	private Instant createdAt;

	private @Nullable String email;

	private @Nullable String phone;

	AppUser(UUID id, String username, String displayName, String passwordHash, boolean mustChangePassword,
			Instant now) {
		super(id);
		this.username = username;
		this.displayName = displayName;
		this.passwordHash = passwordHash;
		this.passwordChangedAt = now;
		this.mustChangePassword = mustChangePassword;
		this.enabled = true;
		this.createdAt = now;
	}

	void rename(String newDisplayName) {
		displayName = newDisplayName;
	}

	/** Where the person is reached, as he says himself. */
	void reachAt(@Nullable String newEmail, @Nullable String newPhone) {
		email = newEmail;
		phone = newPhone;
	}

	void enable() {
		enabled = true;
	}

	void disable() {
		enabled = false;
	}

	/** Ends all sessions that were begun with the old password. */
	void changePassword(String newHash, boolean mustChange, Instant now) {
		passwordHash = newHash;
		mustChangePassword = mustChange;
		// sessions tell old from new by this stamp: it must differ
		passwordChangedAt = now.isAfter(passwordChangedAt) ? now : passwordChangedAt.plus(1, ChronoUnit.MICROS);
	}

	/** The same password, hashed anew: sessions stay good. */
	void rehash(String newHash) {
		passwordHash = newHash;
	}

}
