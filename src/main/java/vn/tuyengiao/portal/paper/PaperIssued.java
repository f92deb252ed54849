package vn.tuyengiao.portal.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a record was issued; published inside the transaction that does it, so
 * that the module of the record can take its part in it.
 *
 * @param subject what it is about, in Vietnamese
 * @param by who issued it
 */
public record PaperIssued(PaperKind kind, UUID recordId, UUID paperId, String subject, UUID by, Instant at) {
}
