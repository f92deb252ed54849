package vn.tuyengiao.portal.paper;

import java.util.UUID;

/** Who holds a post of a unit on a day. */
public record Signatory(UUID personId, String fullName, SigningPost post) {
}
