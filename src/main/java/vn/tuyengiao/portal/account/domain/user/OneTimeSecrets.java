package vn.tuyengiao.portal.account.domain.user;

import java.security.SecureRandom;

import lombok.experimental.UtilityClass;

/** Random secrets that a person copies by eye, in groups of four. */
@UtilityClass
public class OneTimeSecrets {

	/** Without letters and digits that are mistaken for each other: 30 of them. */
	private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

	private static final SecureRandom RANDOM = new SecureRandom();

	/** 78 bits. */
	static String password() {
		return groups(4);
	}

	/** 157 bits. */
	public static String setupCode() {
		return groups(8);
	}

	private static String groups(int count) {
		StringBuilder secret = new StringBuilder();
		for (int i = 0; i < count * 4; i++) {
			secret.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return secret.toString();
	}

}
