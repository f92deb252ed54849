package vn.tuyengiao.portal.calendar.web.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often calendars may be read, on each node.
 *
 * @param perMinute each secret address; and from one place, addresses that nobody has
 */
@ConfigurationProperties("portal.feeds")
record FeedSettings(@DefaultValue("30") int perMinute) {

	FeedSettings {
		if (perMinute < 1) {
			throw new IllegalArgumentException("portal.feeds.per-minute begins at 1");
		}
	}

}
