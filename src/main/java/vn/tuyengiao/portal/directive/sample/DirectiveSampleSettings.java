package vn.tuyengiao.portal.directive.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Size of the sample data, for measuring.
 *
 * @param directives how many are in force; fewer than the samples tell of count as those
 */
@ConfigurationProperties("portal.demo")
record DirectiveSampleSettings(@DefaultValue("0") int directives) {

	DirectiveSampleSettings {
		if (directives < 0 || directives > 1000) {
			throw new IllegalArgumentException("portal.demo.directives goes from 0 to 1000");
		}
	}

}
