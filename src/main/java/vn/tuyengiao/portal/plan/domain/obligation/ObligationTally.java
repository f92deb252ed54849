package vn.tuyengiao.portal.plan.domain.obligation;

import vn.tuyengiao.portal.account.AccessScope;

/**
 * SQL over the view {@code obligation_tally o}, which holds what a unit and all below it
 * owe as counts: the number of obligations is the sum of {@code o.number}.
 */
final class ObligationTally {

	/** How these stand on the day of the parameter {@code today}. */
	static final String STANDING = "case when o.silent_after < :today then 'SILENT' else o.standing end";

	private ObligationTally() {
	}

	/**
	 * Array of the units whose counts together are the scope's, none below another: the
	 * topmost ones of its roots.
	 * @param under only what lies under the unit of the parameter {@code underUnit}
	 */
	static String topmost(AccessScope scope, boolean under) {
		if (scope.roots().size() == 1 && !under) {
			return ":" + AccessScope.PARAMETER;
		}
		return """
				array(with root as (
				          select r.id from (select unnest(:%s) as id %s) r %s)
				      select root.id from root
				       where not exists (select 1 from unit_closure c join root above on above.id = c.ancestor_id
				                          where c.descendant_id = root.id and c.depth > 0))""".formatted(
				AccessScope.PARAMETER, under ? "union select :underUnit" : "",
				under ? "where " + AccessScope.condition("r.id") + " and exists (select 1 from unit_closure f"
						+ " where f.descendant_id = r.id and f.ancestor_id = :underUnit)" : "");
	}

}
