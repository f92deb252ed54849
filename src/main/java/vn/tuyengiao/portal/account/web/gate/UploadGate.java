package vn.tuyengiao.portal.account.web.gate;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.platform.web.frame.refused.UnreadRequest;

/**
 * Stands before everything that reads a form with files, the check of its token included:
 * strangers upload nothing, nobody uploads without measure.
 */
@RequiredArgsConstructor
public class UploadGate extends OncePerRequestFilter {

	/** Where the script that sends a form is to go on; it cannot see a redirect. */
	static final String LOCATION = "X-Location";

	private final AuthenticationEntryPoint signIn;

	/** Bytes of the whole request; negative for no limit. */
	private final long limit;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		boolean read = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
		long length = request.getContentLengthLong();
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication)) {
			signIn.commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
		}
		else if (length < 0 && !read) {
			UnreadRequest.refuse(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
		}
		else if (limit >= 0 && length > limit) {
			UnreadRequest.refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
		}
		else {
			boolean script = request.getHeader("X-Requested-With") != null;
			chain.doFilter(request, script ? new ForScript(response) : response);
		}
	}

	/**
	 * The browser would follow a redirect itself, and the message for the next page would
	 * be spent on a page that nobody sees.
	 */
	private static final class ForScript extends HttpServletResponseWrapper {

		private ForScript(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendRedirect(String location) {
			setHeader(LOCATION, location);
			setStatus(SC_NO_CONTENT);
		}

		@Override
		public void sendRedirect(String location, boolean clear) {
			sendRedirect(location);
		}

		@Override
		public void sendRedirect(String location, int status) {
			sendRedirect(location);
		}

		@Override
		public void sendRedirect(String location, int status, boolean clear) {
			sendRedirect(location);
		}

	}

}
