package vn.tuyengiao.portal.organization.domain.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;

/** The administrator's work on the terms: on any day there is at most one. */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class TermAdministration {

	private final TermRepository terms;

	private final OrganizationLock lock;

	/** Newest first. */
	@Transactional(readOnly = true)
	public Page<TermView> list(Pageable page) {
		Sort.Direction direction = page.getSort()
			.stream()
			.findFirst()
			.map(Sort.Order::getDirection)
			.orElse(Sort.Direction.DESC);
		return terms.findAll(PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(direction, "startsOn")))
			.map(Term::view);
	}

	@Transactional(readOnly = true)
	public TermRecord term(UUID id) {
		Term term = find(id);
		return new TermRecord(term.view(), term.getVersion());
	}

	/**
	 * Adds a term. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code name}, {@code startsOn},
	 * {@code endsOn}
	 */
	public void add(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
		lock.take();
		Term term = new Term(id, name, startsOn, endsOn);
		Optional<Term> existing = terms.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().view().equals(term.view())) {
				throw new StaleException("term " + id);
			}
			return;
		}
		requireFree(id, name, startsOn, endsOn);
		terms.save(term);
	}

	/**
	 * @throws InvalidInputException with faults at {@code name}, {@code startsOn},
	 * {@code endsOn}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, String name, LocalDate startsOn, LocalDate endsOn) {
		lock.take();
		Term term = find(id);
		term.requireVersion(version);
		requireFree(id, name, startsOn, endsOn);
		term.change(name, startsOn, endsOn);
	}

	private Term find(UUID id) {
		return terms.findById(id).orElseThrow(() -> new NotFoundException("term " + id));
	}

	private void requireFree(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
		Faults faults = new Faults().addIf(terms.existsByNameAndIdNot(name, id), "name", "term.fault.name-taken");
		terms.findOverlapping(startsOn, endsOn, id)
			.ifPresent(other -> faults.add("startsOn", "term.fault.overlap", other.getName()));
		faults.throwIfAny();
	}

}
