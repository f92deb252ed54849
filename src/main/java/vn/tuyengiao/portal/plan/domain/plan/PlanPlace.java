package vn.tuyengiao.portal.plan.domain.plan;

import java.util.UUID;

/**
 * Whose plan it is and for when: what is asked before the row of what is owed is taken.
 */
public record PlanPlace(UUID unitId, UUID periodId) {
}
