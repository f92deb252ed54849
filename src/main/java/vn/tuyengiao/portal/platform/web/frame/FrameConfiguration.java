package vn.tuyengiao.portal.platform.web.frame;

import java.util.Map;

import jakarta.servlet.ServletContext;
import jakarta.validation.Validator;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.form.FieldRules;
import vn.tuyengiao.portal.platform.web.form.TypedFormats;
import vn.tuyengiao.portal.platform.web.limit.CostlyLimit;
import vn.tuyengiao.portal.platform.web.limit.CostlySettings;
import vn.tuyengiao.portal.platform.web.list.AlongTheList;
import vn.tuyengiao.portal.platform.web.list.ColumnChoice;
import vn.tuyengiao.portal.platform.web.list.PastTheEnd;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tuyengiao.portal.platform.web.frame.refused.FormAddresses;

/** Puts the frame's parts together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MessageSourceProperties.class, CostlySettings.class })
@RequiredArgsConstructor
class FrameConfiguration implements WebMvcConfigurer {

	private final VietnamTime time;

	private final CostlySettings costly;

	private final ObjectProvider<SignedIn> people;

	@Override
	public void addFormatters(FormatterRegistry registry) {
		TypedFormats.register(registry, time::today);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PastTheEnd());
		// asked after the handler, it comes first
		registry.addInterceptor(new AlongTheList());
		registry.addInterceptor(
				new CostlyLimit(costly, () -> people.stream().findFirst().flatMap(SignedIn::userId), System::nanoTime));
	}

	@Bean
	static Assets assets() {
		return new Assets();
	}

	@Bean
	static SimpleUrlHandlerMapping assetMapping(Assets assets) {
		return new SimpleUrlHandlerMapping(Map.of(Assets.ROOT + "**", assets), Ordered.HIGHEST_PRECEDENCE);
	}

	/**
	 * In the place of Boot's own, which it is configured like: that one asks the bundle
	 * of each module in turn for every word of a page, this one has them merged.
	 */
	@Bean
	static MessageSource messageSource(MessageSourceProperties settings) {
		ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
		settings.getBasename().forEach(name -> messages.addBasenames("classpath:" + name.strip()));
		messages.setDefaultEncoding(settings.getEncoding().name());
		messages.setFallbackToSystemLocale(settings.isFallbackToSystemLocale());
		messages.setCacheMillis(-1);
		return messages;
	}

	@Bean
	static FormAddresses formAddresses(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		return new FormAddresses(mappings);
	}

	@Bean
	static LocaleResolver localeResolver() {
		return new PortalLocaleResolver();
	}

	@Bean
	static Frame frame(ObjectProvider<Navigation> navigations, ObjectProvider<SignedIn> signedIn,
			ObjectProvider<UnreadNotices> unreadNotices, ObjectProvider<ColumnChoice> columns,
			ObjectProvider<Validator> validator, MessageSource messages) {
		return new Frame(navigations, signedIn, unreadNotices, columns, new FieldRules(validator.getObject()),
				messages);
	}

	@Bean
	static PortalDialect portalDialect(Frame frame, Assets assets, ServletContext servletContext) {
		return new PortalDialect(frame, servletContext.getContextPath() + assets.folder() + "/icons.svg");
	}

	/** In the place of Boot's own, which it is configured like. */
	@Bean
	static PageTemplates defaultTemplateResolver(ThymeleafProperties settings, Assets assets,
			ServletContext servletContext) {
		PageTemplates templates = new PageTemplates(servletContext.getContextPath() + assets.folder());
		templates.setPrefix(settings.getPrefix());
		templates.setSuffix(settings.getSuffix());
		templates.setTemplateMode(settings.getMode());
		templates.setCharacterEncoding(settings.getEncoding().name());
		templates.setCacheable(settings.isCache());
		return templates;
	}

	@Bean
	static SmartInitializingSingleton carriedLinks(SpringTemplateEngine engine) {
		return () -> engine.setLinkBuilder(new CarryingLinks());
	}

	/**
	 * {@code frame} is there in all templates, error pages included, at no cost per
	 * request.
	 */
	@Bean
	static SmartInitializingSingleton frameVariables(ThymeleafViewResolver views, Frame frame) {
		return () -> {
			views.setViewClass(PageView.class);
			views.addStaticVariable("frame", frame);
		};
	}

}
