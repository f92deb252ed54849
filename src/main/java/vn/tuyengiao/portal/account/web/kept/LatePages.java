package vn.tuyengiao.portal.account.web.kept;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.web.gate.PasswordGate;
import vn.tuyengiao.portal.account.web.gate.SetupGate;

/**
 * Forms of the door whose token is over: a second tab of the sign-in page after signing
 * in in the first one, a page gone back to, a sign-out that another tab did already. They
 * hold what is never kept (passwords, codes), so they are asked for once more.
 */
@UtilityClass
public class LatePages {

	/** Says why the page stands there again. */
	public static final String AGAIN = "again";

	/**
	 * The page to go on with, within the portal; empty for any other form, and for a
	 * sign-out of somebody who is signed in: whoever made that form is not known.
	 */
	static Optional<String> of(HttpServletRequest request, boolean signedIn) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!"POST".equals(request.getMethod())) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (path) {
			case "/login" -> "/login?" + AGAIN + with("next", LocalAddress.orHome(request.getParameter("next")));
			case "/code" -> "/code?" + AGAIN + with("username", request.getParameter("username"));
			case "/logout" -> signedIn ? null : "/login?out";
			case "/preferences" -> LocalAddress.orHome(request.getParameter("back"));
			case SetupGate.PATH, PasswordGate.PATH -> path + "?" + AGAIN;
			default -> null;
		});
	}

	private static String with(String name, @Nullable String value) {
		return value == null || value.isBlank() || value.length() > 1000 || "/".equals(value) ? ""
				: "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
