package vn.tuyengiao.portal.task.domain.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** A part of a task, as its holder split it. {@code who}: the unit, and the person. */
public record TaskPart(UUID id, String title, String who, LocalDate dueOn, TaskStatus status) {
}
