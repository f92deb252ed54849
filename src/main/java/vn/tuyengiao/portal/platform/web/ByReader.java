package vn.tuyengiao.portal.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is asked for by somebody who goes to it within the portal. What is noted
 * of who opened a record counts only then: not for a HEAD, not for what a browser fetches
 * ahead, and not where a page of another site leads, which its reader may not have meant.
 */
@UtilityClass
public class ByReader {

	public static boolean opens(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && !isAhead(request)
				&& !isFromElsewhere(request.getHeader("Sec-Fetch-Site"));
	}

	private static boolean isAhead(HttpServletRequest request) {
		String purpose = request.getHeader("Sec-Purpose");
		return purpose != null && purpose.startsWith("prefetch") || "prefetch".equals(request.getHeader("Purpose"))
				|| "prefetch".equals(request.getHeader("X-Moz"));
	}

	/** Older browsers do not say it; "none" is a bookmark, or typed. */
	private static boolean isFromElsewhere(@Nullable String site) {
		return "cross-site".equals(site) || "same-site".equals(site);
	}

}
