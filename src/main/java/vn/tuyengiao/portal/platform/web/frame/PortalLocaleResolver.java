package vn.tuyengiao.portal.platform.web.frame;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Vietnamese, unless the reader chose English; never by what the browser happens to send.
 */
class PortalLocaleResolver implements LocaleResolver {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return "en".equals(Preferences.read(request, Preferences.LANGUAGE)) ? Locale.ENGLISH : VIETNAMESE;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is changed by " + Preferences.PATH);
	}

}
