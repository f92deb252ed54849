package vn.tuyengiao.portal.account.domain.signin;

import java.time.Duration;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Notices when all people seem to sign in from one address: then the portal stands behind
 * a proxy whose headers it has not been told to believe, and what one person fails counts
 * against all. Looks from time to time and remembers, so that a page asks nothing.
 */
@Component
@RequiredArgsConstructor
public class AddressWatch {

	/** So many people do not sit at one desk. */
	static final int FEWEST_ACCOUNTS = 5;

	private static final Duration LOOKED_BACK = Duration.ofDays(7);

	private static final Logger log = LoggerFactory.getLogger(AddressWatch.class);

	private final SignInAttemptBook attempts;

	private final VietnamTime time;

	private final Environment environment;

	private volatile @Nullable String only;

	/** The address from which all come, if it is one. */
	public Optional<String> onlyAddress() {
		return Optional.ofNullable(only);
	}

	/** The samples of the profile {@code demo} are tried out on one machine. */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "0 */10 * * * *", zone = "Asia/Ho_Chi_Minh")
	public void look() {
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			return;
		}
		SignInAttemptBook.Places places = attempts.places(time.now().minus(LOOKED_BACK));
		String found = places.accounts() >= FEWEST_ACCOUNTS && places.addresses() == 1 ? places.address() : null;
		if (found != null && !found.equals(only)) {
			log.warn("All {} accounts that signed in within 7 days came from {}. Behind a proxy, set "
					+ "SERVER_FORWARD_HEADERS_STRATEGY=framework (see SECURITY.md): failures to sign in now count "
					+ "for all together.", places.accounts(), found);
		}
		only = found;
	}

}
