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

	public AccessScope {
		roots = Set.copyOf(roots);
	}

	/**
	 * SQL condition for a column that holds a unit's id; the named parameter is
	 * {@link #PARAMETER}.
	 */
	public static String condition(String unitColumn) {
		return """
				exists (select 1 from unit_closure scope_uc
				        where scope_uc.descendant_id = %s and scope_uc.ancestor_id = any(:%s))""".formatted(unitColumn,
				PARAMETER);
	}

	/**
	 * The same, tested row by row in the order in which the rows come: for a scope of
	 * very many units, of which the first few rows are wanted.
	 */
	public static String each(String unitColumn) {
		return condition(unitColumn) + " is true";
	}

	/**
	 * SQL expression for an array of those units, among the parameter {@link #GRANTED},
	 * that reach the unit whose id is in the column: what
	 * {@link Access#require(Permission, UUID, java.util.Collection)} takes. The value of
	 * the parameter is {@link PortalUser#grantedUnits()}.
	 */
	public static String reachedFrom(String unitColumn) {
		return """
				array(select reach_uc.ancestor_id from unit_closure reach_uc
				      where reach_uc.descendant_id = %s and reach_uc.ancestor_id = any(:%s))""".formatted(unitColumn,
				GRANTED);
	}

	/** The value of the parameter. */
	public UUID[] rootArray() {
		return roots.toArray(UUID[]::new);
	}

	public boolean isEmpty() {
		return roots.isEmpty();
	}

}
