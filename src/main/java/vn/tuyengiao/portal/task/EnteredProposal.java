package vn.tuyengiao.portal.task;

import java.util.UUID;

/** A part of a record that stands in the ledger of proposals. */
public record EnteredProposal(UUID id, UUID partId, String href) {
}
