package vn.tuyengiao.portal.account.web.connection;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.MediaType;

/**
 * Nobody without a session gets a worker for a body that does not come. Where threads are
 * few, some hundred connections that send one byte of a form and no more would take all
 * of them; here such a request waits as a connection does between two requests, and goes
 * on when its body is whole.
 */
public class StrangerBodies extends ValveBase {

	private final Visitors visitors;

	private final ConnectionLimits limits;

	private final WaitingBodies bodies;

	private final long largestForm;

	private final long mostRead;

	/**
	 * @param largestForm bytes of a form that are read at all
	 * @param mostRead bytes of anything that are read and thrown away
	 */
	public StrangerBodies(Visitors visitors, ConnectionLimits limits, long largestForm, long mostRead) {
		super(true);
		this.visitors = visitors;
		this.limits = limits;
		this.bodies = new WaitingBodies(limits);
		this.largestForm = largestForm;
		this.mostRead = mostRead;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (request.isAsyncDispatching() || !hasBody(request)) {
			getNext().invoke(request, response);
			return;
		}
		visitors.during(() -> {
			if (visitors.isSignedIn(request.getRequest())) {
				getNext().invoke(request, response);
			}
			else {
				gather(request, response);
			}
		});
	}

	private void gather(Request request, Response response) throws IOException, ServletException {
		long length = request.getContentLengthLong();
		boolean form = isForm(request);
		if (length > mostRead) {
			if (form) {
				response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			}
			else {
				getNext().invoke(request, response);
			}
			// answered at once; the connection ends with the answer
			response.flushBuffer();
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			return;
		}
		new WaitingBody(request, response, bodies, form ? largestForm : 0, mostRead)
			.begin(limits.patience(length).toMillis());
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	private static boolean isForm(Request request) {
		String type = request.getContentType();
		return type != null
				&& type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/** Who is known already. */
	public interface Visitors {

		/** By a session in the database, not by a cookie that anybody can write. */
		boolean isSignedIn(HttpServletRequest request);

		/** What was read of a session is not read again within it. */
		void during(Step step) throws IOException, ServletException;

	}

	/** The rest of a request. */
	@FunctionalInterface
	public interface Step {

		void run() throws IOException, ServletException;

	}

}
