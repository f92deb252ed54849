package vn.tuyengiao.portal.account.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in with name and password. */
@Service
public class SignInService {

	private static final int LONGEST = 1000;

	private final AppUserRepository users;

	private final UserReader reader;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	private final String hashOfNobody;

	SignInService(AppUserRepository users, UserReader reader, SignInThrottle throttle, PasswordEncoder encoder,
			TransactionTemplate transaction) {
		this.users = users;
		this.reader = reader;
		this.throttle = throttle;
		this.encoder = encoder;
		this.transaction = transaction;
		this.hashOfNobody = encoder.encode(UUID.randomUUID().toString());
	}

	/**
	 * Empty if name and password do not belong together or the account is disabled; an
	 * unknown name takes as long as a known one.
	 * @throws TooManyAttemptsException if there were too many failures
	 */
	public Optional<SignedInUser> signIn(String typedName, String password, String address) {
		String username = Usernames.normalise(typedName);
		String typed = PasswordRules.normalise(password);
		long attempt = throttle.begin(username, address);
		Optional<AppUser> found = users.findByUsername(username);
		String hash = found.map(AppUser::getPasswordHash).orElse(hashOfNobody);
		boolean matches = encoder.matches(typed.length() > LONGEST ? "" : typed, hash);
		if (!matches || found.isEmpty() || !found.get().isEnabled()) {
			return Optional.empty();
		}
		throttle.acquit(attempt);
		if (encoder.upgradeEncoding(hash)) {
			transaction.executeWithoutResult(status -> users.findById(found.get().getId())
				.filter(user -> user.getPasswordHash().equals(hash))
				.ifPresent(user -> user.rehash(encoder.encode(typed))));
		}
		return reader.find(found.get().getId()).filter(SignedInUser::enabled);
	}

}
