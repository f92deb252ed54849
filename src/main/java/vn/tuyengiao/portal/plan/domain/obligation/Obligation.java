package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * One plan or one report that one unit owes for one period, with its due and lock dates
 * (days of Asia/Ho_Chi_Minh, inclusive). Its status follows the plan or report; its
 * timeliness is frozen at the lock.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Obligation extends AggregateRoot implements SubmissionDue {

	private UUID unitId;

	private UUID periodId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	@Enumerated(EnumType.STRING)
	private SubmissionStatus status;

	private LocalDate dueOn;

	private LocalDate lockOn;

	private @Nullable LocalDate extendedDueOn;

	private @Nullable LocalDate firstSubmittedOn;

	private int returnCount;

	private @Nullable LocalDate acceptedOn;

	Obligation(UUID unitId, UUID periodId, Subject subject, LocalDate dueOn, LocalDate lockOn) {
		super(Ids.next());
		this.unitId = unitId;
		this.periodId = periodId;
		this.subject = subject;
		this.status = SubmissionStatus.NONE;
		this.dueOn = dueOn;
		this.lockOn = lockOn;
	}

	/** The last day that counts as on time for this unit. */
	LocalDate effectiveDueOn() {
		return extendedDueOn != null ? extendedDueOn : dueOn;
	}

	/**
	 * The last day on which anybody edits: an extension beyond the lock moves it for this
	 * unit alone.
	 */
	LocalDate effectiveLockOn() {
		return extendedDueOn != null && extendedDueOn.isAfter(lockOn) ? extendedDueOn : lockOn;
	}

	boolean isLocked(LocalDate today) {
		return today.isAfter(effectiveLockOn());
	}

	/**
	 * @throws RefusedException after the lock
	 */
	@Override
	public void requireOpen(LocalDate today) {
		if (isLocked(today)) {
			throw new RefusedException("plan.refused.locked", effectiveLockOn());
		}
	}

	/**
	 * Only the acceptance is possible after the lock: a return would leave the unit no
	 * way to answer; more time must be given first.
	 */
	@Override
	public void follow(SubmissionStatus to, LocalDate today) {
		if (to != SubmissionStatus.ACCEPTED) {
			requireOpen(today);
		}
		boolean legal = switch (to) {
			case NONE -> false;
			case DRAFT -> status == SubmissionStatus.NONE;
			case SUBMITTED -> status.isEditable();
			case RETURNED, ACCEPTED -> status == SubmissionStatus.SUBMITTED;
		};
		if (!legal) {
			throw new RefusedException("rounds.refused.step." + to);
		}
		status = to;
		if (to == SubmissionStatus.SUBMITTED && firstSubmittedOn == null) {
			firstSubmittedOn = today;
		}
		if (to == SubmissionStatus.RETURNED) {
			returnCount++;
		}
		if (to == SubmissionStatus.ACCEPTED) {
			acceptedOn = today;
		}
	}

	@Override
	public void recall(SubmissionStatus backTo) {
		if (backTo == SubmissionStatus.SUBMITTED) {
			acceptedOn = null;
		}
		else if (backTo == SubmissionStatus.DRAFT) {
			firstSubmittedOn = null;
		}
		status = backTo;
	}

	/**
	 * Gives this unit time up to and including the day. A figure that is frozen stays as
	 * it is.
	 * @throws InvalidInputException if the day is past or not later than what the unit
	 * has
	 */
	void extend(LocalDate newDueOn, LocalDate today) {
		if (status == SubmissionStatus.ACCEPTED) {
			throw new RefusedException("plan.refused.extend.accepted");
		}
		if (newDueOn.isBefore(today)) {
			throw new InvalidInputException("dueOn", "plan.extension.past");
		}
		if (!newDueOn.isAfter(effectiveDueOn())) {
			throw new InvalidInputException("dueOn", "plan.extension.notLater", effectiveDueOn());
		}
		extendedDueOn = newDueOn;
	}

}
