package vn.tuyengiao.portal.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may do something at units, by the roles in force today. */
public interface Holders {

	/**
	 * For each of the units whoever holds a role that reaches it and may sign in, by
	 * name. One statement.
	 */
	Map<UUID, List<Holder>> at(Collection<UUID> units);

	/** Somebody with all that he may do there. */
	record Holder(UUID userId, String name, Set<Permission> permissions) {

		public boolean may(Permission permission) {
			return permissions.contains(permission);
		}

	}

}
