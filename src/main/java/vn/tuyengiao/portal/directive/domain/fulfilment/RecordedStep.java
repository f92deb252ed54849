package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;

/**
 * That a unit did a step which no other record shows: a dissemination conference with the
 * Party members whom it reached, or a plain statement.
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

	private @Nullable Integer reached;

	private @Nullable Integer total;

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

	/** {@code newReached} and {@code newTotal} are given both or not at all. */
	void write(LocalDate day, @Nullable Integer newReached, @Nullable Integer newTotal, String newNote, UUID author,
			boolean onBehalf, Instant at) {
		doneOn = day;
		reached = newReached;
		total = newTotal;
		note = newNote;
		enteredFor |= onBehalf;
		recordedBy = author;
		recordedAt = at;
	}

}
