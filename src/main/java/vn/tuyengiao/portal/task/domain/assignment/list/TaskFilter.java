package vn.tuyengiao.portal.task.domain.assignment.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; null stands for any.
 *
 * @param words in title and words, and in the names of the unit and the person
 * @param state never null
 * @param unit that has it, or one above
 * @param person who has it
 * @param origin kind of the record of which it came
 * @param act by which it was given to several
 */
public record TaskFilter(@Nullable String words, TaskState state, @Nullable TaskSide side, @Nullable UUID unit,
		@Nullable UUID person, @Nullable String origin, @Nullable UUID directive, @Nullable UUID act,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	/** Of one act. */
	public static TaskFilter of(UUID act, @Nullable String words, TaskState state) {
		return new TaskFilter(words, state, null, null, null, null, null, act, null, null);
	}

}
