package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.organization.domain.workday.HolidayQueries;
import vn.tuyengiao.portal.organization.domain.workday.HolidayView;

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

	/** Newest first. */
	@Transactional(readOnly = true)
	public Page<HolidayView> list(Pageable page) {
		return queries.list(page);
	}

	/** Marks the day as a day off, or renames it. */
	public void mark(HolidayView holiday) {
		lock.take();
		holidays.save(new Holiday(holiday.day(), holiday.name()));
	}

	/** Makes it an ordinary day again; does nothing if it is one. */
	public void unmark(LocalDate day) {
		lock.take();
		holidays.deleteById(day);
	}

}
