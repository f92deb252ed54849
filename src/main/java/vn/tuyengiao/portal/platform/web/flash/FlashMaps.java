package vn.tuyengiao.portal.platform.web.flash;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Keeps what redirects say in the session, each under a key of its own. Spring's own
 * manager keeps one list for all: of two requests at once one loses its message, and the
 * page that is asked for first says whatever lies there for its address.
 */
class FlashMaps implements FlashMapManager {

	@Override
	public void saveOutputFlashMap(FlashMap said, HttpServletRequest request, HttpServletResponse response) {
		if (said.isEmpty()) {
			return;
		}
		HttpSession session = request.getSession();
		forget(session);
		session.setAttribute(FlashKey.attribute(FlashKey.of(request)), said);
	}

	@Override
	public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
		String key = FlashKey.asked(request);
		HttpSession session = key == null ? null : request.getSession(false);
		if (key == null || session == null
				|| !(session.getAttribute(FlashKey.attribute(key)) instanceof FlashMap said)) {
			return null;
		}
		session.removeAttribute(FlashKey.attribute(key));
		return said;
	}

	private static void forget(HttpSession session) {
		long now = System.currentTimeMillis();
		List<String> names = Collections.list(session.getAttributeNames());
		names.stream().filter(name -> FlashKey.isForgotten(name, now)).forEach(session::removeAttribute);
	}

}
