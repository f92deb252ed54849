package vn.tuyengiao.portal.account.domain.user;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Whatever an administrator reaches today must stay in the reach of an enabled one; where
 * one without an end was, one without an end must remain. Asked within one transaction
 * under {@link UserAdministration#LOCK}, before and after the change.
 */
@Component
@RequiredArgsConstructor
class LastAdministrator {

	private final AdministratorQueries administrators;

	private final VietnamTime time;

	/** What the user administers today. */
	List<Reach> of(UUID userId) {
		return administrators.reachOf(userId, time.today());
	}

	/**
	 * @param field where the fault belongs
	 * @throws InvalidInputException if some of it has nobody left
	 */
	void requireFor(List<Reach> before, String field) {
		if (!before.isEmpty() && administrators.isOrphaned(before, time.today())) {
			throw new InvalidInputException(field, "account.users.fault.last-administrator");
		}
	}

	/** A unit with all below it, and whether the role there has no end. */
	record Reach(UUID unitId, boolean endless) {
	}

}
