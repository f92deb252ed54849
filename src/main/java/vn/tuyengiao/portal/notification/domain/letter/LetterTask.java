package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.notification.domain.TaskKey;

/**
 * What a unit owed when it was counted, in the words of that day.
 *
 * @param committee whom the letter goes to
 * @param kind as the view of what is owed has it; so {@code recordId} and {@code part}
 * @param title what was to be done, in Vietnamese
 * @param daysLate 0 for what is not late
 */
public record LetterTask(UUID unitId, String committee, String kind, UUID recordId, String part, String title,
		@Nullable LocalDate dueOn, int daysLate) {

	TaskKey key() {
		return new TaskKey(kind, recordId, unitId, part);
	}

}
