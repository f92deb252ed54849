package vn.tuyengiao.portal.platform.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.web.multipart.MultipartFile;

/**
 * The id of what a form adds: made of the id that came with the form and of all that is
 * typed in it. The button pressed twice makes one record. A page gone back to and written
 * on, which the browser shows with the id that it had, makes another one: it must not be
 * taken for the first, for then what it says would be lost.
 */
@UtilityClass
public class EntryId {

	/** What says nothing of the entry itself. */
	private static final Set<String> OF_THE_FORM = Set.of("id", "token", "version");

	/**
	 * @param formId new in each form that is shown, as made by
	 * {@link vn.tuyengiao.portal.platform.Ids}; the new id begins with the same time
	 * @param form with all its fields, files by their contents
	 */
	public static UUID of(@Nullable UUID formId, Object form) {
		UUID shown = Objects.requireNonNull(formId);
		MessageDigest digest = sha256();
		feed(digest, shown.toString());
		BeanWrapper typed = PropertyAccessorFactory.forBeanPropertyAccess(form);
		for (Class<?> type = form.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (isTyped(field)) {
					feed(digest, field.getName());
					feed(digest, typed.getPropertyValue(field.getName()));
				}
			}
		}
		ByteBuffer said = ByteBuffer.wrap(digest.digest());
		return new UUID(shown.getMostSignificantBits() & ~0xFFFFL | 0x7000L | said.getLong() & 0x0FFFL,
				0x8000_0000_0000_0000L | said.getLong() >>> 2);
	}

	private static boolean isTyped(Field field) {
		return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()
				&& !OF_THE_FORM.contains(field.getName()) && !field.isAnnotationPresent(OfThePage.class);
	}

	private static void feed(MessageDigest digest, @Nullable Object value) {
		if (value instanceof MultipartFile file) {
			feed(digest, String.valueOf(file.getOriginalFilename()));
			feed(digest, sha256(file));
		}
		else {
			feed(digest, FormState.posted(value).getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Lengths part what would run together. */
	private static void feed(MessageDigest digest, byte[] bytes) {
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
		digest.update(bytes);
	}

	private static byte[] sha256(MultipartFile file) {
		MessageDigest digest = sha256();
		byte[] piece = new byte[64 * 1024];
		try (InputStream in = file.getInputStream()) {
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				digest.update(piece, 0, read);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return digest.digest();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
