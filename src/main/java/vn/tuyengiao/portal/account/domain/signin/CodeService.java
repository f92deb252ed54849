package vn.tuyengiao.portal.account.domain.signin;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.domain.news.AccountNewsBook;
import vn.tuyengiao.portal.account.domain.password.OneTimeSecrets;
import vn.tuyengiao.portal.account.domain.password.PasswordNames;
import vn.tuyengiao.portal.account.domain.password.PasswordRules;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlip;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlipBook;
import vn.tuyengiao.portal.account.domain.user.UserPasswords;
import vn.tuyengiao.portal.account.domain.user.Usernames;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Choosing a password with a code from a mail or a slip. */
@Service
@RequiredArgsConstructor
public class CodeService {

	private static final int LONGEST_NAME = 60;

	private final PasswordSlipBook slips;

	private final UserPasswords passwords;

	private final PasswordNames names;

	private final AccountNewsBook news;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	private final VietnamTime time;

	/**
	 * Replaces the password of the user for whom the code was made; the code is used up.
	 * @param address from where it is tried; failures do not keep the person from signing
	 * in
	 * @throws InvalidInputException with faults at {@code code}, {@code newPassword}
	 * @throws TooManyAttemptsException after too many wrong codes
	 */
	@Transactional
	public void choose(String typedName, String typedCode, String wanted, String address) {
		String username = Usernames.normalise(typedName);
		String counted = "/code " + username;
		long attempt = throttle.begin(counted.length() > LONGEST_NAME ? counted.substring(0, LONGEST_NAME) : counted,
				address);
		Instant now = time.now();
		Optional<UserPasswords.Stored> user = passwords.of(username).filter(UserPasswords.Stored::enabled);
		Optional<PasswordSlip> found = user.flatMap(
				known -> slips.take(known.userId(), OneTimeSecrets.hash(OneTimeSecrets.normalise(typedCode)), now));
		if (user.isEmpty() || found.isEmpty()) {
			SecurityLog.note(Event.CODE_REFUSED, "user", username);
			throw new InvalidInputException("code", "account.code.fault");
		}
		throttle.acquit(attempt);
		UserPasswords.Stored stored = user.get();
		PasswordSlip slip = found.get();
		String password = PasswordRules.normalise(wanted);
		PasswordRules.require(password, username, "newPassword");
		names.requireNone(password, stored.displayName(), "newPassword");
		if (!passwords.replace(stored, encoder.encode(password))) {
			throw new InvalidInputException("code", "account.code.fault");
		}
		slips.use(slip.id(), now);
		news.tellPassword(stored.userId(), slip.askedBy(), slip.openedBy(), now);
		SecurityLog.note(Event.PASSWORD_CHANGED, "user", username, "way", slip.mailed() ? "mail" : "slip");
	}

}
