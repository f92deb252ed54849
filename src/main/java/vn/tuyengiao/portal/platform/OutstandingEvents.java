package vn.tuyengiao.portal.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers again, while the portal runs, the events whose listener failed or was lost
 * with its process; a restart delivers them at once. Listeners have to bear an event
 * twice.
 * <p>
 * The registry has a call for the one and no setting for when: by itself it delivers only
 * at a restart.
 */
@Component
@RequiredArgsConstructor
public class OutstandingEvents {

	/** No listener works so long: whoever took the event up is gone. */
	static final Duration LOST_AFTER = Duration.ofMinutes(5);

	/** What fails again and again is still tried this often. */
	static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	static final Duration KEPT_FOR = Duration.ofDays(7);

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final FailedEventPublications failed;

	private final CompletedEventPublications completed;

	private final VietnamTime time;

	/** Every minute; each attempt makes the pause before the next a minute longer. */
	@Scheduled(cron = "${portal.events.retry:30 * * * * *}")
	@SchedulerLock(name = "events-outstanding", lockAtMostFor = "PT5M")
	public void deliver() {
		giveUpLost();
		failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withFilter(this::isDue));
	}

	/** Forgets what was delivered long ago. */
	@Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "events-purge", lockAtLeastFor = "PT1M")
	public void purge() {
		completed.deletePublicationsOlderThan(KEPT_FOR);
	}

	/**
	 * The monitor of the registry ({@code spring.modulith.events.staleness}) would do it,
	 * but goes by the day of publication (2.1.1): it gives up the next try of an old
	 * event while it is at work.
	 */
	private void giveUpLost() {
		jdbc.sql("""
				update event_publication set status = 'FAILED'
				 where completion_date is null and status <> 'FAILED'
				   and coalesce(last_resubmission_date, publication_date) < :lost""")
			.param("lost", time.now().minus(LOST_AFTER).atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean isDue(EventPublication publication) {
		Instant last = publication.getLastResubmissionDate();
		Duration pause = Duration.ofMinutes(publication.getCompletionAttempts());
		return last == null
				|| !last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE).isAfter(time.now());
	}

}
