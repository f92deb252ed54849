package vn.tuyengiao.portal.directive;

import java.util.UUID;

/**
 * A draft was laid before the leaders who may issue it. Published inside the transaction
 * that does it.
 */
public record DirectivePresented(UUID directiveId, UUID presentationId) {
}
