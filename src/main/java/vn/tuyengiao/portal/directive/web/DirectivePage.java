package vn.tuyengiao.portal.directive.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.directive.domain.ConferenceAddress;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.AskedStep;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Duty;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.OwnUnit;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Wording;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.comparison.WordComparison;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Kind;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Piece;
import vn.tuyengiao.portal.platform.rounds.Rounds;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** A directive ready to be shown: days as dd/MM/yyyy, what may be done next. */
public record DirectivePage(DirectiveSheet sheet, List<AskedStepLine> steps, List<OwnUnitLine> own, LocalDate today) {

	static DirectivePage of(DirectiveSheet sheet, LocalDate today) {
		return new DirectivePage(sheet,
				sheet.progress().stream().map(step -> AskedStepLine.of(step, sheet, today)).toList(),
				sheet.own().stream().map(unit -> OwnUnitLine.of(unit, sheet, today)).toList(), today);
	}

	/** On to the page of one version; the first one needs no number. */
	static ModelAndView goTo(UUID id, int version) {
		return new ModelAndView("redirect:/directives/" + id + (version > 1 ? "?version=" + version : ""));
	}

	public UUID id() {
		return sheet.id();
	}

	public String title() {
		return sheet.typeName() + " " + sheet.reference();
	}

	public String day(@Nullable LocalDate day) {
		return Days.day(day);
	}

	public String minute(@Nullable Instant at) {
		return Days.minute(at);
	}

	public String address() {
		return "/directives/" + sheet.id();
	}

	public boolean withdrawn() {
		return sheet.status() == DirectiveStatus.WITHDRAWN;
	}

	/** The version that is shown is a draft that can still be worked on. */
	public boolean editable() {
		return sheet.shown().draft() && !withdrawn() && sheet.rights().prepares();
	}

	/** A leader who did not write in it, and nothing is missing. */
	public boolean issuable() {
		return editable() && sheet.rights().issues() && !mine() && sheet.lacks().isEmpty();
	}

	/** A leader who wrote in it: somebody else has to issue it. */
	public boolean ownDraft() {
		return editable() && sheet.rights().issues() && mine();
	}

	/** The reader wrote in the draft. */
	private boolean mine() {
		return sheet.draft() != null && sheet.draft().mine();
	}

	/** The draft waits for a leader. */
	public boolean waiting() {
		return editable() && sheet.presented() != null && sheet.presented().waiting();
	}

	/** The version in force does not go to the reader's units any more. */
	public boolean dropped() {
		return !sheet.rights().oversees() && own.isEmpty() && !sheet.current() && !withdrawn();
	}

	/** What waits is not what was presented. */
	public boolean editedSince() {
		return waiting() && sheet.presented() != null && sheet.shown().lastEditedAt().isAfter(sheet.presented().at());
	}

	/** A leader gave the draft back, and it was not presented again. */
	public boolean returned() {
		return editable() && sheet.presented() != null && !sheet.presented().waiting();
	}

	/** Nothing is missing, and the reader cannot issue it himself. */
	public boolean presentable() {
		return editable() && sheet.lacks().isEmpty() && !waiting() && !issuable();
	}

	/** A leader who did not write in it, and it was laid before him. */
	public boolean returnable() {
		return waiting() && sheet.rights().issues() && !mine();
	}

	/** What changed since the version before, part by part; nothing for the first one. */
	public List<ChangedPart> changes() {
		if (sheet.amendment() == null) {
			return List.of();
		}
		Wording was = sheet.amendment().before();
		Wording is = sheet.amendment().after();
		WordComparison words = new WordComparison();
		return Stream
			.of(new ChangedPart("directive.subject", words.of(was.subject(), is.subject())),
					new ChangedPart("directive.request", words.of(was.request(), is.request())),
					new ChangedPart("directive.documents", words.of(was.documents(), is.documents())),
					new ChangedPart("directive.steps", words.of(was.steps(), is.steps())))
			.filter(part -> part.pieces().stream().anyMatch(piece -> piece.kind() != Kind.SAME))
			.toList();
	}

	/** It is as urgent as the version before, or there is none. */
	public boolean sameUrgency() {
		return sheet.amendment() == null || sheet.amendment().before().urgency() == sheet.amendment().after().urgency();
	}

