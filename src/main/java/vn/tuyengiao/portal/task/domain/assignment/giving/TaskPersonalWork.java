package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.PersonalWork;
import vn.tuyengiao.portal.task.domain.assignment.TaskChanges;

/** Tasks that somebody has himself, and those of which he is told. */
@Component
@RequiredArgsConstructor
class TaskPersonalWork implements PersonalWork {

	private final PersonalTaskQueries queries;

	private final TaskChanges changes;

	private final TaskBook book;

	@Override
	public List<PersonalItem> of(UUID userId) {
		return queries.of(userId);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void handOver(UUID unitId, UUID from, UUID to, String reason, UUID by) {
		queries.held(unitId, from).forEach(task -> changes.handOver(task, to, reason, by));
		book.watchInstead(unitId, from, to);
	}

}
