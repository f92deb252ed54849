package vn.tuyengiao.portal.account.web.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session may live.
 *
 * @param longest since the sign-in, however much it is used
 */
@ConfigurationProperties("portal.session")
public record SessionLimits(@DefaultValue("12h") Duration longest) {
}
