package vn.tuyengiao.portal.account.domain.user;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The users' passwords as they are stored, for whoever checks and changes them. */
@Component
@RequiredArgsConstructor
public class UserPasswords {

	private final AppUserRepository users;

	private final VietnamTime time;

	/** Of the user with that name, in its stored form. */
	public Optional<Stored> of(String username) {
		return users.findByUsername(username).map(UserPasswords::stored);
	}

	/** Of a user who is there. */
	public Stored of(UUID userId) {
		return stored(users.findById(userId).orElseThrow());
	}

	/**
	 * The same password, hashed anew, unless it has changed since: sessions stay good.
	 */
	@Transactional
	public void rehash(Stored old, String newHash) {
		users.findById(old.userId())
			.filter(user -> user.getPasswordHash().equals(old.hash()))
			.ifPresent(user -> user.rehash(newHash));
	}

	/**
	 * The user's own new password, which ends all sessions begun with the old one.
	 * @return false if it has changed since
	 */
	@Transactional
	public boolean replace(Stored old, String newHash) {
		AppUser user = users.findById(old.userId()).orElseThrow();
		if (!user.getPasswordHash().equals(old.hash())) {
			return false;
		}
		user.changePassword(newHash, false, time.now());
		return true;
	}

	/** Where the user is reached, as he says himself. */
	@Transactional
	public void reach(UUID userId, @Nullable String email, @Nullable String phone) {
		users.findById(userId).orElseThrow().reachAt(email, phone);
	}

	private static Stored stored(AppUser user) {
		return new Stored(user.getId(), user.getUsername(), user.getDisplayName(), user.getPasswordHash(),
				user.isEnabled(), user.getPasswordChangedAt(), user.getEmail(), user.getPhone());
	}

	/** A user with his password's hash. */
	public record Stored(UUID userId, String username, String displayName, String hash, boolean enabled,
			Instant changedAt, @Nullable String email, @Nullable String phone) {

		@Override
		public String toString() {
			return "password of " + username;
		}

	}

}
