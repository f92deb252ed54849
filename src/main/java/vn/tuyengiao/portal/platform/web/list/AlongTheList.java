package vn.tuyengiao.portal.platform.web.list;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.flash.FlashRedirect;

/**
 * A step along a list, asked of the list itself: it reads the rows around the record and
 * leads to its neighbour. A record that has left the list meanwhile, as what was just
 * decided on, has the neighbours of its old place. Where nothing more can be opened, the
 * list itself is shown.
 */
public class AlongTheList implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		String step = request.getParameter(Along.STEP);
		Along along = step == null ? null : Along.of(request);
		if (along == null || answer == null || !(answer.getModel().get("page") instanceof Page<?> page)
				|| !(answer.getModel().get(Opens.NAME) instanceof Opens<?> opens)
				|| !along.path().equals(request.getRequestURI())) {
			return;
		}
		List<@Nullable String> rows = hrefs(page, opens);
		String from = request.getParameter(Along.FROM);
		boolean forth = !"prev".equals(step);
		int found = neighbour(rows, along.place() - 1 - first(page), from == null ? "" : from, forth);
		String href = found < 0 ? along.back() : along.at(first(page) + found + 1, page.getTotalElements())
			.appendedTo(request.getContextPath() + rows.get(found));
		answer.clear();
		FlashRedirect there = new FlashRedirect(href);
		there.setContextRelative(false);
		there.setExposeModelAttributes(false);
		answer.setView(there);
	}

	/** Which row it is; -1 if there is none. */
	static int neighbour(List<@Nullable String> rows, int place, String from, boolean forth) {
		int at = here(rows, place, from);
		int way = forth ? 1 : -1;
		// gone: the next one has moved up into its place
		int next = at >= 0 ? at + way : forth ? place : place - 1;
		while (next >= 0 && next < rows.size() && rows.get(next) == null) {
			next += way;
		}
		return next >= 0 && next < rows.size() ? next : -1;
	}

	private static int here(List<@Nullable String> rows, int place, String from) {
		int best = -1;
		for (int at = 0; at < rows.size(); at++) {
			if (isOf(rows.get(at), from) && (best < 0 || length(rows, at) > length(rows, best)
					|| length(rows, at) == length(rows, best) && at == place)) {
				best = at;
			}
		}
		return best;
	}

	private static int length(List<@Nullable String> rows, int at) {
		String href = rows.get(at);
		return href == null ? 0 : href.length();
	}

	private static boolean isOf(@Nullable String href, String from) {
		return href != null && (from.equals(href) || from.startsWith(href + "/"));
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable String> hrefs(Page<?> page, Opens<?> opens) {
		return page.getContent().stream().<@Nullable String>map(((Opens<Object>) opens)::of).toList();
	}

	private static int first(Page<?> page) {
		return page.getNumber() * page.getSize();
	}

}
