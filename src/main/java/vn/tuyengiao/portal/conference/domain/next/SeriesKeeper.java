package vn.tuyengiao.portal.conference.domain.next;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.conference.domain.series.SeriesCommand;
import vn.tuyengiao.portal.conference.domain.series.SeriesDays;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.conference.domain.series.SeriesStepped;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Looks which series meet within seven days. That their hosts have opened the meeting is
 * seen by the view, so one that is called off or thrown away is owed again at once.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class SeriesKeeper {

	private static final int DAYS_AHEAD = 7;

	private final SeriesReader reader;

	private final SeriesDays days;

	private final SeriesAskedBook book;

	private final VietnamTime time;

	/**
	 * Shortly after midnight in Vietnam, and when the portal starts. Running it again
	 * does no harm.
	 */
	@Scheduled(cron = "0 10 0 * * *", zone = "Asia/Ho_Chi_Minh")
	@EventListener(ApplicationReadyEvent.class)
	@SchedulerLock(name = "series", lockAtMostFor = "10m")
	@Transactional
	public void keep() {
		List<UUID> near = reader.running().stream().filter(this::look).toList();
		book.dropAllBut(near);
		if (!near.isEmpty()) {
			log.info("Series: {} meet soon", near.size());
		}
	}

	@EventListener
	@Transactional
	public void on(SeriesStepped event) {
		if (!look(event.seriesId())) {
			book.drop(event.seriesId());
		}
	}

	private boolean look(UUID seriesId) {
		LocalDate today = time.today();
		Optional<PlannedDay> next = next(seriesId, reader.command(seriesId), today);
		next.ifPresent(day -> book.ask(seriesId, day.month(), day.day(), time.now()));
		return next.isPresent();
	}

	private Optional<PlannedDay> next(UUID seriesId, SeriesCommand series, LocalDate today) {
		LocalDate month = today.withDayOfMonth(1);
		Set<LocalDate> skipped = reader.skipped(seriesId, month);
		// a day off may move the last day of a month into the next one
		return days
			.days(series.rule(),
					Stream.of(month, month.plusMonths(1))
						.filter(one -> series.meetsIn(one) && !skipped.contains(one))
						.toList())
			.stream()
			.filter(one -> !one.day().isBefore(today) && !one.day().isAfter(today.plusDays(DAYS_AHEAD)))
			.findFirst();
	}

}
