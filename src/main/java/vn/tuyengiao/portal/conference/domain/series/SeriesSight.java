package vn.tuyengiao.portal.conference.domain.series;

import lombok.experimental.UtilityClass;

import vn.tuyengiao.portal.account.AccessScope;

/**
 * SQL conditions for a series {@code s}: who sees it. The parameters are that of
 * {@link AccessScope} and {@code today}.
 */
@UtilityClass
public class SeriesSight {

	/**
	 * A unit in the reader's scope is called: by the series itself, or to one of its
	 * meetings. Groups are only looked at below the host.
	 */
	public static final String CONCERNED = """
			(exists (select 1 from conference_series_unit p where p.series_id = s.id and %1$s)
			 or exists (select 1 from conference c join called_unit p on p.conference_id = c.id where c.series_id = s.id and %1$s)
			 or exists (select 1 from unit_closure h where h.ancestor_id = s.unit_id and h.descendant_id = any(:scopeRoots))
			    and (s.seats is not null
			         or exists (select 1 from conference_series_group g cross join lateral call_group_members(g.group_id, :today) p
			                     where g.series_id = s.id and %1$s)))"""
		.formatted(AccessScope.condition("p.unit_id"));

	/** It is the host's own, or a unit in the reader's scope is called. */
	public static final String IN_SIGHT = "(" + AccessScope.condition("s.unit_id") + " or " + CONCERNED + ")";

}
