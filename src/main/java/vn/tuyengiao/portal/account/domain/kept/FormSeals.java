package vn.tuyengiao.portal.account.domain.kept;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What a form carries to say who fills it: written by the portal into the pages of that
 * person and nowhere else. Who knows no more than somebody's id cannot leave forms in his
 * name, which would push out those that he sent himself.
 */
@Component
@RequiredArgsConstructor
public class FormSeals {

	/** A page may stay open that long. */
	static final Duration GOOD_FOR = Duration.ofDays(30);

	private static final Pattern FORM = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,10})\\.([A-Za-z0-9_-]{43})");

	private final FormSealBook book;

	private final VietnamTime time;

	private volatile byte @Nullable [] key;

	/** Read before the first page, which so does not count its statements. */
	@EventListener(ApplicationReadyEvent.class)
	void prepare() {
		key();
	}

	public String seal(UUID user) {
		long hour = time.now().truncatedTo(ChronoUnit.HOURS).getEpochSecond() / 3600;
		return user + "." + hour + "." + mac(user + "." + hour);
	}

	/** The user, if the portal wrote it and not too long ago. */
	public Optional<UUID> userOf(@Nullable String sealed) {
		Matcher parts = FORM.matcher(sealed == null ? "" : sealed);
		if (!parts.matches() || !isOurs(parts.group(1) + "." + parts.group(2), parts.group(3))) {
			return Optional.empty();
		}
		Instant written = Instant.ofEpochSecond(Long.parseLong(parts.group(2)) * 3600);
		return written.plus(GOOD_FOR).isBefore(time.now()) ? Optional.empty()
				: Optional.of(UUID.fromString(parts.group(1)));
	}

	private boolean isOurs(String text, String mac) {
		return MessageDigest.isEqual(mac(text).getBytes(StandardCharsets.US_ASCII),
				mac.getBytes(StandardCharsets.US_ASCII));
	}

	private String mac(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key(), "HmacSHA256"));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() {
		byte[] known = key;
		if (known == null) {
			byte[] fresh = new byte[32];
			new SecureRandom().nextBytes(fresh);
			known = book.key(fresh);
			key = known;
		}
		return known;
	}

}
