package vn.tuyengiao.portal.plan.web.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.web.DueNote;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * A plan, or the report on it, as a document: what its page shows and what the reader may
 * do next.
 */
public record PlanDocumentPage(UUID id, Subject subject, String title, String unitName, UUID unitId, String periodTitle,
		SubmissionStatus status, @Nullable Standing standing, @Nullable Deadline deadline, String lastEditedBy,
		String lastEditedAt, boolean enteredFor, String goals, String assessment, String proposals, List<Line> lines,
		List<Total> totals, List<PlanView.Reason> wholeReasons, List<RoundEntry> rounds, List<RecallEntry> recalled,
		boolean reported, Actions actions) {

	static PlanDocumentPage of(PlanView plan, Subject subject, @Nullable ObligationRow next, Instant now,
			PlanWords words) {
		LocalDate today = LocalDate.ofInstant(now, VietnamTime.ZONE);
		PlanView.Head head = plan.head();
		PlanView.ReportHead report = head.report();
		boolean ofPlan = subject == Subject.PLAN;
		PlanView.Due due = plan.due(subject);
		boolean reported = report != null;
		List<PlanView.Reason> open = plan.openReasons(subject);
		List<Line> lines = new ArrayList<>();
		Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
		for (PlanView.Line line : plan.lines()) {
			lines.add(Line.of(lines.size() + 1, line,
					open.stream().filter(reason -> line.id().equals(reason.lineId())).toList(), words));
			if (line.outcome() != null) {
				counts.merge(line.outcome(), 1L, Long::sum);
			}
		}
		List<PlanView.Reason> whole = open.stream()
			.filter(reason -> plan.lines().stream().noneMatch(line -> line.id().equals(reason.lineId())))
			.toList();
		return new PlanDocumentPage(head.id(), subject, words.title(subject, head.period()), head.unitName(),
				head.unitId(), words.period(head.period()), plan.status(subject), due == null ? null : due.standing(),
				due == null ? null : Deadline.of(due, today),
				ofPlan || report == null ? head.lastEditedBy() : report.lastEditedBy(),
				Days.minute(ofPlan || report == null ? head.lastEditedAt() : report.lastEditedAt()),
				ofPlan || report == null ? head.enteredFor() : report.enteredFor(), head.goals(),
				report == null ? "" : report.assessment(), report == null ? "" : report.proposals(), lines,
				Arrays.stream(Outcome.values())
					.map(outcome -> new Total(outcome, counts.getOrDefault(outcome, 0L)))
					.toList(),
				whole, plan.rounds(subject).stream().map(RoundEntry::of).toList(),
				plan.recalled(subject).stream().map(RecallEntry::of).toList(), reported,
				Actions.of(plan, subject, next, now, words));
	}

	/** Address of this page. */
	public String href() {
		return PlanLinks.href(id, subject);
	}

	/** The subject as addresses name it. */
	public String segment() {
		return PlanLinks.segment(subject);
	}

	/** Its document: Word and print. */
	public String paperHref() {
		return "/papers/" + PlanLinks.segment(subject) + "/" + id;
	}

	public String roundHref(int number) {
		return "/plans/" + id + "/rounds/" + PlanLinks.segment(subject) + "/" + number;
	}

	/** How many tasks ended so. */
	public record Total(Outcome outcome, long count) {
	}

	/** When it is due, was given more time, and closes. Days as dd/MM/yyyy. */
	public record Deadline(UUID obligationId, String dueOn, String extendedDueOn, @Nullable String extensionReason,
			String lockOn, boolean locked, boolean frozen, String firstSubmittedOn, String acceptedOn,
			@Nullable DueNote note) {

		static Deadline of(PlanView.Due due, LocalDate today) {
			return new Deadline(due.obligationId(), Days.day(due.dueOn()), Days.day(due.extendedDueOn()),
					due.extensionReason(), Days.day(due.effectiveLockOn()), today.isAfter(due.effectiveLockOn()),
					due.frozen(), Days.day(due.firstSubmittedOn()), Days.day(due.acceptedOn()),
					DueNote.of(due.effectiveDueOn(), due.effectiveLockOn(), due.firstSubmittedOn(), today));
		}

	}

	/** A task as it is read; {@code percent}: of the target reached, if known. */
	public record Line(int number, UUID id, PlanTask content, String time, String lead, String target,
			@Nullable String directiveHref, int carriedCount, String firstPeriod, @Nullable String carriedReason,
			@Nullable Outcome outcome, String reached, @Nullable Long percent, @Nullable String reason,
			@Nullable Boolean carryOver, List<PlanView.Reason> reasons) {

		static Line of(int number, PlanView.Line line, List<PlanView.Reason> reasons, PlanWords words) {
			PlanTask task = line.content();
			return new Line(number, line.id(), task, Days.span(task.startsOn(), task.endsOn()), line.lead(),
					Words.number(task.target()), directiveHref(line), line.carriedCount(),
					words.inside(line.firstPeriod()), line.carriedReason(), line.outcome(),
					Words.number(line.reached()), percent(line.reached(), task.target()), line.reason(),
					line.carryOver(), reasons);
		}

		public String task() {
			return content.task();
		}

		public @Nullable FieldOfWork field() {
			return content.field();
		}

		public String coordinating() {
			return content.coordinating();
		}

		public String expectedResult() {
			return content.expectedResult();
		}

		public String indicator() {
			return content.indicator();
		}

		public String directiveRef() {
			return content.directiveRef();
		}

		/** Nothing where the words name no directive of the register. */
		static @Nullable String directiveHref(PlanView.Line line) {
			return line.directiveId() == null ? null : "/directives/" + line.directiveId();
		}

		private static @Nullable Long percent(@Nullable BigDecimal reached, @Nullable BigDecimal target) {
			if (reached == null || target == null || target.signum() == 0) {
				return null;
			}
			return reached.multiply(BigDecimal.valueOf(100)).divide(target, 0, RoundingMode.HALF_UP).longValue();
		}

	}

	/** A round in the timeline; {@code decision}: none while it waits. */
	public record RoundEntry(int number, String submittedBy, String submittedAt, String note,
			@Nullable SubmissionStatus decision, @Nullable String decidedBy, String decidedAt, int reasons) {

		static RoundEntry of(PlanView.Round round) {
			return new RoundEntry(round.number(), round.submittedBy(), Days.minute(round.submittedAt()), round.note(),
					round.decision(), round.decidedBy(), Days.minute(round.decidedAt()), round.reasons().size());
		}

	}

	/** Something that was taken back; {@code kind}: SENDING or ACCEPTANCE. */
	public record RecallEntry(String kind, String doneAt, String by, String at) {

		static RecallEntry of(PlanView.Recalled recalled) {
			return new RecallEntry(recalled.kind(), Days.minute(recalled.doneAt()), recalled.by(),
					Days.minute(recalled.at()));
		}

	}

	/**
	 * What the reader may do now; nothing or false where he may not. {@code ownWork}: he
	 * would review it had he not written in it.
	 */
	public record Actions(boolean onBehalf, @Nullable String writeHref, String writeLabel, @Nullable String reviewHref,
			boolean ownWork, @Nullable String recallHref, boolean acceptanceRecallable, @Nullable String beginReport,
			@Nullable String extensionHref, @Nullable String raiseHref, @Nullable String nextHref,
			@Nullable String nextUnit) {

		static Actions of(PlanView plan, Subject subject, @Nullable ObligationRow next, Instant now, PlanWords words) {
			LocalDate today = LocalDate.ofInstant(now, VietnamTime.ZONE);
			UUID id = plan.head().id();
			SubmissionStatus status = plan.status(subject);
			boolean onBehalf = !plan.permissions().contains(Permission.EDIT);
			boolean writable = plan.isWritable(subject, today);
			boolean waiting = status == SubmissionStatus.SUBMITTED && plan.permissions().contains(Permission.REVIEW);
			boolean extendable = plan.isExtendable(subject) && status != SubmissionStatus.SUBMITTED;
			return new Actions(onBehalf, writable ? PlanLinks.href(id, subject) + "/edit" : null,
					onBehalf ? "plan.step.onBehalf" : "plan.step.write." + status,
					plan.isReviewable(subject) ? PlanLinks.reviewHref(id, subject) : null,
					waiting && !plan.isReviewable(subject),
					plan.isSendingRecallable(subject, today) ? PlanLinks.href(id, subject) + "/recall" : null,
					plan.isAcceptanceRecallable(subject, now),
					plan.isReportBeginnable(today) ? onBehalf ? "plan.step.onBehalf.REPORT" : "plan.step.begin.REPORT"
							: null,
					extendable ? "/plans/obligations/" + plan.owed(subject).obligationId() + "/extension" : null,
					raises(plan, subject) ? "/proposals/new?origin=REPORT." + id : null,
					next == null ? null : PlanLinks.reviewHref(next.begunPlanId(), next.subject()),
					next == null ? null : words.say("plan.next.what", words.say("plan.subject." + next.subject()),
							words.inside(next.period()), next.unitName()));
		}

		/** Proposals of a report enter the ledger by who writes for its unit. */
		private static boolean raises(PlanView plan, Subject subject) {
			return subject == Subject.REPORT && plan.head().report() != null
					&& UnitWriters.isWriter(plan.permissions(), true);
		}

	}

}
