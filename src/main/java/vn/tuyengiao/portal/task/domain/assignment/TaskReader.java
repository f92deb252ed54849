package vn.tuyengiao.portal.task.domain.assignment;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Tasks to be read. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class TaskReader {

	private final Tasks tasks;

	private final TaskHistoryQueries history;

	private final Files files;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public TaskSheet read(UUID id) {
		return new TaskSheet(tasks.seen(id), history.notes(id), history.parts(id), history.watchers(id));
	}

	/** For a form of the side that gave it. */
	public TaskStanding forGiver(UUID id) {
		return tasks.seenGiven(id);
	}

	/** For a form of whoever has it. */
	public TaskStanding forHolder(UUID id) {
		return tasks.seenHeld(id);
	}

	/** For a form of either. */
	public TaskStanding forEither(UUID id) {
		TaskStanding standing = tasks.seen(id);
		return standing.does() ? standing : tasks.seenGiven(id);
	}

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public StoredFile file(UUID id, UUID placeId) {
		tasks.seen(id);
		return files
			.file(history.file(id, placeId).orElseThrow(() -> new NotFoundException("file " + placeId + " of " + id)));
	}

	/** A task with all that its page shows; notes the newest first. */
	public record TaskSheet(TaskStanding standing, List<TaskNote> notes, List<TaskPart> parts, List<String> watchers) {
	}

}
