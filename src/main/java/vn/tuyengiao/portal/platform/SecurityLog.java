package vn.tuyengiao.portal.platform;

import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What somebody has to be able to look up who asks later what happened at the doors: one
 * line for each event, {@code key=value} with blanks between, in a logger of its own. It
 * holds names of users and addresses, and nothing of what records say.
 */
@UtilityClass
public class SecurityLog {

	/** Name of the logger. */
	public static final String NAME = "portal.security";

	private static final Logger log = LoggerFactory.getLogger(NAME);

	private static final int LONGEST = 200;

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._:/@+-]+");

	/**
	 * Writes the line, with who is signed in and from where the request comes.
	 * @param details names and values in turn; null for what is not known
	 */
	public static void note(Event event, @Nullable Object... details) {
		write(event, who(), details);
	}

	/** The same while it is only being found out who is signed in. */
	public static void noteOfNobody(Event event, @Nullable Object... details) {
		write(event, null, details);
	}

	private static void write(Event event, @Nullable String who, @Nullable Object... details) {
		StringBuilder line = new StringBuilder("event=").append(event.word);
		append(line, "by", who);
		append(line, "from", address());
		for (int i = 0; i + 1 < details.length; i += 2) {
			append(line, String.valueOf(details[i]), details[i + 1]);
		}
		if (event.refused) {
			log.warn("{}", line);
		}
		else {
			log.info("{}", line);
		}
	}

	private static @Nullable String who() {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return signedIn == null || "anonymousUser".equals(signedIn.getPrincipal()) ? null : signedIn.getName();
	}

	private static @Nullable String address() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				? attributes.getRequest().getRemoteAddr() : null;
	}

	/** What was typed may hold anything: a line stays a line, and a value a value. */
	private static void append(StringBuilder line, String name, @Nullable Object value) {
		if (value == null) {
			return;
		}
		String text = value.toString();
		text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		line.append(' ').append(name).append('=');
		if (PLAIN.matcher(text).matches()) {
			line.append(text);
			return;
		}
		line.append('"');
		text.codePoints().forEach(c -> {
			if (c == '"' || c == '\\') {
				line.append('\\').appendCodePoint(c);
			}
			else if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR
					|| Character.getType(c) == Character.PARAGRAPH_SEPARATOR || Character.getType(c) == Character.FORMAT
					|| Character.getType(c) == Character.SURROGATE) {
				line.append(String.format("\\u%04x", c));
			}
			else {
				line.appendCodePoint(c);
			}
		});
		line.append('"');
	}

	/** What happened. */
	public enum Event {

		SIGNED_IN("sign-in", false),

		SIGN_IN_FAILED("sign-in-failed", true),

		SIGN_IN_SLOWED("sign-in-slowed", true),

		SIGNED_OUT("sign-out", false),

		SESSION_ENDED("session-ended", false),

		SETUP("setup", false),

		REFUSED("refused", true),

		OUT_OF_REACH("out-of-reach", true),

		FORM_REFUSED("form-refused", true),

		PASSWORD_CHANGED("password-changed", false),

		PASSWORD_REFUSED("password-refused", true),

		PASSWORD_RESET("password-reset", false),

		CONTACT_CHANGED("contact-changed", false),

		USER_ADDED("user-added", false),

		USER_CHANGED("user-changed", false),

		ROLE_GIVEN("role-given", false),

		ROLE_PROPOSED("role-proposed", false),

		ROLE_CONFIRMED("role-confirmed", false),

		ROLE_REFUSED("role-not-confirmed", false),

		CODE_MADE("code-made", false),

		CODE_REFUSED("code-refused", true),

		ROLE_ENDED("role-ended", false),

		ROLE_WITHDRAWN("role-withdrawn", false),

		EXPORTED("export", false);

		private final String word;

		private final boolean refused;

		Event(String word, boolean refused) {
			this.word = word;
			this.refused = refused;
		}

	}

}
