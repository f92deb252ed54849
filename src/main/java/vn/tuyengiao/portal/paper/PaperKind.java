package vn.tuyengiao.portal.paper;

import java.util.Locale;
import java.util.UUID;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.register.RecordKind;

/**
 * What a document is made of. Message key: {@code paper.kind.<name>}. {@code use}: the
 * kind of record whose types of document it can be; {@code abbreviation}: the one among
 * them that it is, where nobody says otherwise.
 */
@Getter
@RequiredArgsConstructor
public enum PaperKind {

	/** A unit's plan for a period. */
	PLAN(RecordKind.PLAN, "KH", false, true),
	/** A unit's report on its plan. */
	REPORT(RecordKind.REPORT, "BC", false, true),
	/** What is attached to a directive. */
	GUIDANCE(RecordKind.GUIDANCE, "HD", false, false),
	/** Reminds units of what they owe (công văn đôn đốc). */
	REMINDER(RecordKind.LETTER, "CV", true, true),
	/** Tells units how a period went (thông báo kết quả). */
	RESULTS(RecordKind.CONCLUSION, "TB", false, false),
	/** Calls people to a conference (giấy mời). */
	INVITATION(RecordKind.INVITATION, "GM", false, false),
	/** What was said at a conference and who was there (biên bản). */
	MINUTES(RecordKind.MINUTES, "BB", false, false),
	/** What a conference came to (thông báo kết luận). */
	CONCLUSION(RecordKind.CONCLUSION, "TB", false, false),
	/** Who won a contest (thông báo kết quả hội thi). */
	CONTEST(RecordKind.CONCLUSION, "TB", false, false),
	/** Answers proposals where they were raised (công văn trả lời kiến nghị). */
	PROPOSAL_ANSWER(RecordKind.LETTER, "CV", true, false);

	private final RecordKind use;

	private final String abbreviation;

	/** An official letter: no line with its type, the subject below the number. */
	private final boolean letter;

	/** Its tasks stand in it as a table or as text. */
	private final boolean styled;

	/**
	 * The rules have it without a number, though an office may number it: a type without
	 * an abbreviation will do.
	 */
	public boolean isUnnumbered() {
		return this == INVITATION;
	}

	/** As addresses name it. */
	public String segment() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Where the document of a record is shown. */
	public String href(UUID recordId) {
		return "/papers/" + segment() + "/" + recordId;
	}

	/** Where it is shown as it was issued. */
	public String issuedHref(UUID recordId, UUID paperId) {
		return href(recordId) + "/issued/" + paperId;
	}

	/**
	 * @throws NotFoundException if an address names none
	 */
	public static PaperKind of(String segment) {
		for (PaperKind kind : values()) {
			if (kind.segment().equals(segment)) {
				return kind;
			}
		}
		throw new NotFoundException("kind of paper " + segment);
	}

}
