package vn.tuyengiao.portal.platform.web.list;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.tuyengiao.portal.platform.web.flash.FlashRedirect;

/**
 * A page of a list that is past its end, because rows went away or somebody changed the
 * address, leads to the last one there is.
 */
public class PastTheEnd implements HandlerInterceptor {

	/**
	 * No list is longer, and offsets far beyond it are refused by the database's layer;
	 * what is no number of a page at all shows the first one.
	 */
	private static final int FARTHEST = 1_000_000;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String page = request.getParameter("page");
		// on the way to an error page the address is not a list's any more
		if (request.getDispatcherType() == DispatcherType.REQUEST && page != null && page.matches("[0-9]{7,10}")
				&& Long.parseLong(page) > FARTHEST && Long.parseLong(page) <= Integer.MAX_VALUE) {
			response.sendRedirect(Links.of(request).page(FARTHEST));
			return false;
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer != null && answer.getModel().get("page") instanceof Page<?> page && page.isEmpty()
				&& page.getNumber() > 0) {
			Links list = Links.of(request);
			// an address of the portal itself, context path included
			RedirectView last = new FlashRedirect(list.page(Math.max(0, page.getTotalPages() - 1)));
			last.setContextRelative(false);
			// what a redirect to this page said is said there
			Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
			if (said != null) {
				RequestContextUtils.getOutputFlashMap(request).putAll(said);
			}
			answer.clear();
			last.setExposeModelAttributes(false);
			answer.setView(last);
		}
	}

}
