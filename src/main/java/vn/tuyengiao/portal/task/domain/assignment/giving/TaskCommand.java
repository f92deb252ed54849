package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.task.domain.assignment.TaskText;

/**
 * What is given, to whom.
 *
 * @param id of the task, or of the act by which several get it
 * @param from what it comes of
 * @param directiveId that it carries out, one of those of its origin
 * @param dayOff a day off that was asked about already; null for none
 * @param targets who gets it
 * @param watchers who is told of what becomes of it
 */
public record TaskCommand(UUID id, GivenFrom from, @Nullable UUID directiveId, TaskText text, LocalDate dueOn,
		@Nullable LocalDate dayOff, TaskTargets targets, Set<UUID> watchers) {

	/**
	 * Who gives it, and what it comes of.
	 *
	 * @param unitId the unit that gives it; null for that of the origin, or the reader's
	 * own
	 * @param origin {@code <kind>.<id>}; null for none
	 * @param parentId the task of which it is a part; null for none
	 */
	public record GivenFrom(@Nullable UUID unitId, @Nullable String origin, @Nullable UUID parentId) {
	}

	/**
	 * Who gets it.
	 *
	 * @param all every unit below that reports
	 * @param names units as somebody typed them, one a line
	 */
	public record TaskTargets(boolean all, List<UUID> units, List<String> names, List<TaskHolder> people) {
	}

}
