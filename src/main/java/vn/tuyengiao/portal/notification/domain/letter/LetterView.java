package vn.tuyengiao.portal.notification.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter of reminder.
 *
 * @param unitId whose board writes it
 * @param tasks by the names of the units, the earliest due date first
 * @param newDueOn by when the units are asked to do it
 */
public record LetterView(UUID id, long version, UUID unitId, List<LetterTask> tasks, LocalDate countedOn,
		LocalDate newDueOn, boolean issued) {

	/** Committees that it goes to, in its order. */
	public List<String> committees() {
		return tasks.stream().map(LetterTask::committee).distinct().toList();
	}

	public List<UUID> units() {
		return tasks.stream().map(LetterTask::unitId).distinct().toList();
	}

	/** What is asked for, without the units. */
	public List<String> titles() {
		return tasks.stream().map(LetterTask::title).distinct().toList();
	}

}
