package vn.tuyengiao.portal.platform.web;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The portal's cookies: read by no script, sent with no form of another site. Behind TLS
 * their names begin with {@code __Host-}: browsers take such cookies over TLS and from
 * this very host only, so that no neighbour under the same domain can put one in.
 */
@UtilityClass
public class HostCookie {

	private static final String PREFIX = "__Host-";

	/** What it is called in this request's kind of connection. */
	public static String name(HttpServletRequest request, String plain) {
		return request.isSecure() ? PREFIX + plain : plain;
	}

	/** The prefix asks for the path of the whole host. */
	public static String path(HttpServletRequest request) {
		return request.isSecure() ? "/" : request.getContextPath() + "/";
	}

	/** Its value, if the browser sent it. */
	public static @Nullable String read(HttpServletRequest request, String plain) {
		Cookie[] cookies = request.getCookies();
		String name = name(request, plain);
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (name.equals(cookie.getName())) {
					return cookie.getValue();
				}
			}
		}
		return null;
	}

	/**
	 * @param age how long the browser keeps it; negative: until it is closed; zero: not
	 * at all any more
	 */
	public static void write(String plain, String value, Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(request, plain), value)
					.path(path(request))
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(age)
					.build()
					.toString());
	}

}
