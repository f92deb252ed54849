package vn.tuyengiao.portal.task.web.assignment;

import java.util.Optional;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;

/** Who has a task, as forms send it: {@code <unit>} or {@code <unit>.<person>}. */
@UtilityClass
class TaskPerson {

	static String write(UUID unit, @Nullable UUID person) {
		return person == null ? unit.toString() : unit + "." + person;
	}

	/** Nothing, if it is neither. */
	static Optional<TaskHolder> read(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		int dot = text.indexOf('.');
		try {
			return Optional.of(dot < 0 ? TaskHolder.unit(UUID.fromString(text)) : new TaskHolder(
					UUID.fromString(text.substring(0, dot)), UUID.fromString(text.substring(dot + 1))));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
