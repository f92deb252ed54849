package vn.tuyengiao.portal.plan.web.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;

/**
 * What the writing pages of a plan and of a report show around their fields: which
 * period, until when, why it came back, when it was saved.
 */
class SubmissionEditPage {

	private final Draft draft;

	private final Subject subject;

	final PlanWords words;

	private final LocalDate today;

	private final List<PlanView.Reason> reasons;

	private final Set<UUID> lineIds;

	SubmissionEditPage(Draft draft, Subject subject, PlanWords words, LocalDate today) {
		this.draft = draft;
		this.subject = subject;
		this.words = words;
		this.today = today;
		this.reasons = draft.plan().openReasons(subject);
		this.lineIds = draft.plan().lines().stream().map(PlanView.Line::id).collect(Collectors.toSet());
	}

	final PlanView plan() {
		return draft.plan();
	}

	public UUID getId() {
		return plan().head().id();
	}

	public String getUnitName() {
		return plan().head().unitName();
	}

	public String getPeriod() {
		return words.inside(plan().head().period());
	}

	public boolean isSendable() {
		return draft.sendable();
	}

	public boolean isReturned() {
		return !reasons.isEmpty();
	}

	/** Until when it is to be sent, and how long that is from now. */
	public String getDue() {
		LocalDate due = plan().owed(subject).effectiveDueOn();
		long days = ChronoUnit.DAYS.between(today, due);
		if (plan().owed(subject).firstSubmittedOn() != null) {
			return words.say("plan.edit.lock", plan().owed(subject).effectiveLockOn());
		}
		if (days < 0) {
			return words.say("plan.edit.due.over", due, -days);
		}
		return days == 0 ? words.say("plan.edit.due.today") : words.say("plan.edit.due.left", due, days);
	}

	public boolean isOverdue() {
		return plan().owed(subject).firstSubmittedOn() == null && today.isAfter(plan().owed(subject).effectiveDueOn());
	}

	/** Who saved it last, and when. */
	public String getSaved() {
		if (subject == Subject.PLAN) {
			return words.say("lines.savedBy", PlanWords.moment(plan().head().lastEditedAt()),
					plan().head().lastEditedBy());
		}
		return words.say("lines.savedBy", PlanWords.moment(plan().begunReport().lastEditedAt()),
				plan().begunReport().lastEditedBy());
	}

	/** Reasons pinned to the whole, or to lines that are there no more. */
	public List<PlanView.Reason> getWholeReasons() {
		return reasons.stream().filter(reason -> !lineIds.contains(reason.lineId())).toList();
	}

	public List<PlanView.Reason> reasonsAt(UUID lineId) {
		return reasons.stream().filter(reason -> lineId.equals(reason.lineId())).toList();
	}

}
