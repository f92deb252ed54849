package vn.tuyengiao.portal.task.domain.proposal.source;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.catalogue.Catalogue;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The administrator's work on the sources of proposals. Proposals keep the source that
 * they had; on any day a name stands for one source.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class ProposalSourceAdministration {

	private static final String TABLE = "proposal_source";

	private static final ListStatement LIST = ListStatement.of("""
			select r.*, count(*) over () as total from (select s.*, '' as symbol from proposal_source s) r
			where {where} {order} {page}""")
		.order("name", "r.name collate \"vi-x-icu\"")
		.order("from", "r.valid_from")
		.last("r.name collate \"vi-x-icu\", r.valid_from, r.id");

	private final ProposalSourceRepository sources;

	private final Catalogue catalogue;

	private final CatalogueQueries list;

	/** Sorts by {@code name} or {@code from}. */
	@Transactional(readOnly = true)
	public Page<ProposalSourceView> list(CatalogueFilter filter, Pageable page) {
		return list.page(LIST, new Conditions(), filter, page, ProposalSourceQueries::source);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public ProposalSourceRecord source(UUID id) {
		ProposalSource source = catalogue.one(sources, id);
		return new ProposalSourceRecord(source.view(), source.getVersion(), isUsed(id));
	}

	/**
	 * Adds a source. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link ProposalSourceCommand}
	 * @throws StaleException if the id is that of another source
	 */
	public void add(UUID id, ProposalSourceCommand command) {
		catalogue.add(sources, new ProposalSource(id, command), () -> requireFree(id, command));
	}

	/**
	 * Changes a source or ends it. What it came by stays once there are proposals of it.
	 * @throws InvalidInputException with faults at the fields of
	 * {@link ProposalSourceCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, ProposalSourceCommand command) {
		catalogue.take(sources, id, version).change(command, isUsed(id));
		requireFree(id, command);
	}

	private boolean isUsed(UUID id) {
		return list.isUsed("proposal", "source_id", id);
	}

	private void requireFree(UUID id, ProposalSourceCommand command) {
		if (list.isTaken(TABLE, "name", command.name(), id, command.validFrom(), command.validTo(), "true", null)) {
			throw new InvalidInputException("name", "proposal-source.fault.name-taken");
		}
	}

}
