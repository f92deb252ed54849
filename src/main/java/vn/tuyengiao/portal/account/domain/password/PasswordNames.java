package vn.tuyengiao.portal.account.domain.password;

import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * Passwords that are somebody's name: names are known to all, and are tried first.
 */
@Component
@RequiredArgsConstructor
public class PasswordNames {

	private final NamedLikeQueries named;

	/**
	 * @param password normalised
	 * @param displayName of whoever will sign in by it
	 * @param field where a fault belongs
	 * @throws InvalidInputException if it is like a name of his own or of any user
	 */
	public void requireNone(String password, String displayName, String field) {
		PasswordRules.requireUnlike(password, displayName, field);
		Set<String> names = PasswordRules.asNames(password);
		if (named.isAnybody(names)) {
			throw new InvalidInputException(field, "account.password.fault.name");
		}
	}

}
