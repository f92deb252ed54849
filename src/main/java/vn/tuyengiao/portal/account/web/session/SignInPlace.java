package vn.tuyengiao.portal.account.web.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * From where somebody signed in: told to himself, so that he knows a session again.
 *
 * @param device browser and system, as far as they say so
 */
public record SignInPlace(@Nullable String address, String device) {

	/** Name of the session's attribute. */
	public static final String ATTRIBUTE = "signedInFrom";

	/** The first that a browser names counts: most name those that they resemble too. */
	private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "coc_coc", "Cốc Cốc",
			"SamsungBrowser", "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome",
			"Chrome", "Safari", "Safari");

	private static final Map<String, String> SYSTEMS = ordered("Windows", "Windows", "Android", "Android", "iPhone",
			"iPhone", "iPad", "iPad", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

	public static SignInPlace of(HttpServletRequest request) {
		String agent = request.getHeader(HttpHeaders.USER_AGENT);
		String browser = named(BROWSERS, agent);
		String system = named(SYSTEMS, agent);
		return new SignInPlace(request.getRemoteAddr(),
				browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system);
	}

	/** Of a session's attribute; nothing is known of older sessions. */
	static SignInPlace parse(@Nullable Object stored) {
		if (!(stored instanceof String text)) {
			return new SignInPlace(null, "");
		}
		int end = text.indexOf(' ');
		return end < 0 ? new SignInPlace(text, "") : new SignInPlace(text.substring(0, end), text.substring(end + 1));
	}

	public String text() {
		return address + " " + device;
	}

	private static String named(Map<String, String> marks, @Nullable String agent) {
		return marks.entrySet()
			.stream()
			.filter(mark -> agent != null && agent.contains(mark.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			ordered.put(pairs[i], pairs[i + 1]);
		}
		return Collections.unmodifiableMap(ordered);
	}

}
