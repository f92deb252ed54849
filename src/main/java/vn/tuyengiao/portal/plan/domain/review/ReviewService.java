package vn.tuyengiao.portal.plan.domain.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRepository;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.plan.PlanRepository;
import vn.tuyengiao.portal.plan.domain.plan.PlanRules;
import vn.tuyengiao.portal.plan.domain.report.ReportRepository;
import vn.tuyengiao.portal.plan.domain.round.ReturnReason;
import vn.tuyengiao.portal.plan.domain.round.ReviewRound;
import vn.tuyengiao.portal.plan.domain.round.ReviewRoundRepository;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.plan.domain.round.Submission;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The district's side: return a plan or a report with reasons, or accept it. Who wrote in
 * it does neither.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ReviewService {

	private final PlanRepository plans;

	private final ReportRepository reports;

	private final ReviewRoundRepository rounds;

	private final ObligationRepository obligations;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Sends it back. A reason of the last return that was not met is asked again.
	 * Pressing the button twice returns once.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException without any reason, or
	 * with an earlier one not judged
	 */
	public void returnForCorrection(ReturnSubmission command) {
		Review review = take(command.planId(), command.subject(), command.roundId(), SubmissionStatus.RETURNED,
				round -> round.hasReasons(command.reasons()));
		if (review == null) {
			return;
		}
		UUID reviewer = access.user().id();
		List<ReturnReason> because = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		for (ReturnReason reason : judge(review, command.verdicts(), faults)) {
			because.add(new ReturnReason(because.size(), reason.getLineId(), reason.getText()));
		}
		List<UUID> lines = review.round.getContent().lines().stream().map(Snapshot.Line::id).toList();
		// the whole first, then as the lines stand: a form names them in any order
		for (Pin pin : command.reasons()
			.stream()
			.sorted(Comparator.comparingInt(pin -> pin.lineId() == null ? -1 : lines.indexOf(pin.lineId())))
			.toList()) {
			PlanRules.demand(pin.text().length() <= ReturnReason.LONGEST, pin.field(), "plan.return.tooLong", faults,
					ReturnReason.LONGEST);
			if (pin.lineId() != null && !lines.contains(pin.lineId())) {
				throw new NotFoundException("plan line");
			}
			because.add(new ReturnReason(because.size(), pin.lineId(), pin.text()));
		}
		if (because.isEmpty()) {
			faults.add(new Fault("", "plan.return.noReason"));
		}
		PlanRules.refuse(faults);
		review.submission.returnForCorrection(reviewer);
		review.obligation.returnForCorrection(time.today());
		review.round.returnFor(because, reviewer, time.now());
	}

	/**
	 * Accepts it. Pressing the button twice accepts once.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException if a reason of the last
	 * return is not judged as met
	 */
	public void accept(AcceptSubmission command) {
		Review review = take(command.planId(), command.subject(), command.roundId(), SubmissionStatus.ACCEPTED,
				round -> true);
		if (review == null) {
			return;
		}
		UUID reviewer = access.user().id();
		List<Fault> faults = new ArrayList<>();
		for (ReturnReason unmet : judge(review, command.verdicts(), faults)) {
			faults.add(new Fault("verdicts[" + unmet.getId() + "]", "plan.accept.unmet"));
		}
		PlanRules.refuse(faults);
		review.submission.accept(reviewer);
		review.obligation.accept(time.today());
		review.round.accept(reviewer, time.now());
	}

	/**
	 * What is under review; null if this very decision has been made already by the same
	 * person and in the same words.
	 */
	private Review take(UUID planId, Subject subject, UUID roundId, SubmissionStatus decision,
			Predicate<ReviewRound> same) {
		Plan plan = plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
		access.require(Permission.REVIEW, plan.getUnitId());
		Obligation obligation = obligations.takeFor(plan, subject);
		List<ReviewRound> all = rounds.findRounds(planId, subject);
		ReviewRound round = all.stream()
			.filter(candidate -> candidate.getId().equals(roundId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("round " + roundId));
		if (round.getDecision() == decision && access.user().id().equals(round.getDecidedBy()) && same.test(round)) {
			return null;
		}
		if (round != all.get(all.size() - 1)) {
			throw new StaleException("round " + roundId);
		}
		Submission submission = subject == Subject.PLAN ? plan
				: reports.findByPlanId(planId).orElseThrow(() -> new NotFoundException("report of " + planId));
		ReviewRound before = all.size() > 1 ? all.get(all.size() - 2) : null;
		return new Review(submission, obligation, round, before);
	}

	/**
	 * Notes for each reason of the last return whether it was met, and gives those that
	 * were not.
	 */
	private List<ReturnReason> judge(Review review, Map<UUID, Boolean> verdicts, List<Fault> faults) {
		List<ReturnReason> unmet = new ArrayList<>();
		if (review.before == null) {
			return unmet;
		}
		for (ReturnReason reason : review.before.getReasons()) {
			Boolean met = verdicts.get(reason.getId());
			if (met == null) {
				faults.add(new Fault("verdicts[" + reason.getId() + "]", "plan.reason.notJudged"));
				continue;
			}
			reason.judge(met, access.user().id(), time.now());
			if (!met) {
				unmet.add(reason);
			}
		}
		return unmet;
	}

	private record Review(Submission submission, Obligation obligation, ReviewRound round, ReviewRound before) {
	}

	/** A new reason, pinned to one line or ({@code lineId} null) to the whole. */
	public record Pin(UUID lineId, String text) {

		/** The field of the review form that it stands in. */
		String field() {
			return lineId == null ? "whole" : "reasons[" + lineId + "]";
		}

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
