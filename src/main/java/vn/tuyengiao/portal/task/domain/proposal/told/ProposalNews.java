package vn.tuyengiao.portal.task.domain.proposal.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.TakenBack;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNewsQueries.ToldProposal;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNewsQueries.ToldUnit;

/**
 * Tells who has to answer a proposal, and where it was raised what became of it. Called
 * inside the transaction of the step, after its rows are written.
 */
@Component
@RequiredArgsConstructor
public class ProposalNews implements ToldCheck {

	private static final String ASKED = "PROPOSAL_ASKED";

	private static final String PASSED = "PROPOSAL_PASSED";

	private static final String ANSWERED = "PROPOSAL_ANSWERED";

	private static final String REOPENED = "PROPOSAL_REOPENED";

	private static final String MOVED = "PROPOSAL_MOVED";

	private static final String INFORMATION = "PROPOSAL_INFORMATION";

	private final ProposalNewsQueries queries;

	private final ApplicationEventPublisher events;

	/** Somebody has to answer it. */
	public void asked(UUID proposalId) {
		ToldProposal proposal = queries.proposal(proposalId);
		tell(proposalId, asked(proposal));
	}

	/** So many of one record came at once. */
	public void raised(String title, UUID originId, UUID holderId, int proposals) {
		ToldUnit holder = queries.unit(holderId);
		tell(Ids.next(), new Telling(ASKED, at(holder), ToldWords.of(title, "").counting(proposals), null,
				"/proposals?origin=" + originId));
	}

	/**
	 * Another body has it.
	 * @param asked that is a unit, which is asked now
	 */
	public void passed(UUID proposalId, UUID stepId, boolean asked) {
		ToldProposal proposal = queries.proposal(proposalId);
		Telling home = home(PASSED, words(proposal).noting(proposal.holderName()), proposal, null);
		tell(stepId, asked ? List.of(home, asked(proposal)) : List.of(home));
	}

	public void informationAsked(UUID proposalId, UUID stepId) {
		ToldProposal proposal = queries.proposal(proposalId);
		tell(stepId, home(INFORMATION, ToldWords.worded("proposal.told.information", proposal.words()), proposal,
				"PROPOSAL_INFORM"));
	}

	public void informationCame(UUID proposalId, UUID stepId) {
		ToldProposal proposal = queries.proposal(proposalId);
		tell(stepId, holder(INFORMATION, ToldWords.worded("proposal.told.informed", proposal.words()), proposal));
	}

	/** It is answered: it has to be passed on where it was raised. */
	public void answered(UUID proposalId, UUID replyId) {
		ToldProposal proposal = queries.proposal(proposalId);
		tell(replyId, home(ANSWERED, words(proposal).noting(proposal.holderName()), proposal, "PROPOSAL_DELIVER"));
	}

	/** The answer was taken back. */
	public void recalled(UUID replyId) {
		events.publishEvent(new TakenBack(replyId, Set.of(ANSWERED)));
	}

	/** The answer did not satisfy: whoever is above answers now. */
	public void reopened(UUID proposalId, UUID stepId) {
		ToldProposal proposal = queries.proposal(proposalId);
		tell(stepId, holder(REOPENED, words(proposal).noting(proposal.raisedBy()), proposal));
	}

	/** A holiday moved so many due dates of the unit. */
	public void moved(UUID unitId, int proposals, LocalDate holiday) {
		ToldWords words = ToldWords.worded("proposal.told.moved", Integer.toString(proposals))
			.due("", holiday)
			.counting(proposals);
		tell(Ids.next(), new Telling(MOVED, at(queries.unit(unitId)), words, null, "/proposals?view=MINE"));
	}

	@Override
	public Set<String> kinds() {
		return Set.of(ASKED, PASSED, ANSWERED, REOPENED, MOVED, INFORMATION);
	}

	@Override
	public boolean isStillSo(String kind, UUID subject) {
		return !ANSWERED.equals(kind) || queries.isReply(subject);
	}

	private void tell(UUID subject, Telling telling) {
		tell(subject, List.of(telling));
	}

	private void tell(UUID subject, List<Telling> tellings) {
		events.publishEvent(new Told(subject, tellings));
	}

	private static Telling asked(ToldProposal proposal) {
		return holder(ASKED, words(proposal).noting(proposal.raisedBy()).counting(1), proposal);
	}

	private static ToldWords words(ToldProposal proposal) {
		return ToldWords.of(proposal.words(), proposal.about());
	}

	private static Telling holder(String kind, ToldWords words, ToldProposal proposal) {
		return new Telling(kind, at(proposal.holder()), words.due("", proposal.dueOn()),
				waiting("PROPOSAL_ANSWER", proposal.holder(), proposal.id()), href(proposal));
	}

	private static Telling home(String kind, ToldWords words, ToldProposal proposal, @Nullable String waits) {
		return new Telling(kind, at(proposal.home()), words,
				waits == null ? null : waiting(waits, proposal.home(), proposal.id()), href(proposal));
	}

	private static Waiting waiting(String kind, ToldUnit unit, UUID proposalId) {
		return new Waiting(unit.reporting() ? kind : kind + "_OFFICE", proposalId);
	}

	private static Audience at(ToldUnit unit) {
		return unit.reporting() ? Audience.boardsOf(List.of(unit.id()))
				: Audience.at(List.of(unit.id()), List.of(Role.OFFICER, Role.LEADER));
	}

	private static String href(ToldProposal proposal) {
		return "/proposals/" + proposal.id();
	}

}
