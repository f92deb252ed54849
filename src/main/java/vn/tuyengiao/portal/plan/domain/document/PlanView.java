package vn.tuyengiao.portal.plan.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.RemovedLine;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** A plan with its report, the rounds of both, and what the reader may do at its unit. */
public record PlanView(Head head, List<Line> lines, List<Round> rounds, List<Recalled> recalled,
		Set<Permission> permissions, UUID reader) {

	/**
	 * The plan without its lines. {@code undoneWaiting}: undone tasks of the last period
	 * that the plan does not hold yet; {@code removed}: lines that can be restored.
	 */
	public record Head(UUID id, long version, UUID unitId, String unitName, PeriodRef period, LocalDate startsOn,
			LocalDate endsOn, SubmissionStatus status, String goals, boolean enteredFor, Set<UUID> writers,
			String lastEditedBy, Instant lastEditedAt, @Nullable Due planDue, @Nullable Due reportDue,
			@Nullable ReportHead report, int undoneWaiting, List<RemovedLine> removed) {
	}

	/** What is owed and how it stands. Days of Asia/Ho_Chi_Minh. */
	public record Due(UUID obligationId, LocalDate dueOn, LocalDate lockOn, @Nullable LocalDate extendedDueOn,
			@Nullable LocalDate firstSubmittedOn, @Nullable LocalDate acceptedOn, int returnCount, Standing standing,
			boolean frozen, @Nullable String extensionReason) {

		public LocalDate effectiveDueOn() {
			return extendedDueOn != null ? extendedDueOn : dueOn;
		}

		public LocalDate effectiveLockOn() {
			return extendedDueOn != null && extendedDueOn.isAfter(lockOn) ? extendedDueOn : lockOn;
		}

	}

	/** The report on the plan, without its lines. */
	public record ReportHead(UUID id, long version, SubmissionStatus status, String assessment, String proposals,
			boolean enteredFor, Set<UUID> writers, String lastEditedBy, Instant lastEditedAt) {
	}

	/**
	 * A task with its result, if it is reported on. {@code leadName}: of the member who
	 * leads it, none if words say who. {@code directiveId}: of the directive whose number
	 * it names, none if that is free text. {@code carriedFromId}: the undone task it goes
	 * on with; {@code carriedReason}: why that was not done.
	 */
	public record Line(UUID id, int position, PlanTask content, @Nullable String leadName, @Nullable UUID directiveId,
			@Nullable UUID carriedFromId, int carriedCount, PeriodRef firstPeriod, @Nullable String carriedReason,
			@Nullable Outcome outcome, @Nullable BigDecimal reached, @Nullable String reason,
			@Nullable Boolean carryOver, boolean marked) {

		/** What is to be done. */
		public String task() {
			return content.task();
		}

		/** The member's name or the words typed. */
		public String lead() {
			return leadName != null ? leadName : content.leadText();
		}

		/** As its unit wrote it. */
		public PlanContent.Line said() {
			return new PlanContent.Line(id, content, carriedFromId, directiveId);
		}

	}

	/**
	 * One round without its content; {@code openedAt}: when a reviewer first opened it,
	 * {@code decision}: none while it waits.
	 */
	public record Round(UUID id, Subject subject, int number, String submittedBy, Instant submittedAt, String note,
			@Nullable Instant openedAt, @Nullable SubmissionStatus decision, @Nullable UUID decider,
			@Nullable String decidedBy, @Nullable Instant decidedAt, List<Reason> reasons) {
	}

	/** What was taken back: a sending ({@code SENDING}) or an acceptance. */
	public record Recalled(Subject subject, String kind, Instant doneAt, String by, Instant at) {
	}

	/** What was taken back of it, the first one first. */
	public List<Recalled> recalled(Subject subject) {
		return recalled.stream().filter(each -> each.subject() == subject).toList();
	}

	/** The reader may take it back: nobody has opened it yet. */
	public boolean isSendingRecallable(Subject subject, LocalDate today) {
		Round last = lastRound(subject);
		return status(subject) == SubmissionStatus.SUBMITTED && permissions.contains(Permission.SUBMIT) && last != null
				&& last.openedAt() == null && !today.isAfter(owed(subject).effectiveLockOn());
	}

	/** The reader may take his acceptance back: it is a few minutes old. */
	public boolean isAcceptanceRecallable(Subject subject, Instant now) {
		Round last = lastRound(subject);
		return status(subject) == SubmissionStatus.ACCEPTED && last != null && reader.equals(last.decider())
				&& permissions.contains(Permission.REVIEW) && Rounds.isRecallable(last.decidedAt(), now)
				&& (subject == Subject.REPORT || head.report() == null);
	}

	/** One reason of a return; {@code met}: missing until it is judged. */
	public record Reason(UUID id, @Nullable UUID lineId, String text, String answer, @Nullable Boolean met) {
	}

	public SubmissionStatus status(Subject subject) {
		if (subject == Subject.PLAN) {
			return head.status();
		}
		return head.report() == null ? SubmissionStatus.NONE : head.report().status();
	}

	/** What is owed; nothing where the unit ended before it began. */
	public @Nullable Due due(Subject subject) {
		return subject == Subject.PLAN ? head.planDue() : head.reportDue();
	}

	/** What is owed of what is begun: that is never withdrawn. */
	public Due owed(Subject subject) {
		return Objects.requireNonNull(due(subject));
	}

	/** The report, where one is begun. */
	public ReportHead begunReport() {
		return Objects.requireNonNull(head.report());
	}

	public List<Round> rounds(Subject subject) {
		return rounds.stream().filter(round -> round.subject() == subject).toList();
	}

	/** The newest round, if anything was sent. */
	public @Nullable Round lastRound(Subject subject) {
		List<Round> all = rounds(subject);
		return all.isEmpty() ? null : all.get(all.size() - 1);
	}

	/**
	 * The reasons that the unit has to heed now: those of the last round, while it stands
	 * as returned.
	 */
	public List<Reason> openReasons(Subject subject) {
		Round last = lastRound(subject);
		return last != null && last.decision() == SubmissionStatus.RETURNED ? last.reasons() : List.of();
	}

	/**
	 * The reasons that the reviewer has to judge: those of the round before the one that
	 * waits.
	 */
	public List<Reason> reasonsToJudge(Subject subject) {
		List<Round> all = rounds(subject);
		return all.size() < 2 || all.get(all.size() - 1).decision() != null ? List.of()
				: all.get(all.size() - 2).reasons();
	}

	/** The reader may write in it now. */
	public boolean isWritable(Subject subject, LocalDate today) {
		boolean mayWrite = permissions.contains(Permission.EDIT) || permissions.contains(Permission.EDIT_ON_BEHALF);
		return mayWrite && status(subject).isEditable() && !today.isAfter(owed(subject).effectiveLockOn());
	}

	/** The reader may begin the report now. */
	public boolean isReportBeginnable(LocalDate today) {
		boolean mayWrite = permissions.contains(Permission.EDIT) || permissions.contains(Permission.EDIT_ON_BEHALF);
		return mayWrite && head.status() == SubmissionStatus.ACCEPTED && head.report() == null
				&& head.reportDue() != null && !today.isAfter(head.reportDue().effectiveLockOn());
	}

	/** The reader may send it now. */
	public boolean isSendable(Subject subject, LocalDate today) {
		return permissions.contains(Permission.SUBMIT) && isWritable(subject, today);
	}

	/** The reader may return or accept it now: it waits, and he did not write in it. */
	public boolean isReviewable(Subject subject) {
		Set<UUID> writers = subject == Subject.PLAN || head.report() == null ? head.writers() : head.report().writers();
		return permissions.contains(Permission.REVIEW) && status(subject) == SubmissionStatus.SUBMITTED
				&& !writers.contains(reader);
	}

	/** The reader may give the unit more time for it. */
	public boolean isExtendable(Subject subject) {
		return permissions.contains(Permission.EXTEND) && due(subject) != null
				&& status(subject) != SubmissionStatus.ACCEPTED;
	}

	/** By line id, so that a page finds a line's words fast. */
	public Map<UUID, Line> linesById() {
		Map<UUID, Line> byId = new LinkedHashMap<>();
		lines.forEach(line -> byId.put(line.id(), line));
		return byId;
	}

}
