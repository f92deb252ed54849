package vn.tuyengiao.portal.task.domain.assignment.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.assignment.TaskStatus;

/**
 * A task of the list.
 *
 * @param person who has it; empty for whoever writes for the unit
 * @param directive that it carries out; empty for none
 * @param lastNote when something was last noted of it
 */
public record TaskRow(UUID id, @Nullable UUID actId, String title, TaskStatus status, LocalDate dueOn, String giver,
		UUID unitId, String unit, String person, String directive, String origin, @Nullable Instant lastNote) {

	/** Its day has passed, and it waits for whoever has it. */
	public boolean isLate(LocalDate today) {
		return status.isOpen() && dueOn.isBefore(today);
	}

}
