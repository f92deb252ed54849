package vn.tuyengiao.portal.account.domain;

import java.time.LocalDateTime;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** One's own account. */
@Service
@RequiredArgsConstructor
public class OwnAccountService {

	private final Access access;

	private final AppUserRepository users;

	private final HeldRoles roles;

	private final UserReader reader;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	private final VietnamTime time;

	private final TransactionTemplate transaction;

	public OwnAccount own() {
		PortalUser me = access.user();
		AppUser user = users.findById(me.id()).orElseThrow();
		return new OwnAccount(user.getUsername(), user.getDisplayName(),
				LocalDateTime.ofInstant(user.getPasswordChangedAt(), VietnamTime.ZONE), roles.of(List.of(me.id())));
	}

	/**
	 * Changes the password and so ends all sessions but the one that takes the returned
	 * state over.
	 * @throws InvalidInputException with a fault at {@code currentPassword} or
	 * {@code newPassword}
	 * @throws TooManyAttemptsException if the current password was wrong too often; these
	 * count as failed sign-ins
	 */
	public SignedInUser changePassword(String current, String wanted, String address) {
		PortalUser me = access.user();
		String hash = users.findById(me.id()).orElseThrow().getPasswordHash();
		long attempt = throttle.begin(me.username(), address);
		String typed = PasswordRules.normalise(current);
		if (!encoder.matches(typed, hash)) {
			throw new InvalidInputException("currentPassword", "account.password.fault.current");
		}
		throttle.acquit(attempt);
		String password = PasswordRules.normalise(wanted);
		PasswordRules.require(password, me.username(), "newPassword");
		if (password.equals(typed)) {
			throw new InvalidInputException("newPassword", "account.password.fault.same");
		}
		String newHash = encoder.encode(password);
		transaction.executeWithoutResult(status -> {
			AppUser user = users.findById(me.id()).orElseThrow();
			if (!user.getPasswordHash().equals(hash)) {
				throw new InvalidInputException("currentPassword", "account.password.fault.current");
			}
			user.changePassword(newHash, false, time.now());
		});
		return reader.find(me.id()).orElseThrow();
	}

}
