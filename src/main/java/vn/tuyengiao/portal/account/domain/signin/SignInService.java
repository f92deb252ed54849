package vn.tuyengiao.portal.account.domain.signin;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.account.domain.access.SignedInUserQueries;
import vn.tuyengiao.portal.account.domain.password.PasswordRules;
import vn.tuyengiao.portal.account.domain.user.UserPasswords;
import vn.tuyengiao.portal.account.domain.user.Usernames;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;

/** Signs in with name and password. */
@Service
public class SignInService {

	private static final int LONGEST = 1000;

	private final UserPasswords passwords;

	private final SignedInUserQueries reader;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	private final String hashOfNobody;

	SignInService(UserPasswords passwords, SignedInUserQueries reader, SignInThrottle throttle,
			PasswordEncoder encoder) {
		this.passwords = passwords;
		this.reader = reader;
		this.throttle = throttle;
		this.encoder = encoder;
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
		Optional<UserPasswords.Stored> found = passwords.of(username);
		String hash = found.map(UserPasswords.Stored::hash).orElse(hashOfNobody);
		boolean matches = encoder.matches(typed.length() > LONGEST ? "" : typed, hash);
		if (!matches || found.isEmpty() || !found.get().enabled()) {
			SecurityLog.note(Event.SIGN_IN_FAILED, "user", username, "reason",
					found.isEmpty() ? "unknown" : matches ? "closed" : "password");
			return Optional.empty();
		}
		throttle.acquit(attempt);
		if (encoder.upgradeEncoding(hash)) {
			passwords.rehash(found.get(), encoder.encode(typed));
		}
		SecurityLog.note(Event.SIGNED_IN, "user", username);
		return reader.find(found.get().userId()).filter(SignedInUser::enabled);
	}

}
