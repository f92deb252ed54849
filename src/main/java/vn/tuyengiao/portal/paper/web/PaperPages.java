package vn.tuyengiao.portal.paper.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.issue.IssuedSheet;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet.IssuedRow;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet.PaperPassage;
import vn.tuyengiao.portal.paper.domain.word.WordWriter;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;

/** Documents as their pages show them. */
@Component
@RequiredArgsConstructor
public class PaperPages {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Words words;

	public PaperPage of(PaperSheet sheet) {
		PaperRecord record = sheet.record();
		IssuedRow current = sheet.current();
		return new PaperPage(record.kind(), record.id(), record.title(), record.href(), sheet.layout().styles(),
				sheet.document(), record.missing().stream().map(words::say).toList(), sheet.isWritable(),
				sheet.isIssuable(), record.rights().fourEyes() && sheet.ownDraft() && record.rights().issue(),
				sheet.signers().isEmpty(), record.given() != null, sheet.isPresentable(), sheet.isWithdrawable(),
				sheet.isReturnable(), passage(sheet), sheet.changed(), current == null ? null : Issued.of(current),
				sheet.issued().stream().map(Issued::of).toList(), sheet.unitName(), sheet.nextReference());
	}

	PaperPage of(IssuedSheet sheet) {
		PaperRecord record = sheet.record();
		return new PaperPage(record.kind(), record.id(), record.title(), record.href(), sheet.layout().styles(),
				sheet.document(), List.of(), sheet.signable(), false, false, false, record.given() != null, false,
				false, false, null, false, Issued.of(sheet.row()), List.of(), "", null);
	}

	private @Nullable Passage passage(PaperSheet sheet) {
		PaperPassage passage = sheet.passage();
		if (passage == null) {
			return null;
		}
		String key = passage.isReturn() ? "paper.returned.by" : "paper.presented.by";
		return new Passage(words.say(key, passage.by(), Days.minute(passage.at())), passage.reason());
	}

	/** What the form of its words offers. */
	Choices choices(PaperSheet sheet) {
		return new Choices(parts(sheet.record().kind()).stream().map(PaperPages::area).toList(),
				words.options("paper.style", TaskStyle.class),
				sheet.signers()
					.stream()
					.map(each -> Option.of(each.personId().toString(),
							each.fullName() + " – " + words.label("paper.post", each.post())))
					.toList());
	}

	/** Parts that a kind of document has words for. */
	static List<PaperPart> parts(PaperKind kind) {
		return Arrays.stream(PaperPart.values()).filter(part -> switch (part) {
			case ADDRESSEES -> kind.isLetter() || kind == PaperKind.GUIDANCE || kind == PaperKind.INVITATION;
			case GROUNDS -> !kind.isLetter();
			case BODY -> !kind.isStyled();
			case SUBJECT, OPENING, CLOSING, RECIPIENTS -> true;
		}).toList();
	}

	private static Area area(PaperPart part) {
		int rows = switch (part) {
			case SUBJECT -> 2;
			case BODY -> 10;
			case OPENING, CLOSING -> 4;
			case ADDRESSEES, GROUNDS, RECIPIENTS -> 5;
		};
		return new Area(part, rows);
	}

	/** Who presented it or gave it back, in words; {@code reason}: of what came back. */
	public record Passage(String said, String reason) {

		public boolean returned() {
			return !reason.isEmpty();
		}

	}

	/** A part of the form. */
	public record Area(PaperPart part, int rows) {
	}

	/** Parts, styles, and who may sign. */
	public record Choices(List<Area> areas, List<Option> styles, List<Option> signers) {
	}

	/**
	 * A document on its page; {@code styles}: the address of its layout's style sheet,
	 * {@code ownDraft}: the reader would issue it had he not chosen its words.
	 */
	public record PaperPage(PaperKind kind, UUID recordId, String title, String recordHref, String styles,
			PartyDocument document, List<String> missing, boolean writable, boolean issuable, boolean ownDraft,
			boolean unsigned, boolean given, boolean presentable, boolean withdrawable, boolean returnable,
			@Nullable Passage passage, boolean changed, @Nullable Issued current, List<Issued> issued, String unitName,
			@Nullable String nextReference) {

		/** Its reader only gets what was issued. */
		public boolean received() {
			return current != null && recordHref.isEmpty();
		}

		/** Its type bears no number, so none is taken. */
		public boolean unnumbered() {
			return kind.isUnnumbered() && nextReference == null && !given;
		}

		/** What issuing it is called. */
		public String issueKey() {
			return given ? "paper.issue.given" : unnumbered() ? "paper.issue.plain" : "paper.issue";
		}

		/** What issuing means, before the button. */
		public String issueText() {
			return given ? "paper.issue.given.text" : unnumbered() ? "paper.issue.plain.text" : "paper.issue.text";
		}

		/** What the button says. */
		public String issueDo() {
			return given ? "paper.issue.given.do" : unnumbered() ? "paper.issue.plain.do" : "paper.issue.do";
		}

		public String href() {
			return kind.href(recordId);
		}

		/** What was issued is sent as Word by its own address. */
		public String wordHref() {
			return (current == null ? href() : current.href()) + "/word";
		}

		public String banner() {
			return WordWriter.BANNER;
		}

		public String recipientsLabel() {
			return WordWriter.RECIPIENTS;
		}

		public String filed() {
			return WordWriter.FILED;
		}

		public String subjectRule() {
			return WordWriter.SUBJECT_RULE;
		}

		/** What is not the only one that was issued. */
		public List<Issued> earlier() {
			return current == null ? issued
					: issued.stream().filter(each -> !each.id().equals(Objects.requireNonNull(current).id())).toList();
		}

	}

	/** What was issued; days and moments as they are read. */
	public record Issued(UUID id, String reference, String datedOn, String issuedBy, String issuedAt, String href,
			@Nullable String signedName, String signedAt) {

		static Issued of(IssuedRow row) {
			return new Issued(row.id(), row.reference(), Days.day(row.datedOn()), row.issuedBy(),
					Days.minute(row.issuedAt()), row.href(), row.signedName(), Days.minute(row.signedAt()));
		}

	}

}
