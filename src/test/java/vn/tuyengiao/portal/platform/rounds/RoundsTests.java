package vn.tuyengiao.portal.platform.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.rounds.Rounds.Ruling;
import vn.tuyengiao.portal.platform.rounds.Rounds.Sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A record of two lines goes to and fro; no module, no database. */
class RoundsTests {

	private static final Author WRITER = new Author(Ids.next(), false);

	private static final UUID REVIEWER = Ids.next();

	private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

	private static final UUID FIRST = Ids.next();

	private static final UUID SECOND = Ids.next();

	private final Sheet sheet = new Sheet();

	private final Due due = new Due();

	private final Rounds rounds = new Rounds(sheet, due, List::of, SheetRound::new);

	@Test
	void statusOfSubmissionOfWhatIsOwedAndOfTheRoundMoveTogether() {
		send();
		assertThat(statuses()).containsExactly(SubmissionStatus.SUBMITTED, SubmissionStatus.SUBMITTED, null);
		giveBack(new Pin(FIRST, "Chưa rõ"));
		assertThat(statuses()).containsExactly(SubmissionStatus.RETURNED, SubmissionStatus.RETURNED,
				SubmissionStatus.RETURNED);
		sheet.first = "Rõ hơn";
		send();
		rounds.accept(ruling(true), REVIEWER, NOW);
		assertThat(statuses()).containsExactly(SubmissionStatus.ACCEPTED, SubmissionStatus.ACCEPTED,
				SubmissionStatus.ACCEPTED);
		assertThat(rounds.all()).extracting(Round::getNumber).containsExactly(1, 2);
	}

