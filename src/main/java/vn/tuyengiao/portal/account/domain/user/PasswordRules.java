package vn.tuyengiao.portal.account.domain.user;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * What a password must be. Long rather than intricate: no classes of characters are
 * demanded. At most 72 bytes, because the encoder's default (bcrypt) takes no more.
 */
@UtilityClass
public class PasswordRules {

	static final int SHORTEST = 10;

	static final int MOST_BYTES = 72;

	/** Lower case; shorter ones are refused for their length already. */
	private static final Set<String> COMMON = Set.of("1234567890", "0123456789", "0987654321", "9876543210",
			"12345678910", "123456789a", "a123456789", "abc123456789", "abcdefghij", "abcd123456", "qwertyuiop",
			"qwerty1234", "qwerty12345", "qwerty123456", "1q2w3e4r5t", "1qaz2wsx3edc", "asdfghjkl1", "password12",
			"password123", "password1234", "password@123", "p@ssw0rd123", "passw0rd123", "administrator", "admin12345",
			"admin123456", "admin@12345", "admin@123456", "iloveyou123", "welcome123", "changeme123", "letmein1234",
			"matkhau123", "matkhau1234", "matkhau12345", "matkhau123456", "matkhau@123", "mậtkhẩu123", "anhyeuem123",
			"anhyeuem12", "emyeuanh123", "khongco123", "khongbiet123", "vietnam123", "vietnam1234", "vietnam2020",
			"vietnam2025", "vietnam2026", "vietnam@123", "hanoi123456", "tuyengiao123", "tuyengiao2020",
			"tuyengiao2025", "tuyengiao2026", "tuyengiao@123", "tuyengiao@2025", "tuyengiao@2026", "bantuyengiao",
			"bantuyengiao123", "huyenuy123", "danguy12345", "kimbang123", "kimbang2020", "kimbang@123", "kimbang@2020",
			"congan12345");

	/** The form in which passwords are hashed and compared: Unicode NFC. */
	public static String normalise(String typed) {
		return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	/**
	 * @param password normalised
	 * @param field where a fault belongs
	 * @throws InvalidInputException with one fault
	 */
	public static void require(String password, String username, String field) {
		String plain = password.strip().toLowerCase(Locale.ROOT);
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new InvalidInputException(field, "account.password.fault.short", SHORTEST);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new InvalidInputException(field, "account.password.fault.long", MOST_BYTES);
		}
		if (plain.equals(username)) {
			throw new InvalidInputException(field, "account.password.fault.username");
		}
		if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 3) {
			throw new InvalidInputException(field, "account.password.fault.common");
		}
	}

}
