package vn.tuyengiao.portal.platform.web.frame;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.frame.refused.FormAddresses;
import vn.tuyengiao.portal.platform.web.frame.refused.RejectedRequests;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.limit.TooOftenException;
import vn.tuyengiao.portal.platform.web.LoggedAddress;

/**
 * One page for everything that goes wrong: what happened in the office's words, a way on,
 * and for a fault of our own a reference that the log has too. Never anything of the
 * inside. Errors outside of controllers come here by way of {@code /error}.
 */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages implements ErrorController {

	static final String REFERENCE_HEADER = "X-Error-Reference";

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	/** Those with words of their own; others speak of their family. */
	private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500);

	/** Without letters and digits that are mistaken for each other on the telephone. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final SecureRandom random = new SecureRandom();

	private final FormAddresses forms;

	ErrorPages(FormAddresses forms) {
		this.forms = forms;
	}

	@ExceptionHandler
	ModelAndView missing(NotFoundException ex, HttpServletRequest request, HttpServletResponse response) {
		return page(404, request, response);
	}

	@ExceptionHandler
	ModelAndView mistyped(MethodArgumentTypeMismatchException ex, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		boolean id = ex.getRequiredType() == UUID.class || ex.getParameter().hasParameterAnnotation(PathVariable.class);
		// the form's own name is taken for an identifier where a page stands beside it
		Optional<ModelAndView> above = id ? above(request, true, redirect) : Optional.empty();
		return above.orElseGet(() -> page(id ? 404 : 400, request, response));
	}

	/** A field name that the form does not have in this shape: nobody typed that. */
	@ExceptionHandler
	ModelAndView misnamed(InvalidPropertyException ex, HttpServletRequest request, HttpServletResponse response) {
		return page(400, request, response);
	}

	@ExceptionHandler
	ModelAndView refused(RefusedException ex, HttpServletRequest request, HttpServletResponse response) {
		return page(409, request, response).addObject("details", List.of(new Detail(ex.getCode(), ex.getArguments())));
	}

	@ExceptionHandler({ StaleException.class, OptimisticLockingFailureException.class })
	ModelAndView stale(HttpServletRequest request, HttpServletResponse response) {
		return page(409, request, response);
	}

	/** A rule that only the database still kept, mostly when two people act at once. */
	@ExceptionHandler
	ModelAndView collided(DataIntegrityViolationException ex, HttpServletRequest request,
			HttpServletResponse response) {
		return page(409, request, response).addObject("reference", report(ex, request, response));
	}

	@ExceptionHandler
	ModelAndView invalid(InvalidInputException ex, HttpServletRequest request, HttpServletResponse response) {
		return page(422, request, response).addObject("details",
				ex.getFaults().stream().map(fault -> new Detail(fault.code(), fault.arguments())).toList());
	}

	/** Where only forms go, a reader is led to the page above. */
	@ExceptionHandler
	ModelAndView notThisWay(HttpRequestMethodNotSupportedException ex, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		return above(request, false, redirect).orElseGet(() -> other(ex, request, response));
	}

	private Optional<ModelAndView> above(HttpServletRequest request, boolean named, RedirectAttributes redirect) {
		if (!"GET".equals(request.getMethod()) || request.getHeader("HX-Request") != null) {
			return Optional.empty();
		}
		return forms.pageAbove(request, named).map(path -> {
			Flash.info(redirect, "frame.form-only");
			return new ModelAndView("redirect:" + path);
		});
	}

	/** The page says when it is answered again. */
	@ExceptionHandler
	ModelAndView tooOften(TooOftenException ex, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ex.getSeconds()));
		return page(429, request, response).addObject("details",
				List.of(new Detail("frame.error.429.again", new Object[] { ex.getSeconds() })));
	}

	/** Spring Security answers these: the sign-in page or 403. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void leaveToSecurity(RuntimeException ex) {
		throw ex;
	}

	/** A form with files that broke off on its way, or holds more than it may. */
	@ExceptionHandler
	ModelAndView unreadable(MultipartException ex, HttpServletRequest request, HttpServletResponse response) {
		return page(ex instanceof MaxUploadSizeExceededException ? 413 : 400, request, response);
	}

	/** What the firewall finds only when a header is read. */
	@ExceptionHandler
	ModelAndView rejected(RequestRejectedException ex, HttpServletRequest request, HttpServletResponse response) {
		RejectedRequests.log(ex, request);
		return page(400, request, response);
	}

	/** Nobody is left to read an answer. */
	@ExceptionHandler
	ModelAndView gone(AsyncRequestNotUsableException ex) {
		return new ModelAndView();
	}

	@ExceptionHandler
	ModelAndView other(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		// as when somebody breaks a download off
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return new ModelAndView();
		}
		if (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			HttpHeaders headers = known.getHeaders();
			headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
			return page(known.getStatusCode().value(), request, response);
		}
		if (Garbled.is(ex)) {
			return page(400, request, response);
		}
		return page(500, request, response).addObject("reference", report(ex, request, response));
	}

	/** Errors that no controller raised: from filters, from the view, from the server. */
	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
		Throwable cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown
				: null;
		ModelAndView page = page(status, request, response);
		if (status >= 500) {
			page.addObject("reference", report(cause, request, response));
		}
		return page;
	}

	private String report(@Nullable Throwable cause, HttpServletRequest request, HttpServletResponse response) {
		StringBuilder reference = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// decoded line ends would forge lines of the log; the raw address has none
		log.error("Error {} at {} {}", reference, request.getMethod(),
				LoggedAddress.of(address == null ? request.getRequestURI() : address), cause);
		response.setHeader(REFERENCE_HEADER, reference.toString());
		return reference.toString();
	}

	private static ModelAndView page(int status, HttpServletRequest request, HttpServletResponse response) {
		int shown = HttpStatus.resolve(status) == null || status < 400 ? 500 : status;
		int worded = WORDED.contains(shown) ? shown : shown < 500 ? 400 : 500;
		// only htmx sends this header; its page stays where it is and shows the message
		// on top
		boolean part = "true".equals(request.getHeader("HX-Request"))
				&& !"true".equals(request.getHeader("HX-History-Restore-Request"));
		if (part) {
			response.setHeader("HX-Retarget", "#flash");
			response.setHeader("HX-Reswap", "innerHTML");
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		ModelAndView page = new ModelAndView(part ? "error/part" : "error/page", HttpStatusCode.valueOf(shown));
		page.addObject("status", shown);
		page.addObject("key", "frame.error." + worded);
		page.addObject("details", List.of());
		return page;
	}

	/** A sentence of the bundle with its arguments. */
	public record Detail(String key, Object[] arguments) {
	}

}
