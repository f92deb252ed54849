package vn.tuyengiao.portal.account.domain.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

import lombok.experimental.UtilityClass;

/** Random secrets that a person copies by eye, in groups of four. */
@UtilityClass
public class OneTimeSecrets {

	/** Without letters and digits that are mistaken for each other: 30 of them. */
	private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

	private static final SecureRandom RANDOM = new SecureRandom();

	/** 78 bits. */
	public static String password() {
		return groups(4);
	}

	/** 157 bits. */
	public static String setupCode() {
		return groups(8);
	}

	/** As typed: blanks, dashes and case do not matter. */
	public static String normalise(String typed) {
		String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return plain.replaceAll("(.{4})(?=.)", "$1-");
	}

	/** The form in which a secret is stored: SHA-256, in hexadecimal. */
	public static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String groups(int count) {
		StringBuilder secret = new StringBuilder();
		for (int i = 0; i < count * 4; i++) {
			secret.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return secret.toString();
	}

}
