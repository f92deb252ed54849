package vn.tuyengiao.portal.task.domain.assignment;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.task.domain.assignment.TaskStandingQueries.FoundTask;

/**
 * The door to tasks: how one stands for its reader. Seen by whoever reads the records of
 * the unit that has it or of the one that gave it.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

	private final TaskStandingQueries queries;

	private final Access access;

	private final TransactionLock lock;

	/**
	 * As its reader may see it.
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	@Transactional(readOnly = true)
	public TaskStanding seen(UUID id) {
		PortalUser user = access.user();
		FoundTask found = queries.find(id, user.id(), user.grantedUnits())
			.orElseThrow(() -> new NotFoundException("task " + id));
		Set<Permission> ofHolder = UnitWriters.heldFrom(user, found.fromHolder());
		Set<Permission> ofGiver = UnitWriters.heldFrom(user, found.fromGiver());
		if (!ofHolder.contains(Permission.READ) && !ofGiver.contains(Permission.READ)) {
			throw new NotFoundException("task " + id);
		}
		boolean person = isWith(user, found.standing().userId()) && ofHolder.contains(Permission.READ);
		boolean writes = UnitWriters.isWriter(ofHolder, found.reporting());
		return found.standing()
			.toBuilder()
			.gives(UnitWriters.isWriter(ofGiver, found.giverReporting()))
			.does(person || writes)
			.onBehalf(!person && found.reporting() && !ofHolder.contains(Permission.EDIT))
			.build();
	}

	/** He has it himself, or stands in today for who has it. */
	private static boolean isWith(PortalUser user, @Nullable UUID holder) {
		return holder != null && (user.id().equals(holder) || user.standsInFor().contains(holder));
	}

	/** As {@link #seen}, with nobody else changing how it stands. */
	public TaskStanding take(UUID id) {
		lock.take("task " + id);
		return seen(id);
	}

	/**
	 * The same for the side that gave it.
	 * @throws AccessDeniedException if the reader does not write for it
	 */
	public TaskStanding takeGiven(UUID id) {
		return given(take(id));
	}

	/**
	 * The same for whoever has it.
	 * @throws AccessDeniedException if that is somebody else
	 */
	public TaskStanding takeHeld(UUID id) {
		return held(take(id));
	}

	/** As {@link #takeGiven}, to be read only. */
	@Transactional(readOnly = true)
	public TaskStanding seenGiven(UUID id) {
		return given(seen(id));
	}

	/** As {@link #takeHeld}, to be read only. */
	@Transactional(readOnly = true)
	public TaskStanding seenHeld(UUID id) {
		return held(seen(id));
	}

	private static TaskStanding given(TaskStanding standing) {
		if (!standing.gives()) {
			throw new AccessDeniedException("task " + standing.id());
		}
		return standing;
	}

	private static TaskStanding held(TaskStanding standing) {
		if (!standing.does()) {
			throw new AccessDeniedException("task " + standing.id());
		}
		return standing;
	}

}
