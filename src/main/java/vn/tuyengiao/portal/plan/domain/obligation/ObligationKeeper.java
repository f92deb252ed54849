package vn.tuyengiao.portal.plan.domain.obligation;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PeriodSaved;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Lays down what each unit owes when a period opens, keeps the dates in step with the
 * period until the lock, and freezes the timeliness figures the day after it.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class ObligationKeeper {

	private final ObligationBook book;

	private final VietnamTime time;

	/**
	 * Shortly after midnight in Vietnam, and when the portal starts. Running it again
	 * does no harm.
	 */
	@Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
	@EventListener(ApplicationReadyEvent.class)
	@SchedulerLock(name = "obligations", lockAtMostFor = "10m")
	@Transactional
	public void keep() {
		int opened = book.open(time.today());
		int frozen = book.freeze(time.today());
		if (opened + frozen > 0) {
			log.info("Obligations: {} opened, {} frozen", opened, frozen);
		}
	}

	@EventListener
	@Transactional
	public void on(UnitSaved event) {
		book.withdrawFromClosed(event.unit().id());
		book.open(time.today());
	}

	@EventListener
	@Transactional
	public void on(PeriodSaved event) {
		book.followDates(event.period());
		book.open(time.today());
	}

}
