package vn.tuyengiao.portal.account.domain.password;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * What a password must be. Long rather than intricate: no classes of characters are
 * demanded, and every script may be used. {@link PasswordNames} adds what only the
 * database knows.
 */
@UtilityClass
public class PasswordRules {

	static final int SHORTEST = 10;

	static final int LONGEST = 200;

	private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

	/** The form in which passwords are hashed and compared: Unicode NFC. */
	public static String normalise(@Nullable String typed) {
		return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	/**
	 * @param password normalised
	 * @param field where a fault belongs
	 * @throws InvalidInputException with one fault
	 */
	public static void require(String password, String username, String field) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			throw new InvalidInputException(field, "account.password.fault.short", SHORTEST);
		}
		if (length > LONGEST) {
			throw new InvalidInputException(field, "account.password.fault.long", LONGEST);
		}
		requireUnlike(password, username, field);
		if (CommonPasswords.contains(password)) {
			throw new InvalidInputException(field, "account.password.fault.common");
		}
	}

	/** It is neither the name nor the name with something around it. */
	static void requireUnlike(String password, String name, String field) {
		String letters = letters(name);
		boolean alike = CommonPasswords.fold(password).contains(CommonPasswords.fold(name).strip())
				|| letters.length() > 1 && CommonPasswords.cores(password)
					.stream()
					.anyMatch(core -> core.contains(letters) && core.length() <= letters.length() * 2
							|| core.equals(new StringBuilder(letters).reverse().toString()));
		if (alike) {
			throw new InvalidInputException(field, "account.password.fault.username");
		}
	}

	/** The letters of a name, without tones and in lower case. */
	static String letters(String name) {
		return NO_LETTER.matcher(CommonPasswords.fold(name)).replaceAll("");
	}

	/** What a password may be a name by. */
	static Set<String> asNames(String password) {
		return Set.copyOf(CommonPasswords.cores(password).stream().map(PasswordRules::letters).toList());
	}

}
