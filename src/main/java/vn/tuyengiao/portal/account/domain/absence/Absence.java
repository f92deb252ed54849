package vn.tuyengiao.portal.account.domain.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/** A user is absent from a day to a day, both inclusive, unless it was withdrawn. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Absence extends AggregateRoot {

	private UUID userId;

	private @Nullable UUID deputyId;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private String note;

	private UUID enteredBy;

	private Instant enteredAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable UUID withdrawnBy;

	/** What was typed has been checked. */
	Absence(UUID id, UUID userId, AbsenceCommand command, UUID by, Instant at) {
		super(id);
		this.userId = userId;
		this.deputyId = command.deputyId();
		this.firstDay = command.firstDay();
		this.lastDay = command.lastDay();
		this.note = command.note();
		this.enteredBy = by;
		this.enteredAt = at;
	}

	/**
	 * He is back: the last day was yesterday. Pressed twice it is so once.
	 * @throws RefusedException if it has not begun, is over or was withdrawn
	 */
	void end(LocalDate today) {
		if (withdrawnAt != null || !firstDay.isBefore(today)) {
			throw new RefusedException("absence.refused.not-begun");
		}
		if (lastDay.isBefore(today.minusDays(1))) {
			throw new RefusedException("absence.refused.over");
		}
		lastDay = today.minusDays(1);
	}

	/**
	 * It was entered by mistake, or is off. Pressed twice it is so once.
	 * @throws RefusedException if it is over
	 */
	void withdraw(UUID by, Instant at, LocalDate today) {
		if (lastDay.isBefore(today)) {
			throw new RefusedException("absence.refused.over");
		}
		if (withdrawnAt == null) {
			withdrawnAt = at;
			withdrawnBy = by;
		}
	}

}
