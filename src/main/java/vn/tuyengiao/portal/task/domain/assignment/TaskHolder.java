package vn.tuyengiao.portal.task.domain.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who has a task to do.
 *
 * @param userId the person at the unit; null for whoever writes for it
 */
public record TaskHolder(UUID unitId, @Nullable UUID userId) {

	public static TaskHolder unit(UUID unitId) {
		return new TaskHolder(unitId, null);
	}

}
