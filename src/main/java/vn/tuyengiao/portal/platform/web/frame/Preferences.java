package vn.tuyengiao.portal.platform.web.frame;

import java.time.Duration;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.HostCookie;

/** Language and theme, kept in cookies of the browser; open to everybody. */
@Controller
class Preferences {

	static final String PATH = "/preferences";

	static final String THEME = "theme";

	static final String LANGUAGE = "lang";

	static final Set<String> THEMES = Set.of("light", "dark", "auto");

	private static final Set<String> LANGUAGES = Set.of("vi", "en");

	@PostMapping(PATH)
	void change(@RequestParam(required = false) @Nullable String theme,
			@RequestParam(required = false) @Nullable String lang,
			@RequestParam(required = false) @Nullable String back, HttpServletRequest request,
			HttpServletResponse response) {
		if (theme != null && THEMES.contains(theme)) {
			keep(THEME, theme, request, response);
		}
		if (lang != null && LANGUAGES.contains(lang)) {
			keep(LANGUAGE, lang, request, response);
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, BackAddress.of(back, request.getContextPath()));
	}

	/** What the browser keeps of it, if it does. */
	static @Nullable String read(HttpServletRequest request, String name) {
		return HostCookie.read(request, name);
	}

	private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
		HostCookie.write(name, value, Duration.ofDays(365), request, response);
	}

}
