package vn.tuyengiao.portal.platform.owed;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Tasks that need one permission, at some units and all below them.
 *
 * @param needs as in the column of that name
 * @param roots none: everywhere, for what no person asks
 */
public record OwedReach(String needs, @Nullable Set<UUID> roots) {

	public OwedReach {
		if (!needs.matches("[A-Z_]+")) {
			throw new IllegalArgumentException(needs);
		}
		roots = roots == null ? null : Set.copyOf(roots);
	}

	public static OwedReach everywhere(String needs) {
		return new OwedReach(needs, null);
	}

}
