package vn.tuyengiao.portal.organization.domain.term;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

	private final TermQueries queries;

	private final OrganizationLock lock;

	/** Newest first. */
	@Transactional(readOnly = true)
	public Page<TermView> list(Pageable page) {
		return queries.list(page);
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
	public void add(UUID id, TermCommand command) {
		lock.take();
		Term term = new Term(id, command);
		Optional<Term> existing = terms.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().view().equals(term.view())) {
				throw new StaleException("term " + id);
			}
			return;
		}
		requireFree(id, command);
		terms.save(term);
	}

	/**
	 * @throws InvalidInputException with faults at {@code name}, {@code startsOn},
	 * {@code endsOn}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, TermCommand command) {
		lock.take();
		Term term = find(id);
		term.requireVersion(version);
		requireFree(id, command);
		term.change(command);
	}

	private Term find(UUID id) {
		return terms.findById(id).orElseThrow(() -> new NotFoundException("term " + id));
	}

	private void requireFree(UUID id, TermCommand command) {
		Faults faults = new Faults().addIf(terms.existsByNameAndIdNot(command.name(), id), "name",
				"term.fault.name-taken");
		terms.findOverlapping(command.startsOn(), command.endsOn(), id)
			.ifPresent(other -> faults.add("startsOn", "term.fault.overlap", other.getName()));
		faults.throwIfAny();
	}

}
