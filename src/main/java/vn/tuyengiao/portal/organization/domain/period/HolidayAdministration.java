package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.HolidaysChanged;
import vn.tuyengiao.portal.organization.OpenDates;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.organization.domain.workday.HolidayQueries;
import vn.tuyengiao.portal.organization.domain.workday.HolidayView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * The administrator's work on the days off. Periods that are already laid keep their
 * dates.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class HolidayAdministration {

	private final HolidayRepository holidays;

	private final HolidayQueries queries;

	private final OrganizationLock lock;

	private final List<OpenDates> openDates;

	private final ApplicationEventPublisher events;

	/** Newest first. */
	@Transactional(readOnly = true)
	public Page<HolidayView> list(Pageable page) {
		return queries.list(page);
	}

	/** For each of the days how many open due dates are counted over it. */
	@Transactional(readOnly = true)
	public Map<LocalDate, Integer> over(Collection<LocalDate> days) {
		Map<LocalDate, Integer> all = new HashMap<>();
		openDates.forEach(dates -> dates.over(days).forEach((day, count) -> all.merge(day, count, Integer::sum)));
		return all;
	}

	/**
	 * Marks the day as a day off, or renames it. Due dates counted in working days move
	 * with it.
	 * @param confirmed whoever marks it knows how many that are
	 * @return how many
	 * @throws InvalidInputException with a fault at {@code confirmed} that says how many
	 * would move, if that is not confirmed
	 */
	public int mark(HolidayView holiday, boolean confirmed) {
		lock.take();
		LocalDate day = holiday.day();
		boolean known = holidays.existsById(day);
		int moving = known ? 0 : over(Set.of(day)).getOrDefault(day, 0);
		new Faults().addIf(moving > 0 && !confirmed, "confirmed", "holiday.fault.moves", moving).throwIfAny();
		holidays.saveAndFlush(new Holiday(day, holiday.name()));
		if (!known) {
			events.publishEvent(new HolidaysChanged(Set.of(day)));
		}
		return moving;
	}

	/**
	 * Makes it an ordinary day again; does nothing if it is one.
	 * @return how many due dates move
	 */
	public int unmark(LocalDate day) {
		lock.take();
		if (!holidays.existsById(day)) {
			return 0;
		}
		int moving = over(Set.of(day)).getOrDefault(day, 0);
		holidays.deleteById(day);
		holidays.flush();
		events.publishEvent(new HolidaysChanged(Set.of(day)));
		return moving;
	}

}
