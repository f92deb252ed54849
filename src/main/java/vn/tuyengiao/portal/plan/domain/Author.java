package vn.tuyengiao.portal.plan.domain;

import java.util.UUID;

/** Who writes, and whether for the commune rather than as one of it. */
record Author(UUID userId, boolean onBehalf) {
}
