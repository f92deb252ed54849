package vn.tuyengiao.portal.plan.domain.round;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.rounds.Author;

/**
 * Who may write in a unit's plans and reports, and send them: its own board, or the
 * district on its behalf, marked so. Each asks for the rights once.
 */
@Component
@RequiredArgsConstructor
public class SubmissionRights {

	private final Access access;

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws AccessDeniedException if the user only reads there
	 */
	public Author writer(UUID unitId) {
		return author(access.require(Permission.READ, unitId));
	}

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the unit is out of reach
	 * @throws AccessDeniedException if the user does not write and send there
	 */
	public Author sender(UUID unitId) {
		return author(access.require(Permission.SUBMIT, unitId));
	}

	private Author author(Set<Permission> held) {
		if (held.contains(Permission.EDIT)) {
			return new Author(access.user().id(), false);
		}
		if (held.contains(Permission.EDIT_ON_BEHALF)) {
			return new Author(access.user().id(), true);
		}
		throw new AccessDeniedException("may not write here");
	}

}
