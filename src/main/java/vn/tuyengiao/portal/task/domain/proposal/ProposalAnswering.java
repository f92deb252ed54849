package vn.tuyengiao.portal.task.domain.proposal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNews;

/** Answers one proposal, or several alike together. */
@Service
@Transactional
@RequiredArgsConstructor
public class ProposalAnswering {

	/** So many working days whoever raised it is told within. */
	private static final int PASS_ON = 3;

	private final ProposalRepository proposals;

	private final ProposalBook book;

	private final ProposalNews news;

	private final UnitWriters writers;

	private final WorkingDays workingDays;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Says this to all of them, which one unit has. The same form sent twice answers
	 * once.
	 * @throws InvalidInputException with a fault at {@code words}, or at {@code at} if
	 * none is picked or they are not of one unit
	 * @throws RefusedException if one of them does not wait for its answer any more
	 */
	public void answer(UUID answerId, Collection<UUID> picked, String words) {
		Faults faults = new Faults();
		ProposalText.demand(faults, "words", words);
		Set<UUID> ids = new LinkedHashSet<>(picked);
		faults.addIf(ids.isEmpty(), "at", "proposal.fault.none-picked");
		List<Proposal> all = ids.stream()
			.sorted()
			.map(id -> proposals.findLocked(id).orElseThrow(() -> new NotFoundException("proposal " + id)))
			.toList();
		boolean onBehalf = false;
		for (Proposal proposal : all) {
			onBehalf = writers.requireWriter(Objects.requireNonNull(proposal.getHolderUnitId()));
		}
		faults
			.addIf(all.stream().map(Proposal::getHolderUnitId).distinct().count() > 1, "at",
					"proposal.fault.several-units")
			.throwIfAny();
		if (!book.answer(answerId, Objects.requireNonNull(all.get(0).getHolderUnitId()), words, access.user().id(),
				time.now())) {
			return;
		}
		for (Proposal proposal : all) {
			proposal.answer(answerId, words, workingDays.workingDay(time.today(), PASS_ON),
					new StepBy(Ids.next(), access.user().id(), onBehalf, time.now(), time.today()));
		}
		proposals.flush();
		all.forEach(proposal -> news.answered(proposal.getId(), proposal.reply().getId()));
	}

}
