package vn.tuyengiao.portal.platform.database;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded database, which starts only where no {@code spring.datasource.url} is set.
 *
 * @param embedded whether it may start at all
 * @param directory the folder of its data, its binaries, its password and its log
 * @param port the port on the loopback interface; 0 takes a free one
 * @param startTimeout how long a start may take, the recovery after a crash included
 * @param stopTimeout how long a stop may take
 */
@ConfigurationProperties("portal.database")
record DatabaseSettings(@DefaultValue("true") boolean embedded, @DefaultValue("./data") Path directory,
		@DefaultValue("0") int port, @DefaultValue("5m") Duration startTimeout,
		@DefaultValue("1m") Duration stopTimeout) {

}
