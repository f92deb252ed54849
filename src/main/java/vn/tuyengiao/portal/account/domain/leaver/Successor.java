package vn.tuyengiao.portal.account.domain.leaver;

import java.util.UUID;

/** Somebody who could go on with the work of another. */
public record Successor(UUID id, String name) {
}
