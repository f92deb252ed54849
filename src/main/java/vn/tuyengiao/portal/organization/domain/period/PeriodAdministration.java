package vn.tuyengiao.portal.organization.domain.period;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PeriodSaved;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** The administrator's work on the reporting periods. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class PeriodAdministration {

	private final ReportingPeriodRepository periods;

	private final PeriodQueries queries;

	private final HolidayRepository holidays;

	private final OrganizationLock lock;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	/**
	 * The periods of a year, or of all years if none is asked for; newest year first
	 * unless sorted by {@code year} upwards, the year before its quarters.
	 */
	@Transactional(readOnly = true)
	public Page<PeriodRecord> list(@Nullable Integer year, Pageable page) {
		return queries.list(year, time.today(), page);
	}

	@Transactional(readOnly = true)
	public PeriodRecord period(UUID id) {
		return record(find(id));
	}

	/**
	 * Adds the year and its four quarters with their usual dates; those that exist stay
	 * as they are.
	 * @return how many were added
	 */
	public int addYear(int year) {
		lock.take();
		Set<CalendarPeriod> existing = periods.findByYear(year)
			.stream()
			.map(period -> CalendarPeriod.of(period.view()))
			.collect(Collectors.toSet());
		PeriodSchedule schedule = new PeriodSchedule(
				holidays.findAll().stream().map(Holiday::getDay).collect(Collectors.toSet()));
		List<ReportingPeriod> added = Stream
			.concat(Stream.of(CalendarPeriod.ofYear(year)),
					IntStream.rangeClosed(1, 4).mapToObj(quarter -> CalendarPeriod.ofQuarter(year, quarter)))
			.filter(period -> !existing.contains(period))
			.map(period -> new ReportingPeriod(Ids.next(), period, schedule.of(period)))
			.toList();
		periods.saveAllAndFlush(added);
		added.forEach(period -> events.publishEvent(new PeriodSaved(period.view())));
		return added.size();
	}

	/**
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the dates
	 * @throws StaleException if somebody changed the period since {@code version}
	 */
	public void reschedule(UUID id, long version, PeriodDates dates) {
		lock.take();
		ReportingPeriod period = find(id);
		period.requireVersion(version);
		period.reschedule(dates, time.today());
		periods.saveAndFlush(period);
		events.publishEvent(new PeriodSaved(period.view()));
	}

	private ReportingPeriod find(UUID id) {
		return periods.findById(id).orElseThrow(() -> new NotFoundException("period " + id));
	}

	private PeriodRecord record(ReportingPeriod period) {
		return PeriodRecord.of(period.view(), period.getVersion(), time.today());
	}

}
