package vn.tuyengiao.portal.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.account.web.connection.StrangerBodies;

/** Tells strangers from whoever has a session, before the request has gone anywhere. */
@Component
@RequiredArgsConstructor
class SessionVisitors implements StrangerBodies.Visitors {

	/**
	 * A proxy's word that it speaks TLS has not been heard yet: either name may be it.
	 */
	private static final Set<String> NAMES = Set.of("SESSION", "__Host-SESSION");

	private final SessionRepository<? extends Session> sessions;

	@Override
	public boolean isSignedIn(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return cookies != null && Arrays.stream(cookies)
			.filter(cookie -> NAMES.contains(cookie.getName()))
			.map(cookie -> id(cookie.getValue()))
			.filter(Objects::nonNull)
			.limit(2)
			.map(sessions::findById)
			.anyMatch(session -> session != null && session.getAttribute(SessionTicket.ATTRIBUTE) != null);
	}

	@Override
	public void during(StrangerBodies.Step step) throws IOException, ServletException {
		QuietSessions.duringRequest(step::run);
	}

	private static @Nullable String id(@Nullable String value) {
		try {
			return value == null ? null : new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
