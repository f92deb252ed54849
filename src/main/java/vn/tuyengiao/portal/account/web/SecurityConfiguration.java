package vn.tuyengiao.portal.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import vn.tuyengiao.portal.account.domain.access.PortalAuthentication;
import vn.tuyengiao.portal.account.domain.kept.FormSeals;
import vn.tuyengiao.portal.account.domain.signin.SetupService;
import vn.tuyengiao.portal.account.web.gate.HeaderGate;
import vn.tuyengiao.portal.account.web.gate.PasswordGate;
import vn.tuyengiao.portal.account.web.gate.SetupGate;
import vn.tuyengiao.portal.account.web.gate.UploadGate;
import vn.tuyengiao.portal.account.web.kept.FormOwner;
import vn.tuyengiao.portal.account.web.kept.FormRescue;
import vn.tuyengiao.portal.account.web.session.FormTokens;
import vn.tuyengiao.portal.platform.SecurityLog;

/**
 * Who reaches what at all; what is done with a record, the services decide. Assets,
 * calendars at secret addresses and the health check have a chain of their own that
 * touches no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * Nobody reads figures of single filters; they would be taken for each of them in
	 * each request.
	 */
	@Bean
	static SecurityObservationSettings filtersUnobserved() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	@Order(1)
	SecurityFilterChain openChain(HttpSecurity http) throws Exception {
		return http.securityMatcher("/assets/**", "/feeds/*", "/actuator/health", "/actuator/health/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.headers(headers -> policies(headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)))
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain portalChain(HttpSecurity http, SessionTickets tickets, FormTokens formTokens,
			SetupService setup, FormRescue rescue, ObjectProvider<MultipartConfigElement> uploads) throws Exception {
		SignInEntryPoint signIn = new SignInEntryPoint(rescue);
		long largest = uploads.stream().mapToLong(MultipartConfigElement::getMaxRequestSize).findFirst().orElse(-1);
		return http
			.authorizeHttpRequests(
					requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers("/login", CodeController.PATH, SetupGate.PATH, "/preferences", "/error")
						.permitAll()
						.requestMatchers("/admin/**")
						.hasAuthority("ADMINISTER")
						.requestMatchers("/actuator/**")
						.denyAll()
						.anyRequest()
						.authenticated())
			.headers(SecurityConfiguration::policies)
			.addFilterAfter(new SetupGate(setup), HeaderWriterFilter.class)
			.addFilterBefore(new UploadGate(signIn, largest), CsrfFilter.class)
			.addFilterBefore(new PasswordGate(), AuthorizationFilter.class)
			.addFilterAfter(new FormRescue.Arrival(rescue), AuthorizationFilter.class)
			.securityContext(context -> context.securityContextRepository(tickets))
			.csrf(csrf -> csrf.csrfTokenRepository(formTokens))
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling(faults -> faults.authenticationEntryPoint(signIn).accessDeniedHandler(rescue))
			.logout(logout -> logout.logoutUrl("/logout")
				.logoutSuccessUrl("/login?out")
				.addLogoutHandler((request, response, signedIn) -> noteSignOut(signedIn)))
			.build();
	}

	@Bean
	static HttpFirewall headerGate() {
		return new HeaderGate();
	}

	/**
	 * Security's own processor, which may not be replaced by name, gets the owner added.
	 */
	@Bean
	static BeanPostProcessor formOwner(ObjectProvider<FormSeals> seals) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof CsrfRequestDataValueProcessor tokens ? new FormOwner(tokens, seals) : bean;
			}

		};
	}

	private static void noteSignOut(@Nullable Authentication signedIn) {
		if (signedIn instanceof PortalAuthentication) {
			SecurityLog.note(SecurityLog.Event.SIGNED_OUT, "user", signedIn.getName());
		}
	}

	private static void policies(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.httpStrictTransportSecurity(Customizer.withDefaults())
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

}
