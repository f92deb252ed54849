package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.rounds.Rounds;

/**
 * Takes back what was done too early: a sending until somebody opened it for review, an
 * acceptance for some minutes. What was told of it is taken back too, and who did what
 * stays in the history. The row of what is owed has to be taken before.
 */
@Component
@RequiredArgsConstructor
public class Recalls {

	private final ReviewRoundRepository rounds;

	private final RecallRepository recalls;

	private final PlanNews news;

	/**
	 * Whoever may send may recall it, whoever sent it.
	 * @throws RefusedException once somebody opened it or decided on it
	 */
	public void sending(Rounds sent, UUID by, Instant at) {
		ReviewRound round = (ReviewRound) sent.recallSending();
		// also if somebody opens it in this very moment
		if (rounds.deleteUnopened(round.getId()) == 0) {
			throw new RefusedException("rounds.refused.recall.opened");
		}
		recalls.save(new Recall(round, Recall.Kind.SENDING, round.getSubmittedBy(), round.getSubmittedAt(), by, at));
		news.sendingRecalled(round.getId(), round.getSubject());
	}

	/**
	 * @throws RefusedException if somebody else accepted it, or too long ago
	 */
	public void acceptance(Rounds sent, UUID by, Instant at) {
		ReviewRound round = (ReviewRound) sent.last().orElseThrow();
		Instant accepted = Objects.requireNonNullElse(round.getDecidedAt(), at);
		sent.recallAcceptance(by, at);
		Recall recall = recalls.save(new Recall(round, Recall.Kind.ACCEPTANCE, by, accepted, by, at));
		news.acceptanceRecalled(recall.getId(), round.getId(), by);
	}

	/** Takes note that a reviewer opened the round: it is not recalled any more. */
	public void opened(UUID roundId, UUID by, Instant at) {
		rounds.open(roundId, by, at);
	}

	/**
	 * @throws RefusedException if the round was recalled
	 */
	public void requireNotRecalled(UUID roundId) {
		if (recalls.existsByRoundId(roundId) && !rounds.existsById(roundId)) {
			throw new RefusedException("rounds.refused.recalled");
		}
	}

}
