package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A body that has a proposal, or had it, with the clock that runs for it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProposalLeg {

	@Id
	private UUID id;

	private int number;

	private int level;

	private UUID unitId;

	private String body;

	private String reason;

	private LocalDate receivedOn;

	private int days;

	private int extraDays;

	private String extraReason;

	private LocalDate dueOn;

	private @Nullable LocalDate endedOn;

	ProposalLeg(UUID id, int number, int level, NextLeg next) {
		this.id = id;
		this.number = number;
		this.level = level;
		unitId = next.unitId();
		body = next.body();
		reason = next.reason();
		receivedOn = next.receivedOn();
		days = next.days();
		extraReason = "";
		dueOn = next.dueOn();
	}

	boolean isExtended() {
		return extraDays > 0;
	}

	void extend(int more, String why, LocalDate due) {
		extraDays = more;
		extraReason = why;
		dueOn = due;
	}

	void move(LocalDate due) {
		dueOn = due;
	}

	void end(@Nullable LocalDate on) {
		endedOn = on;
	}

	/**
	 * Who has it next.
	 *
	 * @param body outside the portal; empty if the unit itself answers
	 * @param days working days after {@code receivedOn}, which end on {@code dueOn}
	 */
	record NextLeg(UUID unitId, String body, String reason, LocalDate receivedOn, int days, LocalDate dueOn) {
	}

}
