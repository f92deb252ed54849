package vn.tuyengiao.portal.platform.web;

import java.util.Map;

import jakarta.servlet.ServletContext;
import jakarta.validation.Validator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the frame's parts together. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		TypedFormats.register(registry);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PastTheEnd());
	}

	@Bean
	static Assets assets() {
		return new Assets();
	}

	@Bean
	static SimpleUrlHandlerMapping assetMapping(Assets assets) {
		return new SimpleUrlHandlerMapping(Map.of(Assets.ROOT + "**", assets), Ordered.HIGHEST_PRECEDENCE);
	}

	@Bean
	static LocaleResolver localeResolver() {
		return new PortalLocaleResolver();
	}

	@Bean
	static Frame frame(ObjectProvider<Navigation> navigations, ObjectProvider<SignedIn> signedIn,
			ObjectProvider<UnreadNotices> unreadNotices, ObjectProvider<Validator> validator) {
		return new Frame(navigations, signedIn, unreadNotices, new FieldRules(validator.getObject()));
	}

	/**
	 * Constant in all templates, error pages included, at no cost per request:
	 * {@code assets} is the versioned folder, {@code frame} the rest.
	 */
	@Bean
	static SmartInitializingSingleton frameVariables(ThymeleafViewResolver views, Assets assets, Frame frame,
			ServletContext servletContext) {
		return () -> {
			views.addStaticVariable("assets", servletContext.getContextPath() + assets.folder());
			views.addStaticVariable("frame", frame);
		};
	}

}
