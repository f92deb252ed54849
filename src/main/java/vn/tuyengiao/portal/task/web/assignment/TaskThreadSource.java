package vn.tuyengiao.portal.task.web.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskList;
import vn.tuyengiao.portal.task.domain.assignment.list.ThreadTask;

/** Tells the directives' pages what was given because of them, and what was done. */
@Component
@RequiredArgsConstructor
class TaskThreadSource implements ThreadSource {

	private final TaskList tasks;

	@Override
	public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
		return tasks.newest(directiveId, scope, most).stream().map(TaskThreadSource::entry).toList();
	}

	@Override
	public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
		return tasks.ofUnits(directiveId, units).stream().map(TaskThreadSource::entry).toList();
	}

	private static ThreadEntry entry(ThreadTask task) {
		return new ThreadEntry(task.at(), task.unitId(), task.unitName(), "task.thread." + task.happened(),
				task.title(), task.by(), "/tasks/" + task.id());
	}

}
