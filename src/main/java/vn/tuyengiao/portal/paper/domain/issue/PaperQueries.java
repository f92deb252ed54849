package vn.tuyengiao.portal.paper.domain.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.paper.IssuedPaper;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.paper.Papers;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet.IssuedRow;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet.PaperPassage;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.platform.database.Rows;

/** Documents of a record, to be read; each method is one statement. */
@Component
@RequiredArgsConstructor
class PaperQueries implements Papers {

	/**
	 * The draft and what was issued of the record {@code :record} of {@code :kind}, the
	 * newest first and only that one with its text: a statement less for each page.
	 */
	static final String OF_RECORD = """
			(select jsonb_agg(jsonb_build_object('id', p.id, 'version', p.version, 'status', p.status, 'reference', p.reference,
			        'datedOn', p.dated_on, 'words', p.wording, 'style', p.style, 'signerId', p.signer_id, 'writers', p.written_by,
			        'issuedBy', p.issued_by_name, 'issuedAt', p.issued_at, 'signedFileId', p.signed_file_id, 'signedName', p.signed_name,
			        'signedAt', p.signed_at, 'presentedBy', p.presented_by_name, 'presentedAt', p.presented_at, 'returnedBy', p.returned_by_name,
			        'returnedAt', p.returned_at, 'returnReason', p.return_reason, 'layoutId', p.layout_id, 'content', case when p.place = 1 then p.content end)
			        order by p.issued_at desc nulls first, p.id)
			   from (select p.*, issuer.display_name as issued_by_name, f.name as signed_name,
			                presenter.display_name as presented_by_name, leader.display_name as returned_by_name,
			                row_number() over (partition by p.status order by p.issued_at desc, p.id) as place
			           from paper p
			           left join app_user issuer on issuer.id = p.issued_by
			           left join app_user presenter on presenter.id = p.presented_by
			           left join app_user leader on leader.id = p.returned_by
			           left join stored_file f on f.id = p.signed_file_id
			          where p.kind = :kind and p.record_id = :record) p)""";

	private static final String ONE = """
			select p.id, p.kind, p.record_id, p.status, p.reference, p.dated_on, p.issued_at, issuer.display_name as issued_by_name,
			       p.signed_file_id, f.name as signed_name, p.signed_at, p.layout_id, p.content, p.unit_id, p.subject, p.addressees
			  from paper p
			  join app_user issuer on issuer.id = p.issued_by
			  left join stored_file f on f.id = p.signed_file_id
			 where p.id = :id and p.kind = :kind and p.record_id = :record and p.status = 'ISSUED'
			""";

