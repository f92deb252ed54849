package vn.tuyengiao.portal.directive;

import java.util.UUID;

/**
 * A version of a directive was issued and delivered to its recipients: the first one, or
 * ({@code number} above 1) an amendment. Published inside the transaction that does it.
 */
public record DirectiveIssued(UUID directiveId, UUID versionId, int number) {
}
