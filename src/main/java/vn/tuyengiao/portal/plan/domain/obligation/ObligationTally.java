package vn.tuyengiao.portal.plan.domain.obligation;

import vn.tuyengiao.portal.account.AccessScope;

/**
 * SQL over the view {@code obligation_tally o}, which holds what a unit and all below it
 * owe as counts: the number of obligations is the sum of {@code o.number}.
 */
final class ObligationTally {

	/** How these stand on the day of the parameter {@code today}. */
	static final String STANDING = "case when o.silent_after < :today then 'SILENT' else o.standing end";

	private static final String TOPMOST = """
			array(with root as (select unnest(:%1$s) as id)
			      select root.id from root
			       where not exists (select 1 from unit_closure c join root above on above.id = c.ancestor_id
			                          where c.descendant_id = root.id and c.depth > 0))"""
		.formatted(AccessScope.PARAMETER);

	private static final String TOPMOST_UNDER = """
			array(with root as (
			          select r.id from (select unnest(:%1$s) as id union select :underUnit) r
			           where %2$s
			             and exists (select 1 from unit_closure f where f.descendant_id = r.id and f.ancestor_id = :underUnit))
			      select root.id from root
			       where not exists (select 1 from unit_closure c join root above on above.id = c.ancestor_id
			                          where c.descendant_id = root.id and c.depth > 0))"""
		.formatted(AccessScope.PARAMETER, AccessScope.condition("r.id"));

	private ObligationTally() {
	}

	/**
	 * Array of the units whose counts together are the scope's, none below another: the
	 * topmost ones of its roots.
	 * @param under only what lies under the unit of the parameter {@code underUnit}
	 */
	static String topmost(AccessScope scope, boolean under) {
		if (under) {
			return TOPMOST_UNDER;
		}
		return scope.roots().size() == 1 ? ":" + AccessScope.PARAMETER : TOPMOST;
	}

}
