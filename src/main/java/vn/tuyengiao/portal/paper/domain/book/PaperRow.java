package vn.tuyengiao.portal.paper.domain.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;

/**
 * A document in the list.
 *
 * @param reference empty for what has no number
 * @param subject empty while nobody wrote one
 * @param datedOn none for a draft whose day is open
 * @param editor who issued it, or wrote in its draft last, and when
 */
public record PaperRow(UUID id, PaperKind kind, UUID recordId, String unitName, String reference, String subject,
		@Nullable LocalDate datedOn, PaperProgress progress, String editor, Instant editedAt) {

	/** Where it is shown. */
	public String href() {
		return progress == PaperProgress.DRAFT || progress == PaperProgress.PRESENTED ? kind.href(recordId)
				: kind.issuedHref(recordId, id);
	}

}
