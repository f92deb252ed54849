package vn.tuyengiao.portal.task.domain.proposal.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.proposal.DeliveryWay;
import vn.tuyengiao.portal.task.domain.proposal.ProposalEventKind;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockPause;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockReading;

/**
 * A proposal as its reader sees it.
 *
 * @param legs who had it, the last one has it
 * @param events the oldest first
 * @param writesHome the reader writes where it was raised
 * @param writesHolder he writes for who has to answer
 */
public record ProposalSheet(ProposalFacts facts, List<SheetLeg> legs, List<SheetEvent> events,
		@Nullable SheetAnswer answer, boolean writesHome, boolean writesHolder) {

	public UUID id() {
		return facts.id();
	}

	public ProposalStatus status() {
		return facts.status();
	}

	public String href() {
		return "/proposals/" + facts.id();
	}

	public SheetLeg leg() {
		return legs.get(legs.size() - 1);
	}

	/** Its answer can be taken back now, or just not any more. */
	public boolean recallable(Instant now) {
		return status() == ProposalStatus.ANSWERED && writesHolder && facts.deliveredOn() == null && answer != null
				&& (answer.seenAt() == null || now.isBefore(answer.at().plusSeconds(600)));
	}

	/** The level that it has reached was judged by nobody yet, and it is answered. */
	public boolean undelivered() {
		return status() == ProposalStatus.ANSWERED && facts.deliveredOn() == null;
	}

	/**
	 * What was entered of it.
	 *
	 * @param holderName the unit, whoever else it has passed it to
	 */
	public record ProposalFacts(UUID id, long version, UUID unitId, String unitName, String sourceName, int answerDays,
			String raisedBy, String raisedUnit, LocalDate raisedOn, String receipt, String originTitle,
			String originHref, @Nullable UUID directiveId, String directive, String words, String about,
			ProposalStatus status, UUID holderId, String holderName, String holderBody, LocalDate dueOn, int level,
			@Nullable LocalDate answeredOn, @Nullable LocalDate deliverBy, @Nullable LocalDate deliveredOn,
			@Nullable LocalDate judgeUntil, @Nullable ProposalVerdict verdict, boolean enteredFor, String createdBy,
			Instant createdAt) {
	}

	/**
	 * A body that has it or had it, and how its days are counted.
	 *
	 * @param body outside the portal, which the unit follows up; else empty
	 * @param reading null while information is awaited
	 */
	public record SheetLeg(UUID id, int number, int level, String unitName, String body, String reason,
			LocalDate receivedOn, int days, int extraDays, String extraReason, LocalDate dueOn,
			@Nullable LocalDate endedOn, List<SheetPause> pauses, @Nullable ClockReading reading) {

		SheetLeg with(ClockReading read) {
			return new SheetLeg(id, number, level, unitName, body, reason, receivedOn, days, extraDays, extraReason,
					dueOn, endedOn, pauses, read);
		}

		public boolean extended() {
			return extraDays > 0;
		}

		boolean stands() {
			return pauses.stream().anyMatch(pause -> pause.days().gotOn() == null);
		}

	}

	/** Information was awaited. */
	public record SheetPause(ClockPause days, String awaited, LocalDate replyBy) {
	}

	/**
	 * What became of it. {@code by}: empty for the calendar.
	 *
	 * @param to a unit or a body
	 */
	public record SheetEvent(ProposalEventKind kind, Instant at, String by, boolean onBehalf, String to, String words,
			@Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, @Nullable LocalDate day) {
	}

	/** The answer of the level that it has reached. */
	public record SheetAnswer(UUID id, String words, String unitName, Instant at, @Nullable Instant seenAt,
			@Nullable DeliveryWay way, String note, @Nullable ProposalVerdict verdict, String said) {
	}

}
