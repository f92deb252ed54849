package vn.tuyengiao.portal.account.web.connection;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What strangers may take of the portal.
 *
 * @param perAddress connections of one address at a time; 0 for no limit
 * @param waitingPerAddress bodies of one address that are waited for at a time; the one
 * that has waited longest gives way
 * @param patience how long the body of a short form may take
 * @param slowest bytes a second that a longer body has to bring
 * @param longest the longest that any body may take
 * @param memory bytes of bodies that are held at a time, those of short forms not counted
 */
@ConfigurationProperties("portal.connection")
public record ConnectionLimits(@DefaultValue("1000") int perAddress, @DefaultValue("100") int waitingPerAddress,
		@DefaultValue("10s") Duration patience, @DefaultValue("32KB") DataSize slowest,
		@DefaultValue("2m") Duration longest, @DefaultValue("32MB") DataSize memory) {

	/** How long a body of so many bytes may take; negative: nobody knows how many. */
	Duration patience(long length) {
		Duration wanted = length < 0 ? longest : patience.plusSeconds(length / slowest.toBytes());
		return wanted.compareTo(longest) < 0 ? wanted : longest;
	}

}
