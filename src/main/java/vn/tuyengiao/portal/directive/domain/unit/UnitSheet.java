package vn.tuyengiao.portal.directive.domain.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileReading;

/**
 * What one unit received of a directive, what it owes and what it did.
 *
 * @param subject of the newest version that the unit received
 * @param received the newest version first
 * @param steps in the order of the work; those that are no longer asked for as well, if
 * the unit recorded them
 * @param programme null while there is none
 * @param evidence what the unit sent that names the directive, oldest first
 * @param tasks given to it because of the directive and not done, in the order of their
 * days
 * @param log the newest first, at most {@link #LOG}
 */
public record UnitSheet(UUID directiveId, String reference, LocalDate issuedOn, String subject, DirectiveStatus status,
		int currentNumber, UUID unitId, String unitName, List<Received> received, List<UnitStep> steps,
		@Nullable Programme programme, List<Evidence> evidence, List<WaitingTask> tasks, List<LogEntry> log,
		UnitRights rights) {

	/** So many entries of the log are shown. */
	public static final int LOG = 50;

	UnitSheet with(List<UnitStep> did, @Nullable Programme written, List<LogEntry> happened, UnitRights may) {
		return new UnitSheet(directiveId, reference, issuedOn, subject, status, currentNumber, unitId, unitName,
				received, did, written, evidence, tasks, happened, may);
	}

	/** Its receipt of the version in force; empty if that did not go to it. */
	public Optional<Received> current() {
		return received.stream().filter(receipt -> receipt.number() == currentNumber).findFirst();
	}

	public Optional<UnitStep> step(UUID stepId) {
		return steps.stream().filter(step -> step.stepId().equals(stepId)).findFirst();
	}

	/** Whether the unit still has to do something with it. */
	public boolean inForce() {
		return status == DirectiveStatus.ISSUED && current().isPresent();
	}

	/** A task that waits for the unit. */
	public record WaitingTask(UUID id, LocalDate dueOn, String title) {
	}

	/** One version as it came; instants and names are null for what has not happened. */
	public record Received(UUID versionId, int number, RecipientKind kind, Instant deliveredAt,
			@Nullable Instant openedAt, @Nullable String openedBy, @Nullable Instant acknowledgedAt,
			@Nullable String acknowledgedBy, @Nullable LocalDate acknowledgedOn, boolean onPaper, String paperNote) {

		public boolean acknowledged() {
			return acknowledgedAt != null;
		}

	}

	/**
	 * {@code dueOn} is null if it is no longer asked for; {@code record}: null if none.
	 */
	public record UnitStep(UUID stepId, String name, StepEvidence evidence, @Nullable LocalDate dueOn,
			@Nullable LocalDate doneOn, @Nullable Recorded record) {

		/** Whether the unit says itself that it did it. */
		public boolean recordable() {
			return evidence == StepEvidence.STATEMENT;
		}

	}

	/** What the unit says of a step that nothing else shows. */
	public record Recorded(long version, LocalDate doneOn, String note, boolean enteredFor, String by, Instant at) {
	}

	/** The unit's action programme. */
	public record Programme(UUID id, long version, String reference, LocalDate datedOn, String content,
			boolean enteredFor, UUID lastEditorId, String lastEditedBy, Instant lastEditedAt, List<File> files) {
	}

	/** {@code size} in bytes. */
	public record File(UUID id, String name, FileKind kind, long size, FileReading reading) {
	}

	/**
	 * {@code sourceId}: the plan, the plan that is reported on, or the conference, of
	 * which alone is known how many members it reached, of those {@code obliged}.
	 */
	public record Evidence(StepEvidence evidence, UUID sourceId, LocalDate happenedOn, @Nullable Integer reached,
			@Nullable Integer obliged) {
	}

	/**
	 * One line of the log. Message key of {@code kind}:
	 * {@code directive.unit.log.<kind>}; {@code document}: which one was opened, else
	 * null.
	 */
	public record LogEntry(String kind, Instant at, String by, int number, @Nullable String document) {
	}

	/**
	 * What the reader may do for the unit now.
	 *
	 * @param onBehalf he is not of the unit: what he writes is marked so
	 */
	public record UnitRights(boolean acknowledges, boolean entersPaper, boolean writes, boolean onBehalf) {

		static final UnitRights NONE = new UnitRights(false, false, false, false);

	}

}
