package vn.tuyengiao.portal.plan.domain.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task of the last period (việc tồn) that is not done and goes on: what it said, and
 * since when it is carried.
 */
public record UndoneTask(UUID id, PlanTask content, @Nullable UUID directiveId, int carriedCount, UUID firstPeriodId) {
}
