package vn.tuyengiao.portal.platform.web.frame;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tuyengiao.portal.platform.web.frame.refused.UnreadRequest;

/**
 * Requests that no page of the portal makes: bytes that are no text, escapes that end
 * half-way, names of fields that lead into a text. Their sender is told so; they are no
 * faults of the portal and leave nothing in its log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Garbled extends OncePerRequestFilter {

	private static final String READING = "org.springframework.web.method.support.InvocableHandlerMethod";

	/**
	 * Whether it was raised while Spring read the request, before any code of the portal:
	 * for these it has no exceptions of their own.
	 */
	static boolean is(Exception ex) {
		if (unreadable(ex) != null) {
			return true;
		}
		if (!(ex instanceof IllegalArgumentException || ex instanceof IllegalStateException)) {
			return false;
		}
		for (StackTraceElement place : ex.getStackTrace()) {
			if (place.getClassName().startsWith("vn.tuyengiao.portal.")) {
				return false;
			}
			if (place.getClassName().equals(READING)) {
				return place.getMethodName().equals("getMethodArgumentValues");
			}
		}
		return false;
	}

	/** The request may be read first in any filter. */
	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new Vietnamese(request), response);
		}
		catch (RuntimeException | ServletException ex) {
			InvalidParameterException unreadable = unreadable(ex);
			if (unreadable == null || response.isCommitted()) {
				throw ex;
			}
			UnreadRequest.refuse(unreadable.getErrorCode(), request, response);
		}
	}

	/** Error pages ask for the languages again. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * The portal never goes by the languages that a browser sends, and Tomcat refuses the
	 * request of a browser that sends more than ten.
	 */
	private static final class Vietnamese extends HttpServletRequestWrapper {

		private Vietnamese(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Locale getLocale() {
			return PortalLocaleResolver.VIETNAMESE;
		}

		@Override
		public Enumeration<Locale> getLocales() {
			return Collections.enumeration(List.of(getLocale()));
		}

	}

	private static @Nullable InvalidParameterException unreadable(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidParameterException found) {
				return found;
			}
		}
		return null;
	}

}
