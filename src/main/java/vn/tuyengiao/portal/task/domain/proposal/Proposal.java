package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.task.domain.proposal.ProposalLeg.NextLeg;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClock;

/**
 * A proposal (đề xuất, kiến nghị) until it was answered, the answer went home and was
 * judged there. Each step refuses what is not its turn.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Proposal extends AggregateRoot {

	/** So long an answer can be taken back though it was read. */
	static final Duration RECALL = Duration.ofMinutes(10);

	private UUID sourceId;

	private UUID unitId;

	private boolean enteredFor;

	private String raisedBy;

	private @Nullable UUID raisedUnitId;

	private LocalDate raisedOn;

	private String receipt;

	private String originKind;

	private @Nullable UUID originId;

	private @Nullable UUID originPart;

	private String originTitle;

	private String originHref;

	private @Nullable UUID directiveId;

	private String words;

	private String about;

	@Enumerated(EnumType.STRING)
	private ProposalStatus status;

	private @Nullable UUID holderUnitId;

	private String holderBody;

	private @Nullable LocalDate dueOn;

	private int level;

	private @Nullable LocalDate answeredOn;

	private @Nullable LocalDate deliverBy;

	private @Nullable LocalDate deliveredOn;

	private @Nullable LocalDate judgeUntil;

	@Enumerated(EnumType.STRING)
	private @Nullable ProposalVerdict verdict;

	private @Nullable LocalDate closedOn;

	private UUID createdBy;

	private Instant createdAt;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "proposal_id", nullable = false, updatable = false)
	@OrderBy("number")
	@Getter(AccessLevel.NONE)
	private List<ProposalLeg> legs = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "proposal_id", nullable = false, updatable = false)
	@OrderBy("askedOn")
	@Getter(AccessLevel.NONE)
	private List<ProposalPause> pauses = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "proposal_id", nullable = false, updatable = false)
	@OrderBy("level")
	@Getter(AccessLevel.NONE)
	private List<ProposalReply> replies = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "proposal_id", nullable = false, updatable = false)
	@OrderBy("happenedAt")
	@Getter(AccessLevel.NONE)
	private List<ProposalEvent> events = new ArrayList<>();

	Proposal(UUID id, EnterProposal entry, NextLeg first, StepBy by) {
		super(id);
		sourceId = entry.sourceId();
		unitId = entry.unitId();
		enteredFor = by.onBehalf();
		raisedBy = entry.raisedBy();
		raisedUnitId = entry.raisedUnitId();
		raisedOn = entry.raisedOn();
		receipt = entry.receipt();
		originKind = entry.origin() == null ? "" : entry.origin().kind();
		originId = entry.origin() == null ? null : entry.origin().id();
		originPart = entry.originPart();
		originTitle = entry.origin() == null ? "" : entry.origin().title();
		originHref = entry.origin() == null ? "" : entry.origin().href();
		directiveId = entry.directiveId();
		words = entry.words();
		about = entry.about();
		level = 1;
		holderBody = "";
		status = ProposalStatus.OPEN;
		createdBy = by.userId();
		createdAt = by.at();
		events.add(new ProposalEvent(by.id(), ProposalEventKind.ENTERED, by, "").to(first.unitId(), "")
			.due(null, first.dueOn()));
		begin(first);
	}

	/** Somebody pressed this before. */
	boolean knows(UUID stepId) {
		return events.stream().anyMatch(event -> event.getId().equals(stepId));
	}

	/** Who has it, or had it last. */
	ProposalLeg leg() {
		return legs.get(legs.size() - 1);
	}

	int legCount() {
		return legs.size();
	}

	ProposalReply reply() {
		return replies.stream()
			.filter(reply -> reply.getLevel() == level)
			.findFirst()
			.orElseThrow(() -> new RefusedException("proposal.refused.not-answered"));
	}

	/**
	 * The clock of who has it, with so many days more, as it runs by the pauses so far.
	 */
	AnswerClock clock(int more) {
		ProposalLeg leg = leg();
		return new AnswerClock(leg.getReceivedOn(), leg.getDays() + leg.getExtraDays() + more,
				pauses.stream()
					.filter(pause -> pause.getLegId().equals(leg.getId()))
					.map(ProposalPause::pause)
					.toList());
	}

	/**
	 * Another body answers. Nobody gets back what he had passed on.
	 * @throws RefusedException unless it waits for its answer
	 * @throws InvalidInputException with a fault at {@code unitId} or {@code body}
	 */
	void pass(NextLeg next, StepBy by) {
		require(status == ProposalStatus.OPEN);
		requireNew(next);
		leg().end(by.today());
		LocalDate before = dueOn;
		events
			.add(new ProposalEvent(by.id(), ProposalEventKind.PASSED, by, next.reason()).to(next.unitId(), next.body())
				.due(before, next.dueOn()));
		begin(next);
	}

	/**
	 * Its clock stands until the information comes.
	 * @throws RefusedException unless it waits for its answer
	 */
	void await(String awaited, LocalDate replyBy, StepBy by) {
		require(status == ProposalStatus.OPEN);
		pauses.add(new ProposalPause(Ids.next(), leg().getId(), by.today(), awaited, replyBy, null));
		status = ProposalStatus.AWAITING;
		events.add(new ProposalEvent(by.id(), ProposalEventKind.ASKED, by, awaited).on(replyBy));
	}

	/**
	 * The information came: {@link #clock} runs on.
	 * @throws RefusedException if none is awaited
	 */
	void informed(String information, StepBy by) {
		require(status == ProposalStatus.AWAITING);
		pauses.stream().filter(pause -> pause.getGotOn() == null).forEach(pause -> pause.end(by.today()));
		status = ProposalStatus.OPEN;
		events.add(new ProposalEvent(by.id(), ProposalEventKind.INFORMED, by, information));
	}

	/** The day on which {@link #clock} ends now. */
	void due(LocalDate on) {
		dueOn = on;
		leg().move(on);
	}

	/**
	 * Who has it gets more time, once.
	 * @throws RefusedException unless it waits for its answer, or if he got more before
	 */
	void extend(int more, String reason, LocalDate due, StepBy by) {
		require(status == ProposalStatus.OPEN);
		if (leg().isExtended()) {
			throw new RefusedException("proposal.refused.extended");
		}
		events.add(new ProposalEvent(by.id(), ProposalEventKind.EXTENDED, by, reason).due(dueOn, due));
		leg().extend(more, reason, due);
		dueOn = due;
	}

	/**
	 * @throws RefusedException unless it waits for its answer
	 */
	void answer(UUID answerId, String said, LocalDate passOnBy, StepBy by) {
		require(status == ProposalStatus.OPEN);
		replies.add(new ProposalReply(Ids.next(), level, answerId, by.today()));
		status = ProposalStatus.ANSWERED;
		answeredOn = by.today();
		deliverBy = passOnBy;
		leg().end(by.today());
		events.add(new ProposalEvent(by.id(), ProposalEventKind.ANSWERED, by, said).to(leg().getUnitId(),
				leg().getBody()));
	}

	/**
	 * The answer was wrong: it is open again, as it was.
	 * @throws RefusedException if it is not answered, was passed on, or was read and
	 * stands for more than ten minutes
	 */
	void recall(StepBy by) {
		require(status == ProposalStatus.ANSWERED);
		if (!isRecallable(by.at())) {
			throw new RefusedException("proposal.refused.recall");
		}
		replies.remove(reply());
		status = ProposalStatus.OPEN;
		answeredOn = null;
		deliverBy = null;
		leg().end(null);
		events.add(new ProposalEvent(by.id(), ProposalEventKind.RECALLED, by, ""));
	}

	private boolean isRecallable(Instant now) {
		Instant answered = events.stream()
			.filter(event -> event.getKind() == ProposalEventKind.ANSWERED)
			.map(ProposalEvent::getHappenedAt)
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
		return deliveredOn == null && (reply().getSeenAt() == null || now.isBefore(answered.plus(RECALL)));
	}

	/**
	 * Whoever raised it was told the answer.
	 * @throws RefusedException if it is not answered, or he was told before
	 */
	void deliver(LocalDate on, DeliveryWay way, String note, LocalDate until, StepBy by) {
		require(status == ProposalStatus.ANSWERED && deliveredOn == null);
		reply().deliver(on, way, note);
		deliveredOn = on;
		judgeUntil = until;
		events.add(new ProposalEvent(by.id(), ProposalEventKind.DELIVERED, by, note).on(on));
	}

	/**
	 * What whoever raised it says of the answer. One that does not satisfy him is opened
	 * again, once; a second one is closed so.
	 * @param above who answers then; of the second level not asked for
	 * @throws RefusedException if the answer was not passed on to him yet
	 */
	void judge(ProposalVerdict judged, String said, NextLeg above, StepBy by) {
		require(status == ProposalStatus.ANSWERED && deliveredOn != null && judged != ProposalVerdict.SILENT);
		reply().judge(judged, said, by.today());
		events.add(new ProposalEvent(by.id(), ProposalEventKind.JUDGED, by, said));
		if (judged == ProposalVerdict.NOT && level == 1) {
			level = 2;
			status = ProposalStatus.OPEN;
			answeredOn = null;
			deliverBy = null;
			deliveredOn = null;
			judgeUntil = null;
			events.add(new ProposalEvent(Ids.next(), ProposalEventKind.REOPENED, by, "").to(above.unitId(), "")
				.due(null, above.dueOn()));
			begin(above);
		}
		else {
			status = ProposalStatus.CLOSED;
			verdict = judged;
			closedOn = by.today();
			events.add(new ProposalEvent(Ids.next(), ProposalEventKind.CLOSED, by, ""));
		}
	}

	private void begin(NextLeg next) {
		legs.add(new ProposalLeg(Ids.next(), legs.size() + 1, level, next));
		holderUnitId = next.unitId();
		holderBody = next.body();
		dueOn = next.dueOn();
	}

	private void requireNew(NextLeg next) {
		boolean outside = !next.body().isEmpty();
		boolean had = legs.stream()
			.filter(leg -> leg.getLevel() == level)
			.anyMatch(leg -> outside ? leg.getBody().equalsIgnoreCase(next.body())
					: leg.getBody().isEmpty() && leg.getUnitId().equals(next.unitId()));
		if (had) {
			throw new InvalidInputException(outside ? "body" : "unitId", "proposal.fault.chain");
		}
	}

	private void require(boolean itsTurn) {
		if (!itsTurn) {
			throw new RefusedException("proposal.refused." + status);
		}
	}

}
