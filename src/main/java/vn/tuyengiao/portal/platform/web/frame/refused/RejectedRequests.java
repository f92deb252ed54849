package vn.tuyengiao.portal.platform.web.frame.refused;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.LoggedAddress;

/**
 * What the firewall of Spring Security does not let in is answered by 400 and one line in
 * the log, wherever it is found: before the portal reads the request, or when a page asks
 * for a header.
 */
@Component
public class RejectedRequests implements RequestRejectedHandler {

	private static final Logger log = LoggerFactory.getLogger(RejectedRequests.class);

	private static final int LONGEST = 200;

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		log(ex, request);
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/** One line, without values of headers. */
	public static void log(RequestRejectedException ex, HttpServletRequest request) {
		log.warn("Rejected {} {}: {}", printable(request.getMethod()),
				printable(LoggedAddress.of(request.getRequestURI())), printable(reason(ex)));
	}

	/** Without values of headers, which may be somebody's. */
	private static String reason(RequestRejectedException ex) {
		String message = String.valueOf(ex.getMessage());
		int value = message.indexOf(" has a value ");
		return value < 0 ? message : message.substring(0, value);
	}

	/** Without anything that could begin a line of its own. */
	private static String printable(String text) {
		String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
	}

}
