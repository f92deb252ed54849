package vn.tuyengiao.portal.conference.domain.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * Codes of a session at a venue: another one each minute, good in its minute and the
 * next. Nobody makes one without the conference's key.
 */
@UtilityClass
class DoorCodes {

	private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

	private static final int LENGTH = 12;

	private static final int BITS = 5;

	private static final int MINUTE = 60;

	/** Between a scan and its press. */
	private static final int PRESS_MINUTES = 5;

	/** So far back a code is known to have been one. */
	private static final int KNOWN_MINUTES = 180;

	/** On the screen in the minute of the moment. */
	static String code(byte[] key, UUID sessionId, UUID venueId, Instant at) {
		return letters(key, sessionId, venueId, minute(at), null);
	}

	/** Whether the code was on the screen in this minute or the last one. */
	static boolean isGood(byte[] key, UUID sessionId, UUID venueId, String code, Instant now) {
		return isOf(key, sessionId, venueId, code, now, 1);
	}

	/** Whether it ever was in the last hours. */
	static boolean isKnown(byte[] key, UUID sessionId, UUID venueId, String code, Instant now) {
		return isOf(key, sessionId, venueId, code, now, KNOWN_MINUTES);
	}

	private static boolean isOf(byte[] key, UUID sessionId, UUID venueId, String code, Instant now, int back) {
		boolean found = false;
		for (int ago = 0; ago <= back; ago++) {
			found |= same(letters(key, sessionId, venueId, minute(now) - ago, null), code);
		}
		return found;
	}

	/**
	 * What the page that a good code opened takes along to its button: of this user
	 * alone, as reading and choosing takes longer than a code is good.
	 */
	static String press(byte[] key, UUID sessionId, UUID venueId, UUID userId, Instant at) {
		return letters(key, sessionId, venueId, minute(at), userId);
	}

	static boolean isPress(byte[] key, UUID sessionId, UUID venueId, UUID userId, String press, Instant now) {
		boolean found = false;
		for (int ago = 0; ago <= PRESS_MINUTES; ago++) {
			found |= same(letters(key, sessionId, venueId, minute(now) - ago, userId), press);
		}
		return found;
	}

	private static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private static long minute(Instant at) {
		return Math.floorDiv(at.getEpochSecond(), MINUTE);
	}

	private static String letters(byte[] key, UUID sessionId, UUID venueId, long minute, @Nullable UUID userId) {
		ByteBuffer said = ByteBuffer.allocate(Long.BYTES * 7);
		put(said, sessionId);
		put(said, venueId);
		said.putLong(minute);
		if (userId != null) {
			put(said, userId);
		}
		byte[] hash = hash(key, said);
		StringBuilder code = new StringBuilder();
		long bits = ByteBuffer.wrap(hash).getLong();
		for (int at = 0; at < LENGTH; at++) {
			code.append(LETTERS.charAt((int) (bits & (LETTERS.length() - 1))));
			bits >>>= BITS;
		}
		return code.toString();
	}

	private static void put(ByteBuffer said, UUID id) {
		said.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
	}

	private static byte[] hash(byte[] key, ByteBuffer said) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			mac.update(said.array(), 0, said.position());
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
