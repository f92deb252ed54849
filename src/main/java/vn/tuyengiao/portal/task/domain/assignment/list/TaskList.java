package vn.tuyengiao.portal.task.domain.assignment.list;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Tasks of the units that the reader sees. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TaskList {

	private final TaskListQueries queries;

	private final Access access;

	private final VietnamTime time;

	/** Sorts by {@code due}, {@code unit}, {@code title} or {@code giver}. */
	public Page<TaskRow> page(TaskFilter filter, Pageable page) {
		return queries.page(filter, access.user(), access.readable(), time.today(), page);
	}

	/** All of them, for an export. */
	public void each(TaskFilter filter, Sort sort, Consumer<Stream<TaskRow>> taker) {
		queries.each(filter, access.user(), access.readable(), time.today(), sort, taker);
	}

	/** How many there are in each state, under the filter but for its own. */
	public Map<TaskState, Integer> figures(TaskFilter filter) {
		return queries.figures(filter, access.user(), access.readable(), time.today());
	}

	/**
	 * An act, as far as the reader sees tasks of it.
	 * @throws NotFoundException if he sees none
	 */
	public GivenAct act(UUID id) {
		return queries.act(id, new AccessScope(access.user().rootsOf(Permission.READ)))
			.orElseThrow(() -> new NotFoundException("act " + id));
	}

	/** Whether the reader gives tasks. */
	public boolean gives() {
		PortalUser user = access.user();
		return user.may(Permission.EDIT) || user.may(Permission.REGISTER);
	}

}
