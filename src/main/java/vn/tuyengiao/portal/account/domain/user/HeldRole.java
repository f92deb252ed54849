package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.account.Role;

/**
 * A role that a user holds, held or will hold at a unit; {@code to} is null for no end.
 */
public record HeldRole(UUID id, long version, UUID userId, Role role, String unitName, LocalDate from, LocalDate to,
		State state) {

	/** Message key: {@code account.role.state.<name>}. */
	public enum State {

		CURRENT, COMING, ENDED;

		static State on(LocalDate day, LocalDate from, LocalDate to) {
			return day.isBefore(from) ? COMING : to != null && day.isAfter(to) ? ENDED : CURRENT;
		}

	}

}
