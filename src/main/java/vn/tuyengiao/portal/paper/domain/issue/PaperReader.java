package vn.tuyengiao.portal.paper.domain.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.paper.GivenNumber;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.Signatories;
import vn.tuyengiao.portal.paper.Signatory;
import vn.tuyengiao.portal.paper.domain.issue.PaperFrameQueries.Framed;
import vn.tuyengiao.portal.paper.domain.issue.PaperQueries.PapersOfRecord;
import vn.tuyengiao.portal.paper.domain.issue.PaperQueries.StoredPaper;
import vn.tuyengiao.portal.paper.domain.issue.PaperQueries.StoredIssue;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Documents of records to be read, as far as their reader may see the record. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PaperReader {

	private final PaperSources sources;

	private final PaperQueries papers;

	private final PaperFrameQueries frames;

	private final Signatories signatories;

	private final Files files;

	private final Access access;

	private final VietnamTime time;

	/**
	 * The document of a record as it stands.
	 * @throws NotFoundException if there is no such record, or not for this reader
	 */
	public PaperSheet open(PaperKind kind, UUID recordId) {
		return sheet(sources.read(kind, recordId), null);
	}

	/** A document of sample values in the office's words of a day. */
	public PaperSheet sample(PaperKind kind, UUID unitId, LocalDate day) {
		return sheet(sources.sample(kind, unitId), new PaperDraft(Map.of(), PaperDraft.NONE.style(), day, null));
	}

	/**
	 * What was issued of a record.
	 * @throws NotFoundException if it has none of that id
	 */
	public IssuedSheet issued(PaperKind kind, UUID recordId, UUID id) {
		StoredIssue stored = papers.issued(kind, recordId, id);
		if (stored == null) {
			throw new NotFoundException("paper " + id);
		}
		PaperRecord record = recordOf(stored);
		return new IssuedSheet(record, stored.row(), frames.layout(stored.layoutId()), stored.content(),
				record.rights().write() || record.rights().issue());
	}

	/**
	 * The scan of what was signed.
	 * @throws NotFoundException if it did not come back
	 */
	public StoredFile signed(PaperKind kind, UUID recordId, UUID id) {
		StoredIssue stored = papers.issued(kind, recordId, id);
		if (stored != null) {
			recordOf(stored);
		}
		if (stored == null || stored.row().signedFileId() == null) {
			throw new NotFoundException("signed version of paper " + id);
		}
		return files.file(stored.row().signedFileId());
	}

	/**
	 * The record as its readers see it, or as little of it as the boards that it is
	 * addressed to.
	 */
	private PaperRecord recordOf(StoredIssue stored) {
		boolean received = stored.isAddressedTo(access.user().rootsOf(Permission.READ))
				&& access.at(stored.unitId()).isEmpty();
		return received ? stored.received() : sources.read(stored.row().kind(), stored.row().recordId());
	}

	/**
	 * The document with its words, its number and who signs on its day.
	 * @param chosen instead of what its draft has; null for that
	 */
	Composed compose(PaperRecord record, @Nullable PaperDraft chosen, @Nullable String reference) {
		GivenNumber given = record.given();
		LocalDate asked = given != null && given.datedOn() != null ? given.datedOn()
				: chosen == null ? null : Objects.requireNonNullElse(chosen.datedOn(), time.today());
		Framed framed = frames.of(record, asked, time.today());
		PaperDraft draft = chosen != null ? chosen
				: record.copy() ? framed.papers().chosenBefore() : framed.papers().chosen();
		List<Signatory> holders = signatories.at(record.unitId(), framed.day());
		return PaperSources.inVietnamese(() -> {
			PaperText text = record.text().get();
			PaperWording office = PaperComposer.words(record, text, framed.frame(), framed.day());
			PaperWording words = PaperComposer.chosen(office, draft);
			return new Composed(framed, draft, office, words, PaperComposer.signers(record, holders),
					PaperComposer.compose(record, text, framed.frame(), words, draft, holders, reference));
		});
	}

	private PaperSheet sheet(PaperRecord record, @Nullable PaperDraft chosen) {
		Composed composed = compose(record, chosen, null);
		PapersOfRecord papers = composed.framed().papers();
		StoredPaper draft = papers.draft();
		PartyDocument last = papers.last();
		boolean changed = !record.copy() && last != null && !last.saysTheSame(composed.document());
		return new PaperSheet(record, composed.frame().unit().shortName(), composed.words(), composed.draft(),
				draft == null ? null : draft.id(), draft == null ? PaperSheet.NO_DRAFT : draft.version(),
				composed.framed().frame().layout(),
				last == null || changed || record.copy() ? composed.document() : last, composed.signers(),
				draft != null && draft.writers().contains(access.user().id()), draft == null ? null : draft.passage(),
				changed, record.given() == null ? composed.frame().nextReference(record.byBoard()) : null,
				papers.rows(record.kind(), record.id()));
	}

	/** A document with what it was made of. */
	record Composed(Framed framed, PaperDraft draft, PaperWording office, PaperWording words, List<Signatory> signers,
			PartyDocument document) {

		PaperFrame frame() {
			return framed.frame();
		}

	}

}
