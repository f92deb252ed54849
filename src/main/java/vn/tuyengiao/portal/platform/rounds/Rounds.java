package vn.tuyengiao.portal.platform.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The rounds of one submission, from the first sending to the acceptance. Status of the
 * submission, of what is owed and of the round move together. Faults stand at
 * {@code answers[id]}, {@code verdicts[id]}, {@code reasons[id]} and {@code whole}.
 */
public final class Rounds {

	/** How long a decision can be recalled. */
	public static final Duration RECALL = Duration.ofMinutes(10);

	private final Submission submission;

	private final SubmissionDue due;

	private final Supplier<? extends List<? extends Round>> stored;

	private final Function<Round.Sent, ? extends Round> keeper;

	private @Nullable List<Round> rounds;

	/**
	 * @param stored the rounds so far with their reasons, the first one first; asked for
	 * once, and only if a step needs them
	 * @param keeper makes the module's round of what is sent, and keeps it
	 */
	public Rounds(Submission submission, SubmissionDue due, Supplier<? extends List<? extends Round>> stored,
			Function<Round.Sent, ? extends Round> keeper) {
		this.submission = submission;
		this.due = due;
		this.stored = stored;
		this.keeper = keeper;
	}

	/** The first one first. */
	public List<Round> all() {
		return Collections.unmodifiableList(loaded());
	}

	private List<Round> loaded() {
		List<Round> known = rounds;
		if (known == null) {
			known = new ArrayList<>(stored.get());
			rounds = known;
		}
		return known;
	}

	public Optional<Round> last() {
		return before(all().size() + 1);
	}

	/** The round before the one of that number. */
	private Optional<Round> before(int number) {
		return number < 2 ? Optional.empty() : Optional.of(all().get(number - 2));
	}

	/**
	 * The form with this token has been sent before, and said just this. One that says
	 * something else is a page that was sent, gone back to and written on: what it says
	 * must not be taken for sent.
	 */
	public boolean wasSent(Sending sending, Predicate<Snapshot> saysTheSame) {
		return all().stream()
			.filter(round -> round.getId().equals(sending.token()))
			.anyMatch(round -> round.getDecision() != SubmissionStatus.RETURNED
					&& round.getNote().equals(sending.note()) && saysTheSame.test(round.getContent()));
	}

	/** Whether the reasons of the last return already have just these answers. */
	public boolean areAnswered(Map<UUID, String> answers) {
		return answers.isEmpty() || last().stream()
			.flatMap(round -> round.getReasons().stream())
			.filter(reason -> reason.getAnswer().equals(answers.get(reason.getId())))
			.count() == answers.size();
	}

