package vn.tuyengiao.portal.platform.rounds;

import java.util.UUID;

/** Who writes, and whether for the unit rather than as one of it. */
public record Author(UUID userId, boolean onBehalf) {
}
