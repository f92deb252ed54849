package vn.tuyengiao.portal.account.domain.user;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;

/**
 * What the list of users shows.
 *
 * @param q part of the name or username, tones folded; empty for all
 * @param role held today, if one is asked for
 * @param unit where or below which a role is held today, as typed; empty for any
 * @param enabled both, if nothing is said
 */
public record UserFilter(String q, @Nullable Role role, String unit, @Nullable Boolean enabled) {

	/** As it stands in an address. */
	public static UserFilter of(@Nullable String q, @Nullable Role role, @Nullable String unit,
			@Nullable Boolean enabled) {
		return new UserFilter(q == null ? "" : q.strip(), role, unit == null ? "" : unit.strip(), enabled);
	}

	boolean asksForRole() {
		return role != null || !unit.isEmpty();
	}

}
