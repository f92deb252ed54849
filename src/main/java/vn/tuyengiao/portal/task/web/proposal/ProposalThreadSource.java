package vn.tuyengiao.portal.task.web.proposal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalLedger;
import vn.tuyengiao.portal.task.domain.proposal.list.ThreadProposal;

/** Tells the directives' pages which proposals concern them, and how they stand. */
@Component
@RequiredArgsConstructor
class ProposalThreadSource implements ThreadSource {

	private static final int LONGEST = 200;

	private final ProposalLedger ledger;

	private final Words words;

	@Override
	public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
		return ledger.newest(directiveId, scope, most).stream().map(this::entry).toList();
	}

	@Override
	public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
		return ledger.ofUnits(directiveId, units).stream().map(this::entry).toList();
	}

	private ThreadEntry entry(ThreadProposal proposal) {
		String stands = proposal.verdict() == null ? words.label("proposal.status", proposal.status())
				: words.label("proposal.verdict", proposal.verdict());
		return new ThreadEntry(proposal.at(), proposal.unitId(), proposal.unitName(), "proposal.thread",
				words.say("proposal.thread.text", proposal.raisedBy(),
						ProposalPage.shortened(proposal.words(), LONGEST), stands),
				proposal.by(), "/proposals/" + proposal.id());
	}

}
