package vn.tuyengiao.portal.paper.domain.issue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;

/**
 * What somebody chose for a document.
 *
 * @param words of the parts that are to read otherwise than the office's words
 * @param datedOn the day it is to bear; none while that is open
 * @param signerId who signs; none for the first who may
 */
public record PaperDraft(Map<PaperPart, String> words, TaskStyle style, @Nullable LocalDate datedOn,
		@Nullable UUID signerId) {

	/** Nothing is chosen. */
	public static final PaperDraft NONE = new PaperDraft(Map.of(), TaskStyle.TABLE, null, null);

	/** The same with its day open. */
	PaperDraft withoutDay() {
		return new PaperDraft(words, style, null, signerId);
	}

	public PaperDraft {
		words = Map.copyOf(words);
	}

}
