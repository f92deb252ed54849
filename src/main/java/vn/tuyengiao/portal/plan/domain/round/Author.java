package vn.tuyengiao.portal.plan.domain.round;

import java.util.UUID;

/** Who writes, and whether for the commune rather than as one of it. */
public record Author(UUID userId, boolean onBehalf) {
}
