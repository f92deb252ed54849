package vn.tuyengiao.portal.account.domain.user;

import vn.tuyengiao.portal.account.Role;

/**
 * What the list of users shows.
 *
 * @param q part of the name or username, tones folded; empty for all
 * @param role held today; null for any
 * @param unit where or below which a role is held today, as typed; empty for any
 * @param enabled null for both
 */
public record UserFilter(String q, Role role, String unit, Boolean enabled) {

	public UserFilter {
		q = q == null ? "" : q.strip();
		unit = unit == null ? "" : unit.strip();
	}

	boolean asksForRole() {
		return role != null || !unit.isEmpty();
	}

}
