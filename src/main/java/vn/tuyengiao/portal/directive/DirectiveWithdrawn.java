package vn.tuyengiao.portal.directive;

import java.util.UUID;

/**
 * A directive that had been issued is no longer in force. Published inside the
 * transaction that does it.
 */
public record DirectiveWithdrawn(UUID directiveId) {
}
