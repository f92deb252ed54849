package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page, the variables of which are its own. Thymeleaf keeps them as attributes of the
 * request, and asks for them a thousand times a page: each time through all that is
 * wrapped around the request of somebody signed in.
 */
class PageView extends ThymeleafView {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, new Variables(request), response);
	}

	/**
	 * What the page sets stays with it; what it does not know the request is asked for.
	 */
	static final class Variables extends HttpServletRequestWrapper {

		private final Map<String, @Nullable Object> own = new HashMap<>();

		Variables(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable Object getAttribute(String name) {
			Object value = own.get(name);
			return value != null || own.containsKey(name) ? value : super.getAttribute(name);
		}

		@Override
		public Enumeration<String> getAttributeNames() {
			Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
			own.forEach((name, value) -> {
				if (value == null) {
					names.remove(name);
				}
				else {
					names.add(name);
				}
			});
			return Collections.enumeration(names);
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			own.put(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			own.put(name, null);
		}

	}

}
