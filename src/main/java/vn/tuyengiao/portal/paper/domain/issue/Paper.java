package vn.tuyengiao.portal.paper.domain.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.rounds.Authors;

/**
 * A document made of a record. Words are chosen while it is a draft; once issued it never
 * changes, but what was signed comes back as a scan.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Paper extends AggregateRoot {

	private static final int LONGEST_SUBJECT = 500;

	@Enumerated(EnumType.STRING)
	private PaperKind kind;

	private UUID recordId;

	private UUID unitId;

	@Enumerated(EnumType.STRING)
	private PaperStatus status = PaperStatus.DRAFT;

	@JdbcTypeCode(SqlTypes.JSON)
	@Getter(AccessLevel.NONE)
	private Map<String, String> wording = new TreeMap<>();

	@Enumerated(EnumType.STRING)
	private TaskStyle style = TaskStyle.TABLE;

	private @Nullable LocalDate datedOn;

	private @Nullable UUID signerId;

	private String subject = "";

	@Getter(AccessLevel.NONE)
	private UUID[] addressees = new UUID[0];

	private @Nullable UUID presentedBy;

	private @Nullable Instant presentedAt;

	private @Nullable UUID returnedBy;

	private @Nullable Instant returnedAt;

	private String returnReason = "";

	@Embedded
	@Getter(AccessLevel.NONE)
	private Authors authors = new Authors();

	private UUID lastEditedBy;

	private Instant lastEditedAt;

	private @Nullable UUID typeId;

	private @Nullable UUID bodyId;

	private @Nullable UUID numberId;

	private String reference = "";

	private @Nullable UUID layoutId;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable PartyDocument content;

	private @Nullable UUID issuedBy;

	private @Nullable Instant issuedAt;

	private @Nullable UUID signedFileId;

	private @Nullable UUID signedBy;

	private @Nullable Instant signedAt;

	Paper(UUID id, PaperRecord record, UUID author, Instant at) {
		super(id);
		kind = record.kind();
		recordId = record.id();
		unitId = record.unitId();
		lastEditedBy = author;
		lastEditedAt = at;
	}

	PaperDraft draft() {
		Map<PaperPart, String> words = new EnumMap<>(PaperPart.class);
		wording.forEach((part, said) -> words.put(PaperPart.valueOf(part), said));
		return new PaperDraft(words, style, datedOn, signerId);
	}

	/**
	 * Keeps what was chosen.
	 * @return whether anything changed
	 */
	boolean choose(PaperDraft chosen, UUID author, Instant at) {
		requireDraft();
		if (chosen.equals(draft())) {
			return false;
		}
		take(chosen);
		authors.add(author);
		lastEditedBy = author;
		lastEditedAt = at;
		return true;
	}

	/** Takes note that somebody wrote in its record. */
	void write(UUID author, Instant at) {
		requireDraft();
		authors.add(author);
		lastEditedBy = author;
		lastEditedAt = at;
	}

	/** What lists call it. */
	void call(String said) {
		subject = said.length() > LONGEST_SUBJECT ? said.substring(0, LONGEST_SUBJECT) : said;
	}

	/**
	 * Lays it before a leader.
	 * @return false if it lay there already
	 */
	boolean present(UUID by, Instant at) {
		requireDraft();
		if (presentedAt != null) {
			return false;
		}
		authors.add(by);
		presentedBy = by;
		presentedAt = at;
		returnedBy = null;
		returnedAt = null;
		returnReason = "";
		return true;
	}

	/** Its writers take it back from there. */
	void withdraw() {
		requireDraft();
		presentedBy = null;
		presentedAt = null;
	}

	/**
	 * A leader gives it back to those who write it.
	 * @return false if he gave it back for that reason already
	 * @throws RefusedException if it does not lie before a leader
	 */
	boolean giveBack(String why, UUID leader, Instant at) {
		requireDraft();
		if (leader.equals(returnedBy) && why.equals(returnReason)) {
			return false;
		}
		if (!isPresented()) {
			throw new RefusedException("paper.refused.not-presented-now");
		}
		withdraw();
		returnedBy = leader;
		returnedAt = at;
		returnReason = why;
		return true;
	}

	boolean isPresented() {
		return presentedAt != null;
	}

	/**
	 * Makes it a document for good.
	 * @param fourEyes whoever chose words may not
	 */
	void issue(Issue as, boolean fourEyes, UUID issuer, Instant at) {
		requireDraft();
		if (fourEyes && authors.include(issuer)) {
			throw new RefusedException("paper.refused.own");
		}
		status = PaperStatus.ISSUED;
		take(as.chosen());
		typeId = as.typeId();
		bodyId = as.bodyId();
		numberId = as.numberId();
		reference = as.reference();
		layoutId = as.layoutId();
		content = as.content();
		addressees = as.addressees().toArray(UUID[]::new);
		call(as.content().head().subject());
		issuedBy = issuer;
		issuedAt = at;
	}

	/** Keeps the scan of what was signed, or another one in its place. */
	void sign(UUID fileId, UUID by, Instant at) {
		if (status != PaperStatus.ISSUED) {
			throw new RefusedException("paper.refused.not-issued");
		}
		signedFileId = fileId;
		signedBy = by;
		signedAt = at;
	}

	/** Everybody who chose words, wrote in its record or presented it. */
	Set<UUID> authors() {
		return authors.all();
	}

	/** Units that got what was issued. */
	List<UUID> addressees() {
		return List.of(addressees);
	}

	/** Of what was issued. */
	PartyDocument content() {
		return Objects.requireNonNull(content);
	}

	private void take(PaperDraft chosen) {
		wording = new TreeMap<>();
		chosen.words().forEach((part, said) -> wording.put(part.name(), said));
		style = chosen.style();
		datedOn = chosen.datedOn();
		signerId = chosen.signerId();
	}

	private void requireDraft() {
		if (status != PaperStatus.DRAFT) {
			throw new RefusedException("paper.refused.issued");
		}
	}

	/** Number, day and text under which it goes out. */
	record Issue(PaperDraft chosen, UUID typeId, @Nullable UUID bodyId, @Nullable UUID numberId, String reference,
			UUID layoutId, PartyDocument content, List<UUID> addressees) {
	}

}
