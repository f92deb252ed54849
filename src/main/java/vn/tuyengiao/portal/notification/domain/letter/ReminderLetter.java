package vn.tuyengiao.portal.notification.domain.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;

/** A letter that reminds units of what they owe. Once issued it stays as it is. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReminderLetter extends AggregateRoot {

	private UUID unitId;

	@JdbcTypeCode(SqlTypes.JSON)
	@Getter(AccessLevel.NONE)
	private List<KeptTask> tasks;

	private LocalDate countedOn;

	private LocalDate newDueOn;

	private UUID madeBy;

	private Instant madeAt;

	private @Nullable Instant issuedAt;

	ReminderLetter(UUID id, UUID unitId, UUID madeBy, Instant madeAt, List<LetterTask> owed, LocalDate today,
			LocalDate due) {
		super(id);
		this.unitId = unitId;
		this.madeBy = madeBy;
		this.madeAt = madeAt;
		count(owed, today, due);
	}

	/**
	 * Says what is owed on the day.
	 * @throws InvalidInputException at {@code newDueOn} if that is not after it
	 */
	final void count(List<LetterTask> owed, LocalDate today, LocalDate due) {
		requireOpen();
		if (!due.isAfter(today)) {
			throw new InvalidInputException("newDueOn", "reminder.letter.fault.due");
		}
		tasks = owed.stream().map(KeptTask::of).toList();
		countedOn = today;
		newDueOn = due;
	}

	List<LetterTask> tasks() {
		return tasks.stream().map(KeptTask::task).toList();
	}

	void issue(Instant at) {
		requireOpen();
		issuedAt = at;
	}

	void requireOpen() {
		if (issuedAt != null) {
			throw new RefusedException("reminder.letter.refused.issued");
		}
	}

	LetterView view() {
		return new LetterView(getId(), getVersion(), unitId, tasks(), countedOn, newDueOn, issuedAt != null);
	}

}
