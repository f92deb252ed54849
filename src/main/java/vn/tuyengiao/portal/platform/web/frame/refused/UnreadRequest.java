package vn.tuyengiao.portal.platform.web.frame.refused;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is not to be read, or not once more: to whoever draws the page
 * that says so it looks like one without a body.
 */
public final class UnreadRequest extends HttpServletRequestWrapper {

	private UnreadRequest(HttpServletRequest request) {
		super(request);
	}

	/** Answers with the portal's page for the status, from within a filter. */
	public static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
		response.setStatus(status);
		request.getRequestDispatcher("/error").forward(new UnreadRequest(request), response);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		return null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return null;
	}

	@Override
	public Collection<Part> getParts() {
		return List.of();
	}

	@Override
	public @Nullable Part getPart(String name) {
		return null;
	}

}
