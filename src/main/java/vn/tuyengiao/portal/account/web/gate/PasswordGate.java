package vn.tuyengiao.portal.account.web.gate;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;

/** Leads every page to the change of a password that somebody else has given. */
public class PasswordGate extends OncePerRequestFilter {

	public static final String PATH = "/account/password";

	private static final Set<String> FREE = Set.of(PATH, "/login", "/code", "/logout", "/preferences", "/error");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FREE.contains(request.getRequestURI().substring(request.getContextPath().length()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication authentication
				&& authentication.signedIn().mustChangePassword()) {
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PATH);
			return;
		}
		chain.doFilter(request, response);
	}

}
