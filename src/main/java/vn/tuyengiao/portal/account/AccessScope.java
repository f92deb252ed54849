package vn.tuyengiao.portal.account;

import java.util.Set;
import java.util.UUID;

/**
 * The part of the tree whose records a reader may see: the roots and everything below
 * them. Every query over records of several units takes one and puts {@link #condition}
 * into its WHERE clause, with {@link #rootArray()} as the parameter {@code scopeRoots}.
 */
public record AccessScope(Set<UUID> roots) {

	public static final String PARAMETER = "scopeRoots";

	public static final String GRANTED = "grantedUnits";

	private static final int WIDE = 300;

	public AccessScope {
		roots = Set.copyOf(roots);
	}

	/**
	 * SQL condition for a column that holds a unit's id; the named parameter is
	 * {@link #PARAMETER}.
	 */
	public static String condition(String unitColumn) {
		return "exists (select 1 from unit_closure scope_uc where scope_uc.descendant_id = " + unitColumn
				+ " and scope_uc.ancestor_id = any(:" + PARAMETER + "))";
	}

	/**
	 * SQL expression for an array of those units, among the parameter {@link #GRANTED},
	 * that reach the unit whose id is in the column: what
	 * {@link Access#require(Permission, UUID, java.util.Collection)} takes. The value of
	 * the parameter is {@link PortalUser#grantedUnits()}.
	 */
	public static String reachedFrom(String unitColumn) {
		return "array(select reach_uc.ancestor_id from unit_closure reach_uc where reach_uc.descendant_id = "
				+ unitColumn + " and reach_uc.ancestor_id = any(:" + GRANTED + "))";
	}

	/**
	 * SQL condition: the scope holds more units than are worth being read one by one, so
	 * that a list had better be read in its own order. Use it in a {@code case}, of which
	 * only the branch that holds is run.
	 */
	public static String wide() {
		return "(select count(*) from (select 1 from unit_closure wide_uc where wide_uc.ancestor_id = any(:" + PARAMETER
				+ ") limit " + (WIDE + 1) + ") wide) > " + WIDE;
	}

	/**
	 * SQL expression for the array of all units of the scope, for scopes that are not
	 * wide.
	 */
	public static String units() {
		return "array(select units_uc.descendant_id from unit_closure units_uc where units_uc.ancestor_id = any(:"
				+ PARAMETER + "))";
	}

	/** The value of the parameter. */
	public UUID[] rootArray() {
		return roots.toArray(UUID[]::new);
	}

	public boolean isEmpty() {
		return roots.isEmpty();
	}

}
