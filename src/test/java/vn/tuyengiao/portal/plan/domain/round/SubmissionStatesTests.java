package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.plan.domain.obligation.Obligation;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.report.Report;
import vn.tuyengiao.portal.platform.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No sequence of actions on a plan, a report or what is owed reaches a state that the
 * office does not know.
 */
class SubmissionStatesTests {

	private static final Author UNIT = new Author(UUID.randomUUID(), false);

	private static final Author OFFICER_FOR_UNIT = new Author(UUID.randomUUID(), true);

	private static final UUID REVIEWER = UUID.randomUUID();

	private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	enum Action {

		EDIT, EDIT_FOR_UNIT, SUBMIT, RETURN, ACCEPT, RETURN_BY_WRITER, ACCEPT_BY_WRITER, NEXT_DAY, EXTEND

	}

	private static final int WALKS = 2000;

	@Test
	void planNeverReachesAnIllegalState() {
		for (int seed = 0; seed < WALKS; seed++) {
			Plan plan = new Plan(UUID.randomUUID(), UUID.randomUUID(), UNIT, NOW);
			walk(plan, Subject.PLAN, seed);
		}
	}

	@Test
	void reportNeverReachesAnIllegalState() {
		for (int seed = 0; seed < WALKS; seed++) {
			Plan plan = new Plan(UUID.randomUUID(), UUID.randomUUID(), UNIT, NOW);
			walk(new Report(plan, UNIT, NOW), Subject.REPORT, seed);
		}
	}

	/** The seed that a failure names gives the same sequence again. */
	private static List<Action> actions(long seed) {
		Random random = new Random(seed);
		return random.ints(30, 0, Action.values().length).mapToObj(i -> Action.values()[i]).toList();
	}

	private static void walk(Submission submission, Subject subject, long seed) {
		Obligation obligation = new Obligation(UUID.randomUUID(), UUID.randomUUID(), subject, TODAY.plusDays(2),
				TODAY.plusDays(5));
		LocalDate today = TODAY;
		obligation.begin(today);
		for (Action action : actions(seed)) {
			SubmissionStatus before = submission.getStatus();
			boolean locked = obligation.isLocked(today);
			boolean done = attempt(submission, obligation, action, today);
			if (action == Action.NEXT_DAY) {
				today = today.plusDays(1);
			}
			SubmissionStatus after = submission.getStatus();
			assertThat(obligation.getStatus()).as("seed %s", seed).isEqualTo(after);
			assertThat(done).as("seed %s: %s in %s, locked %s", seed, action, before, locked)
				.isEqualTo(isAllowed(action, before, locked, obligation));
			assertThat(after).isEqualTo(done ? target(action, before) : before);
			assertThat(obligation.getFirstSubmittedOn() == null)
				.isEqualTo(obligation.getReturnCount() == 0 && after == SubmissionStatus.DRAFT);
			assertThat(obligation.getAcceptedOn() != null).isEqualTo(after == SubmissionStatus.ACCEPTED);
		}
	}

	private static boolean attempt(Submission submission, Obligation obligation, Action action, LocalDate today) {
		try {
			switch (action) {
				case EDIT -> {
					obligation.requireUnlocked(today);
					submission.edited(UNIT, NOW);
				}
				case EDIT_FOR_UNIT -> {
					obligation.requireUnlocked(today);
					submission.edited(OFFICER_FOR_UNIT, NOW);
				}
				case SUBMIT -> {
					obligation.requireUnlocked(today);
					submission.submit(UNIT, NOW);
					obligation.submit(today);
				}
				case RETURN -> {
					obligation.requireUnlocked(today);
					submission.returnForCorrection(REVIEWER);
					obligation.returnForCorrection(today);
				}
				case ACCEPT -> {
					submission.accept(REVIEWER);
					obligation.accept(today);
				}
				case RETURN_BY_WRITER -> submission.returnForCorrection(UNIT.userId());
				case ACCEPT_BY_WRITER -> submission.accept(UNIT.userId());
				case EXTEND -> obligation.extend(latest(obligation, today).plusDays(1), today);
				case NEXT_DAY -> {
				}
			}
			return true;
		}
		catch (RefusedException | AccessDeniedException refused) {
			return false;
		}
	}

	private static LocalDate latest(Obligation obligation, LocalDate today) {
		return obligation.effectiveDueOn().isAfter(today) ? obligation.effectiveDueOn() : today;
	}

	private static boolean isAllowed(Action action, SubmissionStatus status, boolean locked, Obligation obligation) {
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
