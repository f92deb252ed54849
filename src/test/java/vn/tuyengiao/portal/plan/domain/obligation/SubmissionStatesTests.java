package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PastPlan;
import vn.tuyengiao.portal.plan.domain.report.PastReport;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.PinnedReason;
import vn.tuyengiao.portal.platform.rounds.Round;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.Rounds.Ruling;
import vn.tuyengiao.portal.platform.rounds.Rounds.Sending;
import vn.tuyengiao.portal.platform.rounds.Submission;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No sequence of actions on a plan, a report or what is owed reaches a state that the
 * office does not know.
 */
class SubmissionStatesTests {

	private static final Author UNIT = new Author(UUID.randomUUID(), false);

	private static final Author OFFICER_FOR_UNIT = new Author(UUID.randomUUID(), true);

	private static final UUID REVIEWER = UUID.randomUUID();

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	enum Action {

		EDIT, EDIT_FOR_UNIT, SUBMIT, RETURN, ACCEPT, RETURN_BY_WRITER, ACCEPT_BY_WRITER, NEXT_DAY, EXTEND

	}

	private static final int WALKS = 2000;

	@Test
	void planNeverReachesAnIllegalState() {
		for (int seed = 0; seed < WALKS; seed++) {
			PastPlan plan = plan();
			walk(plan.facts().getId(), plan.facts().submission(), Subject.PLAN, seed);
		}
	}

	@Test
	void reportNeverReachesAnIllegalState() {
		for (int seed = 0; seed < WALKS; seed++) {
			PastPlan plan = plan();
			walk(plan.facts().getId(), PastReport.begin(plan.facts(), UNIT, at(TODAY)).submission(), Subject.REPORT,
					seed);
		}
	}

	private static PastPlan plan() {
		return PastPlan.begin(UUID.randomUUID(), UUID.randomUUID(), List.of(), UNIT, at(TODAY));
	}

	private static Instant at(LocalDate day) {
		return day.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant();
	}

	/** The seed that a failure names gives the same sequence again. */
	private static List<Action> actions(long seed) {
		Random random = new Random(seed);
		return random.ints(30, 0, Action.values().length).mapToObj(i -> Action.values()[i]).toList();
	}

	private static void walk(UUID planId, Submission submission, Subject subject, long seed) {
		Obligation obligation = new Obligation(UUID.randomUUID(), UUID.randomUUID(), subject, TODAY.plusDays(2),
				TODAY.plusDays(5));
		Rounds rounds = PlanRounds.past(planId, subject, submission, obligation);
		LocalDate today = TODAY;
		obligation.follow(SubmissionStatus.DRAFT, today);
		for (Action action : actions(seed)) {
			SubmissionStatus before = submission.getStatus();
			int sent = rounds.all().size();
			boolean locked = obligation.isLocked(today);
			boolean done = attempt(submission, obligation, rounds, action, today);
			if (action == Action.NEXT_DAY) {
				today = today.plusDays(1);
			}
			SubmissionStatus after = submission.getStatus();
			assertThat(obligation.getStatus()).as("seed %s", seed).isEqualTo(after);
			assertThat(done).as("seed %s: %s in %s, locked %s", seed, action, before, locked)
				.isEqualTo(isAllowed(action, before, locked));
			assertThat(after).isEqualTo(done ? target(action, before) : before);
			assertThat(rounds.all()).hasSize(sent + (done && action == Action.SUBMIT ? 1 : 0));
			assertThat(rounds.last().map(SubmissionStatesTests::statusOf).orElse(SubmissionStatus.DRAFT))
				.isEqualTo(after);
			assertThat(obligation.getFirstSubmittedOn() == null)
				.isEqualTo(obligation.getReturnCount() == 0 && after == SubmissionStatus.DRAFT);
			assertThat(obligation.getAcceptedOn() != null).isEqualTo(after == SubmissionStatus.ACCEPTED);
		}
	}

	private static SubmissionStatus statusOf(Round round) {
		return round.getDecision() == null ? SubmissionStatus.SUBMITTED : round.getDecision();
	}

	private static boolean attempt(Submission submission, Obligation obligation, Rounds rounds, Action action,
			LocalDate today) {
		UUID round = rounds.last().map(Round::getId).orElseGet(Ids::next);
		List<Pin> reason = List.of(new Pin(null, "Chưa rõ trọng tâm"));
		try {
			switch (action) {
				case EDIT -> {
					obligation.requireOpen(today);
					submission.edited(UNIT, at(today));
				}
				case EDIT_FOR_UNIT -> {
					obligation.requireOpen(today);
					submission.edited(OFFICER_FOR_UNIT, at(today));
				}
				case SUBMIT -> {
					rounds.last()
						.filter(last -> last.getDecision() == SubmissionStatus.RETURNED)
						.ifPresent(last -> rounds.answer(onEach(last, pinned -> "Đã sửa")));
					rounds.submit(new Sending(Ids.next(), ""), UNIT, at(today));
				}
				case RETURN -> {
					return rounds.returnForCorrection(new Ruling(round, met(rounds)), reason, REVIEWER, at(today));
				}
				case ACCEPT -> {
					return rounds.accept(new Ruling(round, met(rounds)), REVIEWER, at(today));
				}
				case RETURN_BY_WRITER ->
					rounds.returnForCorrection(new Ruling(round, met(rounds)), reason, UNIT.userId(), at(today));
				case ACCEPT_BY_WRITER -> rounds.accept(new Ruling(round, met(rounds)), UNIT.userId(), at(today));
				case EXTEND -> obligation.extend(latest(obligation, today).plusDays(1), today);
				case NEXT_DAY -> {
				}
			}
			return true;
		}
		catch (RefusedException | AccessDeniedException | NotFoundException refused) {
			return false;
		}
	}

	/** Every reason of the return before the newest round is met. */
	private static Map<UUID, Boolean> met(Rounds rounds) {
		int sent = rounds.all().size();
		return sent < 2 ? Map.of() : onEach(rounds.all().get(sent - 2), reason -> true);
	}

	private static <T> Map<UUID, T> onEach(Round round, Function<PinnedReason, T> value) {
		return round.getReasons().stream().collect(Collectors.toMap(PinnedReason::getId, value::apply));
	}

	private static LocalDate latest(Obligation obligation, LocalDate today) {
		return obligation.effectiveDueOn().isAfter(today) ? obligation.effectiveDueOn() : today;
	}

	private static boolean isAllowed(Action action, SubmissionStatus status, boolean locked) {
		return switch (action) {
			case EDIT, EDIT_FOR_UNIT, SUBMIT -> status.isEditable() && !locked;
			case RETURN -> status == SubmissionStatus.SUBMITTED && !locked;
			case ACCEPT -> status == SubmissionStatus.SUBMITTED;
			case RETURN_BY_WRITER, ACCEPT_BY_WRITER -> false;
			case EXTEND -> status != SubmissionStatus.ACCEPTED;
			case NEXT_DAY -> true;
		};
	}

	private static SubmissionStatus target(Action action, SubmissionStatus before) {
		return switch (action) {
			case SUBMIT -> SubmissionStatus.SUBMITTED;
			case RETURN -> SubmissionStatus.RETURNED;
			case ACCEPT -> SubmissionStatus.ACCEPTED;
			default -> before;
		};
	}

}
