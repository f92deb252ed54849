package vn.tuyengiao.portal.plan.domain.plan;

import java.util.UUID;

/**
 * A task of the last period (việc tồn) that is not done and goes on: what it said, and
 * since when it is carried.
 */
public record UndoneTask(UUID id, PlanTask content, UUID directiveId, int carriedCount, UUID firstPeriodId) {
}
