package vn.tuyengiao.portal.platform.web.flash;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * The key under which the session holds what one redirect says; the address of the page
 * that is to say it bears the same key.
 */
@UtilityClass
public class FlashKey {

	/** Of the address. It is no part of what the page shows: no link repeats it. */
	public static final String PARAMETER = "said";

	/** What nobody came for is forgotten. */
	static final Duration KEPT = Duration.ofMinutes(3);

	private static final String SESSION = "flash.";

	private static final String REQUEST = FlashKey.class.getName();

	private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)" + PARAMETER + "=([0-9a-f]{20,32})(?:&|$)");

	/** The key of what this request's redirect says: its time and chance. */
	static String of(HttpServletRequest request) {
		if (request.getAttribute(REQUEST) instanceof String key) {
			return key;
		}
		UUID chance = UUID.randomUUID();
		String key = "%012x%016x".formatted(System.currentTimeMillis(), chance.getLeastSignificantBits());
		request.setAttribute(REQUEST, key);
		return key;
	}

	/** What the address asks for. The body of a request is not looked at for it. */
	static @Nullable String asked(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query == null) {
			return null;
		}
		var found = IN_QUERY.matcher(query);
		return found.find() ? found.group(1) : null;
	}

	static String attribute(String key) {
		return SESSION + key;
	}

	/** Whether it is an attribute of ours that nobody came for in time. */
	static boolean isForgotten(String attribute, long now) {
		return attribute.startsWith(SESSION) && attribute.length() >= SESSION.length() + 12
				&& Long.parseLong(attribute, SESSION.length(), SESSION.length() + 12, 16) < now - KEPT.toMillis();
	}

	/** The address with the key, before its fragment. */
	static String appended(String address, String key) {
		int fragment = address.indexOf('#');
		String path = fragment < 0 ? address : address.substring(0, fragment);
		return path + (path.indexOf('?') < 0 ? '?' : '&') + PARAMETER + '=' + key
				+ (fragment < 0 ? "" : address.substring(fragment));
	}

}
