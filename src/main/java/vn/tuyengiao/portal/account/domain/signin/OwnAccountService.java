package vn.tuyengiao.portal.account.domain.signin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.domain.access.SignedInUser;
import vn.tuyengiao.portal.account.domain.access.SignedInUserQueries;
import vn.tuyengiao.portal.account.domain.user.HeldRoleQueries;
import vn.tuyengiao.portal.account.domain.password.PasswordNames;
import vn.tuyengiao.portal.account.domain.password.PasswordRules;
import vn.tuyengiao.portal.account.domain.user.UserPasswords;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.VietnamTime;

/** One's own account. */
@Service
@RequiredArgsConstructor
public class OwnAccountService {

	private final Access access;

	private final UserPasswords passwords;

	private final PasswordNames names;

	private final HeldRoleQueries roles;

	private final SignedInUserQueries reader;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	public OwnAccount own() {
		PortalUser me = access.user();
		UserPasswords.Stored stored = passwords.of(me.id());
		return new OwnAccount(stored.username(), stored.displayName(),
				LocalDateTime.ofInstant(stored.changedAt(), VietnamTime.ZONE), stored.email(), stored.phone(),
				roles.of(List.of(me.id())));
	}

	/** Whoever reads records is told of them. */
	public boolean getsNotices() {
		return access.user().may(Permission.READ);
	}

	/**
	 * Says where one is reached. Codes for new passwords go to the address for mail, so
	 * another one takes the password.
	 * @throws InvalidInputException with a fault at {@code currentPassword}
	 * @throws TooManyAttemptsException if that was wrong too often
	 */
	public void reachAt(@Nullable String email, @Nullable String phone, @Nullable String current, String address) {
		PortalUser me = access.user();
		UserPasswords.Stored stored = passwords.of(me.id());
		if (!Objects.equals(email, stored.email())) {
			requireCurrent(stored, PasswordRules.normalise(current), address);
			SecurityLog.note(SecurityLog.Event.CONTACT_CHANGED, "user", me.username());
		}
		passwords.reach(me.id(), email, phone);
	}

	private void requireCurrent(UserPasswords.Stored stored, String typed, String address) {
		long attempt = throttle.begin(stored.username(), address);
		if (!encoder.matches(typed, stored.hash())) {
			SecurityLog.note(SecurityLog.Event.PASSWORD_REFUSED, "reason", "password");
			throw new InvalidInputException("currentPassword", "account.password.fault.current");
		}
		throttle.acquit(attempt);
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
		UserPasswords.Stored stored = passwords.of(me.id());
		String typed = PasswordRules.normalise(current);
		requireCurrent(stored, typed, address);
		String password = PasswordRules.normalise(wanted);
		PasswordRules.require(password, me.username(), "newPassword");
		names.requireNone(password, me.displayName(), "newPassword");
		if (password.equals(typed)) {
			throw new InvalidInputException("newPassword", "account.password.fault.same");
		}
		if (!passwords.replace(stored, encoder.encode(password))) {
			throw new InvalidInputException("currentPassword", "account.password.fault.current");
		}
		SecurityLog.note(SecurityLog.Event.PASSWORD_CHANGED);
		return reader.find(me.id()).orElseThrow();
	}

}
