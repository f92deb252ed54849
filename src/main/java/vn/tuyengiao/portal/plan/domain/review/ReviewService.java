package vn.tuyengiao.portal.plan.domain.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.Obligations;
import vn.tuyengiao.portal.plan.domain.plan.PlanPlace;
import vn.tuyengiao.portal.plan.domain.plan.Plans;
import vn.tuyengiao.portal.plan.domain.report.Reports;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.plan.domain.round.Recalls;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.Rounds.Ruling;
import vn.tuyengiao.portal.platform.rounds.Submission;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * The district's side: return a plan or a report with reasons, or accept it. Who wrote in
 * it does neither.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ReviewService {

	private final Plans plans;

	private final Reports reports;

	private final PlanRounds rounds;

	private final Obligations obligations;

	private final Recalls recalls;

	private final PlanNews news;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Sends it back. A reason of the last return that was not met is asked again.
	 * Pressing the button twice returns once.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException without any reason, or
	 * with an earlier one not judged
	 */
	public void returnForCorrection(ReturnSubmission command) {
		Rounds sent = take(command.planId(), command.subject());
		recalls.requireNotRecalled(command.roundId());
		if (sent.returnForCorrection(new Ruling(command.roundId(), command.verdicts()), command.reasons(),
				access.user().id(), time.now())) {
			news.returned(command.roundId());
		}
	}

	/**
	 * Accepts it. Pressing the button twice accepts once.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException if a reason of the last
	 * return is not judged as met
	 */
	public void accept(AcceptSubmission command) {
		Rounds sent = take(command.planId(), command.subject());
		recalls.requireNotRecalled(command.roundId());
		if (sent.accept(new Ruling(command.roundId(), command.verdicts()), access.user().id(), time.now())) {
			news.accepted(command.roundId());
		}
	}

	/**
	 * Everything that accepting demands, and nothing of it is kept.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException as {@link #accept}
	 */
	public void requireAcceptable(AcceptSubmission command) {
		accept(command);
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
	}

	/**
	 * Takes the own acceptance back within some minutes. Pressing twice does nothing
	 * more.
	 * @throws RefusedException if it is too late, or the report is begun
	 */
	public void recallAcceptance(UUID planId, Subject subject) {
		Rounds sent = take(planId, subject);
		Submission submission = submission(planId, subject);
		if (submission.getStatus() == SubmissionStatus.SUBMITTED) {
			return;
		}
		if (subject == Subject.PLAN && reports.isBegun(planId)) {
			throw new RefusedException("plan.refused.recall.reported");
		}
		recalls.acceptance(sent, access.user().id(), time.now());
	}

	/**
	 * Takes note that the reader opened what waits for a decision: its unit does not
	 * recall it any more.
	 */
	public void opened(UUID planId, UUID roundId) {
		access.require(Permission.REVIEW, plans.find(planId).getUnitId());
		recalls.opened(roundId, access.user().id(), time.now());
	}

	private Rounds take(UUID planId, Subject subject) {
		PlanPlace place = plans.place(planId);
		access.require(Permission.REVIEW, place.unitId());
		SubmissionDue due = obligations.take(place.unitId(), place.periodId(), subject);
		return rounds.of(planId, subject, submission(planId, subject), due);
	}

	private Submission submission(UUID planId, Subject subject) {
		return subject == Subject.PLAN ? plans.find(planId).submission() : reports.on(planId);
	}

	/**
	 * Returns the round. {@code verdicts}: for each reason of the last return, whether it
	 * was met.
	 */
	public record ReturnSubmission(UUID planId, Subject subject, UUID roundId, Map<UUID, Boolean> verdicts,
			List<Pin> reasons) {
	}

	/** Accepts the round. */
	public record AcceptSubmission(UUID planId, Subject subject, UUID roundId, Map<UUID, Boolean> verdicts) {
	}

}