	@Test
	void whoWroteItDoesNotDecideAndNothingMoves() {
		send();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> rounds.accept(ruling(true), WRITER.userId(), NOW));
		assertThat(statuses()).containsExactly(SubmissionStatus.SUBMITTED, SubmissionStatus.SUBMITTED, null);
	}

	@Test
	void nothingMovesWhereWhatIsOwedIsClosed() {
		send();
		due.closed = true;
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> giveBack(new Pin(null, "Trễ")));
		assertThat(statuses()).containsExactly(SubmissionStatus.SUBMITTED, SubmissionStatus.SUBMITTED, null);
		assertThat(rounds.last().orElseThrow().getReasons()).isEmpty();
	}

	@Test
	void eachReasonIsHeededByAnAnswerOrByAChangeOfItsPlace() {
		send();
		giveBack(new Pin(FIRST, "Chưa rõ"), new Pin(SECOND, "Sai số"), new Pin(null, "Chung chung"));
		List<? extends PinnedReason> reasons = rounds.last().orElseThrow().getReasons();
		assertThat(reasons).as("the whole first, then as the lines stand")
			.extracting(PinnedReason::getPlaceId)
			.containsExactly(null, FIRST, SECOND);
		assertThat(faults(this::send)).hasSize(3).contains("answers[" + reasons.get(2).getId() + "]");

		sheet.first = "Rõ hơn";
		assertThat(faults(this::send)).containsExactly("answers[" + reasons.get(2).getId() + "]");
		assertThat(rounds.answer(Map.of(reasons.get(2).getId(), "Số đúng"))).isTrue();
		assertThat(rounds.answer(Map.of(reasons.get(2).getId(), "Số đúng"))).isFalse();
		send();
		assertThat(rounds.all()).hasSize(2);
	}

	@Test
	void reasonsOfTheLastReturnAreJudgedAndThoseNotMetAreAskedAgain() {
		send();
		giveBack(new Pin(FIRST, "Chưa rõ"));
		sheet.first = "Vẫn chưa";
		send();
		UUID newest = rounds.last().orElseThrow().getId();
		assertThat(faults(() -> rounds.accept(new Ruling(newest, Map.of()), REVIEWER, NOW))).singleElement()
			.asString()
			.startsWith("verdicts[");
		assertThat(faults(() -> rounds.accept(ruling(false), REVIEWER, NOW))).hasSize(1);
		rounds.returnForCorrection(ruling(false), List.of(), REVIEWER, NOW);
		assertThat(rounds.last().orElseThrow().getReasons()).extracting(PinnedReason::getText)
			.containsExactly("Chưa rõ");
	}

	@Test
	void aReturnGivesAReasonAndPinsItToAPlaceThatWasSent() {
		send();
		assertThat(faults(() -> giveBack())).containsExactly("");
		assertThat(faults(() -> giveBack(new Pin(SECOND, "x".repeat(PinnedReason.LONGEST + 1)))))
			.containsExactly("reasons[" + SECOND + "]");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> giveBack(new Pin(Ids.next(), "Dòng khác")));
	}

	@Test
	void pressingTwiceDecidesOnceAndAnOldPageIsToldSo() {
		send();
		Ruling first = ruling(true);
		assertThat(rounds.returnForCorrection(first, List.of(new Pin(null, "Chưa")), REVIEWER, NOW)).isTrue();
		assertThat(rounds.returnForCorrection(first, List.of(new Pin(null, "Chưa")), REVIEWER, NOW)).isFalse();
		sheet.first = "Đã sửa";
		send();
		assertThatExceptionOfType(StaleException.class).isThrownBy(() -> rounds.accept(first, REVIEWER, NOW));
		assertThat(rounds.accept(ruling(true), REVIEWER, NOW)).isTrue();
		assertThat(rounds.accept(ruling(true), REVIEWER, NOW)).isFalse();
	}

	@Test
	void theSameFormIsTakenForSentOnlyIfItSaysTheSame() {
		Sending sending = new Sending(Ids.next(), "Kính gửi");
		rounds.submit(sending, WRITER, NOW);
		assertThat(rounds.wasSent(sending, sheet.snapshot()::equals)).isTrue();
		assertThat(rounds.wasSent(new Sending(sending.token(), "Khác"), sheet.snapshot()::equals)).isFalse();
		sheet.first = "Khác";
		assertThat(rounds.wasSent(sending, sheet.snapshot()::equals)).isFalse();
	}

	@Test
	void theTokenOfAReturnedRoundMakesANewRoundAndNotTheOldOneAgain() {
		Sending sending = new Sending(Ids.next(), "");
		rounds.submit(sending, WRITER, NOW);
		giveBack(new Pin(null, "Chưa"));
		sheet.first = "Đã sửa";
		rounds.submit(sending, WRITER, NOW);
		assertThat(rounds.all()).extracting(Round::getId)
			.doesNotHaveDuplicates()
			.hasSize(2)
			.startsWith(sending.token());
	}

	private void send() {
		rounds.submit(new Sending(Ids.next(), ""), WRITER, NOW);
	}

	private void giveBack(Pin... pins) {
		rounds.returnForCorrection(ruling(true), List.of(pins), REVIEWER, NOW);
	}

	/** On the newest round; every reason of the return before has that verdict. */
	private Ruling ruling(boolean met) {
		List<Round> all = rounds.all();
		Map<UUID, Boolean> verdicts = new HashMap<>();
		if (all.size() > 1) {
			all.get(all.size() - 2).getReasons().forEach(reason -> verdicts.put(reason.getId(), met));
		}
		return new Ruling(all.get(all.size() - 1).getId(), verdicts);
	}

	private List<SubmissionStatus> statuses() {
		List<SubmissionStatus> statuses = new ArrayList<>();
		statuses.add(sheet.getStatus());
		statuses.add(due.status);
		statuses.add(rounds.last().orElseThrow().getDecision());
		return statuses;
	}

	private static List<String> faults(Runnable step) {
		try {
			step.run();
			return List.of();
		}
		catch (InvalidInputException ex) {
			return ex.getFaults().stream().map(Fault::field).toList();
		}
	}

	private static final class Sheet extends Submission {

		private String first = "Một";

		private Sheet() {
			super(WRITER, NOW);
		}

		@Override
		public Snapshot snapshot() {
			return new Snapshot(Map.of(), List.of(new Snapshot.Line(FIRST, Map.of("text", first)),
					new Snapshot.Line(SECOND, Map.of("text", "Hai"))));
		}

	}

	private static final class Due implements SubmissionDue {

		private SubmissionStatus status = SubmissionStatus.DRAFT;

		private boolean closed;

		@Override
		public void requireOpen(LocalDate today) {
			if (closed) {
				throw new RefusedException("sheet.refused.locked");
			}
		}

		@Override
		public void follow(SubmissionStatus to, LocalDate today) {
			requireOpen(today);
			status = to;
		}

		@Override
		public void recall(SubmissionStatus backTo) {
			status = backTo;
		}

	}

	private static final class SheetRound extends Round {

		private final List<PinnedReason> reasons = new ArrayList<>();

		private SheetRound(Sent sent) {
			super(sent);
		}

		@Override
		public List<PinnedReason> getReasons() {
			return reasons;
		}

		@Override
		protected void pin(int position, UUID placeId, String text) {
			reasons.add(new SheetReason(position, placeId, text));
		}

	}

	private static final class SheetReason extends PinnedReason {

		private SheetReason(int position, UUID placeId, String text) {
			super(position, placeId, text);
		}

	}

}