	private static final String ISSUED = """
			select p.id, p.type_id, p.reference, p.dated_on, p.signed_file_id
			  from paper p
			 where p.kind = :kind and p.record_id = :record and p.status = 'ISSUED'
			 order by p.issued_at desc, p.id
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	/** One document as it was issued; nothing where the record has none of that id. */
	@Nullable StoredIssue issued(PaperKind kind, UUID recordId, UUID id) {
		return jdbc.sql(ONE)
			.param("id", id)
			.param("kind", kind.name())
			.param("record", recordId)
			.query((row, number) -> issue(row))
			.optional()
			.orElse(null);
	}

	@Override
	public List<IssuedPaper> issued(PaperKind kind, UUID recordId) {
		return jdbc.sql(ISSUED)
			.param("kind", kind.name())
			.param("record", recordId)
			.query((row, number) -> new IssuedPaper(Rows.id(row, "id"), kind, recordId, Rows.id(row, "type_id"),
					row.getString("reference"), Rows.day(row, "dated_on"), Rows.id(row, "signed_file_id")))
			.list();
	}

	/** What {@link #OF_RECORD} gives. */
	static PapersOfRecord papers(@Nullable String json) {
		PapersOfRecord found = PapersOfRecord.NONE;
		if (json == null) {
			return found;
		}
		for (StoredPaper paper : JSON.readValue(json, StoredPaper[].class)) {
			found = paper.status() == PaperStatus.DRAFT ? found.drafted(paper) : found.issued(paper);
		}
		return found;
	}

	private static StoredIssue issue(ResultSet row) throws SQLException {
		return new StoredIssue(issued(row), Rows.id(row, "layout_id"),
				JSON.readValue(row.getString("content"), PartyDocument.class), Rows.id(row, "unit_id"),
				row.getString("subject"), Rows.ids(row, "addressees"));
	}

	private static IssuedRow issued(ResultSet row) throws SQLException {
		return new IssuedRow(Rows.id(row, "id"), Rows.oneOf(PaperKind.class, row, "kind"), Rows.id(row, "record_id"),
				row.getString("reference"), Rows.day(row, "dated_on"), row.getString("issued_by_name"),
				Rows.instant(row, "issued_at"), Rows.id(row, "signed_file_id"), row.getString("signed_name"),
				Rows.instant(row, "signed_at"));
	}

	/** A stored document, as SQL says it; what a draft has, or what was issued. */
	record StoredPaper(UUID id, long version, PaperStatus status, String reference, @Nullable LocalDate datedOn,
			Map<PaperPart, String> words, TaskStyle style, @Nullable UUID signerId, List<UUID> writers,
			@Nullable String issuedBy, @Nullable Instant issuedAt, @Nullable UUID signedFileId,
			@Nullable String signedName, @Nullable Instant signedAt, @Nullable String presentedBy,
			@Nullable Instant presentedAt, @Nullable String returnedBy, @Nullable Instant returnedAt,
			String returnReason, @Nullable UUID layoutId, @Nullable PartyDocument content) {

		PaperDraft chosen() {
			return new PaperDraft(words, style, datedOn, signerId);
		}

		/** Where it is between those who write it and a leader. */
		@Nullable PaperPassage passage() {
			if (presentedBy != null && presentedAt != null) {
				return new PaperPassage(presentedBy, presentedAt, "");
			}
			return returnedBy == null || returnedAt == null ? null
					: new PaperPassage(returnedBy, returnedAt, returnReason);
		}

	}

	/**
	 * What was issued, with its text.
	 *
	 * @param addressees units whose boards read it, and nothing else of its record
	 */
	record StoredIssue(IssuedRow row, UUID layoutId, PartyDocument content, UUID unitId, String subject,
			List<UUID> addressees) {

		boolean isAddressedTo(Set<UUID> units) {
			return addressees.stream().anyMatch(units::contains);
		}

		/** The record as those see it whom it is addressed to. */
		PaperRecord received() {
			return new PaperRecord(row.kind(), row.recordId(), unitId, true, subject, "", PaperRights.NONE, List.of(),
					addressees, null, () -> PaperText.plain(Map.of(), List.of(), List.of()));
		}

	}

	/** The draft, what was issued, and the text of the newest of these. */
	record PapersOfRecord(@Nullable StoredPaper draft, List<StoredPaper> issued) {

		static final PapersOfRecord NONE = new PapersOfRecord(null, List.of());

		PapersOfRecord drafted(StoredPaper found) {
			return new PapersOfRecord(found, issued);
		}

		PapersOfRecord issued(StoredPaper found) {
			List<StoredPaper> all = new ArrayList<>(issued);
			all.add(found);
			return new PapersOfRecord(draft, List.copyOf(all));
		}

		/** What the draft has; without one, what was chosen for what was issued last. */
		PaperDraft chosen() {
			if (draft != null) {
				return draft.chosen();
			}
			return issued.isEmpty() ? PaperDraft.NONE : issued.get(0).chosen().withoutDay();
		}

		/** What was chosen for what was issued last, whatever a draft has since. */
		PaperDraft chosenBefore() {
			return issued.isEmpty() ? PaperDraft.NONE : issued.get(0).chosen();
		}

		/** The text of what was issued last. */
		@Nullable PartyDocument last() {
			return issued.isEmpty() ? null : issued.get(0).content();
		}

		List<IssuedRow> rows(PaperKind kind, UUID recordId) {
			return issued.stream()
				.map(paper -> new IssuedRow(paper.id(), kind, recordId, paper.reference(),
						Objects.requireNonNull(paper.datedOn()), Objects.requireNonNull(paper.issuedBy()),
						Objects.requireNonNull(paper.issuedAt()), paper.signedFileId(), paper.signedName(),
						paper.signedAt()))
				.toList();
		}

	}

}
