package vn.tuyengiao.portal.account.web.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.signin.SetupService;

/**
 * Leads every page to the first start while there is no user. Whoever is signed in passes
 * without a question to the database.
 */
@RequiredArgsConstructor
public class SetupGate extends OncePerRequestFilter {

	public static final String PATH = "/setup";

	private final SetupService setup;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.equals(PATH) || path.equals("/preferences") || path.equals("/error");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication)
				&& setup.isOpen()) {
			response.setStatus(HttpServletResponse.SC_FOUND);
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PATH);
			return;
		}
		chain.doFilter(request, response);
	}

}
