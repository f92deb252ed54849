package vn.tuyengiao.portal.plan.domain.round;

import java.util.UUID;

/**
 * Sends a plan, or the report on it, as it stands in that version. {@code token}: new in
 * each form, so that pressing twice sends once.
 */
public record Submit(UUID planId, long version, UUID token, String note) {
}