	/**
	 * Keeps the answers to the reasons of the last return.
	 * @return whether any of them is new
	 * @throws NotFoundException if an answer is to none of these reasons
	 */
	public boolean answer(Map<UUID, String> answers) {
		boolean changed = false;
		for (Map.Entry<UUID, String> answer : answers.entrySet()) {
			PinnedReason reason = last().stream()
				.flatMap(round -> round.getReasons().stream())
				.filter(candidate -> candidate.getId().equals(answer.getKey()))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("reason"));
			changed |= !reason.getAnswer().equals(answer.getValue());
			reason.answer(answer.getValue());
		}
		return changed;
	}

	/**
	 * @throws InvalidInputException if a reason of the last return is not answered and
	 * its place says what it said
	 */
	public void requireSendable() {
		last().ifPresent(returned -> requireEachReasonHeeded(returned, submission.snapshot()));
	}

	/**
	 * Sends it as it stands, as a new round.
	 * @throws InvalidInputException if a reason of the last return is not answered and
	 * its place says what it said
	 */
	public void submit(Sending sending, Author author, Instant at) {
		Snapshot content = submission.snapshot();
		Round returned = last().orElse(null);
		SnapshotDiff diff = returned == null ? null : SnapshotDiff.between(returned.getContent(), content);
		if (returned != null) {
			requireEachReasonHeeded(returned, content);
		}
		move(SubmissionStatus.SUBMITTED, author.userId(), at);
		submission.written(author, at);
		submission.tidy();
		boolean taken = all().stream().anyMatch(round -> round.getId().equals(sending.token()));
		loaded().add(keeper.apply(new Round.Sent(taken ? Ids.next() : sending.token(), all().size() + 1,
				author.userId(), at, sending.note(), content, diff == null ? null : WordChanges.of(diff))));
	}

	/**
	 * Sends the round back. A reason of the last return that was not met is asked again.
	 * @return false if this very person has returned it for these reasons before: the
	 * button was pressed twice
	 * @throws InvalidInputException without any reason, or with an earlier one not judged
	 * @throws StaleException if it was sent again since
	 */
	public boolean returnForCorrection(Ruling ruling, List<Pin> pins, UUID reviewer, Instant at) {
		Round round = round(ruling.roundId());
		if (isDecided(round, SubmissionStatus.RETURNED, reviewer) && isPinned(round, pins)) {
			return false;
		}
		requireNewest(round);
		Faults faults = new Faults();
		List<Pin> reasons = new ArrayList<>();
		judge(round, ruling, reviewer, at, faults)
			.forEach(unmet -> reasons.add(new Pin(unmet.getPlaceId(), unmet.getText())));
		reasons.addAll(ordered(pins, round.getContent(), faults));
		if (reasons.isEmpty()) {
			faults.add("", "rounds.return.noReason");
		}
		faults.throwIfAny();
		move(SubmissionStatus.RETURNED, reviewer, at);
		reasons.forEach(reason -> round.pin(round.getReasons().size(), reason.placeId(), reason.text()));
		return true;
	}

	/**
	 * Accepts the round.
	 * @return false if this very person has accepted it before
	 * @throws InvalidInputException if a reason of the last return is not judged as met
	 * @throws StaleException if it was sent again since
	 */
	public boolean accept(Ruling ruling, UUID reviewer, Instant at) {
		Round round = round(ruling.roundId());
		if (isDecided(round, SubmissionStatus.ACCEPTED, reviewer)) {
			return false;
		}
		requireNewest(round);
		Faults faults = new Faults();
		judge(round, ruling, reviewer, at, faults).forEach(
				unmet -> faults.add(field("verdicts", unmet), "rounds.accept.unmet", line(unmet, round.getContent())));
		faults.throwIfAny();
		move(SubmissionStatus.ACCEPTED, reviewer, at);
		return true;
	}

	/**
	 * Takes the last round back, as if it had not been sent. The module forgets it.
	 * @return the round that is no more
	 * @throws RefusedException unless it waits and nobody has opened it
	 */
	public Round recallSending() {
		Round round = last().filter(sent -> submission.getStatus() == SubmissionStatus.SUBMITTED)
			.orElseThrow(() -> new RefusedException("rounds.refused.recall.decided"));
		if (round.getOpenedAt() != null) {
			throw new RefusedException("rounds.refused.recall.opened");
		}
		moveBack(round.getNumber() == 1 ? SubmissionStatus.DRAFT : SubmissionStatus.RETURNED);
		loaded().remove(round);
		return round;
	}

	/**
	 * Takes the acceptance back: the round waits again, and its reasons are judged anew.
	 * @throws RefusedException unless this very person accepted it a few minutes ago
	 */
	public void recallAcceptance(UUID reviewer, Instant at) {
		Round round = last().filter(sent -> isDecided(sent, SubmissionStatus.ACCEPTED, reviewer))
			.orElseThrow(() -> new RefusedException("rounds.refused.recall.acceptance"));
		if (!isRecallable(round.getDecidedAt(), at)) {
			throw new RefusedException("rounds.refused.recall.late", RECALL.toMinutes());
		}
		moveBack(SubmissionStatus.SUBMITTED);
		round.undecide();
		before(round.getNumber()).ifPresent(earlier -> earlier.getReasons().forEach(PinnedReason::unjudge));
	}

	/** Whether what was decided then can still be recalled. */
	public static boolean isRecallable(@Nullable Instant decided, Instant now) {
		return decided != null && !now.isAfter(decided.plus(RECALL));
	}

	private void moveBack(SubmissionStatus to) {
		due.recall(to);
		submission.become(to);
	}

	/** The one place where a status moves on. */
	private void move(SubmissionStatus to, UUID person, Instant at) {
		submission.requireStep(to, person);
		due.follow(to, LocalDate.ofInstant(at, VietnamTime.ZONE));
		submission.become(to);
		if (to != SubmissionStatus.SUBMITTED) {
			last().orElseThrow().decide(to, person, at);
		}
	}

	private Round round(UUID id) {
		return all().stream()
			.filter(candidate -> candidate.getId().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("round " + id));
	}

	private static boolean isDecided(Round round, SubmissionStatus decision, UUID reviewer) {
		return round.getDecision() == decision && reviewer.equals(round.getDecidedBy());
	}

	private static boolean isPinned(Round round, List<Pin> pins) {
		return round.getReasons()
			.stream()
			.map(reason -> new Pin(reason.getPlaceId(), reason.getText()))
			.toList()
			.containsAll(pins);
	}

	private void requireNewest(Round round) {
		if (round.getNumber() != all().size()) {
			throw new StaleException("round " + round.getId());
		}
	}

	/**
	 * Notes for each reason of the last return whether it was met, and gives those that
	 * were not.
	 */
	private List<PinnedReason> judge(Round round, Ruling ruling, UUID reviewer, Instant at, Faults faults) {
		List<PinnedReason> unmet = new ArrayList<>();
		for (PinnedReason reason : before(round.getNumber()).map(Round::getReasons).orElse(List.of())) {
			Boolean met = ruling.verdicts().get(reason.getId());
			if (met == null) {
				faults.add(field("verdicts", reason), "rounds.reason.notJudged", line(reason, round.getContent()));
				continue;
			}
			reason.judge(met, reviewer, at);
			if (!met) {
				unmet.add(reason);
			}
		}
		return unmet;
	}

	/** The whole first, then as the lines stand: a form names them in any order. */
	private List<Pin> ordered(List<Pin> pins, Snapshot content, Faults faults) {
		List<UUID> places = content.lines().stream().map(Snapshot.Line::id).toList();
		List<Pin> ordered = pins.stream()
			.sorted(Comparator.comparingInt(pin -> pin.placeId() == null ? -1 : places.indexOf(pin.placeId())))
			.toList();
		for (Pin pin : ordered) {
			if (pin.text().length() > PinnedReason.LONGEST) {
				faults.add(pin.field(), "rounds.return.tooLong", PinnedReason.LONGEST,
						places.indexOf(pin.placeId()) + 1);
			}
			if (pin.placeId() != null && !places.contains(pin.placeId())) {
				throw new NotFoundException("place of a reason");
			}
		}
		return ordered;
	}

	private static void requireEachReasonHeeded(Round returned, Snapshot now) {
		if (returned.getDecision() != SubmissionStatus.RETURNED) {
			return;
		}
		SnapshotDiff diff = SnapshotDiff.between(returned.getContent(), now);
		Faults faults = new Faults();
		for (PinnedReason reason : returned.getReasons()) {
			if (reason.getAnswer().isBlank() && !diff.touches(reason.getPlaceId())) {
				faults.add(field("answers", reason), "rounds.reason.unheeded", line(reason, now));
			}
		}
		faults.throwIfAny();
	}

	/** From 1 as the lines stand; 0 for the whole, or a line that is gone. */
	private static int line(PinnedReason reason, Snapshot content) {
		return content.lines().stream().map(Snapshot.Line::id).toList().indexOf(reason.getPlaceId()) + 1;
	}

	private static String field(String name, PinnedReason reason) {
		return name + "[" + reason.getId() + "]";
	}

	/**
	 * A press of "send". {@code token}: new in each form, so that pressing twice sends
	 * once.
	 */
	public record Sending(UUID token, String note) {
	}

	/**
	 * On which round is decided; {@code verdicts}: for each reason of the last return,
	 * whether it was met.
	 */
	public record Ruling(UUID roundId, Map<UUID, Boolean> verdicts) {
	}

	/** A new reason, pinned to one line or, without a place, to the whole. */
	public record Pin(@Nullable UUID placeId, String text) {

		/** The field of the form of decision that it stands in. */
		String field() {
			return placeId == null ? "whole" : "reasons[" + placeId + "]";
		}

	}

}
