package vn.tuyengiao.portal.account.web.session;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.HostCookie;

/** The cookie of the session, as all cookies of the portal are. */
@Component
class SessionCookie implements CookieSerializer {

	private static final String NAME = "SESSION";

	private final DefaultCookieSerializer plain = serializer(NAME);

	/** As {@link HostCookie} names it behind TLS. */
	private final DefaultCookieSerializer host = serializer("__Host-" + NAME);

	SessionCookie() {
		host.setCookiePath("/");
	}

	private static DefaultCookieSerializer serializer(String name) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName(name);
		serializer.setUseHttpOnlyCookie(true);
		serializer.setSameSite("Lax");
		return serializer;
	}

	@Override
	public void writeCookieValue(CookieValue cookie) {
		of(cookie.getRequest()).writeCookieValue(cookie);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request);
	}

	private DefaultCookieSerializer of(HttpServletRequest request) {
		return NAME.equals(HostCookie.name(request, NAME)) ? plain : host;
	}

}
