package vn.tuyengiao.portal.account.domain.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.InvalidInputException;

/** Names to sign in with: upper case and spaces around do not matter. */
@UtilityClass
public class Usernames {

	private static final int LONGEST = 60;

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

	/**
	 * What is stored and compared; cut where no stored name could be that long.
	 */
	public static String normalise(String typed) {
		if (typed == null) {
			return "";
		}
		String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
		name = name.replace("\0", "");
		return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
	}

	static boolean isWellFormed(String name) {
		return FORM.matcher(name).matches();
	}

	/**
	 * The name as it is stored.
	 * @throws InvalidInputException at the field if it is none
	 */
	public static String require(String typed, String field) {
		String name = normalise(typed);
		if (typed == null || typed.strip().length() > LONGEST || !isWellFormed(name)) {
			throw new InvalidInputException(field, "account.username.fault.form");
		}
		return name;
	}

}
