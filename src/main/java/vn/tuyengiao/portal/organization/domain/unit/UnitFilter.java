package vn.tuyengiao.portal.organization.domain.unit;

import vn.tuyengiao.portal.organization.UnitKind;

/**
 * What the list of units shows.
 *
 * @param q part of a name, a code or a slug; empty for all
 * @param kind null for all
 * @param under slug of the unit below which to look: right below it, or, with {@code q},
 * anywhere below; empty for the whole tree
 * @param closed with the units that exist no longer
 */
public record UnitFilter(String q, UnitKind kind, String under, boolean closed) {

	public UnitFilter {
		q = q == null ? "" : q;
		under = under == null ? "" : under;
	}

}
