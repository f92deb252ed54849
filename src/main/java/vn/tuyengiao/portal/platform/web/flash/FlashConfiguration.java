package vn.tuyengiao.portal.platform.web.flash;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Puts the flash messages in the place of Spring's. */
@Configuration(proxyBeanMethods = false)
class FlashConfiguration {

	@Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
	static FlashMapManager flashMapManager() {
		return new FlashMaps();
	}

	/** Before the pages' own, which knows redirects without a key. */
	@Bean
	static ViewResolver flashRedirects() {
		return new Redirects();
	}

	private static final class Redirects implements ViewResolver, Ordered {

		@Override
		public @Nullable View resolveViewName(String name, Locale locale) {
			return name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
					? new FlashRedirect(name.substring(UrlBasedViewResolver.REDIRECT_URL_PREFIX.length())) : null;
		}

		@Override
		public int getOrder() {
			return Ordered.HIGHEST_PRECEDENCE;
		}

	}

}
