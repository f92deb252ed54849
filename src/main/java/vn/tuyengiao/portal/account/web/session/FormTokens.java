package vn.tuyengiao.portal.account.web.session;

import java.time.Duration;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.platform.web.HostCookie;

/**
 * The token that every form has to bring along. Of whoever is signed in it is kept in his
 * session, so that a cookie put into his browser is good for nothing; of a stranger in a
 * cookie that no script reads, so that the sign-in page needs no session.
 */
@Component
public class FormTokens implements CsrfTokenRepository {

	/** Name of the session's attribute. */
	public static final String ATTRIBUTE = "formToken";

	static final String COOKIE = "CSRF";

	private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(UUID.randomUUID().toString());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = signedIn(request);
		if (session == null) {
			HostCookie.write(COOKIE, token == null ? "" : token.getToken(),
					token == null ? Duration.ZERO : UNTIL_CLOSED, request, response);
		}
		else if (token == null) {
			session.removeAttribute(ATTRIBUTE);
		}
		else {
			session.setAttribute(ATTRIBUTE, token.getToken());
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = signedIn(request);
		Object kept = session == null ? HostCookie.read(request, COOKIE) : session.getAttribute(ATTRIBUTE);
		return kept instanceof String text && !text.isEmpty() ? token(text) : null;
	}

	/** A session has begun: forms of before are no longer good. */
	public void renew(HttpServletRequest request, HttpServletResponse response) {
		saveToken(generateToken(request), request, response);
		if (HostCookie.read(request, COOKIE) != null) {
			HostCookie.write(COOKIE, "", Duration.ZERO, request, response);
		}
	}

	private static @Nullable HttpSession signedIn(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session == null || session.getAttribute(SessionTicket.ATTRIBUTE) == null ? null : session;
	}

	private static CsrfToken token(String text) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", text);
	}

}
