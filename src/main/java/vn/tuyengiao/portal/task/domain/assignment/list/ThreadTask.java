package vn.tuyengiao.portal.task.domain.assignment.list;

import java.time.Instant;
import java.util.UUID;

/**
 * What a directive hears of a task: GIVEN, REPORTED or CLOSED, as {@code happened} says.
 */
public record ThreadTask(UUID id, UUID unitId, String unitName, String title, String happened, String by, Instant at) {
}
