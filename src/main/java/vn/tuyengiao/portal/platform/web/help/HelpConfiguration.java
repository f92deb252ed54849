package vn.tuyengiao.portal.platform.web.help;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.tuyengiao.portal.platform.web.frame.SignedIn;

@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

	@Bean
	static Guide guide(ObjectProvider<SignedIn> people) {
		return new Guide(people);
	}

	@Bean
	static SmartInitializingSingleton guideVariable(ThymeleafViewResolver views, Guide guide) {
		return () -> views.addStaticVariable("guide", guide);
	}

}
