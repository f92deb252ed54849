package vn.tuyengiao.portal.directive.domain.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.version.DraftReadiness.Lack;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * A directive as one reader sees it, in one version.
 *
 * @param shown the version that is shown; {@code draft}: the one in preparation, null if
 * there is none or the reader has no part in it
 * @param progress of each step, over the units that the reader oversees; of a draft:
 * nothing is done
 * @param own what his own units received
 * @param lacks what a draft needs before it can be issued
 * @param recipients of the version that is shown, as far as he oversees it
 * @param presented how the draft that is shown was last laid before the leaders; null if
 * it never was
 * @param amendment the wording of the version that is shown and of the one before it that
 * the reader may see; null if there is none
 * @param recalled if the version was issued too early and taken back, the last time
 */
public record DirectiveSheet(UUID id, UUID unitId, String keeperName, Direction direction, DirectiveStatus status,
		String reference, LocalDate issuedOn, @Nullable LocalDate receivedOn, String typeName, String bodyName,
		BodyLevel level, @Nullable String termName, int currentNumber, @Nullable Withdrawal withdrawal, Version shown,
		@Nullable DraftRef draft, List<Document> documents, List<AskedStep> progress, List<OwnUnit> own,
		List<Lack> lacks, Recipients recipients, @Nullable Presented presented, @Nullable Amendment amendment,
		@Nullable Recalled recalled, DirectiveRights rights) {

	/** Whether the version that is shown is the one in force. */
	public boolean current() {
		return shown.number() == currentNumber;
	}

	/** The one who passes it on, why and when it was withdrawn. */
	public record Withdrawal(String by, Instant at, String reason) {
	}

	/**
	 * {@code lock}: for the next write; {@code issuedBy} is null of a draft;
	 * {@code issuedMine}: the reader issued it.
	 */
	public record Version(UUID id, int number, long lock, String subject, Urgency urgency, String request,
			String change, String lastEditedBy, Instant lastEditedAt, @Nullable String issuedBy,
			@Nullable Instant issuedAt, boolean issuedMine) {

		public boolean draft() {
			return issuedAt == null;
		}

	}

	/** What a version says beside what the one before said. */
	public record Amendment(int earlier, Wording before, Wording after) {
	}

	/** {@code documents} and {@code steps}: one a line. */
	public record Wording(String subject, Urgency urgency, String request, String documents, String steps) {
	}

	/** Issued and taken back. */
	public record Recalled(Instant issuedAt, String by, Instant at) {
	}

	/** {@code mine}: the reader wrote in it, so that he cannot issue it. */
	public record DraftRef(UUID id, int number, boolean mine) {
	}

	/**
	 * A document with its file; what is missing is null or empty.
	 *
	 * @param previous how many earlier revisions its file has; {@code reading}: how far
	 * it could be read
	 */
	public record Document(UUID id, boolean guidance, @Nullable String typeName, String reference,
			@Nullable LocalDate datedOn, String subject, @Nullable UUID fileId, @Nullable String fileName,
			@Nullable FileKind kind, long size, int pages, boolean searchable, int previous, FileReading reading) {

		/**
		 * @throws NotFoundException if it has no file
		 */
		public UUID requireFile() {
			if (fileId == null) {
				throw new NotFoundException("file of document " + id);
			}
			return fileId;
		}

	}

	/** How far the units are with one step. */
	public record AskedStep(UUID id, String name, StepEvidence evidence, LocalDate dueOn, int asked, int done,
			int late) {
	}

	/** One of the reader's own units: its receipt of the version in force, its steps. */
	public record OwnUnit(UUID unitId, String unitName, RecipientKind kind, @Nullable Instant acknowledgedAt,
			List<Duty> duties) {
	}

	/** A step that one unit owes or has done. */
	public record Duty(UUID stepId, String name, StepEvidence evidence, LocalDate dueOn, @Nullable LocalDate doneOn) {
	}

	/** {@code opened}, {@code acknowledged}: of those who received it. */
	public record Recipients(int carryOut, int toKnow, int opened, int acknowledged) {

		public int all() {
			return carryOut + toKnow;
		}

	}

	/** {@code returnedBy}, {@code returnedAt}: null while it waits for a leader. */
	public record Presented(String by, Instant at, @Nullable String returnedBy, @Nullable Instant returnedAt,
			String reason) {

		public boolean waiting() {
			return returnedAt == null;
		}

	}

	/** What the reader may do with it where it is kept. */
	public record DirectiveRights(boolean oversees, boolean prepares, boolean issues) {
	}

}
