package vn.tuyengiao.portal.paper.domain.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.Signatory;
import vn.tuyengiao.portal.paper.domain.layout.LayoutView;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;

/**
 * The document of a record as its page shows it.
 *
 * @param unitName who issues it, as lists call it
 * @param words those that it has
 * @param draftVersion of the stored draft; {@link #NO_DRAFT} where none is stored
 * @param document as it is today; what was issued, if that still says the same
 * @param signers who may sign, the usual one first
 * @param ownDraft the reader chose words of the draft
 * @param passage where the draft is between its writers and a leader; none while it never
 * left them
 * @param changed something was issued, and the record says otherwise since
 * @param nextReference the number that it would get now; none where that is settled
 * elsewhere, or it would get none
 * @param issued the newest first
 */
public record PaperSheet(PaperRecord record, String unitName, PaperWording words, PaperDraft draft,
		@Nullable UUID draftId, long draftVersion, LayoutView layout, PartyDocument document, List<Signatory> signers,
		boolean ownDraft, @Nullable PaperPassage passage, boolean changed, @Nullable String nextReference,
		List<IssuedRow> issued) {

	/** Stands for the version of a draft that nobody has stored yet. */
	public static final long NO_DRAFT = -1;

	/** What was issued and still says what the record says. */
	public @Nullable IssuedRow current() {
		return issued.isEmpty() || changed || record.copy() ? null : issued.get(0);
	}

	/** The reader may choose words now. */
	public boolean isWritable() {
		return record.rights().write() && current() == null;
	}

	/** The reader may give it its number now. */
	public boolean isIssuable() {
		return record.rights().issue() && current() == null && record.missing().isEmpty()
				&& !(record.rights().fourEyes() && ownDraft) && (presented() || !record.needsPresenting());
	}

	/** The reader may lay it before the leaders now. */
	public boolean isPresentable() {
		return record.needsPresenting() && !presented() && isWritable() && record.missing().isEmpty();
	}

	/** The draft lies before the leaders. */
	public boolean presented() {
		return passage != null && !passage.isReturn();
	}

	/** The reader is one of those who write it, and may take it back from there. */
	public boolean isWithdrawable() {
		return presented() && record.rights().write() && (ownDraft || !record.rights().issue());
	}

	/** The reader is the leader who may give it back. */
	public boolean isReturnable() {
		return presented() && record.rights().issue() && !ownDraft;
	}

	/**
	 * The draft was laid before a leader, or given back by him.
	 *
	 * @param by who did it
	 * @param reason why it was given back; empty of what was laid before him
	 */
	public record PaperPassage(String by, Instant at, String reason) {

		public boolean isReturn() {
			return !reason.isEmpty();
		}

	}

	/** What was issued, as a list shows it. */
	public record IssuedRow(UUID id, PaperKind kind, UUID recordId, String reference, LocalDate datedOn,
			String issuedBy, Instant issuedAt, @Nullable UUID signedFileId, @Nullable String signedName,
			@Nullable Instant signedAt) {

		/** Where it is shown. */
		public String href() {
			return kind.issuedHref(recordId, id);
		}

	}

}
