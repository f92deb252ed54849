package vn.tuyengiao.portal.directive;

import java.util.UUID;

/**
 * A leader gave a presented draft back to those who write it. Published inside the
 * transaction that does it.
 */
public record DirectiveReturned(UUID directiveId, UUID presentationId) {
}
