package vn.tuyengiao.portal.plan.domain.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.plan.PlanRules;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The rounds of one plan or report between unit and district, as both sides' services use
 * them.
 */
@Component
@RequiredArgsConstructor
public class Rounds {

	private final ReviewRoundRepository rounds;

	private final VietnamTime time;

	/** The form with this token has been sent before. */
	public boolean wasSent(UUID token, UUID planId) {
		return sent(token, planId).isPresent();
	}

	/**
	 * The form with this token has been sent before, and said just this. One that says
	 * something else is a page that was sent, gone back to and written on: what it says
	 * must not be taken for sent.
	 * @throws NotFoundException if the token is that of another plan's form
	 */
	public boolean wasSent(Submit command, Subject subject, Predicate<Snapshot> saysTheSame,
			Map<UUID, String> answers) {
		return sent(command.token(), command.planId())
			.filter(round -> round.getSubject() == subject && round.getDecision() != SubmissionStatus.RETURNED
					&& round.getNote().equals(command.note()) && saysTheSame.test(round.getContent()))
			.filter(round -> before(round).stream()
				.flatMap(returned -> returned.getReasons().stream())
				.filter(reason -> reason.getAnswer().equals(answers.getOrDefault(reason.getId(), reason.getAnswer())))
				.count() >= answers.size())
			.isPresent();
	}

	private Optional<ReviewRound> sent(UUID token, UUID planId) {
		Optional<ReviewRound> round = rounds.findById(token);
		if (round.filter(other -> !other.getPlanId().equals(planId)).isPresent()) {
			throw new NotFoundException("token of another plan");
		}
		return round;
	}

	private Optional<ReviewRound> before(ReviewRound round) {
		return rounds.findRounds(round.getPlanId(), round.getSubject())
			.stream()
			.filter(earlier -> earlier.getNumber() == round.getNumber() - 1)
			.findFirst();
	}

	/**
	 * Records a new round of the submission. A reason of the last return must have been
	 * answered or its place changed.
	 */
	public void submit(Submission submission, UUID planId, Obligation obligation, Submit command, Author author) {
		List<ReviewRound> earlier = rounds.findRounds(planId, submission.subject());
		Snapshot content = submission.snapshot();
		last(earlier).ifPresent(round -> requireEachReasonHeeded(round, content));
		submission.submit(author, time.now());
		obligation.submit(time.today());
		UUID id = earlier.stream().anyMatch(round -> round.getId().equals(command.token())) ? Ids.next()
				: command.token();
		rounds.save(new ReviewRound(id, planId, submission.subject(), earlier.size() + 1, author.userId(), time.now(),
				command.note(), content));
	}

	/** Whether the reasons of the last return already have just these answers. */
	public boolean areAnswered(UUID planId, Subject subject, Map<UUID, String> answers) {
		return answers.isEmpty() || last(rounds.findRounds(planId, subject)).stream()
			.flatMap(round -> round.getReasons().stream())
			.filter(reason -> reason.getAnswer().equals(answers.get(reason.getId())))
			.count() == answers.size();
	}

	/**
	 * Keeps the unit's answers to the reasons of the last return.
	 * @return whether any of them is new
	 * @throws NotFoundException if an answer is to none of these reasons
	 */
	public boolean answer(UUID planId, Subject subject, Map<UUID, String> answers) {
		if (answers.isEmpty()) {
			return false;
		}
		List<ReturnReason> reasons = last(rounds.findRounds(planId, subject)).map(ReviewRound::getReasons)
			.orElse(List.of());
		boolean changed = false;
		for (Map.Entry<UUID, String> answer : answers.entrySet()) {
			ReturnReason reason = reasons.stream()
				.filter(candidate -> candidate.getId().equals(answer.getKey()))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("reason"));
			changed |= !reason.getAnswer().equals(answer.getValue());
			reason.answer(answer.getValue());
		}
		return changed;
	}

	public static Optional<ReviewRound> last(List<ReviewRound> rounds) {
		return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
	}

	private static void requireEachReasonHeeded(ReviewRound returned, Snapshot now) {
		if (returned.getDecision() != SubmissionStatus.RETURNED) {
			return;
		}
		SnapshotDiff diff = SnapshotDiff.between(returned.getContent(), now);
		List<Fault> faults = new ArrayList<>();
		for (ReturnReason reason : returned.getReasons()) {
			boolean changed = reason.getLineId() == null ? !diff.isEmpty()
					: diff.lines().stream().anyMatch(line -> line.id().equals(reason.getLineId()));
			PlanRules.demand(changed || !reason.getAnswer().isBlank(), "answers[" + reason.getId() + "]",
					"plan.reason.unheeded", faults);
		}
		PlanRules.refuse(faults);
	}

}
