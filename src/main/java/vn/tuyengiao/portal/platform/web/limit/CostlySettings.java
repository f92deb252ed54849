package vn.tuyengiao.portal.platform.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one person may ask for what costs much, on each node.
 *
 * @param pages costly pages a minute
 * @param exports sheets and packages a minute
 */
@ConfigurationProperties("portal.costly")
public record CostlySettings(@DefaultValue("60") int pages, @DefaultValue("20") int exports) {

	public CostlySettings {
		if (pages < 1 || exports < 1) {
			throw new IllegalArgumentException("portal.costly.pages and portal.costly.exports begin at 1");
		}
	}

	int perMinute(Costly.Kind kind) {
		return kind == Costly.Kind.PAGE ? pages : exports;
	}

}
