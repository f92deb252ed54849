package vn.tuyengiao.portal.account.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import vn.tuyengiao.portal.account.web.kept.FormRescue;

/**
 * Sends whoever is not signed in to the sign-in page; it remembers the way in its own
 * address, so that strangers get no session.
 */
@RequiredArgsConstructor
class SignInEntryPoint implements AuthenticationEntryPoint {

	private final FormRescue rescue;

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		if (rescue.answersScript(request, response) || rescue.keeps(request, response)) {
			return;
		}
		response.setStatus(HttpServletResponse.SC_FOUND);
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/login" + next(request));
	}

	private static String next(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!"GET".equals(request.getMethod()) || "/".equals(path)) {
			return "";
		}
		String target = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
		return target.length() > 1000 ? "" : "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
	}

}
