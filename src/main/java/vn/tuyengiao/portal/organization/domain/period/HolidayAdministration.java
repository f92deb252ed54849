package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	/** Newest first. */
	@Transactional(readOnly = true)
	public Page<HolidayView> list(Pageable page) {
		return holidays
			.findAll(PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(Sort.Direction.DESC, "day")))
			.map(holiday -> new HolidayView(holiday.getDay(), holiday.getName()));
	}

	/** Marks the day as a day off, or renames it. */
	public void mark(LocalDate day, String name) {
		holidays.save(new Holiday(day, name));
	}

	/** Makes it an ordinary day again; does nothing if it is one. */
	public void unmark(LocalDate day) {
		holidays.deleteById(day);
	}

}
