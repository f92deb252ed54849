package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.platform.AggregateRoot;

/**
 * That a unit did a step which no other record shows: it says so.
 */
@Entity
@Table(name = "step_record")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class RecordedStep extends AggregateRoot {

	private UUID directiveId;

	private UUID unitId;

	private UUID stepId;

	private LocalDate doneOn;

	private String note = "";

	private boolean enteredFor;

	private UUID recordedBy;

	private Instant recordedAt;

	RecordedStep(UUID id, UUID directiveId, UUID unitId, UUID stepId, LocalDate doneOn, UUID author, Instant at) {
		super(id);
		this.directiveId = directiveId;
		this.unitId = unitId;
		this.stepId = stepId;
		this.doneOn = doneOn;
		this.recordedBy = author;
		this.recordedAt = at;
	}

	void write(LocalDate day, String newNote, UUID author, boolean onBehalf, Instant at) {
		doneOn = day;
		note = newNote;
		enteredFor |= onBehalf;
		recordedBy = author;
		recordedAt = at;
	}

}
