package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.organization.HolidaysChanged;
import vn.tuyengiao.portal.organization.OpenDates;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.proposal.ProposalBook.MovedDates;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNews;

/**
 * What the calendar does to proposals: a holiday moves their due dates, and silence
 * closes them.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class ProposalKeeper implements OpenDates {

	private final ProposalBook book;

	private final EnteredProposalQueries queries;

	private final ProposalNews news;

	private final VietnamTime time;

	/**
	 * Shortly after midnight in Vietnam, and when the portal starts. Running it again
	 * does no harm.
	 */
	@Scheduled(cron = "0 10 0 * * *", zone = "Asia/Ho_Chi_Minh")
	@EventListener(ApplicationReadyEvent.class)
	@SchedulerLock(name = "proposals", lockAtMostFor = "10m")
	@Transactional
	public void keep() {
		int closed = book.closeSilent(time.today(), time.now());
		if (closed > 0) {
			log.info("Proposals: {} closed, as nobody judged their answers", closed);
		}
	}

	@EventListener
	@Transactional
	public void on(HolidaysChanged event) {
		for (LocalDate day : event.days()) {
			List<MovedDates> moved = book.move(day, time.today(), time.now());
			moved.forEach(one -> news.moved(one.unitId(), one.proposals(), day));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Map<LocalDate, Integer> over(Collection<LocalDate> days) {
		return queries.over(days);
	}

}
