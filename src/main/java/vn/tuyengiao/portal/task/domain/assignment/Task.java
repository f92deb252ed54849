package vn.tuyengiao.portal.task.domain.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * Something that one unit gave to another, or to a person, to be done by a day of
 * Vietnam's calendar: GIVEN → STARTED → REPORTED → DONE, or RETURNED and reported again,
 * or CANCELLED. Who reported it does not close it.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Task extends AggregateRoot {

	/** So long who closed it may take that back. */
	static final Duration RECALL = Duration.ofMinutes(10);

	private @Nullable UUID parentId;

	private UUID giverUnitId;

	private UUID unitId;

	private @Nullable UUID userId;

	private String title;

	private String words;

	private String evidence;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private TaskStatus status;

	private Instant waitingSince;

	private @Nullable Instant reportedAt;

	private @Nullable UUID reportedBy;

	private @Nullable Instant seenAt;

	private @Nullable Instant closedAt;

	private @Nullable UUID closedBy;

	/** As it is when it was given. */
	Task(UUID id, UUID giverUnitId, TaskHolder holder, TaskText text, LocalDate dueOn, Instant at) {
		super(id);
		this.giverUnitId = giverUnitId;
		this.unitId = holder.unitId();
		this.userId = holder.userId();
		this.title = text.title();
		this.words = text.words();
		this.evidence = text.evidence();
		this.dueOn = dueOn;
		this.status = TaskStatus.GIVEN;
		this.waitingSince = at;
	}

	/**
	 * Something was noted of it; by whoever has it, it is under way.
	 * @throws RefusedException if it is over
	 */
	void note(boolean byHolder) {
		requireNotOver();
		if (byHolder && status == TaskStatus.GIVEN) {
			status = TaskStatus.STARTED;
		}
	}

	/**
	 * It is done, as whoever has it says.
	 * @throws RefusedException if that was said already, or it is over
	 */
	void report(UUID by, Instant at) {
		requireOpen();
		status = TaskStatus.REPORTED;
		reportedAt = at;
		reportedBy = by;
		seenAt = null;
	}

	/**
	 * What was reported is taken back before anybody saw it.
	 * @throws RefusedException if it was seen, or is not reported
	 */
	void recallReport() {
		requireReported();
		if (seenAt != null) {
			throw new RefusedException("task.refused.seen");
		}
		status = TaskStatus.STARTED;
		reportedAt = null;
		reportedBy = null;
	}

	/** Whether nobody of the giver's side saw what was reported. */
	boolean isUnseen() {
		return status == TaskStatus.REPORTED && seenAt == null;
	}

	/** The giver's side opened what was reported. */
	void seen(Instant at) {
		if (isUnseen()) {
			seenAt = at;
		}
	}

	/**
	 * What was reported does not do.
	 * @throws RefusedException if nothing is reported, or by who reported it
	 */
	void giveBack(UUID by, Instant at) {
		decide(by, at);
		status = TaskStatus.RETURNED;
		waitingSince = at;
	}

	/**
	 * It is done.
	 * @throws RefusedException if nothing is reported, or by who reported it
	 */
	void close(UUID by, Instant at) {
		decide(by, at);
		status = TaskStatus.DONE;
		closedAt = at;
		closedBy = by;
	}

	/**
	 * Who closed it did so by mistake.
	 * @throws RefusedException if it is not closed, by somebody else, or ten minutes ago
	 */
	void recallClose(UUID by, Instant at) {
		if (!isRecallable(by, at)) {
			throw new RefusedException("task.refused.close-stands");
		}
		status = TaskStatus.REPORTED;
		closedAt = null;
		closedBy = null;
	}

	private boolean isRecallable(UUID by, Instant at) {
		return status == TaskStatus.DONE && by.equals(closedBy)
				&& at.isBefore(Objects.requireNonNull(closedAt).plus(RECALL));
	}

	/**
	 * It is not wanted any more.
	 * @throws RefusedException if it is over
	 */
	void cancel(UUID by, Instant at) {
		requireNotOver();
		status = TaskStatus.CANCELLED;
		closedAt = at;
		closedBy = by;
	}

	/**
	 * Somebody else has it from now on.
	 * @param before all who had it
	 * @throws RefusedException if it is reported or over, or comes back to somebody who
	 * had it
	 */
	void handOn(TaskHolder to, Collection<TaskHolder> before, Instant at) {
		requireOpen();
		if (to.equals(holder()) || before.contains(to)) {
			throw new RefusedException("task.refused.back");
		}
		take(to, at);
		status = TaskStatus.GIVEN;
	}

	/**
	 * Its person leaves: another one of the same unit goes on.
	 * @throws RefusedException if it is over
	 */
	void handOver(UUID toUserId, Instant at) {
		requireNotOver();
		take(new TaskHolder(unitId, toUserId), at);
	}

	private void take(TaskHolder to, Instant at) {
		unitId = to.unitId();
		userId = to.userId();
		waitingSince = at;
	}

	/**
	 * It is to be done by another day.
	 * @throws RefusedException if it is over
	 */
	void move(LocalDate day) {
		requireNotOver();
		dueOn = day;
	}

	/**
	 * Says better what is to be done.
	 * @throws RefusedException if it is over
	 */
	void rewrite(TaskText text) {
		requireNotOver();
		title = text.title();
		words = text.words();
		evidence = text.evidence();
	}

	TaskHolder holder() {
		return new TaskHolder(unitId, userId);
	}

	private void requireOpen() {
		requireOpen(status);
	}

	void requireNotOver() {
		requireNotOver(status);
	}

	/**
	 * Of one that is not taken yet, as what is read before would be changed.
	 * @throws RefusedException if it does not wait for whoever has it
	 */
	static void requireOpen(TaskStatus status) {
		if (!status.isOpen()) {
			throw new RefusedException(
					status == TaskStatus.REPORTED ? "task.refused.reported" : "task.refused." + status);
		}
	}

	/**
	 * The same.
	 * @throws RefusedException if nothing is to be done any more
	 */
	static void requireNotOver(TaskStatus status) {
		if (status.isOver()) {
			throw new RefusedException("task.refused." + status);
		}
	}

	private void requireReported() {
		if (status != TaskStatus.REPORTED) {
			throw new RefusedException(status.isOver() ? "task.refused." + status : "task.refused.not-reported");
		}
	}

	private void decide(UUID by, Instant at) {
		requireReported();
		if (by.equals(reportedBy)) {
			throw new RefusedException("task.refused.own");
		}
		seen(at);
	}

}
