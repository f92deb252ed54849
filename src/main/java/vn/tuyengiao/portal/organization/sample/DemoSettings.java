package vn.tuyengiao.portal.organization.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Size of the sample data, for measuring.
 *
 * @param communes how many communes there are in all; 18 are Kim Bảng's own
 * @param years how many years back the periods reach
 */
@ConfigurationProperties("portal.demo")
record DemoSettings(@DefaultValue("18") int communes, @DefaultValue("1") int years) {

	DemoSettings {
		if (communes < 0 || communes > 20_000 || years < 1 || years > 20) {
			throw new IllegalArgumentException("portal.demo.communes goes up to 20000, portal.demo.years from 1 to 20");
		}
	}

}
