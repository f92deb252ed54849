package vn.tuyengiao.portal.plan.domain.round;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Submission;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;

/**
 * Opens the rounds of a plan, or of the report on it, for a step. The row of what is owed
 * has to be taken before.
 */
@Component
@RequiredArgsConstructor
public class PlanRounds {

	private final ReviewRoundRepository rounds;

	private final PlanNews news;

	public Rounds of(UUID planId, Subject subject, Submission submission, SubmissionDue due) {
		return new Rounds(submission, due, () -> rounds.findRounds(planId, subject),
				sent -> keep(new ReviewRound(planId, subject, sent)));
	}

	/** Those who decide on it are told. */
	private ReviewRound keep(ReviewRound sent) {
		ReviewRound kept = rounds.save(sent);
		news.sent(kept.getId());
		return kept;
	}

	/**
	 * @throws NotFoundException if the token is that of another plan's form
	 */
	public void requireOwnToken(UUID token, UUID planId) {
		rounds.findById(token).filter(round -> !round.getPlanId().equals(planId)).ifPresent(other -> {
			throw new NotFoundException("token of another plan");
		});
	}

	/** Rounds of earlier days, none of them yet; {@link #save} keeps them. */
	public static Rounds past(UUID planId, Subject subject, Submission submission, SubmissionDue due) {
		return new Rounds(submission, due, List::of, sent -> new ReviewRound(planId, subject, sent));
	}

	public void save(Rounds told) {
		rounds.saveAll(told.all().stream().map(ReviewRound.class::cast).toList());
	}

}
