package vn.tuyengiao.portal.account.web.connection;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits of connections into Tomcat. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> limitsOfStrangers(StrangerBodies.Visitors visitors,
			ConnectionLimits limits, TomcatServerProperties tomcat) {
		return factory -> {
			factory.setProtocol(CappedConnections.class.getName());
			factory.addConnectorCustomizers(connector -> {
				if (connector.getProtocolHandler() instanceof CappedConnections capped) {
					capped.setMostPerAddress(limits.perAddress());
				}
			});
			factory.addContextValves(new StrangerBodies(visitors, limits, tomcat.getMaxHttpFormPostSize().toBytes(),
					tomcat.getMaxSwallowSize().toBytes()));
		};
	}

	/** Before all others: what has waited for its body is new to them. */
	@Bean
	static FilterRegistrationBean<Filter> arrivedBodies(TomcatServerProperties tomcat) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(
				new ArrivedRequest.Passage(tomcat.getMaxParameterCount()));
		registration.setDispatcherTypes(DispatcherType.ASYNC);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