	/** The reader issued it a few minutes ago, and no further version is begun. */
	public boolean recallable(Instant now) {
		return sheet.current() && !withdrawn() && sheet.draft() == null && sheet.rights().issues()
				&& sheet.shown().issuedMine() && Rounds.isRecallable(sheet.shown().issuedAt(), now);
	}

	/** A further version is in preparation beside the one that is shown. */
	public boolean amendmentBegun() {
		return sheet.draft() != null && !sheet.shown().draft();
	}

	public boolean amendable() {
		return sheet.status() == DirectiveStatus.ISSUED && sheet.draft() == null && sheet.rights().prepares()
				&& sheet.current();
	}

	/** What units have was issued by a leader, so a leader withdraws it. */
	public boolean withdrawable() {
		return !withdrawn() && sheet.rights().prepares() && (sheet.currentNumber() == 0 || sheet.rights().issues());
	}

	public List<Document> texts() {
		return sheet.documents().stream().filter(document -> !document.guidance()).toList();
	}

	public List<Document> guidance() {
		return sheet.documents().stream().filter(Document::guidance).toList();
	}

	public boolean hasFiles() {
		return sheet.documents().stream().anyMatch(document -> document.fileId() != null);
	}

	public String size(long bytes) {
		return Words.size(bytes);
	}

	/** A part under its label (message key) that says something else than before. */
	public record ChangedPart(String label, List<Piece> pieces) {
	}

	/** Units that did it out of those asked, with the lists behind the figures. */
	public record AskedStepLine(UUID id, String name, String dueOn, int asked, int done, int open, int late,
			String openHref, String lateHref, boolean past) {

		private static AskedStepLine of(AskedStep step, DirectiveSheet sheet, LocalDate today) {
			String list = "/directives/" + sheet.id() + "/receipts?step=" + step.id() + "&state=";
			return new AskedStepLine(step.id(), step.name(), Days.day(step.dueOn()), step.asked(), step.done(),
					step.asked() - step.done(), step.late(), list + "OPEN", list + "LATE",
					step.dueOn().isBefore(today));
		}

		public int percent() {
			return asked == 0 ? 0 : done * 100 / asked;
		}

	}

	/** One of the reader's units: its next step first. */
	public record OwnUnitLine(OwnUnit unit, List<DutyLine> duties) {

		private static OwnUnitLine of(OwnUnit unit, DirectiveSheet sheet, LocalDate today) {
			return new OwnUnitLine(unit,
					unit.duties().stream().map(duty -> DutyLine.of(duty, unit.unitId(), sheet, today)).toList());
		}

		public boolean acknowledged() {
			return unit.acknowledgedAt() != null;
		}

	}

	/**
	 * {@code href}: where it is done; null for the acknowledgement, which is a button.
	 */
	public record DutyLine(UUID stepId, String name, StepEvidence evidence, String dueOn, String doneOn, long daysLate,
			@Nullable String href) {

		private static DutyLine of(Duty duty, UUID unitId, DirectiveSheet sheet, LocalDate today) {
			String unit = "/directives/" + sheet.id() + "/units/" + unitId;
			String href = switch (duty.evidence()) {
				case ACKNOWLEDGEMENT -> null;
				case PROGRAMME -> unit + "/programme";
				case CONFERENCE ->
					duty.doneOn() != null ? unit + "/steps/" + duty.stepId() : ConferenceAddress.of(sheet.id(), unitId);
				case STATEMENT -> unit + "/steps/" + duty.stepId();
				case PLAN -> duty.doneOn() != null ? "/plans?unit=" + unitId
						: "/plans/for-directive?unit=" + unitId + "&directive=" + sheet.id() + "&due=" + duty.dueOn();
				case REPORT -> "/plans?unit=" + unitId;
			};
			long late = duty.doneOn() == null ? today.toEpochDay() - duty.dueOn().toEpochDay() : 0;
			return new DutyLine(duty.stepId(), duty.name(), duty.evidence(), Days.day(duty.dueOn()),
					Days.day(duty.doneOn()), late, href);
		}

		public boolean done() {
			return !doneOn.isEmpty();
		}

	}

}
