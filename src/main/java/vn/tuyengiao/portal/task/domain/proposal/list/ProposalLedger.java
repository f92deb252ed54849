package vn.tuyengiao.portal.task.domain.proposal.list;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalListQueries.Own;

/** The ledger of proposals: those raised in the reader's reach. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalLedger {

	private final ProposalListQueries queries;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Sorts by {@code raised}, {@code due} or {@code unit}.
	 * @param figures of the same filter
	 */
	public Page<ProposalRow> page(ProposalFilter filter, LedgerFigures figures, Pageable page) {
		return queries.page(filter, access.readable(), own(), page, figures.total());
	}

	/** All of them, for an export. */
	public void each(ProposalFilter filter, Sort sort, Consumer<Stream<ProposalRow>> reader) {
		queries.each(filter, access.readable(), own(), sort, reader);
	}

	public LedgerFigures figures(ProposalFilter filter) {
		return queries.figures(filter, access.readable(), own());
	}

	/** The reader enters proposals of some unit. */
	public boolean enters() {
		PortalUser user = access.user();
		return user.may(Permission.EDIT) || user.may(Permission.EDIT_ON_BEHALF) || user.may(Permission.REGISTER);
	}

	/** Whether all that the reader sees is of one unit, which then need not be said. */
	public boolean ofOneUnit() {
		Set<UUID> read = access.user().rootsOf(Permission.READ);
		return read.size() == 1 && read.equals(access.user().rootsOf(Permission.EDIT));
	}

	/** The units for which the reader answers himself. */
	public Set<UUID> answersFor() {
		return Set.of(own().units());
	}

	private Own own() {
		Set<UUID> units = new HashSet<>(access.user().rootsOf(Permission.EDIT));
		units.addAll(access.user().rootsOf(Permission.REGISTER));
		return new Own(units.toArray(UUID[]::new), time.today());
	}

}
