package vn.tuyengiao.portal.conference.domain.day;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.meeting.Conferences;

/** A conference of which those called know begins with its first session, by itself. */
@Component
@RequiredArgsConstructor
public class SessionClock {

	private final Conferences conferences;

	/** Every minute. */
	@Scheduled(cron = "${portal.conferences.begin:5 * * * * *}")
	@SchedulerLock(name = "conferences-begin", lockAtMostFor = "PT5M")
	@Transactional
	public void begin() {
		conferences.beginDue();
	}

}
