package vn.tuyengiao.portal.account.domain.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes passwords of any length fit for bcrypt, which reads 72 bytes and no more: 24
 * letters of some scripts. What is longer is hashed first; what is not, stays as it is,
 * so that hashes of earlier are good.
 */
@RequiredArgsConstructor
class LongPasswordEncoder implements PasswordEncoder {

	private static final int MOST_BYTES = 72;

	private final PasswordEncoder encoder;

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return encoder.encode(fit(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		return encoder.matches(fit(password), encoded);
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return encoder.upgradeEncoding(encoded);
	}

	/** 64 characters, as SHA-384 has 48 bytes. */
	private static @Nullable CharSequence fit(@Nullable CharSequence password) {
		if (password == null) {
			return null;
		}
		byte[] bytes = password.toString().getBytes(StandardCharsets.UTF_8);
		if (bytes.length <= MOST_BYTES) {
			return password;
		}
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
