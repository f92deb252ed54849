package vn.tuyengiao.portal.directive.domain.duty;

import lombok.experimental.UtilityClass;

/**
 * Where a unit stands with a directive: by the first step in the order of the work that
 * it still owes. Done without one, late once that step is past its due date. The matrix
 * and the lists behind its figures share these pieces.
 */
@UtilityClass
public class FirstMissing {

	/** Joins {@code m}, the first missing step, to {@code receipt r}; null when done. */
	public static final String JOIN = """
			 left join lateral (select o.step_id, o.due_on from directive_duty o
			    where o.directive_id = r.directive_id and o.unit_id = r.unit_id and o.done_on is null
			    order by o.position, o.due_on, o.step_id limit 1) m on true\
			""";

	public static final String DONE = "m.step_id is null";

	/** Parameter {@code today}. */
	public static final String OPEN = "m.due_on >= :today";

	/** Parameter {@code today}. */
	public static final String LATE = "m.due_on < :today";

}
