package vn.tuyengiao.portal.account.domain.user;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** The user with whom an installation begins. */
@Component
@RequiredArgsConstructor
public class FirstAdministrator {

	private final UserQueries queries;

	private final AppUserRepository users;

	private final RoleAssignmentRepository roles;

	private final TransactionLock lock;

	private final VietnamTime time;

	/** Whether there is no user yet. */
	public boolean isMissing() {
		return queries.isEmpty();
	}

	/**
	 * Whether that user is still to be added, until the transaction ends; false if he was
	 * already.
	 * @throws NotFoundException if somebody else was first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean awaits(UUID userId) {
		lock.take(UserAdministration.LOCK);
		if (users.count() == 0) {
			return true;
		}
		if (users.findById(userId).isEmpty()) {
			throw new NotFoundException("setup");
		}
		return false;
	}

	/** Adds him, with the role at the top of the tree from today on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(UUID userId, String username, String displayName, String hash, UUID topUnitId) {
		users.saveAndFlush(new AppUser(userId, username, displayName, hash, false, time.now()));
		roles.saveAndFlush(new RoleAssignment(Ids.next(), userId, Role.ADMINISTRATOR, topUnitId, time.today(), null));
	}

}
