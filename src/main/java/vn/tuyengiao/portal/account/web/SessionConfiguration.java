package vn.tuyengiao.portal.account.web;

import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.web.session.OwnSessions;

/** Puts {@link QuietSessions} around the sessions that Boot sets up. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Around the filter of the sessions, which assets do not go through at all. */
	@Bean
	static FilterRegistrationBean<Filter> sessionMemo() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			if (request instanceof HttpServletRequest http
					&& http.getRequestURI().startsWith(http.getContextPath() + "/assets/")) {
				http.setAttribute(SessionRepositoryFilter.class.getName() + ".FILTERED", Boolean.TRUE);
			}
			QuietSessions.duringRequest(() -> chain.doFilter(request, response));
		});
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		// a stranger's request that has waited for its body comes as the second
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return registration;
	}

	/** Two answers to one person at once may both leave a message for the next page. */
	@Bean
	static PostgreSqlJdbcIndexedSessionRepositoryCustomizer messagesAtOnce() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** Whose a session is: found by the id that its ticket names. */
	@Bean
	static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsByPerson() {
		return sessions -> sessions.setIndexResolver(session -> {
			String owner = OwnSessions.owner(session);
			return owner == null ? Map.of() : Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, owner);
		});
	}

	/** By this name the sessions look for it; for nobody else. */
	@Bean(defaultCandidate = false)
	static TransactionOperations springSessionTransactionOperations(PlatformTransactionManager manager) {
		TransactionTemplate writing = new TransactionTemplate(manager);
		writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return QuietSessions.transactions(writing);
	}

	@Bean
	static BeanPostProcessor quietSessions() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof JdbcIndexedSessionRepository stored ? new QuietSessions(stored) : bean;
			}

		};
	}

}
