package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.ConferenceAddress;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Evidence;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.File;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.LogEntry;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Programme;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Received;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Recorded;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.UnitStep;
import vn.tuyengiao.portal.directive.web.DutyNote;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** A unit's sheet ready to be shown: days as dd/MM/yyyy, what may be done next. */
public record UnitPage(UnitSheet sheet, LocalDate today) {

	/** Inside the portal. */
	public String directive() {
		return "/directives/" + sheet.directiveId();
	}

	public String address() {
		return directive() + "/units/" + sheet.unitId();
	}

	public boolean withdrawn() {
		return sheet.status() == DirectiveStatus.WITHDRAWN;
	}

	/** The version in force does not go to the unit any more. */
	public boolean dropped() {
		return !withdrawn() && sheet.current().isEmpty();
	}

	/** Of the version in force; null if that did not go to the unit. */
	public @Nullable UUID versionId() {
		return sheet.current().map(Received::versionId).orElse(null);
	}

	public List<ReceivedLine> received() {
		return sheet.received().stream().map(receipt -> ReceivedLine.of(receipt, sheet.currentNumber())).toList();
	}

	public List<UnitStepLine> steps() {
		return sheet.steps().stream().map(step -> UnitStepLine.of(step, this)).toList();
	}

	/** Conferences and statements that the unit recorded. */
	public List<UnitStepLine> records() {
		return steps().stream().filter(step -> step.record() != null).toList();
	}

	public @Nullable ProgrammeText programme() {
		return sheet.programme() == null ? null : ProgrammeText.of(sheet.programme());
	}

	/** Whether there is a programme, or one may be asked for. */
	public boolean hasProgramme() {
		return sheet.programme() != null || sheet.rights().writes()
				|| sheet.steps().stream().anyMatch(step -> step.evidence() == StepEvidence.PROGRAMME);
	}

	/** Where a conference on it is recorded. */
	public String conference() {
		return ConferenceAddress.of(sheet.directiveId(), sheet.unitId());
	}

	public List<EvidenceLine> evidence() {
		return sheet.evidence().stream().map(EvidenceLine::of).toList();
	}

	public List<LogLine> log() {
		return sheet.log().stream().map(LogLine::of).toList();
	}

	/** One version as it came; days and names are empty for what has not happened. */
	public record ReceivedLine(Received receipt, boolean current, String deliveredAt, String openedAt,
			String acknowledgedAt, String acknowledgedOn) {

		private static ReceivedLine of(Received receipt, int currentNumber) {
			return new ReceivedLine(receipt, receipt.number() == currentNumber, Days.minute(receipt.deliveredAt()),
					Days.minute(receipt.openedAt()), Days.minute(receipt.acknowledgedAt()),
					Days.day(receipt.acknowledgedOn()));
		}

	}

	/** {@code href}: where it is done or seen; null for the acknowledgement. */
	public record UnitStepLine(UnitStep step, String dueOn, DutyNote note, @Nullable RecordText record,
			@Nullable String href) {

		private static UnitStepLine of(UnitStep step, UnitPage page) {
			String href = switch (step.evidence()) {
				case ACKNOWLEDGEMENT -> null;
				case PROGRAMME -> page.sheet.rights().writes() ? page.address() + "/programme" : null;
				case CONFERENCE -> step.doneOn() == null && page.sheet.rights().writes()
						? ConferenceAddress.of(page.sheet.directiveId(), page.sheet.unitId())
						: page.address() + "/steps/" + step.stepId();
				case STATEMENT -> page.sheet.rights().writes() && step.dueOn() != null
						? page.address() + "/steps/" + step.stepId() : null;
				case PLAN, REPORT -> page.address() + "/steps/" + step.stepId();
			};
			// nobody has to do what was withdrawn
			LocalDate dueOn = page.sheet.inForce() || step.doneOn() != null ? step.dueOn() : null;
			return new UnitStepLine(step, Days.day(step.dueOn()), DutyNote.of(dueOn, step.doneOn(), page.today()),
					step.record() == null ? null : RecordText.of(step.record()), href);
		}

		public boolean done() {
			return step.doneOn() != null;
		}

	}

	/** What the unit says of a step. */
	public record RecordText(Recorded record, String doneOn, String at) {

		static RecordText of(Recorded record) {
			return new RecordText(record, Days.day(record.doneOn()), Days.minute(record.at()));
		}

	}

	public record ProgrammeText(Programme programme, String datedOn, String editedAt, List<FileLine> files) {

		static ProgrammeText of(Programme programme) {
			return new ProgrammeText(programme, Days.day(programme.datedOn()), Days.minute(programme.lastEditedAt()),
					programme.files().stream().map(FileLine::of).toList());
		}

	}

	public record FileLine(UUID id, String name, String kind, String size, FileReading reading) {

		static FileLine of(File file) {
			return new FileLine(file.id(), file.name(), file.kind().name(), Words.size(file.size()), file.reading());
		}

	}

	/** A plan, report or conference that names the directive, and whom that reached. */
	public record EvidenceLine(StepEvidence evidence, String day, String href, @Nullable Integer reached,
			@Nullable Integer obliged) {

		private static EvidenceLine of(Evidence evidence) {
			String href = switch (evidence.evidence()) {
				case CONFERENCE -> "/conferences/" + evidence.sourceId();
				case REPORT -> "/plans/" + evidence.sourceId() + "/report";
				default -> "/plans/" + evidence.sourceId();
			};
			return new EvidenceLine(evidence.evidence(), Days.day(evidence.happenedOn()), href, evidence.reached(),
					evidence.obliged());
		}

	}

	public record LogLine(String moment, String at, String by, String kind, int number, String document) {

		private static LogLine of(LogEntry entry) {
			return new LogLine(Days.machine(entry.at()), Days.minute(entry.at()), entry.by(), entry.kind(),
					entry.number(), entry.document() == null ? "" : entry.document());
		}

	}

}
