package vn.tuyengiao.portal.directive.domain.duty;

import lombok.experimental.UtilityClass;

/**
 * How many members of one unit conferences on one directive reached, as SQL over rows
 * {@code e} of {@code directive_evidence}, the conferences of that unit.
 * <p>
 * The unit's own conferences are added up: each has its own roster. Those whom it sent to
 * conferences of others are members on that roster already: they raise neither figure,
 * and stand for the unit only where more of its members heard it there, or it held none
 * itself. Without a conference of its own and without a noted number of members nobody
 * knows how many have to know it: then nobody is obliged, and there is no share. Three of
 * three delegates are not the whole unit.
 */
@UtilityClass
public class ConferenceShare {

	/** Members who heard it: at least so many. Null before a conference. */
	public static final String REACHED = """
			greatest(sum(e.reached) filter (where not e.delegates), max(e.reached) filter (where e.delegates))::int""";

	/** Members who have to know it; null where that is not known. */
	public static final String OBLIGED = """
			(case when count(*) filter (where not e.delegates) > 0 or max(e.roster) is not null
			      then greatest(sum(e.obliged) filter (where not e.delegates), max(e.roster), max(e.obliged) filter (where e.delegates)) end)::int""";

}
