package vn.tuyengiao.portal.paper;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A document that was issued.
 *
 * @param signedFileId the scan of what was signed, if it came back
 */
public record IssuedPaper(UUID id, PaperKind kind, UUID recordId, UUID typeId, String reference, LocalDate datedOn,
		@Nullable UUID signedFileId) {

	/** Where it is shown. */
	public String href() {
		return kind.issuedHref(recordId, id);
	}

}
