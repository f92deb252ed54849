package vn.tuyengiao.portal.paper.domain.issue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.paper.domain.layout.LayoutView;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.register.TakenNumber;

/**
 * What stands around a record in its document on a day: who issues it, in which layout,
 * in which words, signed how, as which type.
 *
 * @param typeId none where no type is in force for the kind
 * @param bodyId none where the unit's body has no entry in the register yet
 * @param lastNumber that the body gave to the type in the term of the day; none where the
 * day is in no term
 */
record PaperFrame(FrameUnit unit, @Nullable FrameUnit above, LayoutView layout, PaperWording words,
		List<FrameSigning> signing, @Nullable UUID typeId, String typeName, String abbreviation, @Nullable UUID bodyId,
		@Nullable String bodyName, @Nullable String suffix, @Nullable Integer lastNumber) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final String BOARD = "Ban Tuyên giáo";

	/** The body that issues: the unit's board or its committee. */
	String body(boolean byBoard) {
		if (bodyName != null) {
			return bodyName;
		}
		return byBoard ? BOARD + " " + unit.committee() : unit.committee();
	}

	/** What its numbers end with. */
	String suffix(boolean byBoard) {
		return suffix != null ? suffix : (byBoard ? "BTG" : "") + unit.symbol();
	}

	/** Whether documents of the type have a number at all. */
	boolean bearsNumber() {
		return !abbreviation.isEmpty();
	}

	/** The number that its document would get now; none where it would get none. */
	@Nullable String nextReference(boolean byBoard) {
		return typeId == null || lastNumber == null || !bearsNumber() ? null
				: TakenNumber.reference(lastNumber + 1, abbreviation, suffix(byBoard));
	}

	/** First line of the head: the body above the one that issues. */
	String superiorLine(boolean byBoard) {
		if (byBoard) {
			return capitals(unit.committee());
		}
		return above == null ? "" : capitals("Đảng bộ " + above.name());
	}

	/** Second line of the head. */
	String issuerLine(boolean byBoard) {
		String body = body(byBoard);
		String ofCommittee = " " + unit.committee();
		return capitals(
				byBoard && body.endsWith(ofCommittee) ? body.substring(0, body.length() - ofCommittee.length()) : body);
	}

	/** Who acts, in a sentence. */
	String actor(boolean byBoard) {
		return byBoard ? body(true) : "Ban Thường vụ " + unit.committee();
	}

	static String capitals(String text) {
		return text.toUpperCase(VIETNAMESE);
	}

	/** A unit in the head of a document. */
	record FrameUnit(UnitKind kind, String name, String shortName, String committee, String symbol) {
	}

	/** How a post signs. */
	record FrameSigning(SigningPost post, String authority, String name) {
	}

}
