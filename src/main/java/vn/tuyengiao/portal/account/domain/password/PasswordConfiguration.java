package vn.tuyengiao.portal.account.domain.password;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	@Bean
	static PasswordEncoder passwordEncoder() {
		return new LongPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
	}

}
